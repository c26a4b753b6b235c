/**
 * The form in which page text is matched. Never shown to anybody; knows nothing of rules. Made of the engine's own string
 * operations, because most pages run it once, before anything is compiled. Linear in the text's length.
 */
import { FOLD_PAIRS, LOOK_ALIKES } from './fold-table.ts';

/** Letters that lose their stroke by no decomposition. */
const STROKES = 'đdłløoıiðd';

interface FoldTable {
  readonly folded: ReadonlyMap<string, string>;
  /** Latin letters with accents, and what the table folds. */
  readonly foldable: RegExp;
}
let table: FoldTable | null = null;

/** Made at the first text that needs it: a plain English page never pays for it. */
function foldTable(): FoldTable {
  if (table) return table;
  const folded = new Map<string, string>();
  for (const pairs of [FOLD_PAIRS, LOOK_ALIKES, STROKES])
    for (let i = 0; i + 1 < pairs.length; i += 2) folded.set(pairs.charAt(i), pairs.charAt(i + 1));
  const foldable = new RegExp(`[\\u00c0-\\u024f\\u1e00-\\u1eff${[...folded.keys()].join('')}]`, 'g');
  table = { folded, foldable };
  return table;
}

/** Soft hyphens, zero-width and direction marks, accents that combine, variation selectors: put in to hide a word. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const COMBINING = /[\u0300-\u036f\ufe00-\ufe0f]/gu;
/** Apostrophes, hyphens and slashes part words; people and pages write them in many ways. */
const PARTING = /[ '’‘`´\-‐‑–—_/\\\u00a0\u3000\t\r\f\v]+/g;
/** Marks put between Chinese characters to break a word up: 提.现, 保 证 金, 充*值. */
const FILLER = /(?<=[\u4e00-\u9fff])[ .·•*~^+]{1,4}(?=[\u4e00-\u9fff])/g;
const LINE_ENDS = / ?\n[ \n]*/g;
const OTHER_SCRIPT = /[^\n -~]/;

const fold = (char: string) => foldTable().folded.get(char) ?? char.normalize('NFD').charAt(0);

/**
 * Lower case, compatibility forms folded, accents off, Traditional as Simplified, invisible characters gone, fillers
 * between Chinese characters gone, runs of blanks one blank. Line breaks stay: they part the page's blocks.
 * Idempotent. Example: `提 現` -> `提现`, `Dépôt d’activation` -> `depot d activation`.
 */
export function normalForm(text: string): string {
  let out = text.toLowerCase();
  if (OTHER_SCRIPT.test(out))
    out = out
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(COMBINING, '')
      .replace(foldTable().foldable, fold);
  out = out.replace(PARTING, ' ').replace(LINE_ENDS, '\n');
  return OTHER_SCRIPT.test(out) ? out.replace(FILLER, '').trim() : out.trim();
}
