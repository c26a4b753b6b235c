/**
 * In a group many people speak, and what one says of gains and another of deposits makes no scheme. A voice counts once it
 * has itself shown that it leads, or while it talks with the reader: then what it said before is handed on too. Kept in memory only, bounded.
 */
import type { ConceptId, Evidence } from './assessment.ts';

/** What marks one who leads: gains of his own, knowledge, guidance, promises, secrecy, fees. One of these ... */
const CORE: ReadonlySet<ConceptId> = new Set([
  'K3',
  'K4',
  'K5',
  'K9',
  'K12',
  'K14',
  'K15',
  'K20',
  'K28',
  'K29',
  'K31',
  'K42',
]);
/** ... and one more of these or those. */
const MORE: ReadonlySet<ConceptId> = new Set([
  ...CORE,
  'K6',
  'K8',
  'K10',
  'K11',
  'K16',
  'K17',
  'K18',
  'K30',
  'K33',
  'K39',
]);
const LEADER_SIGNS = 4;
/** Voices remembered, and evidence held back for each: the oldest go first. */
const MAX_VOICES = 200;
const MAX_HELD = 40;

export interface Voices {
  /** Evidence to hand on now: nothing while the voice is one of many, all of its own once it leads. */
  hear(voice: string, evidence: readonly Evidence[]): Evidence[];
  /** The reader has written: what comes next is talk with the reader, not past them. */
  answer(): void;
}

/** So many messages after the reader's own the group is still talking with the reader. */
const TALK_LASTS = 6;

interface Voice {
  readonly signs: Set<ConceptId>;
  held: Evidence[];
}

/** Two of the core, or one and a place or demand that is in no shop. */
function leads(signs: ReadonlySet<ConceptId>): boolean {
  let core = 0;
  for (const id of signs) if (CORE.has(id)) core++;
  return core >= 2 || (core === 1 && signs.size >= LEADER_SIGNS);
}

export function createVoices(): Voices {
  const voices = new Map<string, Voice>();
  let sinceReader = Number.POSITIVE_INFINITY;
  return {
    answer() {
      sinceReader = 0;
    },
    hear(name, evidence) {
      const voice = voices.get(name) ?? { signs: new Set<ConceptId>(), held: [] };
      voices.delete(name);
      voices.set(name, voice);
      if (voices.size > MAX_VOICES) voices.delete(voices.keys().next().value as string);
      for (const { concept, strength } of evidence) if (strength >= 2 && MORE.has(concept)) voice.signs.add(concept);
      sinceReader++;
      if (sinceReader > TALK_LASTS && !leads(voice.signs)) {
        voice.held = [...voice.held, ...evidence].slice(-MAX_HELD);
        return [];
      }
      const all = [...voice.held, ...evidence];
      voice.held = [];
      return all;
    },
  };
}
