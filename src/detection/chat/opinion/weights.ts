/**
 * The trained weights of the second opinion as data. Made by scripts/train/main.ts from the conversations written for this
 * project; docs/decisions/009-second-opinion.md says how and how well. Knows no text.
 */
import { BUCKETS } from './tokens.ts';

/** One small number a bucket. */
export interface LinearModel {
  /** Added once to every score. */
  readonly bias: number;
  /** Value of one step of {@link values}. */
  readonly step: number;
  /** {@link BUCKETS} numbers from -127 to 127. */
  readonly values: Int8Array;
}

/** What each model listens for; the sentences are in docs/decisions/009-second-opinion.md. */
export const MODELS = ['course', 'asking', 'paying'] as const;
export type ModelName = (typeof MODELS)[number];

export interface Weights {
  readonly models: Readonly<Record<ModelName, LinearModel>>;
  /** How the models are weighed against each other: log-odds = bias + sum of coefficients times scores. */
  readonly verdict: { readonly bias: number; readonly coefficients: Readonly<Record<ModelName, number>> };
}

/**
 * Text form, one model a line: `name coefficient bias step count values`; the verdict's bias on the first line. Values as
 * Base64 of `count` entries: for each bucket that weighs anything, in order, how many lie between it and the one before (255: so many, and more follows),
 * then its signed value.
 *
 * @throws RangeError where the text is none.
 */
export function parseWeights(text: string): Weights {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const bias = Number(first);
  if (first === '' || !Number.isFinite(bias)) throw new RangeError('no weights: first line');
  const read = new Map(lines.map(parseLine));
  const pick = <T>(what: (line: Line) => T) =>
    Object.fromEntries(
      MODELS.map((name) => {
        const line = read.get(name);
        if (!line) throw new RangeError(`no weights: ${name}`);
        return [name, what(line)];
      }),
    ) as Record<ModelName, T>;
  return {
    models: pick(({ model }) => model),
    verdict: { bias, coefficients: pick(({ coefficient }) => coefficient) },
  };
}

interface Line {
  readonly coefficient: number;
  readonly model: LinearModel;
}

function parseLine(line: string): [string, Line] {
  const [name = '', ...rest] = line.split(' ');
  const [coefficient = Number.NaN, bias = Number.NaN, step = Number.NaN, count = Number.NaN] = rest
    .slice(0, 4)
    .map(Number);
  const data = rest[4] ?? '';
  if (![coefficient, bias].every(Number.isFinite) || !(step > 0) || rest.length !== 5)
    throw new RangeError(`no weights: ${line.slice(0, 40)}`);
  return [name, { coefficient, model: { bias, step, values: fromBase64(data, count, name) } }];
}

/** A gap byte that says: skip this many, the gap goes on. */
const MORE = 255;

function fromBase64(data: string, count: number, name: string): Int8Array {
  let bytes: string;
  try {
    bytes = atob(data);
  } catch {
    throw new RangeError(`no weights: ${name} is no Base64`);
  }
  const values = new Int8Array(BUCKETS);
  let bucket = -1;
  let entries = 0;
  for (let i = 0; i < bytes.length; entries++) {
    for (; bytes.charCodeAt(i) === MORE; i++) bucket += MORE;
    bucket += bytes.charCodeAt(i++) + 1;
    // NaN where the text was cut off within a pair.
    const value = bytes.charCodeAt(i++);
    if (!(bucket < BUCKETS) || Number.isNaN(value)) throw new RangeError(`no weights: ${name} is cut off or too long`);
    values[bucket] = value;
  }
  if (entries !== count) throw new RangeError(`no weights: ${name} has ${entries} values, not ${count}`);
  return values;
}

function toBase64(values: Int8Array): string {
  let bytes = '';
  let gap = 0;
  for (const value of values) {
    if (value === 0) {
      gap++;
      continue;
    }
    for (; gap >= MORE; gap -= MORE) bytes += String.fromCharCode(MORE);
    bytes += String.fromCharCode(gap, value & 0xff);
    gap = 0;
  }
  return btoa(bytes);
}

export function formatWeights({ models, verdict }: Weights): string {
  const lines = MODELS.map((name) => {
    const { bias, step, values } = models[name];
    return `${name} ${verdict.coefficients[name]} ${bias} ${step} ${values.reduce((n, v) => n + Math.abs(Math.sign(v)), 0)} ${toBase64(values)}`;
  });
  return `${[verdict.bias, ...lines].join('\n')}\n`;
}
