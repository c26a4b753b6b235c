/** The table of what was read: each id once, a bound in memory, and nothing of what stands in the page forgotten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatSeen } from '../../../src/content/chat-seen.ts';

const SEED = Uint32Array.of(0x1234_5678, 0x9abc_def0, 0x0f1e_2d3c, 0x4b5a_6978);
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ id: `3A0F${from + i}` }));
function readAll(seen: ChatSeen, chat: number, messages: readonly { id: string }[]) {
  seen.claim(chat, messages);
  for (const { id } of messages) seen.markRead(chat, id, 7);
}

describe('ChatSeen', () => {
  it('tells new, read, changed and foreign apart', () => {
    const seen = new ChatSeen(SEED);
    expect(seen.ownerOf('a')).toBe(0);
    seen.claim(1, [{ id: 'a' }]);
    expect([seen.ownerOf('a'), seen.isRead(1, 'a'), seen.countOf(1)]).toEqual([1, false, 0]);
    seen.markRead(1, 'a', 5);
    expect([seen.isRead(1, 'a'), seen.isUnchanged(1, 'a', 5), seen.isUnchanged(1, 'a', 6)]).toEqual([
      true,
      true,
      false,
    ]);
    seen.claim(2, [{ id: 'a' }]);
    seen.markRead(2, 'a', 5);
    expect([seen.ownerOf('a'), seen.isRead(2, 'a'), seen.countOf(1), seen.countOf(2)]).toEqual([1, false, 1, 0]);
  });

  it('a second reading of the same message counts once', () => {
    const seen = new ChatSeen(SEED);
    readAll(seen, 1, ids(0, 3000));
    readAll(seen, 1, ids(0, 3000));
    expect(seen.countOf(1)).toBe(3000);
  });

  it('behaves like a plain map while within its bounds', () => {
    const step = fc.record({ chat: fc.integer({ min: 1, max: 3 }), id: fc.string({ maxLength: 4 }), print: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const seen = new ChatSeen(SEED);
        const plain = new Map<string, { chat: number; print: number }>();
        for (const { chat, id, print } of steps) {
          seen.claim(chat, [{ id }]);
          seen.markRead(chat, id, print);
          const owner = plain.get(id)?.chat ?? chat;
          if (owner === chat) plain.set(id, { chat, print });
        }
        for (const [id, { chat, print }] of plain) {
          expect(seen.ownerOf(id)).toBe(chat);
          expect(seen.isUnchanged(chat, id, print)).toBe(true);
        }
        for (const chat of [1, 2, 3])
          expect(seen.countOf(chat)).toBe([...plain.values()].filter((entry) => entry.chat === chat).length);
      }),
    );
  });

  it('forgets of one chat what was longest out of the page, and counts no more than it remembers', () => {
    const seen = new ChatSeen(SEED, { perChat: 1000, all: 5000 });
    for (let from = 0; from < 1200; from += 100) readAll(seen, 1, ids(from, from + 100));
    expect(seen.countOf(1)).toBeLessThanOrEqual(1000);
    expect(seen.isRead(1, '3A0F0')).toBe(false);
    expect(seen.isRead(1, '3A0F1199')).toBe(true);
    const before = seen.countOf(1);
    readAll(seen, 1, ids(0, 100));
    expect(seen.countOf(1)).toBe(before + 100);
  });

  it('never forgets what stands in the page, however much that is', () => {
    const seen = new ChatSeen(SEED, { perChat: 100, all: 200 });
    const many = ids(0, 900);
    readAll(seen, 1, many);
    seen.claim(1, many);
    expect(many.every(({ id }) => seen.isRead(1, id))).toBe(true);
  });

  it('forgets the chats that were shown least recently first', () => {
    const seen = new ChatSeen(SEED, { perChat: 1000, all: 1100 });
    readAll(seen, 1, ids(0, 400));
    readAll(seen, 2, ids(1000, 1400));
    seen.claim(1, ids(0, 1));
    readAll(seen, 3, ids(2000, 2400));
    expect([1, 2, 3].map((chat) => seen.countOf(chat))).toEqual([400, 0, 400]);
    expect(seen.ownerOf('3A0F1000')).toBe(0);
  });

  it('an edit, a deletion and another side have prints of their own', () => {
    const seen = new ChatSeen(SEED);
    const message = { from: 'them', text: 'hello' } as const;
    const prints = [
      message,
      { ...message, text: 'hallo' },
      { ...message, from: 'me' as const },
      { ...message, state: 'deleted' as const },
      { ...message, media: 'voice' as const },
      { ...message, media: 'video' as const },
    ].map((each) => seen.print(each));
    expect(new Set(prints).size).toBe(prints.length);
    expect(seen.print({ ...message })).toBe(prints[0]);
  });
});
