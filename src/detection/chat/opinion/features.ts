/**
 * From messages to what the models add up: a window of recent messages as one bag, and one message with the few before it.
 * Pure bookkeeping over bucket numbers; used alike by the tab and by the training. Knows no thresholds.
 */
import { BUCKETS, bucketOf } from './tokens.ts';
import type { LinearModel } from './weights.ts';

/** One message as the models see it: tokens (tokens.ts), and whether the reader wrote it. */
export interface Turn {
  readonly tokens: Int32Array;
  readonly mine: boolean;
}

/** The course of a talk is judged over so many messages; the training conversations are about that long. */
export const WINDOW = 40;
/** The sum is divided by the root of the number of buckets, taken to be at least this: few words say little. */
export const LEAST_BUCKETS = 200;
/** Messages before one that say what it is about, and how much each of their tokens counts against its own. */
export const CONTEXT = 3;
export const CONTEXT_WEIGHT = 0.4;
/** As LEAST_BUCKETS, for a single message; SCALE keeps both kinds of models in one range. */
export const LEAST_TOKENS = 20;
export const SCALE = 3;

/** Roles a token can stand in: of the course, by anyone or by one side; of a message, its own, or before it by the same or the other side. */
const ROLE = { anyone: 1, them: 2, me: 3, own: 4, same: 5, other: 6 } as const;

/** Buckets of the course that a turn touches; one may come twice. */
export function courseBuckets({ tokens, mine }: Turn): Int32Array {
  const buckets = new Int32Array(tokens.length * 2);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as number;
    buckets[2 * i] = bucketOf(token, ROLE.anyone);
    buckets[2 * i + 1] = bucketOf(token, mine ? ROLE.me : ROLE.them);
  }
  return buckets;
}

/** The bag of the last {@link WINDOW} turns, with the sum of its weights kept up to date. */
export interface Course {
  /** Takes the newest turn in and the oldest out. @returns the score from then on. */
  add(turn: Turn): number;
}

/** Counts of one course at a time: half a megabyte, so all conversations of a tab share it, and whoever writes next fills it anew. */
interface Counts {
  readonly of: Uint16Array;
  owner: object | null;
}
const shared = new WeakMap<LinearModel, Counts>();

function countsFor(model: LinearModel): Counts {
  const counts = shared.get(model) ?? { of: new Uint16Array(BUCKETS), owner: null };
  shared.set(model, counts);
  return counts;
}

export function createCourse(model: LinearModel): Course {
  const { bias, step, values } = model;
  const counts = countsFor(model);
  const window: Int32Array[] = [];
  let sum = 0;
  let size = 0;
  const take = (buckets: Int32Array) => {
    for (const bucket of buckets) {
      const count = (counts.of[bucket] as number) + 1;
      counts.of[bucket] = count;
      if (count > 1) continue;
      sum += values[bucket] as number;
      size++;
    }
  };
  const drop = (buckets: Int32Array) => {
    for (const bucket of buckets) {
      const count = (counts.of[bucket] as number) - 1;
      counts.of[bucket] = count;
      if (count > 0) continue;
      sum -= values[bucket] as number;
      size--;
    }
  };
  const course: Course = {
    add(turn) {
      if (counts.owner !== course) {
        counts.owner = course;
        counts.of.fill(0);
        sum = 0;
        size = 0;
        window.forEach(take);
      }
      const buckets = courseBuckets(turn);
      window.push(buckets);
      take(buckets);
      const oldest = window.length > WINDOW ? window.shift() : undefined;
      if (oldest) drop(oldest);
      return bias + (sum * step) / Math.sqrt(Math.max(LEAST_BUCKETS, size));
    },
  };
  return course;
}

/** Buckets of one message and their values, before it is scaled. @param before the turns just before it. */
export function messageBuckets(turn: Turn, before: readonly Turn[]): Map<number, number> {
  const values = new Map<number, number>();
  const add = (bucket: number, value: number) => values.set(bucket, (values.get(bucket) ?? 0) + value);
  for (const token of turn.tokens) add(bucketOf(token, ROLE.own), 1);
  for (const { tokens, mine } of before)
    for (const token of tokens) add(bucketOf(token, mine === turn.mine ? ROLE.same : ROLE.other), CONTEXT_WEIGHT);
  return values;
}

/** What each value of {@link messageBuckets} is multiplied by. @param total of all values. */
export const messageScale = (total: number): number => SCALE / Math.sqrt(Math.max(LEAST_TOKENS, total));

/** Scores of the messages of one side, each after the few before it, whoever wrote those. */
export interface Messages {
  /** @returns the score, null for a message of the other side. */
  add(turn: Turn): number | null;
}

/** @param mine the side whose messages are scored. */
export function createMessages({ bias, step, values }: LinearModel, mine: boolean): Messages {
  const before: { sum: number; total: number }[] = [];
  const sumOf = (tokens: Int32Array, role: number) => {
    let sum = 0;
    for (const token of tokens) sum += values[bucketOf(token, role)] as number;
    return sum;
  };
  return {
    add({ tokens, mine: by }) {
      let score: number | null = null;
      if (by === mine) {
        let sum = sumOf(tokens, ROLE.own);
        let total = tokens.length;
        for (const one of before) {
          sum += one.sum * CONTEXT_WEIGHT;
          total += one.total * CONTEXT_WEIGHT;
        }
        score = bias + sum * step * messageScale(total);
      }
      before.push({ sum: sumOf(tokens, by === mine ? ROLE.same : ROLE.other), total: tokens.length });
      if (before.length > CONTEXT) before.shift();
      return score;
    },
  };
}
