/** What the popup can be told of the open chat: in order, each message once, nothing of another chat. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatReads } from '../../../src/content/chat-reads.ts';
import type { ChatMessage } from '../../../src/detection/chat/message.ts';
import { MOST_READS } from '../../../src/platform/tab-messages.ts';

const said = (n: number, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `m${n}`,
  from: 'them',
  text: `text ${n}`,
  at: n * 60_000,
  links: [],
  ...more,
});
const run = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => said(from + i));
const idsOf = (reads: ChatReads) => reads.tell(0).messages.map(({ id }) => id);
const open = { state: 'open', slots: { title: 'found', direction: 'found' } } as const;

describe('ChatReads', () => {
  it('tells ids as people find them in the page', () => {
    const reads = new ChatReads();
    reads.read([said(1, { id: '42@-7' })]);
    expect(reads.tell(1, (id) => id.split('@')[0] ?? id).messages).toMatchObject([{ id: '42', text: 'text 1' }]);
  });

  it.each([
    ['the newest first, then the rest', [[3], [1, 2, 3]], [1, 2, 3]],
    [
      'one more at the end',
      [
        [1, 2],
        [1, 2, 3],
      ],
      [1, 2, 3],
    ],
    [
      'older ones above',
      [
        [3, 4],
        [1, 2, 3, 4],
      ],
      [1, 2, 3, 4],
    ],
    [
      'older ones that stand alone',
      [
        [8, 9],
        [1, 2],
      ],
      [1, 2, 8, 9],
    ],
    [
      'newer ones that stand alone',
      [
        [1, 2],
        [8, 9],
      ],
      [1, 2, 8, 9],
    ],
    [
      'a window that moves on',
      [
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 5],
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'a gap that is filled',
      [
        [1, 2, 9],
        [2, 3, 4, 9],
      ],
      [1, 2, 3, 4, 9],
    ],
  ])('%s', (_name, looks, wanted) => {
    const reads = new ChatReads();
    for (const look of looks) reads.read(look.map((n) => said(n)));
    expect(idsOf(reads)).toEqual(wanted.map((n) => `m${n}`));
  });

  it('any window over a growing chat: in order, none twice, none lost', () => {
    const windows = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(windows, (moves) => {
        const reads = new ChatReads();
        let end = 10;
        let begin = 5;
        reads.read(run(begin, end));
        for (const [more, back] of moves) {
          const from = Math.max(0, end - back);
          begin = Math.min(begin, from);
          end += more;
          reads.read(run(from, end));
        }
        expect(idsOf(reads)).toEqual(run(Math.max(begin, end - MOST_READS), end).map(({ id }) => id));
      }),
    );
  });

  it('what has only grown is told as if all had been laid over each other, a row that comes back at the end too', () => {
    const [first, grown] = [run(0, 5), run(0, 2 * MOST_READS)];
    const [one, other] = [new ChatReads(), new ChatReads()];
    for (const [look, standing] of [
      [first, 0],
      [[...first.slice(0, 2), ...first.slice(3)], 0],
      [[...first.slice(0, 2), ...first.slice(3), said(2)], 4],
      [grown.slice(0, 9), 0],
      [grown, 9],
    ] as const) {
      one.read(look, standing);
      other.read(look);
      expect(idsOf(one)).toEqual(idsOf(other));
    }
    expect(idsOf(one)).toHaveLength(MOST_READS);
  });

  it('shows the present words of an edited message, once', () => {
    const reads = new ChatReads();
    reads.read([said(1), said(2)]);
    reads.read([said(1), said(2, { text: 'other', state: 'edited' })]);
    expect(reads.tell(2).messages.map(({ text, state }) => [text, state])).toEqual([
      ['text 1', null],
      ['other', 'edited'],
    ]);
  });

  it('keeps the newest and no more', () => {
    const reads = new ChatReads();
    reads.read(run(0, 3 * MOST_READS));
    expect(idsOf(reads)).toHaveLength(MOST_READS);
    expect(idsOf(reads).at(-1)).toBe(`m${3 * MOST_READS - 1}`);
  });

  it('forgets all of it when the chat is left', () => {
    const reads = new ChatReads();
    reads.looked(open, 5);
    reads.read(run(0, 3));
    reads.leave();
    expect(reads.tell(0)).toMatchObject({ state: 'open', total: 0, messages: [] });
  });

  it('says since when a place is found as it is', () => {
    const reads = new ChatReads();
    expect(reads.tell(0)).toEqual({ state: 'starting', total: 0, messages: [], slots: [] });
    reads.looked(open, 5);
    reads.looked({ state: 'open', slots: { title: 'found', direction: 'fallback' } }, 9);
    reads.looked({ state: 'open', slots: { title: 'found', direction: 'fallback' } }, 12);
    expect(reads.tell(0).slots).toEqual([
      { slot: 'title', state: 'found', since: 5 },
      { slot: 'direction', state: 'fallback', since: 9 },
    ]);
    reads.looked({ state: 'idle', slots: { main: 'missing' } }, 20);
    expect(reads.tell(0)).toMatchObject({ state: 'idle', slots: [] });
  });
});
