/** The compiled words and rules a reader works with. Building one takes some tens of milliseconds: build it once and keep it. */

import { parseWeights, type Weights } from '../opinion/weights.ts';
import { buildLexicon, type Lexicon } from '../text/lexicon.ts';
import { SLOTS } from '../text/slots.ts';
import { parseListText, splitPackageText } from '../words/list-text.ts';
import { INVEST_RULES } from './invest.ts';
import { createMatcher, type Matcher } from './match.ts';
import { TRACK_RULES } from './other-tracks.ts';

export const ALL_RULES = [...INVEST_RULES, ...TRACK_RULES];

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly match: Matcher;
  /** Of the second opinion (opinion/); null where a reader works by the rules alone. */
  readonly weights: Weights | null;
}

/**
 * @param text what the build writes (words/list-text.ts): word lists already in the normal form, and the weights, if any.
 * @throws RangeError where the text is no word list or holds no weights where it says so, Error where a rule names a part that the lists lack.
 */
export function buildVocabulary(text: string): Vocabulary {
  const { lists, weights } = splitPackageText(text);
  const lexicon = buildLexicon(parseListText(lists), SLOTS, true);
  return {
    lexicon,
    match: createMatcher(ALL_RULES, lexicon),
    weights: weights === null ? null : parseWeights(weights),
  };
}
