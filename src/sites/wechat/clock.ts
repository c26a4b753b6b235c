/** Times of WeChat Web: a bare "9:05" now and then, no date. Only messages since login exist, so the newest day is today. */

const DAY_MS = 86_400_000;

/**
 * Unix ms per row: a chip counts for the rows below it until the next; read from the newest upwards, a clock that would
 * run backwards belongs to the day before. Null above the first chip.
 * @param chips clock text above each row, null where there is none. @param now Unix ms.
 */
export function timesFromChips(chips: readonly (string | null)[], now: number): (number | null)[] {
  const times: (number | null)[] = chips.map(() => null);
  let latest = now + 60_000;
  for (let i = chips.length - 1; i >= 0; i -= 1) {
    const at = chips[i] ? moment(chips[i] ?? '', latest) : null;
    if (at === null) continue;
    times[i] = latest = at;
  }
  let current: number | null = null;
  return times.map((time) => {
    current = time ?? current;
    return current;
  });
}

function moment(chip: string, latest: number): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(chip);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  const day = new Date(latest);
  day.setHours(Number(match[1]), Number(match[2]), 0, 0);
  return day.getTime() <= latest ? day.getTime() : day.getTime() - DAY_MS;
}
