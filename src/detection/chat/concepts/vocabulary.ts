/** The one compiled vocabulary and rule set, built on first use (some tens of milliseconds) and kept. */
import { buildLexicon, type Lexicon } from '../text/lexicon.ts';
import { SLOTS } from '../text/slots.ts';
import { unpackWords } from '../words/unpack.ts';
import { INVEST_RULES } from './invest.ts';
import { createMatcher, type Matcher } from './match.ts';
import { TRACK_RULES } from './other-tracks.ts';

export const ALL_RULES = [...INVEST_RULES, ...TRACK_RULES];

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly match: Matcher;
}

let built: Vocabulary | null = null;

export function vocabulary(): Vocabulary {
  if (!built) {
    const lexicon = buildLexicon(unpackWords(), SLOTS, true);
    built = { lexicon, match: createMatcher(ALL_RULES, lexicon) };
  }
  return built;
}
