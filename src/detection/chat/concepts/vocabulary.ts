/** The compiled words and rules a reader works with. Building one takes some tens of milliseconds: build it once and keep it. */
import { buildLexicon, type Lexicon } from '../text/lexicon.ts';
import { SLOTS } from '../text/slots.ts';
import { parseListText } from '../words/list-text.ts';
import { INVEST_RULES } from './invest.ts';
import { createMatcher, type Matcher } from './match.ts';
import { TRACK_RULES } from './other-tracks.ts';

export const ALL_RULES = [...INVEST_RULES, ...TRACK_RULES];

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly match: Matcher;
}

/**
 * @param listText the word lists as the build writes them (words/list-text.ts), already in the normal form.
 * @throws RangeError where the text is no word list, Error where a rule names a part that the lists lack.
 */
export function buildVocabulary(listText: string): Vocabulary {
  const lexicon = buildLexicon(parseListText(listText), SLOTS, true);
  return { lexicon, match: createMatcher(ALL_RULES, lexicon) };
}
