/** What need not be read again: never a message that changed, and nearly all of those that did not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatChanges } from '../../../src/content/chat-changes.ts';
import type { ChatMessage } from '../../../src/detection/chat/message.ts';

const said = (n: number, text = `text ${n}`): ChatMessage => ({ id: `m${n}`, from: 'them', text, at: null, links: [] });
const run = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => said(from + i));
function freshOf(before: readonly ChatMessage[], now: readonly ChatMessage[], name = 'a') {
  const changes = new ChatChanges();
  changes.keep('a', { messages: before });
  return [...changes.fresh(name, { messages: now })].map(({ id }) => id);
}

describe('ChatChanges', () => {
  it.each([
    ['one more', run(0, 100), run(0, 101), ['m100']],
    ['nothing', run(0, 100), run(0, 100), []],
    ['older ones above', run(5, 100), run(0, 100), ['m0', 'm1', 'm2', 'm3', 'm4']],
    ['a window that moves on', run(0, 100), run(80, 103), ['m100', 'm101', 'm102']],
    ['some gone from the middle', run(0, 100), [...run(0, 10), ...run(40, 100)], []],
    ['an edit', run(0, 3), [said(0), said(1, 'other'), said(2)], ['m1']],
    ['another side', run(0, 1), [{ ...said(0), from: 'me' as const }], ['m0']],
    ['a deletion', run(0, 1), [{ ...said(0), state: 'deleted' as const }], ['m0']],
  ])('%s', (_name, before, now, wanted) => expect(freshOf(before, now)).toEqual(wanted));

  it('another chat, or none, is fresh as a whole', () => {
    expect(freshOf(run(0, 3), run(0, 3), 'b')).toHaveLength(3);
    const changes = new ChatChanges();
    changes.keep('a', { messages: run(0, 3) });
    changes.forget();
    expect(changes.fresh('a', { messages: run(0, 3) }).size).toBe(3);
  });

  it('what a site says only grows is looked at from where it ended, in that chat and that run alone', () => {
    const growing = {};
    const changes = new ChatChanges();
    changes.keep('a', { messages: run(0, 3), growing });
    const now = { messages: run(0, 5), growing };
    expect(changes.standing('a', now)).toBe(3);
    expect([...changes.fresh('a', now)].map(({ id }) => id)).toEqual(['m3', 'm4']);
    for (const standing of [changes.standing('b', now), changes.standing('a', { ...now, growing: {} })])
      expect(standing).toBe(0);
    expect(changes.standing('a', { messages: run(0, 5) })).toBe(0);
    changes.keep('a', { messages: run(0, 3) });
    expect(changes.standing('a', { messages: run(0, 5) })).toBe(0);
  });

  it('gives the ids of each look', () => {
    const [one, other] = [{}, {}];
    const changes = new ChatChanges();
    for (const [from, to, growing] of [
      [0, 3, one],
      [0, 5, one],
      [2, 4, other],
      [0, 1, undefined],
      [1, 3, undefined],
    ] as const) {
      const messages = run(from, to);
      expect(changes.ids({ messages, ...(growing && { growing }) })).toEqual(messages.map(({ id }) => id));
    }
  });

  it('whatever happens to the rows, none that is new or changed is passed over', () => {
    const rows = fc.array(fc.tuple(fc.nat(150), fc.constantFrom('x', 'y')), { maxLength: 120 });
    const chat = (list: [number, string][]) => [...new Map(list).entries()].map(([n, text]) => said(n, text));
    fc.assert(
      fc.property(rows, rows, (old, now) => {
        const [before, after] = [chat(old), chat(now)];
        const fresh = new Set(freshOf(before, after));
        const texts = new Map(before.map(({ id, text }) => [id, text]));
        for (const { id, text } of after) if (texts.get(id) !== text) expect(fresh.has(id)).toBe(true);
      }),
    );
  });
});
