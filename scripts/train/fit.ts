/** Fits the models of the second opinion and their common verdict. Knows conversations and models, no files. */
import {
  CONTEXT,
  courseBuckets,
  LEAST_BUCKETS,
  messageBuckets,
  messageScale,
  WINDOW,
} from '../../src/detection/chat/opinion/features.ts';
import { createScores } from '../../src/detection/chat/opinion/opinion.ts';
import { BUCKETS } from '../../src/detection/chat/opinion/tokens.ts';
import { type LinearModel, MODELS, type ModelName, type Weights } from '../../src/detection/chat/opinion/weights.ts';
import { type Conversation, labelOf } from './conversations.ts';
import { knownColumns, type Model, type Row, toRows, train } from './model.ts';

/** Strength of the pull towards zero, found by leaving one hand out at a time. */
const COURSE_C = 30;
const MESSAGE_C = 3;
/** A feature must occur in this many conversations to weigh anything in the course, ... */
const COURSE_LEAST = 2;
/** ... in this many messages in a model of messages. */
const MESSAGE_LEAST = 3;
/** Nothing is asked of the models before this many messages. */
const FIRST = 5;
/** Shares of a conversation that are shown besides the whole: a first alarm counts as much as a last one. */
const CUTS = [0.3, 0.5, 0.7, 0.85] as const;
/** ... and how honest talk begins, in messages: twins begin alike, and the opinion speaks from the fifth on. */
const BEGINNINGS = [5, 8] as const;
/** Shares of the talk before a scam's ask, which is how a later one may begin; they weigh less, all in all. */
const BEFORE_ASK = [0.75, 1] as const;
const BEFORE_ASK_WEIGHT = 0.3;
/** A scam that has asked for nothing yet must not alarm; but it is none of the honest ones either. */
const WATCH_ONLY_WEIGHT = 0.5;

export type Models = Readonly<Record<ModelName, LinearModel>>;

export function fitModels(conversations: readonly Conversation[]): Models {
  return Object.fromEntries(
    MODELS.map((name) => [name, name === 'course' ? fitCourse(conversations) : fitMessages(conversations, name)]),
  ) as Models;
}

function fitCourse(conversations: readonly Conversation[]): LinearModel {
  const rows = conversations.flatMap(courseRows);
  const groups = conversations.map(({ turns }) => turns.flatMap((turn) => [...courseBuckets(turn)]));
  return quantized(train(toRows(rows), knownColumns(BUCKETS, groups, COURSE_LEAST), COURSE_C));
}

function courseRows({ scam, watchOnly, ask, turns }: Conversation): Row[] {
  const n = turns.length;
  if (watchOnly) return [courseRow(turns, n, false, WATCH_ONLY_WEIGHT)];
  if (!scam) return share(1, [...CUTS.map((cut) => Math.floor(n * cut)), ...BEGINNINGS, n], false);
  if (ask === null) return [];
  const asked = [...CUTS.map((cut) => Math.floor(n * cut)).filter((end) => end > ask), ask + 1, n];
  const before = BEFORE_ASK.map((cut) => Math.floor(ask * cut)).filter((end) => end >= FIRST);
  return [...share(1, asked, true), ...share(BEFORE_ASK_WEIGHT, before, true)];

  function share(weight: number, ends: readonly number[], positive: boolean): Row[] {
    const fit = [...new Set(ends)].filter((end) => end > 0 && end <= n);
    return fit.map((end) => courseRow(turns, end, positive, weight / fit.length));
  }
}

/** The course as it stands after so many messages. */
function courseRow(turns: Conversation['turns'], end: number, positive: boolean, weight: number): Row {
  const buckets = new Set(turns.slice(Math.max(0, end - WINDOW), end).flatMap((turn) => [...courseBuckets(turn)]));
  return {
    values: new Map([...buckets].map((bucket) => [bucket, 1])),
    scale: 1 / Math.sqrt(Math.max(LEAST_BUCKETS, buckets.size)),
    positive,
    weight,
  };
}

