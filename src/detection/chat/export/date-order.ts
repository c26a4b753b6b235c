/**
 * Which of a date's numbers is the day, the month, the year? Decided once over a whole chat, because one line rarely tells:
 * the order in which every date exists, runs forward, and lies in the past. Time zones and "now" come from the caller.
 */
import type { Stamp, WrittenDate } from './stamp.ts';

export interface Calendar {
  /** Unix ms of that moment on the reader's own clock; NaN where there is no such day. Months from 1. */
  moment(year: number, month: number, day: number, hour: number, minute: number): number;
  /** Unix ms. */
  readonly now: number;
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
type Order = (typeof ORDERS)[number];
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** WhatsApp began in 2009, WeChat and LINE in 2011; a year before is another calendar or another order. */
const FIRST_YEAR = 2009;
/** Thai dates count from 543 before. */
const BUDDHIST_FROM = 2400;
/** A date that does not exist in an order speaks louder against it than one out of sequence. */
const IMPOSSIBLE = 5;

/** Reads every stamp of a chat in the one order that fits them all: Unix ms, null where no date was written or there is no such day. */
export function createDateReader(
  stamps: Iterable<Stamp | null>,
  calendar: Calendar,
): (stamp: Stamp | null) => number | null {
  const order = orderOf(stamps, calendar);
  return (stamp) => {
    const day = stamp?.date ? dayIn(order, stamp.date) : null;
    if (!stamp || !day) return null;
    const at = calendar.moment(day.year, day.month, day.day, stamp.hour, stamp.minute);
    return Number.isFinite(at) ? at : null;
  };
}

function orderOf(stamps: Iterable<Stamp | null>, calendar: Calendar): Order {
  const dates: WrittenDate[] = [];
  let last = '';
  for (const stamp of stamps) {
    const key = stamp?.date?.numbers.join(' ') ?? last;
    if (stamp?.date && key !== last) dates.push(stamp.date);
    last = key;
  }
  const judged = ORDERS.map((order) => ({ order, ...faultsOf(order, dates, calendar) }));
  // Where two orders are equally possible, days close together are likelier than the same days months apart.
  judged.sort((a, b) => a.faults - b.faults || a.span - b.span);
  return judged[0]?.order ?? 'dmy';
}

function faultsOf(order: Order, dates: readonly WrittenDate[], { moment, now }: Calendar) {
  let faults = 0;
  let before = Number.NEGATIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const day = dayIn(order, date);
    const at = day ? moment(day.year, day.month, day.day, 0, 0) : Number.NaN;
    if (!Number.isFinite(at)) {
      faults += IMPOSSIBLE;
      continue;
    }
    if (at < before) faults += 1;
    if (at > now + DAY_MS) faults += 1;
    before = at;
    first = Math.min(first, at);
    latest = Math.max(latest, at);
  }
  return { faults, span: latest > first ? latest - first : 0 };
}

function dayIn(order: Order, { numbers, digits }: WrittenDate): Day | null {
  const at = { y: order.indexOf('y'), m: order.indexOf('m'), d: order.indexOf('d') };
  if (digits[at.m] === 4 || digits[at.d] === 4 || digits[at.y] === 1) return null;
  const [written = 0, month = 0, day = 0] = [numbers[at.y], numbers[at.m], numbers[at.d]];
  const year = digits[at.y] === 2 ? 2000 + written : written > BUDDHIST_FROM ? written - 543 : written;
  if (year < FIRST_YEAR || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day };
}
