/** Messages that stand are the very same objects, and what is said to grow has only grown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChatMessage } from '../../../src/detection/chat/message.ts';
import type { ChatLook } from '../../../src/sites/chat-site.ts';
import { SameMessages } from '../../../src/sites/same-messages.ts';

const said = (n: number, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `m${n}`,
  from: 'them',
  text: `text ${n}`,
  at: null,
  links: [],
  ...more,
});
const run = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => said(from + i));
const look = (messages: readonly ChatMessage[]): ChatLook => ({
  state: 'open',
  health: 'ok',
  slots: {},
  thread: null,
  messages,
  unread: 0,
});

it('goes on from what stands', () => {
  const same = new SameMessages();
  const first = same.in(look(run(0, 3)));
  const second = same.in(look(run(0, 5)));
  expect(second.messages.slice(0, 3).every((message, i) => message === first.messages[i])).toBe(true);
  expect(second.growing).toBe(first.growing);
  expect(second.messages).toEqual(run(0, 5));
});

it.each([
  ['older ones above', run(0, 5)],
  ['one gone', run(3, 5)],
  ['none', []],
  ['another chat', run(10, 14)],
] as const)('%s: not what stood before', (_name, now) => {
  const same = new SameMessages();
  const before = same.in(look(run(2, 5)));
  const after = same.in(look(now));
  expect(after.growing).not.toBe(before.growing);
  for (const message of after.messages) {
    const old = before.messages.find(({ id }) => id === message.id);
    if (old) expect(message).toBe(old);
  }
});

const CHANGES: readonly Partial<ChatMessage>[] = [
  { from: 'me' },
  { text: 'other' },
  { at: 7 },
  { who: 'Ana' },
  { links: ['https://a.example/'] },
  { media: 'picture' },
  { forwarded: true },
  { quoted: 'words' },
  { state: 'edited' },
];

it.each(CHANGES)('%j makes another message of it', (change) => {
  const same = new SameMessages();
  const before = same.in(look(run(0, 3)));
  const after = same.in(look([said(0), said(1, change), said(2)]));
  expect(after.messages).toEqual([said(0), said(1, change), said(2)]);
  expect(after.growing).not.toBe(before.growing);
});

it('whatever comes, it is told as it came, and what grows keeps what it had', () => {
  const chat = fc
    .array(fc.tuple(fc.nat(8), fc.nat(CHANGES.length)), { maxLength: 8 })
    .map((list) => [...new Map(list)].map(([n, change]) => said(n, CHANGES[change])));
  fc.assert(
    fc.property(fc.array(chat, { maxLength: 6 }), (looks) => {
      const same = new SameMessages();
      let before = same.in(look([]));
      for (const messages of looks) {
        const now = same.in(look(messages));
        expect(now.messages).toEqual(messages);
        if (now.growing && now.growing === before.growing)
          for (const [i, old] of before.messages.entries()) expect(now.messages[i]).toBe(old);
        before = now;
      }
    }),
  );
});
