/** What kind of harm a source lists. Numbers are written to disk: never renumber, only append (1 to 12). */

export const CATEGORIES = {
  /** Fake investment and trading platforms, the case this product is for. */
  investment: 1,
  /** Pages that ask for wallet phrases or signatures. */
  'wallet-phishing': 2,
  /** Crypto fraud of mixed kinds: fake exchanges, drainers, give-aways. */
  crypto: 3,
  /** Fraud of any kind: shops, parcels, fake offices. */
  general: 4,
} as const;
export type Category = keyof typeof CATEGORIES;

/**
 * How loudly an entry speaks: 3 its source lists exactly this kind of site and lists it now; 2 listed now in a list of mixed
 * kinds; 1 the source has dropped it (taken down, or sold on to somebody new).
 */
export type Severity = 1 | 2 | 3;

/** Day 0 of the two-byte days on disk, 2020-01-01, in days since 1970-01-01. No public list we read is older. */
const FIRST_DAY = 18262;

/** `YYYY-MM-DD` of a stored day; 0 means the source gives no date. */
export function dayText(day: number): string | null {
  if (day === 0) return null;
  // Civil-from-days (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"): pure rooms have no Date.
  const z = day + FIRST_DAY + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(doy - Math.floor((153 * mp + 2) / 5) + 1)}`;
}

/** Stored day of `YYYY-MM-DD`; 0 for null. Throws RangeError on anything that is no such date or lies outside 2020-01-02 to 2199. */
export function dayNumber(text: string | null): number {
  if (text === null) return 0;
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) throw new RangeError(`not a date: ${text}`);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const day = era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468 - FIRST_DAY;
  if (day < 1 || day > 0xffff || dayText(day) !== text) throw new RangeError(`no date after 2020-01-01: ${text}`);
  return day;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
