/** All word lists of the page detector under one type, and the scanner that finds their words in normal form. */
import { MONEY_WORDS, PAYEE_WORDS } from './lexicon/money.ts';
import { PLATFORM_WORDS } from './lexicon/platform.ts';
import { TRAP_WORDS } from './lexicon/traps.ts';
import { VOICE_WORDS } from './lexicon/voice.ts';

export const LEXICON = { ...MONEY_WORDS, ...PAYEE_WORDS, ...PLATFORM_WORDS, ...TRAP_WORDS, ...VOICE_WORDS };
export type Word = keyof typeof LEXICON;

interface Term {
  readonly text: string;
  /** The word must end where the term ends. */
  readonly whole: boolean;
  readonly words: Word[];
}

/** Terms by their first two code units (the second 0 for single characters), longest first. Filled on first use. */
let index: Map<number, Term[]> | null = null;

const keyOf = (first: number, second: number) => first * 0x10000 + second;

function terms(): Map<number, Term[]> {
  if (index) return index;
  const byText = new Map<string, Term>();
  for (const [word, list] of Object.entries(LEXICON) as [Word, string][])
    for (const entry of list.split('|')) {
      const whole = entry.endsWith('_');
      const term = byText.get(entry);
      if (term) term.words.push(word);
      else byText.set(entry, { text: whole ? entry.slice(0, -1) : entry, whole, words: [word] });
    }
  index = new Map();
  for (const term of byText.values()) {
    const key = keyOf(term.text.charCodeAt(0), term.text.length > 1 ? term.text.charCodeAt(1) : 0);
    const bucket = index.get(key);
    if (bucket) bucket.push(term);
    else index.set(key, [term]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** Latin letters and digits: only these need word starts and word ends. Other scripts are written without blanks. */
const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/**
 * Words found in a text in normal form. Leftmost-longest, without overlap, so that `保证金` is no `保证`. Latin terms
 * begin at a word's start and may end within it (`withdraw` finds `withdrawal`). Time is linear in the text: the number
 * of terms that share their first two characters is a constant of the word lists.
 */
export function findWords(text: string): Set<Word> {
  const found = new Set<Word>();
  const all = terms();
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLatin(code) && isLatin(before)) {
      before = code;
      at++;
      continue;
    }
    const hit = longestAt(text, at, all);
    if (!hit) {
      before = code;
      at++;
      continue;
    }
    for (const word of hit.words) found.add(word);
    at += hit.text.length;
    before = text.charCodeAt(at - 1);
  }
  return found;
}

function longestAt(text: string, at: number, all: Map<number, Term[]>): Term | null {
  const first = text.charCodeAt(at);
  return (
    longestOf(all.get(keyOf(first, text.charCodeAt(at + 1))), text, at) ?? longestOf(all.get(keyOf(first, 0)), text, at)
  );
}

function longestOf(bucket: readonly Term[] | undefined, text: string, at: number): Term | null {
  for (const term of bucket ?? [])
    if (text.startsWith(term.text, at) && !(term.whole && isLatin(text.charCodeAt(at + term.text.length)))) return term;
  return null;
}
