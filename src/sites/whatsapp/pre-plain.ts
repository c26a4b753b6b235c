/**
 * `data-pre-plain-text`: "[time, date] Sender: " in the reader's own locale. Finds the parts whatever the locale; which
 * of two numbers is the month is not decided here but over the whole page (resolve-dates.ts).
 */
import { hourOfDay, MARKS, westernDigits } from '../../detection/chat/clock-words.ts';
import { Memo } from '../memo.ts';
import { cleanName } from '../names.ts';

/** Day as written. `order` is null where the numbers alone do not tell day from month. */
export interface WrittenDay {
  readonly year: number;
  /** First and second of the two other numbers as written. */
  readonly a: number;
  readonly b: number;
  readonly order: 'dm' | 'md' | null;
}
export interface Clock {
  /** 0-23. */
  readonly hour: number;
  readonly minute: number;
}
export interface PrePlain {
  readonly sender: string;
  readonly clock: Clock | null;
  readonly day: WrittenDay | null;
}

const MAX_CHARS = 400;
const known = new Memo(parse);

/** Null when the text is not of this form at all. */
export function parsePrePlain(raw: string): PrePlain | null {
  return known.get(raw);
}

function parse(raw: string): PrePlain | null {
  const text = westernDigits(
    raw
      .slice(0, MAX_CHARS)
      .replace(MARKS, '')
      .replace(/[\u202f\u00a0]/g, ' '),
  ).trim();
  const close = text.indexOf(']');
  if (!text.startsWith('[') || close < 0) return null;
  // Only the last colon belongs to the form: names may hold colons and brackets.
  const sender = cleanName(text.slice(close + 1).replace(/[:：]\s*$/, ''));
  const parts = text
    .slice(1, close)
    .split(/[,،、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let clock: Clock | null = null;
  let timeAt = 0;
  for (; timeAt < parts.length && !clock; timeAt += 1) clock = parseClock(parts[timeAt] ?? '');
  const rest = clock ? parts.filter((_, i) => i !== timeAt - 1) : parts;
  return { sender, clock, day: parseDay(rest.join(' ')) };
}

/** A clock and nothing else but its half of the day. An unknown half leaves the hour as written (at most 12 h off). */
export function parseClock(raw: string): Clock | null {
  const text = westernDigits(raw.replace(MARKS, '').replace(/[\u202f\u00a0]/g, ' '))
    .trim()
    .toLowerCase();
  const match = /^(\D{0,16}?)(\d{1,2})\s?[:.h：時时]\s?(\d{2})(?:[:.]\d{2})?(\D{0,16})$/u.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[2]), Number(match[3])];
  if (hour > 24 || minute > 59) return null;
  const half = `${match[1] ?? ''}${match[4] ?? ''}`.replace(/[\s.·]/g, '');
  return { hour: hourOfDay(hour, half), minute };
}

/** Three numbers with a year among them; Thai Buddhist years are turned into common ones, other calendars are not read. */
export function parseDay(text: string): WrittenDay | null {
  const numbers = [...text.matchAll(/\d{1,4}/g)].map((match) => match[0]);
  const [x, y, z] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || z === undefined) return null;
  if (x.length === 4) return checked(Number(x), Number(y), Number(z), 'md');
  const year = z.length === 4 ? Number(z) : z.length === 2 ? 2000 + Number(z) : Number.NaN;
  const dotted = /^\D*\d+\s?\.\s?\d+\s?\./.test(text);
  return checked(year, Number(x), Number(y), dotted ? 'dm' : null);
}

/** A divider between days: numbers and what stands between them, no other words. */
export function parseDivider(raw: string): WrittenDay | null {
  const text = westernDigits(raw.replace(MARKS, '')).trim();
  return /^[\d\s./年月日년월일-]{6,20}$/.test(text) ? parseDay(text) : null;
}

function checked(written: number, a: number, b: number, given: 'dm' | 'md' | null): WrittenDay | null {
  const year = written > 2400 ? written - 543 : written;
  // WhatsApp began in 2009; a year outside is another calendar.
  if (!(year >= 2009 && year < 2100) || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const order = a > 12 ? 'dm' : b > 12 ? 'md' : a === b ? 'dm' : given;
  return { year, a, b, order };
}
