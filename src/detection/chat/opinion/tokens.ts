/**
 * What the second opinion reads of one message: words, their beginnings, pairs of words, runs of one to three characters where
 * words have no blanks, lengths of numbers. Only numbers leave this file: no text can be made of them. Knows no weights.
 */
import { isDenseUnit } from '../text/normalize.ts';

const BUCKET_BITS = 20;
/**
 * Buckets are numbered from 0 to this, less one: few enough for a tab's memory, so many that the tokens of some thousand chats
 * seldom share one.
 */
export const BUCKETS = 1 << BUCKET_BITS;

/** Only the beginning of a message is read: as much as the longest messages of the training conversations. */
export const MAX_UNITS = 600;
/** Longer words count by their first letters, too: deposit, deposits, deposited. */
const STEM = 5;
const LONG_WORD = 7;

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const mix = (hash: number, value: number) => Math.imul(hash ^ value, PRIME);

/** Keeps the kinds of tokens apart. */
const KIND = { run: 0x51, word: 0x52, stem: 0x53, pair: 0x54, number: 0x55, percent: 0x56 } as const;

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f) || (code >= 0x0900 && code <= 0x097f);
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Scripts without blanks between words that the normal form does not call dense (Thai and its neighbours) included. */
const isDense = (code: number) => isDenseUnit(code) || (code >= 0x0e00 && code <= 0x0eff);

/**
 * Hashes of the tokens of one message, 32 bits each, each once. Linear in the text.
 *
 * @param text in the normal form (text/normalize.ts), without links: what a host is called says nothing.
 */
export function tokensOf(text: string): Set<number> {
  const found = new Set<number>();
  const end = Math.min(text.length, MAX_UNITS);
  let before = 0;
  for (let i = 0; i < end; ) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      let hash = mix(START, KIND.word);
      let stem = mix(START, KIND.stem);
      const from = i;
      for (; i < end && isLetter(text.charCodeAt(i)); i++) {
        const unit = text.charCodeAt(i);
        hash = mix(hash, unit);
        if (i - from < STEM) stem = mix(stem, unit);
      }
      found.add(hash);
      if (i - from >= LONG_WORD) found.add(stem);
      if (before !== 0) found.add(mix(mix(mix(START, KIND.pair), before), hash));
      before = hash;
    } else if (isDigit(code)) {
      const from = i;
      while (i < end && isDigit(text.charCodeAt(i))) i++;
      found.add(mix(mix(START, KIND.number), Math.min(7, i - from)));
      before = 0;
    } else if (isDense(code)) {
      let run = mix(START, KIND.run);
      for (let n = 0; n < 3 && i + n < end && isDense(text.charCodeAt(i + n)); n++) {
        run = mix(run, text.charCodeAt(i + n));
        found.add(run);
      }
      i++;
      before = 0;
    } else {
      if (code === 37) found.add(mix(START, KIND.percent));
      // A blank joins two words of one saying; anything else parts them.
      if (code !== 32) before = 0;
      i++;
    }
  }
  return found;
}

/** Bucket of a token in one role (who said it, how long ago). The upper bits of a multiplicative hash are the well mixed ones. */
export function bucketOf(token: number, role: number): number {
  const hash = Math.imul(token ^ Math.imul(role + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> (32 - BUCKET_BITS);
}
