/**
 * Hears in which frame something is said: somebody else's story, news, a warning, fiction. What is said inside such a
 * frame is not happening to the reader and is lowered. Keeps a few counters in memory; knows no level.
 */
import type { ConceptId } from './assessment.ts';
import type { Placed } from './concepts/match.ts';
import type { Lexicon } from './text/lexicon.ts';

export interface Frame {
  /** Strength after the frame: 0 means the concept is not counted. */
  lower(concept: ConceptId, strength: 1 | 2 | 3): 0 | 1 | 2 | 3;
}

export interface Frames {
  next(hits: readonly Placed[], by: 'them' | 'me', lexicon: Lexicon, forwarded: boolean): Frame;
}

/** Messages for which a told story, a warning or a piece of fiction colours what follows. */
const STORY_LASTS = 6;
const FICTION_LASTS = 14;

/** Never lowered: context that itself lowers, and the reader's own report. */
const KEPT: ReadonlySet<ConceptId> = new Set(['K40', 'K41', 'K44', 'K45', 'K32', 'K34']);
/** These speak of scams by their nature. */
const ABOUT_SCAMS: ReadonlySet<ConceptId> = new Set(['K20', 'K23']);

export function createFrames(): Frames {
  let story = 0;
  let fiction = 0;
  let warning = 0;
  return {
    next(hits, by, lexicon, forwarded) {
      const has = (name: string) => {
        const part = lexicon.part(name);
        return hits.some((h) => h.part === part);
      };
      const count = (name: string) => {
        const part = lexicon.part(name);
        return new Set(hits.filter((h) => h.part === part).map((h) => h.at)).size;
      };
      story = Math.max(0, story - 1);
      warning = Math.max(0, warning - 1);
      fiction = Math.max(0, fiction - 1);
      const scam = has('scamword');
      const calming = by === 'them' && has('notscam');
      if (scam && !calming && (has('news') || has('others'))) story = STORY_LASTS;
      if (by === 'them' && !calming && (has('protect') || scam)) warning = STORY_LASTS;
      fiction = Math.min(FICTION_LASTS * 2, fiction + count('fiction') * 5);
      const told = story > 0 || forwarded || (has('news') && has('others'));
      return {
        lower(concept, strength) {
          if (KEPT.has(concept)) return strength;
          if (fiction > FICTION_LASTS) return 0;
          if (ABOUT_SCAMS.has(concept)) return strength;
          if (told) return 0;
          if (warning > 0 && by === 'them') return 0;
          return strength;
        },
      };
    },
  };
}
