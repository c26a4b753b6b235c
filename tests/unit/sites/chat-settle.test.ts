/** When a look may be laid to a chat: each line of the table in chat-settle.ts, and what must wait. */
import { describe, expect, it } from 'vitest';
import { ChatSettle, type Glimpse } from '../../../src/content/chat-settle.ts';

const pane = {} as Element;
const other = {} as Element;
const see = (name: string, ids: string[], more: Partial<Glimpse> = {}): Glimpse => ({
  name,
  pane,
  ids,
  foreign: false,
  ...more,
});
/** Plays looks at their times; gives which were taken. */
const play = (...looks: [at: number, glimpse: Glimpse][]) => {
  const settle = new ChatSettle();
  return looks.map(([at, glimpse]) => settle.decide(glimpse, at).take);
};

describe('settling', () => {
  it.each([
    [
      'a new chat: two looks with the same rows',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
      ],
      [false, true],
    ],
    [
      'a chat that keeps growing: after 1.5 s',
      [
        [0, see('a', ['1'])],
        [700, see('a', ['1', '2'])],
        [1400, see('a', ['1', '2', '3'])],
        [1500, see('a', ['1', '2', '3', '4'])],
      ],
      [false, false, false, true],
    ],
    [
      'steady: at once',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [160, see('a', ['1', '2'])],
      ],
      [false, true, true],
    ],
    [
      'a new pane: settles again',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [200, see('a', ['1'], { pane: other })],
        [350, see('a', ['1'], { pane: other })],
      ],
      [false, true, false, true],
    ],
    [
      'another title: settles again',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [200, see('b', ['9'])],
        [250, see('a', ['1'])],
      ],
      [false, true, false, true],
    ],
    [
      'rows ahead of the title: 1.5 s',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [200, see('a', ['9'])],
        [400, see('a', ['9'])],
        [1700, see('a', ['9'])],
      ],
      [false, true, false, false, true],
    ],
    [
      'rows ahead of the title, over an empty pane',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [160, see('a', [])],
        [200, see('a', ['9'])],
        [400, see('a', ['9'])],
      ],
      [false, true, true, false, false],
    ],
    [
      'title ahead of the rows: not while they are another’s',
      [
        [0, see('a', ['1'])],
        [150, see('a', ['1'])],
        [200, see('b', ['1'], { foreign: true })],
        [1900, see('b', ['1'], { foreign: true })],
      ],
      [false, true, false, false],
    ],
    [
      'ids used twice: after 3 s',
      [
        [0, see('b', ['1'], { foreign: true })],
        [3000, see('b', ['1'], { foreign: true })],
      ],
      [false, true],
    ],
  ] as [string, [number, Glimpse][], boolean[]][])('%s', (_, looks, taken) => {
    expect(play(...looks)).toEqual(taken);
  });

  it('after no chat was open, whatever comes is new', () => {
    const settle = new ChatSettle();
    settle.decide(see('a', ['1']), 0);
    settle.decide(see('a', ['1']), 150);
    settle.reset();
    expect(settle.decide(see('a', ['1']), 200).take).toBe(false);
  });
});
