/**
 * Which number is the month? Decided once over all rows in the page, because one row rarely tells. Order of rows is more
 * reliable than any clock; where nothing decides, the day stays unknown rather than guessed.
 */
import type { Clock, WrittenDay } from './pre-plain.ts';

export interface Stamped {
  readonly day: WrittenDay | null;
  readonly clock: Clock | null;
}
type Order = 'dm' | 'md';
const DAY_MS = 86_400_000;

/** Unix ms (local time of the reader's machine, as the page shows it) per row, null where unknown. */
export function resolveDates(rows: readonly Stamped[], language: string, now: number): (number | null)[] {
  const order = decideOrder(rows, language, now);
  return rows.map(({ day, clock }) => (day ? moment(day, clock, day.order ?? order) : null));
}

/** A written date beats the sequence of rows, the sequence beats the page's language. */
export function decideOrder(rows: readonly Stamped[], language: string, now: number): Order | null {
  const written = new Set<Order>();
  for (const { day } of rows)
    if (day && day.a !== day.b && (day.a > 12 || day.b > 12)) written.add(day.a > 12 ? 'dm' : 'md');
  const [only] = written;
  if (written.size === 1 && only) return only;
  const fits = (['dm', 'md'] as const).filter((order) => isSequence(rows, order, now));
  if (fits.length === 1 && fits[0]) return fits[0];
  return byLanguage(language, rows);
}

/** Rows run forward in time and none lies in the future. */
function isSequence(rows: readonly Stamped[], order: Order, now: number): boolean {
  let before = Number.NEGATIVE_INFINITY;
  const tomorrow = new Date(now + DAY_MS);
  const latest = rank(tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()) + 1;
  for (const { day, clock } of rows) {
    if (!day) continue;
    const [month, date] = (day.order ?? order) === 'dm' ? [day.b, day.a] : [day.a, day.b];
    if (month > 12) return false;
    const at = rank(day.year, month, date) + ((clock?.hour ?? 12) * 60 + (clock?.minute ?? 0)) / 1440;
    if (at < before - 1 / 1440 || at > latest) return false;
    before = at;
  }
  return true;
}

/** Days in order, without the cost of a calendar: asked for every row at every look. */
const rank = (year: number, month: number, date: number) => (year * 12 + month) * 32 + date;

/** CLDR short dates: month first in the United States and the Philippines; year-first languages never come here. */
function byLanguage(language: string, rows: readonly Stamped[]): Order | null {
  const tag = language.toLowerCase().replace('_', '-');
  if (tag === 'en-us' || tag === 'en-ph' || tag === 'fil') return 'md';
  // Plain "en" is what both London and New York get: nothing to go by.
  if (tag === 'en' || tag === '' || /^(?:zh|ja|ko)\b/.test(tag)) return null;
  return rows.length > 0 ? 'dm' : null;
}

function moment(day: WrittenDay, clock: Clock | null, order: Order | null): number | null {
  if (order === null) return null;
  const [month, date] = order === 'dm' ? [day.b, day.a] : [day.a, day.b];
  const at = new Date(day.year, month - 1, date, clock?.hour ?? 12, clock?.minute ?? 0);
  return at.getMonth() === month - 1 ? at.getTime() : null;
}

/** A clock without a day (a picture without caption): on the day of the nearest row that has one. */
export function onDayOf(neighbour: number, clock: Clock | null): number {
  if (!clock) return neighbour;
  const day = new Date(neighbour);
  day.setHours(clock.hour, clock.minute, 0, 0);
  return day.getTime();
}
