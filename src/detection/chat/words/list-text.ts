/**
 * Word lists as the package ships them: one plain text file beside the code, in the normal form, so that a content script
 * carries no words and a reviewer can read them. One line a language and part: `part=entry,entry,...`. Behind them, under a
 * line of its own, the weights of the second opinion.
 */
import type { WordLists } from '../text/lexicon.ts';

/** Longest text taken; the lists have about 180,000 characters. */
const MAX_CHARS = 2_000_000;

/** @throws RangeError where the text is no word list: empty, too long, or with a line without a part. */
export function parseListText(text: string): WordLists {
  if (text.length === 0 || text.length > MAX_CHARS) throw new RangeError(`word lists of ${text.length} characters`);
  const lists: Record<string, { all: string }> = {};
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const cut = line.indexOf('=');
    if (cut < 1) throw new RangeError('a line of the word lists names no part');
    const part = line.slice(0, cut);
    const before = lists[part]?.all;
    lists[part] = { all: before === undefined ? line.slice(cut + 1) : `${before},${line.slice(cut + 1)}` };
  }
  return lists;
}

const WEIGHTS_BELOW = '\n# second opinion\n';

/** The file of the package. @param weights as opinion/weights.ts writes them. */
export function packageText(lists: string, weights: string): string {
  return `${lists}${WEIGHTS_BELOW}${weights}`;
}

/** Its two halves; `weights` null where it has only lists. */
export function splitPackageText(text: string): { readonly lists: string; readonly weights: string | null } {
  const cut = text.indexOf(WEIGHTS_BELOW);
  return cut < 0
    ? { lists: text, weights: null }
    : { lists: text.slice(0, cut), weights: text.slice(cut + WEIGHTS_BELOW.length) };
}
