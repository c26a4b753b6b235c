/**
 * Dates as Telegram writes them ("Today", "Monday", "March 22", "22 March 2026, 20:05:11", "3月22日"). The names of months
 * and days come from the browser's own tables, so no language needs a list here. Null rather than a guess.
 */
import { westernDigits } from '../../detection/chat/clock-words.ts';

const DAY_MS = 86_400_000;
const MAX_CHARS = 120;
/** Tried after the page's own language: the languages Kinward speaks. */
const ALSO = ['en', 'zh-CN', 'zh-TW', 'fr'];
/** Telegram began in 2013; nothing on it is older. */
const FIRST_YEAR = 2013;

interface Names {
  /** Lower case; inflected as beside a day, bare, and short. */
  readonly months: readonly (readonly string[])[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
}

/** Start of the day meant, Unix ms in local time. @param language of the page. @param now Unix ms. */
export function writtenDay(raw: string, language: string, now: number): number | null {
  const text = westernDigits(raw.slice(0, MAX_CHARS)).normalize('NFC').toLowerCase().trim();
  const today = startOfDay(now);
  for (const tag of [language, ...ALSO]) {
    const names = namesOf(tag);
    if (!names) continue;
    if (text === names.today) return today;
    if (text === names.yesterday) return startOfDay(today - DAY_MS / 2);
    const weekday = names.weekdays.indexOf(text);
    if (weekday >= 0) return lastWeekday(weekday, today);
    const day = byMonth(text, names, now);
    if (day !== null) return day;
  }
  return null;
}

function byMonth(text: string, names: Names, now: number): number | null {
  const numbers = [...text.matchAll(/\d{1,4}/g)].map((match) => Number(match[0]));
  const year = numbers.find((n) => n >= FIRST_YEAR && n < 2100);
  const written = /(\d{1,2})\s?[月월]\s?(\d{1,2})/u.exec(text);
  const month = written ? Number(written[1]) - 1 : monthIn(text, names);
  // The day stands before a clock, if there is one: the first small number that is not the month's.
  const date = written ? Number(written[2]) : numbers.find((n) => n >= 1 && n <= 31);
  if (month < 0 || month > 11 || date === undefined) return null;
  if (year !== undefined) return checked(year, month, date);
  const thisYear = checked(new Date(now).getFullYear(), month, date);
  return thisYear !== null && thisYear <= now ? thisYear : checked(new Date(now).getFullYear() - 1, month, date);
}

/** The longest name wins: "mars" holds "mar". -1 where none stands there. */
function monthIn(text: string, { months }: Names): number {
  let best = { month: -1, length: 2 };
  months.forEach((forms, month) => {
    for (const form of forms)
      if (form.length > best.length && text.includes(form)) best = { month, length: form.length };
  });
  return best.month;
}

function checked(year: number, month: number, date: number): number | null {
  const day = new Date(year, month, date);
  return day.getMonth() === month && day.getDate() === date ? day.getTime() : null;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The site names days of the last week only. */
function lastWeekday(weekday: number, today: number): number | null {
  for (let back = 1; back <= 7; back += 1) {
    const day = startOfDay(today - back * DAY_MS + DAY_MS / 2);
    if (new Date(day).getDay() === weekday) return day;
  }
  return null;
}

const known = new Map<string, Names | null>();
const MAX_KNOWN = 20;

function namesOf(tag: string): Names | null {
  const before = known.get(tag);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const names = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? makeNames(tag) : null;
  known.set(tag, names);
  return names;
}

function makeNames(tag: string): Names {
  const part = (at: Date, options: Intl.DateTimeFormatOptions, type: string) =>
    new Intl.DateTimeFormat(tag, options)
      .formatToParts(at)
      .find((p) => p.type === type)
      ?.value.toLowerCase() ?? '';
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const at = new Date(2026, month, 5);
    const forms = [
      part(at, { month: 'long', day: 'numeric' }, 'month'),
      part(at, { month: 'long' }, 'month'),
      part(at, { month: 'short', day: 'numeric' }, 'month').replace(/\.$/, ''),
    ];
    return [...new Set(forms)].filter((form) => /\p{L}/u.test(form) && !/^\d/.test(form));
  });
  return {
    months,
    // 4 January 2026 is a Sunday.
    weekdays: Array.from({ length: 7 }, (_, i) => part(new Date(2026, 0, 4 + i), { weekday: 'long' }, 'weekday')),
    today: relative.format(0, 'day').toLowerCase(),
    yesterday: relative.format(-1, 'day').toLowerCase(),
  };
}
