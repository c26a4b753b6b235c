/**
 * Tells which word lists have a term in a short text, by the engine's own string search. For code that runs once and cold on
 * every page: it stops at a list's first term and builds nothing. Knows no list. Linear in text times terms, both capped.
 */

interface QuickList<W> {
  readonly word: W;
  readonly terms: readonly string[];
}

/**
 * Lists as for `createScanner` (terms parted by `|`, `_` = the word ends there). Latin terms begin at a word's start and may
 * end within it; longer terms do not hide shorter ones here, so this finds a little more than a scanner does.
 * Example: `createQuickScan({out: 'withdraw'})('no withdrawals')` -> Set {out}
 */
export function createQuickScan<W extends string>(lists: Readonly<Record<W, string>>): (text: string) => Set<W> {
  let ready: QuickList<W>[] | null = null;
  return (text) => {
    ready ??= (Object.entries(lists) as [W, string][]).map(([word, list]) => ({
      word,
      terms: list.replace(LATIN_START, '$1 ').replaceAll('_', ' ').split('|'),
    }));
    const hay = ` ${text.replace(NO_WORD, ' ').replace(SCRIPT_BORDER, ' ')} `;
    const found = new Set<W>();
    for (const { word, terms } of ready) if (terms.some((term) => hay.includes(term))) found.add(word);
    return found;
  };
}

/** A blank before a Latin term says that a word begins there. For all terms of a list in one pass: every page pays for it. */
const LATIN_START = /(^|\|)(?=[a-z0-9])/g;
/** Signs and blanks part words. */
const NO_WORD = /[^a-z0-9\u0080-\uffff]+/g;
/** Latin letters in the middle of other scripts are words of their own: `买usdt`. */
const SCRIPT_BORDER = /(?<=[a-z0-9])(?=[\u0080-\uffff])|(?<=[\u0080-\uffff])(?=[a-z0-9])/g;
