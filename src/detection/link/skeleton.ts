/**
 * What a label looks like to the eye, folded to plain letters, after the skeleton of Unicode UTS 39 (section 4). Two labels with
 * one skeleton are hard to tell apart. Knows no names.
 */

/**
 * Letters of other scripts and digits that pass for a Latin letter, `letter: those that look like it`. Accents need no row:
 * decomposition takes them off. Source: Unicode confusables.txt (UTS 39) for Cyrillic, Greek, Armenian and Latin letters that a
 * domain may contain; the digits besides 0 and 1 and the Cyrillic к м т н are the habits of forgers, not of Unicode.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аαɑ4',
  b: 'ьЬƅɓ8',
  c: 'сϲᴄ',
  d: 'ԁɗđ',
  e: 'еєεҽ3',
  f: 'ẝƒϝ',
  g: 'ɡցǥ9',
  h: 'һհħн',
  i: 'іιıɩɪӏ',
  j: 'јϳ',
  k: 'кκƙ',
  l: 'łɭ1',
  m: 'м',
  n: 'ոηп',
  o: 'оοօσøө0',
  p: 'рρƿ',
  q: 'ԛզգ',
  r: 'гɾᴦ',
  s: 'ѕꜱş5',
  t: 'тτŧ7',
  u: 'սυʋ',
  v: 'νѵ',
  w: 'ԝωѡ',
  x: 'хχ',
  y: 'уγʏү',
  z: 'ᴢʐ',
};
/** Pairs that melt into one letter in most fonts; folded on both sides of a comparison. */
const MELTING: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];

const FOLD = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
);

/**
 * @param label of at most 63 characters, decoded (no `xn--`).
 * @example skeleton('ḃínаnсe') === skeleton('binance')
 */
export function skeleton(label: string): string {
  let plain = '';
  for (const character of label.toLowerCase().normalize('NFKD')) {
    if (/\p{M}/u.test(character)) continue;
    plain += FOLD.get(character) ?? character;
  }
  for (const [pair, letter] of MELTING) plain = plain.replaceAll(pair, letter);
  return plain;
}
