/** Times several ways to answer the same questions, in turns within one run, so that a busy machine slows all alike. */

/** Asked in one round: about a millisecond, so that on a busy machine most rounds run undisturbed. */
const PER_ROUND = 2000;
const ROUNDS = 60;

export const median = (values: number[]): number => values.sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

/** Fresh strings: a string that was looked up before carries its hash along. */
const fresh = (texts: readonly string[]): string[] => texts.map((text) => Buffer.from(text, 'utf8').toString('utf8'));

function time(texts: readonly string[], ask: (text: string) => unknown): number {
  const asked = fresh(texts);
  const start = performance.now();
  for (const text of asked) ask(text);
  return ((performance.now() - start) * 1e6) / asked.length;
}

/** Another part of the texts each round: nobody is asked the same again while caches are warm. */
function part(texts: readonly string[], round: number): readonly string[] {
  const from = texts.length <= PER_ROUND ? 0 : (round * PER_ROUND) % (texts.length - PER_ROUND + 1);
  return texts.slice(from, from + PER_ROUND);
}

/** Nanoseconds a question, medians over the rounds. */
export function race(
  texts: readonly string[],
  asks: Record<string, (text: string) => unknown>,
  rounds = ROUNDS,
): Record<string, number> {
  const all = Object.fromEntries(Object.keys(asks).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, ask] of Object.entries(asks)) all[name]?.push(time(part(texts, round), ask));
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, Math.round(median(values))]));
}

/** Forty of them, from the first to the last: for peers that need milliseconds a question. */
export const spread = (texts: readonly string[]): readonly string[] =>
  texts.filter((_, i) => i % Math.ceil(texts.length / 40) === 0);

/** @example ratio(150, 600) // 0.25 */
export function ratio(ours: number | undefined, theirs: number | undefined): number {
  return Number(((ours ?? Number.NaN) / (theirs ?? Number.NaN)).toPrecision(2));
}
