/**
 * What the talk just before tells about the next message: money was asked for, a fee was told of, the reader asked to be
 * led. Each such fact stands in the message as a part of its own, so that rules can ask for it. Counters in memory, no text.
 */
import type { ConceptId } from './assessment.ts';
import type { Match, Placed } from './concepts/match.ts';
import type { Lexicon } from './text/lexicon.ts';
import type { Slot } from './text/slots.ts';

export interface Context {
  /** Parts that the next message stands in. @param length weighted length of that message. */
  before(by: 'them' | 'me', length: number): Placed[];
  /** Takes in a message read. @param hits parts of the message alone. @param matches its concepts before any frame. */
  after(by: 'them' | 'me', hits: readonly Placed[], matches: readonly Match[]): void;
}

interface Fact {
  readonly slot: Slot;
  /** Whose message makes it true. */
  readonly by: 'them' | 'me' | 'both';
  /** One of these, clear (strength 2), or ... */
  readonly concepts?: readonly ConceptId[];
  /** ... one of these parts. */
  readonly parts?: readonly string[];
  /** In whose message it then stands, and for how many messages. */
  readonly within: 'them' | 'me' | 'both';
  readonly lasts: number;
  /** Stands at the beginning of the message only: for bare answers ("done"). */
  readonly atStart?: boolean;
}

/** Reaches in messages are our own, tuned on our own fixtures. */
const FACTS: readonly Fact[] = [
  // They asked for money: a bare "done" soon after means that it was sent.
  {
    slot: 'asked',
    by: 'them',
    concepts: ['K8', 'K10', 'K16', 'K29', 'K30', 'K46', 'K50'],
    within: 'me',
    lasts: 3,
    atStart: true,
  },
  // Gains or paying in are the talk: loans and money that came belong to it.
  {
    slot: 'paying',
    by: 'both',
    concepts: ['K3', 'K5', 'K6', 'K8', 'K9', 'K12', 'K16', 'K28', 'K29', 'K30', 'K31', 'K33', 'K42', 'K50'],
    within: 'both',
    lasts: 16,
  },
  // The reader has told of a fee before money comes out: who then makes light of it asks for it.
  { slot: 'feetold', by: 'me', concepts: ['K16', 'K17'], within: 'them', lasts: 5 },
  // A fee, or money that does not come out, is the talk: "from outside" means little without.
  { slot: 'feetalk', by: 'both', concepts: ['K16', 'K17', 'K22'], within: 'both', lasts: 8 },
  // The reader asked to be led or let in: a place handed over is then the lead.
  { slot: 'begged', by: 'me', parts: ['askguide'], within: 'them', lasts: 8 },
  // The reader asked how much: a sum is then the ask.
  { slot: 'howmuch', by: 'me', parts: ['askhow'], within: 'them', lasts: 3 },
  // They spoke of getting lost money back: a sum to be paid first belongs to it.
  { slot: 'recovertalk', by: 'them', concepts: ['K20', 'K48'], within: 'them', lasts: 14 },
  // Bets are the talk.
  { slot: 'bettalk', by: 'both', parts: ['betting'], within: 'both', lasts: 14 },
  // The reader speaks of those who will ask: what to say is then meant for them.
  { slot: 'asktalk', by: 'me', parts: ['bank', 'clerk'], within: 'them', lasts: 2 },
];

export function createContext(lexicon: Lexicon): Context {
  const facts = FACTS.map((fact) => ({
    ...fact,
    part: lexicon.part(fact.slot),
    ids: new Set(fact.concepts),
    seenBy: new Set(fact.parts?.map((name) => lexicon.part(name))),
    since: Number.POSITIVE_INFINITY,
  }));
  return {
    before(by, length) {
      const placed: Placed[] = [];
      for (const fact of facts) {
        fact.since++;
        if (fact.since > fact.lasts || (fact.within !== 'both' && fact.within !== by)) continue;
        placed.push({ part: fact.part, at: 0, to: fact.atStart ? 0 : length, fresh: false });
      }
      return placed;
    },
    after(by, hits, matches) {
      for (const fact of facts) {
        if (fact.by !== 'both' && fact.by !== by) continue;
        const shown =
          matches.some((m) => m.strength >= 2 && fact.ids.has(m.concept)) ||
          hits.some((hit) => fact.seenBy.has(hit.part));
        if (shown) fact.since = 0;
      }
    },
  };
}
