/** Figures that the outcome of a simulation holds: rates, peaks, shares. Pure. */

/** Mean of the counts of minutes `from` to `to` (exclusive). */
export function meanOf(counts: Uint32Array, from = 0, to = counts.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += counts[i] as number;
  return sum / Math.max(1, to - from);
}

/** Largest count of a minute, and when. */
export function peakOf(
  counts: Uint32Array,
  from = 0,
  to = counts.length,
): { readonly count: number; readonly minute: number } {
  let best = { count: 0, minute: from };
  for (let i = from; i < to; i++)
    if ((counts[i] as number) > best.count) best = { count: counts[i] as number, minute: i };
  return best;
}

/** Minutes within which this share of `of` was reached; null when it never was. */
export function reached(delays: Uint32Array, share: number, of: number): number | null {
  let sum = 0;
  for (let minute = 0; minute < delays.length; minute++) {
    sum += delays[minute] as number;
    if (sum >= share * of) return minute;
  }
  return null;
}

/** Share of `of` that was reached within so many minutes. */
export function shareWithin(delays: Uint32Array, minutes: number, of: number): number {
  let sum = 0;
  for (let minute = 0; minute <= minutes && minute < delays.length; minute++) sum += delays[minute] as number;
  return sum / of;
}
