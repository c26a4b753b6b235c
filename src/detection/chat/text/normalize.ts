/**
 * The normal form on which all word lists match: one alphabet, one script, no disguise. Knows no concept and no list.
 * The original text is never changed by this; the normal form is thrown away after matching.
 */
import { SIMPLIFIED, TRADITIONAL } from './han-fold.ts';

/** Longest part of a message that is read: far above any real chat message, bounds the work on hostile input. */
export const MAX_CHARS = 20_000;

/** Letters of other alphabets that look like Latin ones (lower case). Source: Unicode confusables, the common ones. */
const LOOKALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhαaοoρpνvτtκkιiυuεeηnχxɑaıiłløođdßsǝeƅbɡgԛqԝwո n'.replace(' ', '');

/** End of a sentence in the normal form. */
const BREAK = '\n';
/** Any code unit not named here stands for itself. Built once: 128 kB, one load a character. */
const FOLD = buildFold();

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
  let normal = once(text.slice(0, MAX_CHARS));
  // What one pass closes may open a gap for the next (w.n5t): until nothing changes, which ordinary text does at once.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = once(normal);
    if (next === normal) break;
    normal = next;
  }
  return normal;
}

const MAX_PASSES = 8;

function once(text: string): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u20d0-\u20ff]/g, '')
    .normalize('NFC');
  return joinSingles(closeGaps(foldUnits(folded.slice(0, MAX_CHARS))));
}

function buildFold(): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let i = 0; i < 65536; i++) fold[i] = i;
  for (let i = 0; i < TRADITIONAL.length; i++) fold[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (let i = 0; i + 1 < LOOKALIKES.length; i += 2) fold[LOOKALIKES.charCodeAt(i)] = LOOKALIKES.charCodeAt(i + 1);
  const all = (units: string, to: string) => {
    for (let i = 0; i < units.length; i++) fold[units.charCodeAt(i)] = to.charCodeAt(0);
  };
  all('。!?;…\r\n\u2028\u2029¡¿।', BREAK);
  all(',、،', ',');
  all('：:"“”„«»()（）[]{}<>《》〈〉「」『』【】\t\u00a0\u3000', ' ');
  all('‘’`´ʼ', "'");
  all('‐‑‒–—―−', '-');
  all('·•・‧∙⋅', '.');
  all('￥', '¥');
  const drop = (from: number, to: number) => {
    for (let i = from; i <= to; i++) fold[i] = 0;
  };
  drop(0, 8);
  drop(0x0b, 0x0c);
  drop(0x0e, 0x1f);
  drop(0x7f, 0x9f);
  drop(0xad, 0xad);
  drop(0x34f, 0x34f);
  drop(0x61c, 0x61c);
  drop(0x115f, 0x1160);
  drop(0x17b4, 0x17b5);
  drop(0x180b, 0x180f);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x206f);
  drop(0x3164, 0x3164);
  drop(0xfe00, 0xfe0f);
  drop(0xfeff, 0xfeff);
  drop(0xffa0, 0xffa0);
  return fold;
}

/** Unit by unit: fold, drop the invisible (tag characters and variation selectors of plane 14 included). */
function foldUnits(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xdb40) {
      i++;
      continue;
    }
    const to = FOLD[code] ?? code;
    if (to !== 0) out += String.fromCharCode(to);
  }
  return out;
}

/**
 * Closes gaps that split a word, unit by unit with one unit of look-ahead past separators:
 * between two Han characters any run of spaces or light separators goes; inside a Latin word a single mark goes
 * (wit.hdraw, dep*sit) and digits that stand for letters become letters (dep0sit); n't closes up, other apostrophes part.
 */
function closeGaps(text: string): string {
  let out = '';
  let last = 10;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (!isSeparator(code)) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 10;
      const digit = isDigit(code) && isLatin(last) && isLatin(next) ? letterFor(code) : code;
      out += String.fromCharCode(digit);
      last = digit;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isSeparator(text.charCodeAt(end))) end++;
    const next = end < text.length ? text.charCodeAt(end) : 10;
    // Full stop and space end a sentence; any other longer run is only a gap.
    const only = end === i + 1 ? code : code === 46 && text.charCodeAt(end - 1) === 32 ? STOP : 0;
    out += between(last, only, next, i > 1 ? text.charCodeAt(i - 2) : 10, text.charCodeAt(end + 1));
    if (out.length > 0) last = out.charCodeAt(out.length - 1);
    i = end;
  }
  return out;
}

/** Space . - _ * | / \ ~ ' + and the like: what disguise puts inside words, and what ordinary text puts between them. */
function isSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 39 ||
    code === 42 ||
    (code >= 45 && code <= 47) ||
    code === 92 ||
    code === 94 ||
    code === 95 ||
    code === 124 ||
    code === 126
  );
}

/** Mark for `. `. */
const STOP = -1;

/** What a run of separators becomes. `only`: the single separator, 0 for a longer run. */
function between(last: number, only: number, next: number, beforeLast: number, afterNext: number): string {
  if (isHan(last) && isHan(next)) return '';
  if (only === STOP) return BREAK;
  // Chinese is written with or without spaces around Latin words and figures: one form for both.
  if ((only === 32 || only === 0) && ((isHan(last) && isWordUnit(next)) || (isWordUnit(last) && isHan(next))))
    return '';
  if (isDigit(last) && isDigit(next)) return only === 46 ? '.' : only === 45 || only === 47 ? '-' : ' ';
  if (isLatin(last) && isLatin(next)) {
    if (only === 39) return last === 110 && next === 116 && !isLatin(afterNext) ? '' : ' ';
    const inside = isLatin(beforeLast) || isLatin(afterNext);
    if (only !== 0 && only !== 32 && only !== 45 && only !== 47 && inside) return '';
    return only === 46 ? '.' : ' ';
  }
  if (only === 46 && !isDigit(next)) return BREAK;
  return last === 10 || next === 10 ? '' : ' ';
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
  return out + text.slice(copied);
}

const isSpellingGap = (code: number) => code === 32 || code === 46;
