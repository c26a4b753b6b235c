/** What one replayed conversation shows against its labels. Labels are read here and nowhere else. */
import { STAGES, type Stage } from '../../src/detection/chat/assessment.ts';
import { replay, type Step } from './replay.ts';
import type { Row } from './row.ts';
import type { Transform } from './transforms.ts';

/** Stands for "did not happen": later than any message. */
export const NEVER = Number.POSITIVE_INFINITY;

export interface Outcome {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  /** `watch-only`: a scam that has not asked for anything yet; level 3 there is an error. */
  readonly truth: 'scam' | 'watch-only' | 'benign';
  /** An honest chat that tells of a scam: news, warnings, what befell others. */
  readonly reported: boolean;
  /** First seen at its end: nothing could be seen before the ask. */
  readonly lateStart: boolean;
  /** Index of the first request to pay or to travel, and of the first payment; NEVER where there is none. */
  readonly ask: number;
  readonly payment: number;
  /** Index of the first message after which the level was at least 1, 2, 3, 4. */
  readonly first: readonly [number, number, number, number];
  readonly level: number;
  /** Concept ids that carried the highest level. */
  readonly reasons: string;
  /** Unix ms of each message, null where the row gives none. */
  readonly times: readonly (number | null)[];
  /** Whose chat it is, for alarms per user and week. */
  readonly user: string;
  readonly stages: readonly { readonly marked: Stage; readonly said: Stage }[];
  readonly messages: number;
  readonly microseconds: number;
}

export interface Conditions {
  /** Treat every contact as unknown. */
  readonly unknown?: boolean;
  readonly transform?: Transform;
}

/** Kinds of row, in the sets' own words, that tell of scams without being one. */
const REPORTED =
  /scam-|news|warning|victim|victime|relative-case|neighbour-case|police-advice|anti-fraud|aviso-familia|soutien-|support-group|家族への注意/;
/** Messages marked as told of others (`R`) from which on a chat counts as such, whatever its kind. */
const REPORTED_MARKS = 5;

export function outcomeOf(original: Row, { unknown = false, transform }: Conditions = {}): Outcome {
  const { row, at } = transform ? transform.apply(original) : { row: original, at: (i: number) => i };
  const started = performance.now();
  const steps = replay(row, unknown);
  const microseconds = (performance.now() - started) * 1000;
  const { raw } = original;
  const mark = (name: string) => (typeof raw[name] === 'number' ? at(raw[name]) : NEVER);
  const note = typeof raw.note === 'string' ? raw.note : '';
  const kind = String(raw.kind ?? raw.label);
  const ask = Math.min(mark('firstDepositAsk'), mark('firstTravelAsk'));
  const quiet = note.includes('watch-only') || (ask === NEVER && 'firstDepositAsk' in raw);
  const top = steps.reduce((best, step) => (step.assessment.level > best.assessment.level ? step : best));
  return {
    id: row.id,
    language: String(raw.lang ?? 'none'),
    kind,
    truth: raw.label === 'scam' ? (quiet ? 'watch-only' : 'scam') : 'benign',
    reported: raw.label !== 'scam' && (REPORTED.test(kind) || toldMarks(raw.messages) >= REPORTED_MARKS),
    lateStart: note.includes('late-start'),
    ask,
    payment: mark('firstPayment'),
    first: [firstAt(steps, 1), firstAt(steps, 2), firstAt(steps, 3), firstAt(steps, 4)],
    level: top.assessment.level,
    reasons: top.assessment.reasons.map(({ concept }) => concept).join(' '),
    times: row.messages.map((message) => message.at),
    user: String(raw.user ?? row.id),
    stages: raw.label === 'scam' && row.messages.length === original.messages.length ? stagesOf(original, steps) : [],
    messages: row.messages.length,
    microseconds,
  };
}

/** Index of the first message after which the level was at least `level`, or NEVER. */
export function firstAt(steps: readonly Step[], level: number): number {
  const at = steps.findIndex(({ assessment }) => assessment.level >= level);
  return at < 0 ? NEVER : at;
}

function toldMarks(messages: unknown): number {
  const marks = (messages as readonly { k?: unknown }[]).map(({ k }) => (Array.isArray(k) ? k : []));
  return marks.filter((k) => k.includes('R')).length;
}

/** Stage said after each message for which the row names one. */
function stagesOf(row: Row, steps: readonly Step[]): Outcome['stages'] {
  const marks = row.raw.messages as readonly { stage?: unknown }[];
  return marks.flatMap(({ stage }, i) => {
    const marked = STAGES.find((name) => name === stage);
    if (marked === undefined || marked === 'none') return [];
    return [{ marked, said: steps[i]?.assessment.stage ?? 'none' }];
  });
}