function fitMessages(conversations: readonly Conversation[], name: Exclude<ModelName, 'course'>): LinearModel {
  const rows: Row[] = [];
  for (const c of conversations)
    c.turns.forEach((turn, i) => {
      const positive = labelOf(c, i, name);
      if (positive === null) return;
      const values = messageBuckets(turn, c.turns.slice(Math.max(0, i - CONTEXT), i));
      const total = [...values.values()].reduce((sum, value) => sum + value, 0);
      rows.push({ values, scale: messageScale(total), positive, weight: 1 });
    });
  const groups = rows.map(({ values }) => values.keys());
  return quantized(train(toRows(rows), knownColumns(BUCKETS, groups, MESSAGE_LEAST), MESSAGE_C));
}

function quantized({ bias, weights }: Model): LinearModel {
  const step = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-6) / 127;
  return {
    bias: Math.round(bias * 1e4) / 1e4,
    step: Number(step.toPrecision(6)),
    values: Int8Array.from(weights, (w) => Math.round(w / step)),
  };
}

/** Inputs of the verdict after each message, in the order of MODELS. */
export type Inputs = readonly (readonly number[])[];

export function inputsOf({ turns }: Conversation, models: Models): Inputs {
  const scores = createScores(models);
  return turns.map((turn) => scores.add(turn).inputs);
}

/** One in so many messages is an example for the verdict. */
const EVERY = 3;
const VERDICT_C = 0.3;
const VERDICT_STEPS = 3000;

/** Weighs the models against each other on conversations they were not trained on. */
export function fitVerdict(list: readonly { readonly c: Conversation; readonly inputs: Inputs }[]): Weights['verdict'] {
  const examples: { x: readonly number[]; y: number; w: number }[] = [];
  for (const { c, inputs } of list) {
    const due = c.scam && !c.watchOnly;
    if (due && c.ask === null) continue;
    const from = due ? (c.ask as number) : FIRST;
    const picked: number[] = [];
    for (let i = from; i < inputs.length; i += EVERY) picked.push(i);
    const w = (due ? 2 : c.scam ? 0.7 : 1) / Math.max(1, picked.length);
    for (const i of picked) examples.push({ x: inputs[i] as readonly number[], y: due ? 1 : 0, w });
  }
  const total = examples.reduce((sum, { w }) => sum + w, 0);
  const mean = MODELS.map((_, k) => examples.reduce((sum, { x, w }) => sum + w * (x[k] as number), 0) / total);
  const spread = MODELS.map((_, k) =>
    Math.sqrt(examples.reduce((sum, { x, w }) => sum + w * ((x[k] as number) - (mean[k] as number)) ** 2, 0) / total),
  );
  const weights = MODELS.map(() => 0);
  let bias = 0;
  for (let step = 0; step < VERDICT_STEPS; step++) {
    const g = weights.map((w) => w / (VERDICT_C * total));
    let gb = 0;
    for (const { x, y, w } of examples) {
      let z = bias;
      for (let k = 0; k < x.length; k++)
        z += (weights[k] as number) * (((x[k] as number) - (mean[k] as number)) / (spread[k] as number));
      const error = (w * (1 / (1 + Math.exp(-z)) - y)) / total;
      gb += error;
      for (let k = 0; k < x.length; k++)
        g[k] = (g[k] as number) + error * (((x[k] as number) - (mean[k] as number)) / (spread[k] as number));
    }
    bias -= gb;
    g.forEach((value, k) => {
      weights[k] = (weights[k] as number) - value;
    });
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const coefficients = MODELS.map((name, k) => [name, round((weights[k] as number) / (spread[k] as number))] as const);
  return {
    bias: round(bias - weights.reduce((sum, w, k) => sum + (w * (mean[k] as number)) / (spread[k] as number), 0)),
    coefficients: Object.fromEntries(coefficients) as Record<ModelName, number>,
  };
}
