/** Dates as registers write them, to YYYY-MM-DD. Knows no register: the order of day and month is told, never guessed. */

/** Order of the numbers in dates such as 03/04/2025. Dates that begin with the year are read in any order. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in `text`, null when the cell is empty or a dash, undefined when it is no date. Times of day are left out. */
export function readDate(text: string, order: DateOrder): string | null | undefined {
  const cell = text.trim().slice(0, 60);
  if (/^[-\u2013\u2014]?$/.test(cell) || /^n\/?a$/i.test(cell)) return null;
  const yearFirst = /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})(?!\d)/.exec(cell);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named = /^(?:[a-z]{3,9},? )?(?:(\d{1,2}) ([a-z]{3,9})\.?,?|([a-z]{3,9})\.? (\d{1,2}),?) (\d{4})(?!\d)/i.exec(
    cell,
  );
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').slice(0, 3).toLowerCase()) + 1;
    return day(named[5], String(month), named[1] ?? named[4]);
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(cell);
  if (yearLast && order === 'dmy') return day(yearLast[3], yearLast[2], yearLast[1]);
  if (yearLast && order === 'mdy') return day(yearLast[3], yearLast[1], yearLast[2]);
  return undefined;
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text ? undefined : text;
}
