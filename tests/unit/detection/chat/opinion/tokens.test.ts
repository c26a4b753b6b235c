import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketOf, tokensOf } from '../../../../../src/detection/chat/opinion/tokens.ts';

const shared = (a: string, b: string) => [...tokensOf(a)].filter((token) => tokensOf(b).has(token)).length;

describe('tokensOf', () => {
  it.each([
    ['runs of one to three where words have no blanks', '提现', 3],
    ['a longer run', '提现费', 6],
    ['a word', 'fee', 1],
    ['a long word, by its beginning too', 'deposit', 2],
    ['two words and their pair', 'pay now', 3],
    ['two sentences make no pair', 'pay.now', 2],
    ['a number by its length', '5000', 1],
    ['a percentage', '20%', 2],
    ['nothing', '', 0],
    ['marks only', '?!', 0],
  ])('%s', (_what, text, count) => {
    expect(tokensOf(text).size).toBe(count);
  });

  it('takes numbers of one length for the same, words of one beginning for alike, others apart', () => {
    expect(shared('5000', '9999')).toBe(1);
    expect(shared('50', '5000')).toBe(0);
    expect(shared('deposit', 'deposited')).toBe(1);
    expect(shared('deposit', 'harvest')).toBe(0);
  });

  it('reads the beginning of a very long message only', () => {
    expect(tokensOf('钱'.repeat(100_000)).size).toBe(3);
    expect(shared(`${'a '.repeat(400)}提`, '提')).toBe(0);
  });

  it('gives numbers only, and a place for each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 6 }), (text, role) => {
        for (const token of tokensOf(text)) {
          expect(Number.isInteger(token)).toBe(true);
          const bucket = bucketOf(token, role);
          expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
        }
      }),
    );
  });

  it('keeps roles apart', () => {
    const [token = 0] = tokensOf('钱');
    expect(new Set([1, 2, 3, 4, 5, 6].map((role) => bucketOf(token, role))).size).toBe(6);
  });
});
