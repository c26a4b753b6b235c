/**
 * Date and time of a message as exported and pasted chats write them, whatever the locale. Finds the numbers; which of them
 * is the month is decided over the whole chat (date-order.ts). Knows no app.
 */
import { hourOfDay, MARKS, westernDigits } from '../clock-words.ts';

/** Three numbers as written, in that order, and with how many digits each. */
export interface WrittenDate {
  readonly numbers: readonly [number, number, number];
  readonly digits: readonly [number, number, number];
}

export interface Stamp {
  /** Null where only a time of day was written. */
  readonly date: WrittenDate | null;
  /** 0-23. */
  readonly hour: number;
  readonly minute: number;
}

/** Longest honest stamp: "2026. december 31., csütörtök 20:05:33" and the like. */
export const MAX_STAMP_CHARS = 48;
/** Letters a stamp may hold beside its numbers: halves of the day, "klo", "à", "г.", a weekday. */
const MAX_LETTERS = 16;

const COLON = /(\d{1,2})\s?[:：]\s?(\d{2})(?:\s?[:：]\s?\d{2})?/;
const WORDED = /(\d{1,2})\s?[h时時点點시]\s?(\d{2})(?:\s?(?:min|分|분)\s?(?:\d{2}\s?[s秒초])?)?/;
/** Hours and minutes with a dot stand last, apart from the date: `31.12.2026 klo 20.05`. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.\d{2})?(?=\D*$)/;

/** Text without marks that nobody sees, with plain spaces and western digits. */
export function plainStamp(raw: string): string {
  return westernDigits(raw.replace(MARKS, '').replace(/[\u202f\u00a0\u3000]/g, ' ')).trim();
}

/** @example readStamp('2026年12月31日 下午8:05') // {date: {numbers: [2026, 12, 31], ...}, hour: 20, minute: 5} */
export function readStamp(raw: string): Stamp | null {
  if (raw.length > 2 * MAX_STAMP_CHARS) return null;
  const text = plainStamp(raw);
  if (text.length > MAX_STAMP_CHARS || /[?!"“”<>]/.test(text)) return null;
  const colon = COLON.exec(text) ?? WORDED.exec(text);
  const clock = colon ?? DOTTED.exec(text);
  if (!clock) return null;
  const [whole, h = '', m = ''] = clock;
  const [written, minute] = [Number(h), Number(m)];
  if (written > 24 || minute > 59) return null;
  const before = text.slice(0, clock.index);
  const after = text.slice(clock.index + whole.length);
  const rest = `${before} ${after}`;
  if (rest.replace(/[\d\s.,،、·:/\\\-–()（）年月日년월일]/g, '').length > MAX_LETTERS) return null;
  const numbers = rest.match(/\d+/g) ?? [];
  const date = numbers.length === 3 ? readDate(numbers) : null;
  if (numbers.length > 0 && !date) return null;
  // A date alone ("11.12.26") is no time of day.
  if (!date && !colon) return null;
  return { date, hour: hourFrom(written, before, after), minute };
}

/** A day alone, as on a line above its messages; weekdays beside it do not count. */
export function readDateLine(raw: string): WrittenDate | null {
  if (raw.length > 2 * MAX_STAMP_CHARS) return null;
  const text = plainStamp(raw);
  const numbers = text.match(/\d+/g) ?? [];
  if (text.length > MAX_STAMP_CHARS || numbers.length !== 3 || /[:：]/.test(text)) return null;
  return text.replace(/[\d\s.,/\-–()（）年月日년월일]/g, '').length > MAX_LETTERS ? null : readDate(numbers);
}

function readDate(numbers: readonly string[]): WrittenDate | null {
  const [x = '', y = '', z = ''] = numbers;
  if ([x, y, z].some((n) => n.length === 3 || n.length > 4) || y.length > 2) return null;
  return {
    numbers: [Number(x), Number(y), Number(z)],
    digits: [x.length, y.length, z.length],
  };
}

/** The half of the day stands right before or right after the clock. */
function hourFrom(written: number, before: string, after: string): number {
  const halves = [/^\D*/.exec(after)?.[0] ?? '', /\D*$/.exec(before)?.[0] ?? ''];
  for (const half of halves) {
    const hour = hourOfDay(written, half.toLowerCase().replace(/[\s.,،、·\-–/()（）年月日년월일]/g, ''));
    if (hour !== written) return hour;
  }
  return written;
}
