import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../../../../src/detection/chat/opinion/tokens.ts';
import {
  formatWeights,
  MODELS,
  parseWeights,
  type Weights,
} from '../../../../../src/detection/chat/opinion/weights.ts';

function some(seed: number): Weights {
  const model = (k: number) => ({
    bias: -(k + 1) / 4,
    step: 0.0125,
    values: Int8Array.from({ length: BUCKETS }, (_, at) =>
      at % (seed + k) === 0 ? ((at * (seed + k)) % 255) - 127 : 0,
    ),
  });
  return {
    models: Object.fromEntries(MODELS.map((name, k) => [name, model(k)])) as Weights['models'],
    verdict: {
      bias: seed / 8,
      coefficients: Object.fromEntries(MODELS.map((name, k) => [name, k + 0.5])) as Weights['verdict']['coefficients'],
    },
  };
}

describe('weights as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (seed) => {
        const weights = some(seed);
        const back = parseWeights(formatWeights(weights));
        expect(back.verdict).toEqual(weights.verdict);
        for (const name of MODELS) {
          const { values, ...rest } = weights.models[name];
          expect(back.models[name]).toMatchObject(rest);
          // Compared as bytes: the matcher is slow on a million numbers.
          expect(Buffer.compare(Buffer.from(back.models[name].values), Buffer.from(values))).toBe(0);
        }
      }),
      { numRuns: 2 },
    );
  });

  const good = formatWeights(some(3));
  it.each([
    ['empty', ''],
    ['a first line that is no number', good.replace(/^[^\n]*/, 'x')],
    ['a model missing', good.split('\n').slice(0, 3).join('\n')],
    ['a model twice as long', good.replace(/(paying \S+ \S+ \S+ \S+ )(\S+)/, '$1$2$2')],
    ['a model cut short', good.slice(0, -60)],
    ['no Base64', good.replace(/(paying \S+ \S+ \S+ \S+ )\S/, '$1*')],
    ['a step of zero', good.replace(/paying (\S+) (\S+) \S+/, 'paying $1 $2 0')],
    ['a coefficient that is none', good.replace(/paying \S+/, 'paying much')],
  ])('refuse %s', (_what, text) => {
    expect(() => parseWeights(text)).toThrow(RangeError);
  });
});
