/** Sums outcomes up: recall, earliness, false alarms, stages. Knows no set and no bar. */
import type { Stage } from '../../src/detection/chat/assessment.ts';
import type { Share } from './interval.ts';
import { NEVER, type Outcome } from './outcome.ts';

export { firstAt } from './outcome.ts';

const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;

type Test = (outcome: Outcome) => boolean;

/** How many of `all` that pass `of` also pass `hit`. */
export function share(all: readonly Outcome[], of: Test, hit: Test): Share {
  const counted = all.filter(of);
  return { hits: counted.filter(hit).length, of: counted.length };
}

const scam: Test = ({ truth }) => truth === 'scam';
const benign: Test = ({ truth }) => truth === 'benign';
const asked: Test = (o) => scam(o) && o.ask !== NEVER;

/** Each figure of the table of sets; what each one must reach stands in sets.ts. */
export const FIGURES = {
  recall: (all: readonly Outcome[]) => share(all, scam, (o) => o.level >= 3),
  before: (all: readonly Outcome[]) =>
    share(
      all,
      (o) => asked(o) && !o.lateStart,
      (o) => o.first[1] < o.ask,
    ),
  atAsk: (all: readonly Outcome[]) => share(all, asked, (o) => o.first[2] <= o.ask),
  beforePayment: (all: readonly Outcome[]) =>
    share(
      all,
      (o) => scam(o) && o.payment !== NEVER,
      (o) => o.first[2] < o.payment,
    ),
  watchOnly: (all: readonly Outcome[]) =>
    share(
      all,
      ({ truth }) => truth === 'watch-only',
      (o) => o.level >= 3,
    ),
  benign3: (all: readonly Outcome[]) => share(all, benign, (o) => o.level >= 3),
  benign2: (all: readonly Outcome[]) => share(all, benign, (o) => o.level === 2),
  reported3: (all: readonly Outcome[]) =>
    share(
      all,
      (o) => o.reported,
      (o) => o.level >= 3,
    ),
} as const;

export type Figure = keyof typeof FIGURES;

/** From `from` to `to` in messages and, where the rows give times, in hours; only where it came before. */
export interface Lead {
  readonly messages: readonly number[];
  readonly hours: readonly number[];
}

export function leads(all: readonly Outcome[], from: (o: Outcome) => number, to: (o: Outcome) => number): Lead {
  const messages: number[] = [];
  const hours: number[] = [];
  for (const outcome of all) {
    if (outcome.truth !== 'scam' || to(outcome) === NEVER || from(outcome) >= to(outcome)) continue;
    messages.push(to(outcome) - from(outcome));
    const [start, end] = [outcome.times[from(outcome)], outcome.times[to(outcome)]];
    if (start != null && end != null) hours.push((end - start) / HOUR);
  }
  return { messages, hours };
}

/** Lower quartile, median, upper quartile; null for nothing. */
export function quartiles(values: readonly number[]): readonly [number, number, number] | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number;
  return [at(0.25), at(0.5), at(0.75)];
}

export interface Weekly {
  readonly weeks: number;
  readonly level2: number;
  readonly level3: number;
}

/** Alarms in honest chats and the weeks that people chat in; a person counts at least one week. Rows without times are left out. */
export function weekly(all: readonly Outcome[]): Weekly {
  const users = new Map<string, { from: number; to: number }>();
  let [level2, level3] = [0, 0];
  for (const outcome of all) {
    const times = outcome.times.filter((at) => at !== null);
    if (outcome.truth !== 'benign' || times.length === 0) continue;
    if (outcome.level === 2) level2++;
    if (outcome.level >= 3) level3++;
    const span = users.get(outcome.user) ?? { from: NEVER, to: -NEVER };
    users.set(outcome.user, { from: Math.min(span.from, ...times), to: Math.max(span.to, ...times) });
  }
  const weeks = [...users.values()].reduce((sum, { from, to }) => sum + Math.max(1, (to - from) / WEEK), 0);
  return { weeks, level2, level3 };
}

export interface StageScore {
  readonly stage: Stage;
  readonly marked: number;
  readonly said: number;
  readonly right: number;
  readonly f1: number;
  /** What was said most often instead, and how often. */
  readonly instead: readonly [Stage, number] | null;
}

/** One score a stage that is marked anywhere. A stage said at a message marked as another one counts against both. */
export function stageScores(all: readonly Outcome[]): StageScore[] {
  const pairs = all.flatMap(({ stages }) => stages);
  return [...new Set(pairs.map(({ marked }) => marked))].map((stage) => {
    const marked = pairs.filter((pair) => pair.marked === stage);
    const said = pairs.filter((pair) => pair.said === stage).length;
    const right = marked.filter((pair) => pair.said === stage).length;
    const others = new Map<Stage, number>();
    for (const pair of marked) if (pair.said !== stage) others.set(pair.said, (others.get(pair.said) ?? 0) + 1);
    const instead = [...others].toSorted((a, b) => b[1] - a[1])[0] ?? null;
    return { stage, marked: marked.length, said, right, f1: (2 * right) / (said + marked.length), instead };
  });
}

/** Unweighted mean of F1 over the stages, and the share of marked messages whose stage was said. */
export function stageSummary(scores: readonly StageScore[]): { readonly macroF1: number; readonly right: Share } {
  const total = (key: 'marked' | 'right') => scores.reduce((sum, score) => sum + score[key], 0);
  const macroF1 = scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
  return { macroF1, right: { hits: total('right'), of: total('marked') } };
}
