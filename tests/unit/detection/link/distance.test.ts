/** Slips of the finger, against the plain definition. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slips } from '../../../../src/detection/link/distance.ts';

test.each([
  ['binance', 'binance', 2, 0],
  ['binance', 'binnance', 2, 1],
  ['binance', 'biannce', 2, 1],
  ['binance', 'bnance', 1, 1],
  ['binance', 'finanse', 2, 2],
  ['binance', 'finanse', 1, 2],
  ['binance', 'kraken', 2, 3],
  ['a', 'abcdefgh', 2, 3],
])('%s and %s, at most %i: %i', (x, y, most, expected) => {
  expect(slips(x, y, most)).toBe(expected);
});

function plain(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = cost;
    }
  return at(a.length, b.length);
}

test('equals the plain definition, capped', () => {
  const word = fc.stringMatching(/^[abc]{0,9}$/);
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (x, y, most) => {
      expect(slips(x, y, most)).toBe(Math.min(plain(x, y), most + 1));
    }),
    { numRuns: 2000 },
  );
});
