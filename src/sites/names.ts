/** Names as pages show them, made comparable. Knows no site; keeps nothing. */
import { Memo } from './memo.ts';

const MAX_NAME_CHARS = 200;
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;

const clean = new Memo(makeClean);
const bare = new Memo((name) => cleanName(name.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/gu, '')));

/** A name in normal form: NFC, no direction or zero-width characters, spaces collapsed, at most 200 characters. */
export function cleanName(raw: string): string {
  return clean.get(raw);
}

function makeClean(raw: string): string {
  return raw
    .slice(0, 4 * MAX_NAME_CHARS)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .slice(0, MAX_NAME_CHARS);
}

/**
 * Whether two names mean the same person on the page. Emoji do not count: pages draw them as pictures in one place and
 * as characters in another. `Extended_Pictographic`, because `Emoji` would eat digits.
 */
export function sameName(a: string, b: string): boolean {
  if (a === b && a !== '') return cleanName(a) !== '';
  const [left, right] = [bare.get(a), bare.get(b)];
  return left !== '' ? left === right : right === '' && cleanName(a) !== '' && cleanName(a) === cleanName(b);
}

/** A bare phone number in place of a name: the site knows this person only by number. */
export function isPhoneNumber(name: string): boolean {
  if (!/\d/u.test(name)) return false;
  const clean = cleanName(name);
  const digits = clean.replace(/\D/g, '').length;
  // E.164 allows 15 digits; shorter than 7 is a short code or somebody's nickname.
  return digits >= 7 && digits <= 15 && /^\+?[\d\s().\-–/]+$/u.test(clean);
}
