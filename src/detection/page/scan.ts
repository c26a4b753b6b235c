/** Finds the terms of word lists in text in normal form, in linear time. Knows no list. */

interface Term<W> {
  readonly text: string;
  /** The word must end where the term ends. */
  readonly whole: boolean;
  readonly words: W[];
}

/** Latin letters and digits: only these need word starts and word ends. Other scripts are written without blanks. */
const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** First two code units of a term; the second is 0 for single characters. */
const keyOf = (first: number, second: number) => first * 0x10000 + second;

/**
 * A scanner for lists of terms parted by `|`, in normal form; `_` at a term's end = the word ends there. The index is made
 * at the first text, so that pages which need no scan do not pay for it.
 *
 * Leftmost-longest, in Chinese without overlap, so that `保证金` is no `保证`. Latin terms begin at a word's start and may end within it
 * (`withdraw` finds `withdrawal`). Linear in the text: how many terms share their first two characters is a constant.
 */
export function createScanner<W extends string>(lists: Readonly<Record<W, string>>): (text: string) => Set<W> {
  let index: Map<number, Term<W>[]> | null = null;
  return (text) => {
    index ??= indexOf(lists);
    const found = new Set<W>();
    let before = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const hit = isLatin(code) && isLatin(before) ? null : longestAt(text, at, index);
      if (hit) for (const word of hit.words) found.add(word);
      at += hit ? stepOver(hit.text) : 1;
      before = text.charCodeAt(at - 1);
    }
    return found;
  };
}

/** A phrase of several words is gone into again at its second word, so that `deposit` is found in `for every deposit`. */
function stepOver(term: string): number {
  const blank = term.indexOf(' ');
  return blank > 0 && isLatin(term.charCodeAt(0)) ? blank : term.length;
}

function indexOf<W extends string>(lists: Readonly<Record<W, string>>): Map<number, Term<W>[]> {
  const byText = new Map<string, Term<W>>();
  for (const [word, list] of Object.entries(lists) as [W, string][])
    for (const entry of list.split('|')) {
      const whole = entry.endsWith('_');
      const term = byText.get(entry);
      if (term) term.words.push(word);
      else byText.set(entry, { text: whole ? entry.slice(0, -1) : entry, whole, words: [word] });
    }
  const index = new Map<number, Term<W>[]>();
  for (const term of byText.values()) {
    const key = keyOf(term.text.charCodeAt(0), term.text.length > 1 ? term.text.charCodeAt(1) : 0);
    const bucket = index.get(key);
    if (bucket) bucket.push(term);
    else index.set(key, [term]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

function longestAt<W>(text: string, at: number, all: Map<number, Term<W>[]>): Term<W> | null {
  const first = text.charCodeAt(at);
  return (
    longestOf(all.get(keyOf(first, text.charCodeAt(at + 1))), text, at) ?? longestOf(all.get(keyOf(first, 0)), text, at)
  );
}

function longestOf<W>(bucket: readonly Term<W>[] | undefined, text: string, at: number): Term<W> | null {
  let best: Term<W> | undefined;
  for (const term of bucket ?? []) {
    if (best && term.text.length < best.text.length) break;
    if (!text.startsWith(term.text, at) || (term.whole && isLatin(text.charCodeAt(at + term.text.length)))) continue;
    // The same letters may stand in one list as a whole word and in another as a stem.
    best = best ? { ...best, words: [...best.words, ...term.words] } : term;
  }
  return best ?? null;
}
