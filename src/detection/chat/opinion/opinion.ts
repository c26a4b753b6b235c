/**
 * The second opinion on a conversation: linear models over what was said, trained on the conversations of this project. The
 * rules name single signs and are deaf to what nobody thought of; this hears the drift of a talk (`course`) and single
 * messages that ask or report a payment (`asking`, `paying`), and can name nothing. Lives in the tab, keeps numbers and no
 * text, and gives its judgement as two more concepts. Knows no rule and no level.
 */
import type { ConceptId, Evidence } from '../assessment.ts';
import { findLinks, withoutLinks } from '../links.ts';
import type { ChatMessage } from '../message.ts';
import { MAX_CHARS, normalize } from '../text/normalize.ts';
import { createCourse, createMessages, type Turn } from './features.ts';
import { MAX_UNITS, tokensOf } from './tokens.ts';
import { MODELS, type Weights } from './weights.ts';

/** The conversation as a whole runs like those that end in a payment to a false platform. */
export const WHOLE: ConceptId = 'K60';
/** This message reads like one that asks for money or for the step before. */
export const ASKING: ConceptId = 'K61';

/**
 * Strength 1 while the conversation runs like ordinary talk, 2 once it no longer does; not seen where it never did. Kept
 * with the conversation like any other concept, so that what was lifted once stays lifted.
 */
export const ORDINARY: ConceptId = 'K62';

/**
 * From where on the whole counts, by strength: the verdict (log-odds), or the course alone, which is surer before anybody has
 * asked. One message that asks is no course: below `floor` the verdict does not count. Below `ordinary` it says that the talk is.
 * `asking`: score of one message. Set on conversations that the weights were not trained on
 * (docs/decisions/009-second-opinion.md).
 */
export const THRESHOLDS = {
  whole: [
    { strength: 3, verdict: 2.2, course: 0.1 },
    { strength: 2, verdict: 1.8, course: -0.1 },
    { strength: 1, verdict: 1.4, course: -0.25 },
  ],
  floor: -0.8,
  ordinary: -0.5,
  asking: -1.8,
} as const;

/** Messages heard before the opinion speaks of the whole: a greeting is no conversation. */
const FIRST_WORD = 5;
/** ... and before it calls a talk ordinary: so that what the rules find in one or two pasted messages stands. */
const FIRST_ORDINARY = 3;
/** After so many messages of one sitting the opinion stands as it is: memory has a bound. */
const MOST_MESSAGES = 20_000;
/** Scores of single messages are cut here, so that no one message decides. */
const LEAST = -6;
const MOST = 4;

/** Share of letters of languages that hardly occur in the training from which the opinion is silent. */
const FOREIGN = 0.15;
/** Kana, Hangul, Thai and its neighbours, Devanagari. */
const OTHER_SCRIPT = /[\u3041-\u30ff\uac00-\ud7af\u0e00-\u0eff\u0900-\u097f]/g;
/** Letters that only Vietnamese has: one unit in eight of it (one in eighty of the others at most), so each counts for two. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;

export interface Opinion {
  /**
   * What this message adds: the whole at the strength just reached, the message itself where it asks, whether the talk is
   * ordinary. The same message heard again adds nothing.
   *
   * @param at Unix ms, kept in the evidence.
   * @param named whether the rules name a sign in this message. A talk in which none was named needs no word on how ordinary it
   * is: nothing of it is kept.
   */
  hear(message: ChatMessage, key: string, at: number, named: boolean): Evidence[];
}

/** Scores of one conversation as it grows. */
export interface Scores {
  /**
   * @returns per model: the course as it stands, of the others the most that any message has scored so far; and what this message
   * itself scores as one that asks, null for the reader's own.
   */
  add(turn: Turn): { readonly inputs: readonly number[]; readonly asking: number | null };
}

/** Shared with the training, so that both add up the same. */
export function createScores(models: Weights['models']): Scores {
  const course = createCourse(models.course);
  const asking = createMessages(models.asking, false);
  const paying = createMessages(models.paying, true);
  let asked = LEAST;
  let paid = LEAST;
  return {
    add(turn) {
      const asks = asking.add(turn);
      const pays = paying.add(turn);
      if (asks !== null) asked = Math.max(asked, Math.min(MOST, asks));
      if (pays !== null) paid = Math.max(paid, Math.min(MOST, pays));
      return { inputs: [course.add(turn), asked, paid], asking: asks };
    },
  };
}

/** Log-odds that the talk runs like those that end in a payment. @param inputs in the order of MODELS. */
export function verdictOf({ bias, coefficients }: Weights['verdict'], inputs: readonly number[]): number {
  return MODELS.reduce((sum, name, k) => sum + coefficients[name] * (inputs[k] ?? 0), bias);
}

/** One a conversation. */
export function createOpinion(weights: Weights): Opinion {
  const scores = createScores(weights.models);
  const heard = new Set<number>();
  let reached = 0;
  let anyNamed = false;
  let toldOrdinary = false;
  let toldLifted = false;
  /** Above the mark once is enough: how a scam begins is ordinary, how it goes on is not. */
  let lifted = false;
  let units = 0;
  let foreign = 0;
  return {
    hear(message, key, at, named) {
      const print = printOf(key);
      if (heard.has(print) || heard.size >= MOST_MESSAGES) return [];
      heard.add(print);
      const by = message.from === 'me' ? 'me' : 'them';
      const { inputs, asking } = scores.add({ tokens: messageTokens(message.text), mine: by === 'me' });
      const verdict = verdictOf(weights.verdict, inputs);
      const [course = LEAST] = inputs;
      units += Math.min(message.text.length, MAX_UNITS);
      foreign += foreignUnits(message.text.slice(0, MAX_UNITS));
      const evidence: Evidence[] = [];
      const add = (concept: ConceptId, strength: 1 | 2 | 3) =>
        evidence.push({ concept, message: key, at, by, strength });
      anyNamed ||= named;
      const foreignTalk = foreign > units * FOREIGN;
      lifted ||= foreignTalk || (heard.size >= FIRST_ORDINARY && verdict >= THRESHOLDS.ordinary);
      if (!toldOrdinary && !lifted && anyNamed && heard.size >= FIRST_ORDINARY) {
        toldOrdinary = true;
        add(ORDINARY, 1);
      } else if (toldOrdinary && lifted && !toldLifted) {
        toldLifted = true;
        add(ORDINARY, 2);
      }
      if (foreignTalk) return evidence;
      if (asking !== null && asking >= THRESHOLDS.asking) add(ASKING, 2);
      const whole = THRESHOLDS.whole.find(
        (least) => (verdict >= least.verdict && course >= THRESHOLDS.floor) || course >= least.course,
      );
      if (heard.size >= FIRST_WORD && whole && whole.strength > reached) {
        reached = whole.strength;
        add(WHOLE, whole.strength);
      }
      return evidence;
    },
  };
}

/**
 * FNV-1a, 30 bits: numbers so small take a tenth of the memory of the keys. Of the most messages that are heard one in fifty thousand
 * is taken for one heard before; it adds nothing here, and the rules read it all the same.
 */
function printOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fff_ffff;
}

function foreignUnits(text: string): number {
  return (text.match(OTHER_SCRIPT)?.length ?? 0) + 2 * (text.match(VIETNAMESE)?.length ?? 0);
}

/** As the models read a message: in the normal form, links taken out. */
export function messageTokens(text: string): Int32Array {
  const read = text.slice(0, MAX_CHARS);
  return Int32Array.from(tokensOf(normalize(withoutLinks(read, findLinks(read)))));
}
