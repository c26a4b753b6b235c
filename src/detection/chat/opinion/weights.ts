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
 * Text form, one model a line: `name coefficient bias step values`, values as Base64 of {@link BUCKETS} signed bytes; the
 * verdict's bias on the first line.
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
  const [coefficient = Number.NaN, bias = Number.NaN, step = Number.NaN] = rest.slice(0, 3).map(Number);
  const data = rest[3] ?? '';
  if (![coefficient, bias].every(Number.isFinite) || !(step > 0) || rest.length !== 4)
    throw new RangeError(`no weights: ${line.slice(0, 40)}`);
  return [name, { coefficient, model: { bias, step, values: fromBase64(data, name) } }];
}

function fromBase64(data: string, name: string): Int8Array {
  let bytes: string;
  try {
    bytes = atob(data);
  } catch {
    throw new RangeError(`no weights: ${name} is no Base64`);
  }
  if (bytes.length !== BUCKETS) throw new RangeError(`no weights: ${name} has ${bytes.length} buckets`);
  const values = new Int8Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) values[i] = bytes.charCodeAt(i);
  return values;
}

export function formatWeights({ models, verdict }: Weights): string {
  const lines = MODELS.map((name) => {
    const { bias, step, values } = models[name];
    let bytes = '';
    for (const value of values) bytes += String.fromCharCode(value & 0xff);
    return `${name} ${verdict.coefficients[name]} ${bias} ${step} ${btoa(bytes)}`;
  });
  return `${[verdict.bias, ...lines].join('\n')}\n`;
}
