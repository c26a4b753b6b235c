/**
 * Folds letters: one alphabet, one script, lower case, nothing invisible. Looks at one letter after the other and knows
 * nothing of words or gaps. What a letter becomes is worked out by the engine's own methods once, and remembered.
 */
import { SIMPLIFIED, TRADITIONAL } from './han-fold.ts';

/** Letters of other alphabets that look like Latin ones (lower case). Source: Unicode confusables, the common ones. */
const LOOKALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhαaοoρpνvτtκkιiυuεeηnχxɑaıiłløođdßsǝeƅbɡgԛqԝwո n'.replace(' ', '');

/** End of a sentence in the normal form. */
export const BREAK = '\n';
/** Any code unit not named here stands for itself. Built once: 128 kB, one load a character. */
const UNITS = unitTable();

/** What a code unit becomes, once met: the unit it folds to, or one of these marks (control characters, which never stay). */
const learnt = new Uint16Array(65536);
const UNKNOWN = 0;
/** Becomes nothing. */
const NOTHING = 1;
/** Becomes several units, kept in {@link several}. */
const SEVERAL = 2;
/** Depends on its neighbours: the whole text goes through the engine's methods. */
const BOUND = 3;
/** First half of a letter beyond the first 65,536, kept in {@link several} by code point. */
const HALF = 4;

/** Letters that become several units, or lie beyond the first 65,536. Bounded: a text of ever new letters learns no more. */
const several = new Map<number, string | null>();
const MOST_SEVERAL = 4_000;

/** Marks that join the letter before them; those that only choose a picture bind nothing. */
const LEADING_MARK = /^(?![\ufe00-\ufe0f\u20e3])\p{M}/u;
/** Pieces of Hangul, which join each other, and sigma, whose form depends on its place. */
const JOINING = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u03a3]/;

export interface Folded {
  readonly text: string;
  /** True where folding the result again, or parts of it, changes nothing. */
  readonly settled: boolean;
}

/** Units written so far; grows to the longest text read. Folding runs to its end before anybody else can write here. */
let page = new Uint16Array(1024);

/** @param most units of the result that are kept. Linear in the length. */
export function fold(text: string, most: number): Folded {
  const room = Math.min(most, text.length * LONGEST);
  if (page.length < room) page = new Uint16Array(room);
  let n = 0;
  let same = true;
  const add = (folded: string) => {
    for (let j = 0; j < folded.length && n < most; j++) page[n++] = folded.charCodeAt(j);
    same = false;
  };
  for (let i = 0; i < text.length && n < most; i++) {
    const unit = text.charCodeAt(i);
    let to = learnt[unit] as number;
    if (to === UNKNOWN) to = learn(unit);
    if (to > HALF) {
      page[n++] = to;
      if (to !== unit) same = false;
    } else if (to === NOTHING) same = false;
    else if (to === BOUND) return { text: foldByMethods(text, most), settled: false };
    else {
      const point = to === HALF ? (text.codePointAt(i) as number) : unit;
      const folded = several.get(point) ?? learnPoint(point);
      if (folded === null) return { text: foldByMethods(text, most), settled: false };
      if (point > 0xffff) i++;
      add(folded);
    }
  }
  return { text: same && n === text.length ? text : textOf(page, n), settled: true };
}

function learn(unit: number): number {
  const to = unit >= 0xd800 && unit <= 0xdbff ? HALF : markOf(unit, foldPoint(unit));
  learnt[unit] = to;
  return to;
}

function markOf(unit: number, folded: string | null): number {
  if (folded === null) return BOUND;
  if (folded === '') return NOTHING;
  if (folded.length === 1 && folded.charCodeAt(0) > HALF) return folded.charCodeAt(0);
  several.set(unit, folded);
  return SEVERAL;
}

function learnPoint(point: number): string | null {
  const folded = foldPoint(point);
  if (several.size < MOST_SEVERAL) several.set(point, folded);
  return folded;
}

/** What one letter becomes wherever it stands; null where its neighbours or a second folding would change that. */
function foldPoint(point: number): string | null {
  const letter = String.fromCodePoint(point);
  const taken = letter.normalize('NFKD');
  const isSyllable = point >= 0xac00 && point <= 0xd7a3;
  if (LEADING_MARK.test(taken) || (!isSyllable && JOINING.test(taken))) return null;
  const folded = foldByMethods(letter, LONGEST);
  return foldByMethods(folded, LONGEST) === folded ? folded : null;
}

/** More units than any letter becomes (U+FDFA: 18). */
const LONGEST = 32;

/** The definition, by the engine's own methods: right for any text, several times slower. */
export function foldByMethods(text: string, most: number): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u20d0-\u20ff]/g, '')
    .normalize('NFC');
  return foldUnits(folded.slice(0, most));
}

/** Unit by unit: fold, drop the invisible (tag characters and variation selectors of plane 14 included). */
function foldUnits(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xdb40) {
      if (text.charCodeAt(i + 1) >> 10 === 0x37) i++;
      continue;
    }
    const to = UNITS[code] ?? code;
    if (to !== 0) out += String.fromCharCode(to);
  }
  return out;
}

/** Code units as a string, in steps that fit the engine's stack. */
export function textOf(units: Uint16Array, length: number): string {
  let out = '';
  for (let from = 0; from < length; from += 4096)
    out += String.fromCharCode.apply(null, units.subarray(from, Math.min(length, from + 4096)) as unknown as number[]);
  return out;
}

function unitTable(): Uint16Array {
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
