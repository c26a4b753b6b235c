/**
 * Which number is the month? Decided once over all rows in the page, because one row rarely tells. Order of rows is more
 * reliable than any clock; where nothing decides, the day stays unknown rather than guessed.
 */
import { writtenDay } from '../telegram/written-date.ts';
import { type Clock, parseDivider, type WrittenDay } from './pre-plain.ts';

export interface Stamped {
  readonly day: WrittenDay | null;
  readonly clock: Clock | null;
  /** Clock of a row that shows no day beside it. */
  readonly alone?: Clock | null;
}
type Order = 'dm' | 'md';
const DAY_MS = 86_400_000;

/** Which order the dates of a chat are written in, asked row after row. */
export class OrderOfDates {
  readonly #written = new Set<Order>();
  readonly #dm = new Sequence('dm');
  readonly #md = new Sequence('md');
  #any = false;

  add(row: Stamped): void {
    const { day } = row;
    this.#any = true;
    if (!day) return;
    this.addDay(day);
    this.#dm.add(day, row.clock);
    this.#md.add(day, row.clock);
  }

  /** A divider: the day alone, without a row of its own. */
  addDay({ a, b }: WrittenDay): void {
    if (a !== b && (a > 12 || b > 12)) this.#written.add(a > 12 ? 'dm' : 'md');
  }

  /** A written date beats the sequence of rows, the sequence beats the page's language. */
  decide(language: string, now: number): Order | null {
    const [only] = this.#written;
    if (this.#written.size === 1 && only) return only;
    const tomorrow = new Date(now + DAY_MS);
    const latest = rank(tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()) + 1;
    const [dm, md] = [this.#dm.fits(latest), this.#md.fits(latest)];
    if (dm !== md) return dm ? 'dm' : 'md';
    return byLanguage(language, this.#any);
  }
}

/** Whether rows run forward in time when their dates are read in one order, and none lies in the future. */
class Sequence {
  readonly #order: Order;
  #fits = true;
  #before = Number.NEGATIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;

  constructor(order: Order) {
    this.#order = order;
  }

  add(day: WrittenDay, clock: Clock | null): void {
    const [month, date] = (day.order ?? this.#order) === 'dm' ? [day.b, day.a] : [day.a, day.b];
    const at = rank(day.year, month, date) + ((clock?.hour ?? 12) * 60 + (clock?.minute ?? 0)) / 1440;
    if (month > 12 || at < this.#before - 1 / 1440) this.#fits = false;
    this.#before = at;
    this.#latest = Math.max(this.#latest, at);
  }

  fits(latest: number): boolean {
    return this.#fits && this.#latest <= latest;
  }
}

/** Days in order, without the cost of a calendar: asked for every row at every look. */
const rank = (year: number, month: number, date: number) => (year * 12 + month) * 32 + date;

/** CLDR short dates: month first in the United States and the Philippines; year-first languages never come here. */
function byLanguage(language: string, any: boolean): Order | null {
  const tag = language.toLowerCase().replace('_', '-');
  if (tag === 'en-us' || tag === 'en-ph' || tag === 'fil') return 'md';
  // Plain "en" is what both London and New York get: nothing to go by.
  if (tag === 'en' || tag === '' || /^(?:zh|ja|ko)\b/.test(tag)) return null;
  return any ? 'dm' : null;
}

/**
 * Times of row after row of one chat: Unix ms, local time of the reader's machine, as the page shows it; null where unknown. A
 * row without a day of its own lies on the day of the nearest row or divider before it that has one, else of the nearest after.
 */
export class TimeTeller {
  readonly #rows: Stamped[] = [];
  /** What dividers say, by the row they stand before. */
  readonly #begun = new Map<number, WrittenDay | string>();
  readonly #order = new OrderOfDates();
  readonly #times: (number | null)[] = [];
  #told: Order | null = null;
  /** Last time of a row's own, and whether rows before the first one still wait for it. */
  #near: number | null = null;
  #waiting = false;

  /** @param row its day and clock as written together, and a clock that stands alone. */
  add(row: Stamped): void {
    this.#rows.push(row);
    this.#order.add(row);
  }

  /** @param words of a divider or notice before the next row: "14/11/2026", "Today"; others say no day. */
  begin(words: string): void {
    const day = parseDivider(words);
    if (day) this.#order.addDay(day);
    // Words with numbers in them are counts and names.
    if (day || !/\p{Nd}/u.test(words)) this.#begun.set(this.#rows.length, day ?? words);
  }

  /** Gives the first row whose time is new or may be other than at the last call. */
  settle(language: string, now: number): number {
    const order = this.#order.decide(language, now);
    const from = order !== this.#told || this.#waiting ? 0 : this.#times.length;
    this.#told = order;
    if (from === 0) this.#near = null;
    const first = this.#times.length;
    const early: number[] = [];
    for (let i = from; i < this.#rows.length; i += 1) {
      const { day, clock, alone } = this.#rows[i] as Stamped;
      this.#near = this.#dayBefore(i, language, now) ?? this.#near;
      const own = day ? moment(day, day.order ?? order, clock) : null;
      if (own !== null) this.#near = own;
      else if (!day && this.#near === null) early.push(i);
      this.#times[i] = own ?? (day || this.#near === null ? null : onDayOf(this.#near, alone ?? clock));
      if (own !== null && early.length > 0)
        for (const row of early.splice(0)) this.#times[row] = onDayOf(own, this.#rows[row]?.alone ?? null);
    }
    this.#waiting = early.length > 0;
    return Math.min(from, first);
  }

  /** Noon of the day that a divider before this row says, null where none does. */
  #dayBefore(i: number, language: string, now: number): number | null {
    const begun = this.#begun.get(i);
    if (begun === undefined) return null;
    if (typeof begun !== 'string') return moment(begun, begun.order ?? this.#told, null);
    const day = writtenDay(begun, language, now);
    return day === null ? null : onDayOf(day, { hour: 12, minute: 0 });
  }

  get times(): readonly (number | null)[] {
    return this.#times;
  }
}

function moment(day: WrittenDay, order: Order | null, clock: Clock | null): number | null {
  if (order === null) return null;
  const [month, date] = order === 'dm' ? [day.b, day.a] : [day.a, day.b];
  const at = new Date(day.year, month - 1, date, clock?.hour ?? 12, clock?.minute ?? 0);
  return at.getMonth() === month - 1 ? at.getTime() : null;
}

/** A clock without a day (a picture without caption): on the day of the nearest row that has one. */
function onDayOf(neighbour: number, clock: Clock | null): number {
  if (!clock) return neighbour;
  const day = new Date(neighbour);
  day.setHours(clock.hour, clock.minute, 0, 0);
  return day.getTime();
}
