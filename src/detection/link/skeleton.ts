/**
 * What a label looks like to the eye, folded to plain letters, after the skeleton of Unicode UTS 39 (section 4). Two labels with
 * one skeleton are hard to tell apart. Knows no names.
 */

/**
 * Letters of other scripts that pass for a Latin letter, `letter: those that look like it`. Accents need no row:
 * decomposition takes them off. Source: Unicode confusables.txt (UTS 39) for Cyrillic, Greek, Armenian and Latin letters that a
 * domain may contain; the Cyrillic к м т н are the habit of forgers, not of Unicode.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аαɑ',
  b: 'ьЬƅɓ',
  c: 'сϲᴄ',
  d: 'ԁɗđ',
  e: 'еєεҽ',
  f: 'ẝƒϝ',
  g: 'ɡցǥ',
  h: 'һհħн',
  i: 'іιıɩɪӏ',
  j: 'јϳ',
  k: 'кκƙ',
  l: 'łɭ',
  m: 'м',
  n: 'ոηп',
  o: 'оοօσøө',
  p: 'рρƿ',
  q: 'ԛզգ',
  r: 'гɾᴦ',
  s: 'ѕꜱş',
  t: 'тτŧ',
  u: 'սυʋ',
  v: 'νѵ',
  w: 'ԝωѡ',
  x: 'хχ',
  y: 'уγʏү',
  z: 'ᴢʐ',
};
/** Digits written for letters. 0 and 1 after Unicode; the others are the habit of forgers. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };
/** What melts into one letter in most fonts; folded on both sides of a comparison. */
const MELTING: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['i', 'l'],
];

const FOLD = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
);

/**
 * The label with accents off and letters of other scripts replaced by the Latin ones they pass for; digits stay.
 * @param label of at most 63 characters, decoded (no `xn--`).
 */
export function plainLetters(label: string): string {
  // Nearly every label is plain already; the property test below would cost more than all the rest of a check.
  if (!/[^\0-\x7f]/.test(label)) return label.toLowerCase();
  let plain = '';
  for (const character of label.toLowerCase().normalize('NFKD'))
    if (!/\p{M}/u.test(character)) plain += FOLD.get(character) ?? character;
  return plain;
}

/** @example skeleton('ḃ1nаnсe') === skeleton('binance') */
export function skeleton(label: string): string {
  let seen = plainLetters(label);
  if (/[0-9]/.test(seen)) seen = seen.replace(/[0-9]/g, (digit) => DIGITS[digit] ?? digit);
  for (const [pair, letter] of MELTING) seen = seen.replaceAll(pair, letter);
  return seen;
}
