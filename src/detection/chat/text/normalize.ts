/**
 * The normal form on which all word lists match: one alphabet, one script, no disguise. Knows no concept and no list.
 * The original text is never changed by this; the normal form is thrown away after matching.
 */
import { BREAK, fold, textOf } from './fold.ts';

/** Longest part of a message that is read: far above any real chat message, bounds the work on hostile input. */
export const MAX_CHARS = 20_000;

/** Kinds of code unit, for joining and splitting. */
const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x24f);
const isDigit = (c: number) => c >= 48 && c <= 57;
const isHan = (c: number) =>
  (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);

/** True for code units that may stand inside a word written with spaces around it. */
export function isWordUnit(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** True for code units of scripts that write words without spaces: they say about three times as much a unit. */
export function isDenseUnit(code: number): boolean {
  return isHan(code) || (code >= 0xac00 && code <= 0xd7a3);
}

/**
 * Normal form of a message: compatibility forms folded (full width, circled, mathematical), lower case, accents off,
 * look-alike letters to Latin, Traditional to Simplified, invisible characters gone, separators inside words closed
 * (提 现, U-S-D-T, wit.hdraw), sentence ends as line breaks. Linear in the length; idempotent; reads {@link MAX_CHARS}.
 *
 * @example normalize('𝐔𝐒𝐃𝐓 提​ 現！') === 'usdt提现\n'
 */
export function normalize(text: string): string {
  let current = text.slice(0, MAX_CHARS);
  let settled = false;
  // What one pass closes may open a gap for the next (w.n5t): until nothing changes, which ordinary text does at once.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let folded = current;
    if (!settled) ({ text: folded, settled } = fold(current, MAX_CHARS));
    const next = joinSingles(closeGaps(folded));
    if (next === current || (settled && next === folded)) return next;
    current = next;
  }
  return current;
}

const MAX_PASSES = 9;

/**
 * Closes gaps that split a word, unit by unit with one unit of look-ahead past separators:
 * between two Han characters any run of spaces or light separators goes; inside a Latin word a single mark goes
 * (wit.hdraw, dep*sit) and digits that stand for letters become letters (dep0sit); n't closes up, other apostrophes part.
 */
function closeGaps(text: string): string {
  if (page.length < text.length) page = new Uint16Array(text.length);
  let n = 0;
  let last = 10;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (!isSeparator(code)) {
      last = isDigit(code) && isLatin(last) && isLatin(text.charCodeAt(i + 1)) ? letterFor(code) : code;
      page[n++] = last;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isSeparator(text.charCodeAt(end))) end++;
    const next = end < text.length ? text.charCodeAt(end) : 10;
    // Full stop and space end a sentence; any other longer run is only a gap.
    const only = end === i + 1 ? code : code === 46 && text.charCodeAt(end - 1) === 32 ? STOP : 0;
    const unit = between(last, only, next, i > 1 ? text.charCodeAt(i - 2) : 10, text.charCodeAt(end + 1));
    if (unit !== NONE) page[n++] = unit;
    if (n > 0) last = page[n - 1] as number;
    i = end;
  }
  return isSame(text, n) ? text : textOf(page, n);
}

/** Units written so far; grows to the longest text read. */
let page = new Uint16Array(1024);

function isSame(text: string, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (page[i] !== text.charCodeAt(i)) return false;
  return true;
}

/** What disguise puts inside words, and what ordinary text puts between them. One load a unit: this is asked of each. */
const SEPARATORS = new Uint8Array(128);
for (const mark of " '*-./\\^_|~") SEPARATORS[mark.charCodeAt(0)] = 1;

const isSeparator = (code: number) => code < 128 && SEPARATORS[code] === 1;

/** Mark for `. `. */
const STOP = -1;

/** Nothing stands there any more. */
const NONE = -1;
const SPACE = 32;
const DASH = 45;
const DOT = 46;
const LINE = BREAK.charCodeAt(0);

/** What a run of separators becomes: a unit or {@link NONE}. `only`: the single separator, 0 for a longer run. */
function between(last: number, only: number, next: number, beforeLast: number, afterNext: number): number {
  if (isHan(last) && isHan(next)) return NONE;
  if (only === STOP) return LINE;
  // Chinese is written with or without spaces around Latin words and figures: one form for both.
  if ((only === 32 || only === 0) && ((isHan(last) && isWordUnit(next)) || (isWordUnit(last) && isHan(next))))
    return NONE;
  if (isDigit(last) && isDigit(next)) return only === 46 ? DOT : only === 45 || only === 47 ? DASH : SPACE;
  if (isLatin(last) && isLatin(next)) {
    if (only === 39) return last === 110 && next === 116 && !isLatin(afterNext) ? NONE : SPACE;
    const inside = isLatin(beforeLast) || isLatin(afterNext);
    if (only !== 0 && only !== 32 && only !== 45 && only !== 47 && inside) return NONE;
    return only === 46 ? DOT : SPACE;
  }
  if (only === 46 && !isDigit(next)) return LINE;
  return last === 10 || next === 10 ? NONE : SPACE;
}

function letterFor(digit: number): number {
  const at = '01345'.indexOf(String.fromCharCode(digit));
  return at < 0 ? digit : 'oieas'.charCodeAt(at);
}

/** Short tokens that may be closed up from three single letters; longer runs always close up. */
const SHORT_TOKENS = new Set(['btc', 'eth', 'app', 'apk', 'usd', 'vip']);

/** Joins spelled-out words: `c r y p t o`, `u s d t`. Three letters only where they make a known token. */
function joinSingles(text: string): string {
  let out = '';
  let copied = 0;
  let i = 0;
  while (i < text.length) {
    const starts = isLatin(text.charCodeAt(i)) && (i === 0 || !isWordUnit(text.charCodeAt(i - 1)));
    if (!starts || isWordUnit(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    let word = text.charAt(i);
    let at = i;
    while (
      isSpellingGap(text.charCodeAt(at + 1)) &&
      isLatin(text.charCodeAt(at + 2)) &&
      !isWordUnit(text.charCodeAt(at + 3))
    ) {
      at += 2;
      word += text.charAt(at);
    }
    if (word.length >= 4 || SHORT_TOKENS.has(word)) {
      out += text.slice(copied, i) + word;
      copied = at + 1;
    }
    i = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

const isSpellingGap = (code: number) => code === 32 || code === 46;
