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
  /** @param units weighted length of the message: a story fades with what is said, not with how often Enter is pressed. */
  next(hits: readonly Placed[], by: 'them' | 'me', lexicon: Lexicon, forwarded: boolean, units: number): Frame;
}

/** From this on what is said counts as told, not as happening. Weights and fading below; tuned on our own fixtures. */
const TOLD = 3;
/** A story fades by this with each message that adds nothing to it. */
const FADES = 0.8;
/** Once it is told, it is told for a while: what comes next is still the story. */
const FADES_TOLD = 0.88;
/** A message of this length (20 Han characters, a dozen words) takes the full share; shorter ones less. */
const FULL_MESSAGE = 60;
/** The contact's own past ("he had me pay", "last year"): from this on the contact tells, and asks nothing of the reader. */
const OWN_TALE = 1.8;
const TALE_FADES = 0.75;
const TALE_MOST = 4;
/** In such a tale gains and people in the know may still be bait. */
const BAIT: ReadonlySet<ConceptId> = new Set(['K3', 'K4', 'K7']);
/** Steps counted out are a lesson only where the talk is already about such things. */
const LESSON = 0.5;
/** Each word of fiction adds this, each message takes a little; above the mark everything counts as invented. */
const FICTION_WORD = 6;
const FICTION_FADES = 0.6;
const FICTION_MARK = 11;
const FICTION_MOST = 26;

/** Laughter fades by half with each message; from this on, with both sides laughing, some things are not meant. */
const LAUGH_FADES = 0.7;
const LAUGHING = 0.6;
/**
 * Play: mock letters and trifles beside a fee or a promise ("a carton as processing fee"), less so a small debt among
 * friends. Fades slowly; from the mark on the same things are not meant. Tuned on our own fixtures.
 */
const PLAY = { royal: 1, trifle: 1, owing: 0.7 };
const PLAY_FADES = 0.92;
const PLAY_MARK = 1.1;
const PLAY_MOST = 3;
/** What a trifle must stand beside to be play. */
const PLAYED_WITH = ['fee', 'nodeduct', 'askdeduct', 'guarantee', 'vip', 'unlock'];
/** What people play through as a joke: fees, frozen accounts, coached answers, promises. */
const JOKED: ReadonlySet<ConceptId> = new Set(['K9', 'K15', 'K16', 'K17', 'K22', 'K20']);

/** Never lowered: context that itself lowers, and the reader's own report. */
const KEPT: ReadonlySet<ConceptId> = new Set(['K40', 'K41', 'K44', 'K45', 'K32', 'K34']);
/** These speak of scams by their nature. */
const ABOUT_SCAMS: ReadonlySet<ConceptId> = new Set(['K20', 'K23']);

export function createFrames(): Frames {
  let story = 0;
  let tale = 0;
  let fiction = 0;
  const laugh = { them: 0, me: 0 };
  let play = 0;
  return {
    next(hits, by, lexicon, forwarded, units) {
      const share = Math.min(1, units / FULL_MESSAGE);
      const has = (name: string) => {
        const part = lexicon.part(name);
        return hits.some((h) => h.part === part);
      };
      const count = (name: string) => {
        const part = lexicon.part(name);
        return new Set(hits.filter((h) => h.part === part).map((h) => h.at)).size;
      };
      fiction = Math.min(FICTION_MOST, Math.max(0, fiction - FICTION_FADES * share) + count('fiction') * FICTION_WORD);
      const scam = has('scamword');
      const calming = by === 'them' && has('notscam');
      const one = (name: string) => (has(name) ? 1 : 0);
      const theirs =
        (scam && !calming ? 1.6 : 0) +
        one('news') * 0.8 +
        one('others') * 1.2 +
        one('third') * 0.6 +
        one('protect') * 1.6 +
        one('acted') * 2.3 +
        (has('recover') || has('recoverer') ? 0 : one('othersdeed') * 1.4) +
        Math.min(2, count('recipe')) * 1.2 +
        (story >= LESSON ? Math.min(2, count('enumerated')) * 1.2 : 0);
      // Doubt is not a story: the reader may well ask "is this a scam?" of the one who runs it.
      const mine =
        (scam ? 0.8 : 0) +
        one('news') * 0.6 +
        one('others') * 0.8 +
        one('third') * 0.5 +
        one('protect') * 1 +
        one('acted') * 1.5 +
        one('othersdeed') * 0.8 +
        one('recipe') * 1.2;
      story = story * (story >= TOLD ? FADES_TOLD : FADES) ** share + (by === 'them' ? theirs : mine);
      if (by === 'them' && (has('guide') || calming)) story *= 0.5;
      story = Math.min(8, story);
      if (by === 'them') {
        const leads = has('guide') && !has('toldme');
        const more = Math.min(2, count('toldme')) * 1.2 + Math.min(2, count('longago')) * 0.8;
        tale = leads ? tale * 0.4 : Math.min(TALE_MOST, tale * TALE_FADES ** share + more);
      }
      laugh.them = laugh.them * LAUGH_FADES + (by === 'them' ? one('laughter') : 0);
      laugh.me = laugh.me * LAUGH_FADES + (by === 'me' ? one('laughter') : 0);
      const trifle = has('trifle') && PLAYED_WITH.some(has);
      const played = one('royal') * PLAY.royal + (trifle ? PLAY.trifle : 0) + one('owing') * PLAY.owing;
      play = Math.min(PLAY_MOST, play * PLAY_FADES + played);
      const joking = (laugh.them >= LAUGHING && laugh.me >= LAUGHING) || play >= PLAY_MARK;
      const told = story >= TOLD || forwarded;
      return {
        lower(concept, strength) {
          if (KEPT.has(concept)) return strength;
          if (fiction > FICTION_MARK) return 0;
          if (ABOUT_SCAMS.has(concept)) return strength;
          if (told) return 0;
          if (by === 'them' && tale >= OWN_TALE && !BAIT.has(concept)) return 0;
          if (joking && JOKED.has(concept)) return strength === 1 ? 0 : 1;
          return strength;
        },
      };
    },
  };
}
