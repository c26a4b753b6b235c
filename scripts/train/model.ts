/**
 * A linear model with weights shaped by how unevenly a feature occurs (naive Bayes ratios times logistic regression,
 * Wang and Manning 2012), trained on sparse rows. Deterministic: no randomness, fixed steps. Knows no conversation.
 */

/** Sparse rows in one go: row i holds the columns and values from `ends[i - 1]` to `ends[i]`. */
export interface Rows {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly ends: Int32Array;
  readonly positive: Uint8Array;
  readonly weights: Float32Array;
}

export interface Row {
  readonly values: ReadonlyMap<number, number>;
  /** Multiplies all values. */
  readonly scale: number;
  readonly positive: boolean;
  readonly weight: number;
}

export function toRows(list: readonly Row[]): Rows {
  const size = list.reduce((sum, row) => sum + row.values.size, 0);
  const rows = {
    columns: new Int32Array(size),
    values: new Float32Array(size),
    ends: new Int32Array(list.length),
    positive: Uint8Array.from(list, ({ positive }) => (positive ? 1 : 0)),
    weights: Float32Array.from(list, ({ weight }) => weight),
  };
  let at = 0;
  list.forEach(({ values, scale }, i) => {
    for (const [column, value] of values) {
      rows.columns[at] = column;
      rows.values[at++] = value * scale;
    }
    rows.ends[i] = at;
  });
  return rows;
}

export interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

const STEPS = 200;
const RATE = 0.1;
/** No single feature may decide: weights beyond this are cut. */
const CLIP = 5;

/**
 * @param known columns seen often enough; all others weigh nothing.
 * @param c inverse strength of the pull towards zero.
 */
export function train(rows: Rows, known: Uint8Array, c: number): Model {
  const ratio = ratios(rows, known);
  // Only columns that can weigh anything take part: the buckets are many more.
  const active = Int32Array.from(ratio.keys()).filter((column) => ratio[column] !== 0);
  const place = new Int32Array(known.length).fill(-1);
  for (const [i, column] of active.entries()) place[column] = i;
  const { columns, values, ends } = pack(rows, place, ratio);
  const { positive } = rows;
  const size = active.length;
  const weights = new Float64Array(size);
  const total = rows.weights.reduce((sum, weight) => sum + weight, 0);
  const m = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  let bias = 0;
  // Adam on the whole set: smooth enough to end within a hundredth of the optimum.
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (let i = 0, from = 0; i < ends.length; i++) {
      const to = ends[i] as number;
      let z = bias;
      for (let j = from; j < to; j++) z += (weights[columns[j] as number] as number) * (values[j] as number);
      const error = ((rows.weights[i] as number) * (1 / (1 + Math.exp(-z)) - (positive[i] as number))) / total;
      for (let j = from; j < to; j++)
        gradient[columns[j] as number] = (gradient[columns[j] as number] as number) + error * (values[j] as number);
      gradient[size] = (gradient[size] as number) + error;
      from = to;
    }
    const rate = RATE * Math.min(1, 2 - (2 * step) / STEPS + 0.02);
    for (let b = 0; b <= size; b++) {
      const g = (gradient[b] as number) + (b < size ? (weights[b] as number) / (c * total) : 0);
      if (g === 0) continue;
      m[b] = 0.9 * (m[b] as number) + 0.1 * g;
      v[b] = 0.999 * (v[b] as number) + 0.001 * g * g;
      const move =
        (rate * ((m[b] as number) / (1 - 0.9 ** step))) / (Math.sqrt((v[b] as number) / (1 - 0.999 ** step)) + 1e-9);
      if (b < size) weights[b] = (weights[b] as number) - move;
      else bias -= move;
    }
  }
  const all = new Float64Array(known.length);
  for (const [i, column] of active.entries())
    all[column] = Math.max(-CLIP, Math.min(CLIP, (weights[i] as number) * (ratio[column] as number)));
  return { bias, weights: all };
}

/** The rows with places instead of columns, those without a place left out, values times their ratio. */
function pack(rows: Rows, place: Int32Array, ratio: Float64Array) {
  const columns = new Int32Array(rows.columns.length);
  const values = new Float64Array(rows.columns.length);
  const ends = new Int32Array(rows.ends.length);
  let at = 0;
  for (let i = 0, from = 0; i < ends.length; from = rows.ends[i++] as number) {
    for (let j = from; j < (rows.ends[i] as number); j++) {
      const column = rows.columns[j] as number;
      if ((place[column] as number) < 0) continue;
      columns[at] = place[column] as number;
      values[at++] = (rows.values[j] as number) * (ratio[column] as number);
    }
    ends[i] = at;
  }
  return { columns, values, ends };
}

/** Log of how much more often a column occurs in positive rows; 0 for unknown columns. */
function ratios({ columns, ends, positive }: Rows, known: Uint8Array): Float64Array {
  const yes = new Float64Array(known.length).fill(1);
  const no = new Float64Array(known.length).fill(1);
  for (let i = 0, from = 0; i < ends.length; from = ends[i++] as number) {
    const side = positive[i] ? yes : no;
    for (let j = from; j < (ends[i] as number); j++)
      side[columns[j] as number] = (side[columns[j] as number] as number) + 1;
  }
  const sum = (side: Float64Array) => side.reduce((all, n, b) => all + (known[b] ? n : 0), 0);
  const [allYes, allNo] = [sum(yes), sum(no)];
  return yes.map((n, b) => (known[b] ? Math.log(n / allYes / ((no[b] as number) / allNo)) : 0));
}

/** Columns that occur in at least `least` groups (conversations), each group given as its columns. */
export function knownColumns(size: number, groups: Iterable<Iterable<number>>, least: number): Uint8Array {
  const seen = new Uint16Array(size);
  for (const columns of groups) for (const column of new Set(columns)) seen[column] = (seen[column] as number) + 1;
  return Uint8Array.from(seen, (n) => (n >= least ? 1 : 0));
}
