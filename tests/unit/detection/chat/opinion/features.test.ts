import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTEXT,
  CONTEXT_WEIGHT,
  courseBuckets,
  createCourse,
  createMessages,
  LEAST_BUCKETS,
  messageBuckets,
  messageScale,
  type Turn,
  WINDOW,
} from '../../../../../src/detection/chat/opinion/features.ts';
import { BUCKETS } from '../../../../../src/detection/chat/opinion/tokens.ts';

const turn = (tokens: readonly number[], mine = false): Turn => ({ tokens: Int32Array.from(tokens), mine });
const model = (weigh: (bucket: number) => number) => ({
  bias: 0.5,
  step: 0.01,
  values: Int8Array.from({ length: BUCKETS }, (_, bucket) => weigh(bucket)),
});
const uneven = model((bucket) => (bucket % 255) - 127);

const talk = (most: number) =>
  fc.array(fc.tuple(fc.array(fc.integer(), { maxLength: 12 }), fc.boolean()), { minLength: 1, maxLength: most });
const turnsOf = (list: readonly (readonly [readonly number[], boolean])[]) =>
  list.map(([tokens, mine]) => turn(tokens, mine));

describe('the course', () => {
  it('is what a bag of the last messages gives, however long the talk', () => {
    fc.assert(
      fc.property(talk(WINDOW * 3), (list) => {
        const course = createCourse(uneven);
        const turns = turnsOf(list);
        const score = turns.map((one) => course.add(one)).at(-1);
        const bag = new Set(turns.slice(-WINDOW).flatMap((one) => [...courseBuckets(one)]));
        let sum = 0;
        for (const bucket of bag) sum += uneven.values[bucket] ?? 0;
        expect(score).toBeCloseTo(0.5 + (sum * 0.01) / Math.sqrt(Math.max(LEAST_BUCKETS, bag.size)), 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same when many conversations are heard in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(talk(1), fc.nat(2)), { minLength: 1, maxLength: WINDOW * 2 }), (said) => {
        const courses = [0, 1, 2].map(() => createCourse(uneven));
        const alone = [0, 1, 2].map(() => createCourse({ ...uneven }));
        for (const [list, who] of said)
          for (const one of turnsOf(list)) expect(courses[who]?.add(one)).toBe(alone[who]?.add(one));
      }),
      { numRuns: 15 },
    );
  });

  it('hears who said it', () => {
    const mine = courseBuckets(turn([7], true));
    expect([...courseBuckets(turn([7]))].filter((bucket) => mine.includes(bucket))).toHaveLength(1);
  });

  it('is the bias where nothing was said', () => {
    expect(createCourse(uneven).add(turn([]))).toBe(0.5);
  });
});

describe('a message', () => {
  it('scores what its buckets give after the few before it, on its own side only', () => {
    fc.assert(
      fc.property(talk(20), fc.boolean(), (list, mine) => {
        const messages = createMessages(uneven, mine);
        const turns = turnsOf(list);
        turns.forEach((one, i) => {
          const score = messages.add(one);
          if (one.mine !== mine) {
            expect(score).toBeNull();
            return;
          }
          const buckets = messageBuckets(one, turns.slice(Math.max(0, i - CONTEXT), i));
          let sum = 0;
          let total = 0;
          for (const [bucket, value] of buckets) {
            sum += (uneven.values[bucket] ?? 0) * value;
            total += value;
          }
          expect(score).toBeCloseTo(0.5 + sum * 0.01 * messageScale(total), 6);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('weighs more than what was said before, and the sides stand apart', () => {
    expect([...messageBuckets(turn([1]), []).values()]).toEqual([1]);
    expect([...messageBuckets(turn([1]), [turn([1]), turn([1], true)]).values()]).toEqual([
      1,
      CONTEXT_WEIGHT,
      CONTEXT_WEIGHT,
    ]);
  });
});
