/**
 * Makes the form in which page text is matched. Never shown to anybody; knows nothing of rules and lists. Made of the engine's
 * own string operations, because most pages run it once, before anything is compiled. Linear in the text's length.
 */

/** Letters of other scripts that look like Latin ones, as pairs. */
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiѕsοoαaιiτtνvκk';

/** Letters that lose their stroke by no decomposition. */
const STROKES = 'đdłløoıiðd';

interface FoldTable {
  readonly folded: ReadonlyMap<string, string>;
  /** Latin letters with accents, and what the table folds. */
  readonly foldable: RegExp;
}

function makeTable(pairs: string): FoldTable {
  const folded = new Map<string, string>();
  for (const list of [pairs, LOOK_ALIKES, STROKES])
    for (let i = 0; i + 1 < list.length; i += 2) folded.set(list.charAt(i), list.charAt(i + 1));
  return { folded, foldable: new RegExp(`[\\u00c0-\\u024f\\u1e00-\\u1eff${[...folded.keys()].join('')}]`, 'g') };
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

/**
 * Lower case, compatibility forms folded, accents off, Traditional as Simplified, invisible characters gone, fillers
 * between Chinese characters gone, runs of blanks one blank. Line breaks stay: they part the page's blocks.
 * Idempotent. Example: `提 現` -> `提现`, `Dépôt d’activation` -> `depot d activation`.
 *
 * @param pairs characters to fold, each followed by its folded one. Their table is made at the first text that needs it: a
 * plain English page never pays for it.
 */
export function createNormalForm(pairs: string): (text: string) => string {
  let table: FoldTable | null = null;
  return (text) => {
    let out = text.toLowerCase();
    if (OTHER_SCRIPT.test(out)) {
      table ??= makeTable(pairs);
      const { folded, foldable } = table;
      out = out
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(COMBINING, '')
        .replace(foldable, (char) => folded.get(char) ?? char.normalize('NFD').charAt(0));
    }
    out = out.replace(PARTING, ' ').replace(LINE_ENDS, '\n');
    return OTHER_SCRIPT.test(out) ? out.replace(FILLER, '').trim() : out.trim();
  };
}
