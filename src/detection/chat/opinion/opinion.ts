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
 * Verdicts (log-odds) from which the whole counts, by strength; below `honest` what the rules hear is heard as if told of
 * others. `asking`: score of one message. Set on conversations that the weights were not trained on
 * (docs/decisions/009-second-opinion.md).
 */
export const THRESHOLDS = { 2: 2, 3: 3.5, honest: 0, asking: -1.8 } as const;

/** Messages heard before the opinion speaks at all: a greeting is no conversation. */
const FIRST_WORD = 5;
/** ... and before it calls the talk honest. */
const FIRST_DOUBT = 8;
/** After so many messages of one sitting the opinion stands as it is: memory has a bound. */
const MOST_MESSAGES = 20_000;
/** Scores of single messages are cut here, so that no one message decides. */
const LEAST = -6;
const MOST = 4;

/** Share of letters in other scripts than those of the training (Chinese and Latin) from which the opinion is silent. */
const FOREIGN = 0.15;
/** Kana, Hangul, Thai and its neighbours, Devanagari. */
const OTHER_SCRIPT = /[\u3041-\u30ff\uac00-\ud7af\u0e00-\u0eff\u0900-\u097f]/g;

export interface Heard {
  /** What this message adds: the whole at the strength just reached, and the message itself where it asks. */
  readonly evidence: readonly Evidence[];
  /** True where the talk so far runs like honest talk. */
  readonly honest: boolean;
}

export interface Opinion {
  /** The same message heard again adds nothing. @param at Unix ms, kept in the evidence. */
  hear(message: ChatMessage, key: string, at: number): Heard;
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
  let reached = 1;
  let honest = false;
  let units = 0;
  let foreign = 0;
  return {
    hear(message, key, at) {
      const print = printOf(key);
      if (heard.has(print) || heard.size >= MOST_MESSAGES) return { evidence: [], honest };
      heard.add(print);
      const mine = message.from === 'me';
      const { inputs, asking } = scores.add({ tokens: messageTokens(message.text), mine });
      const verdict = verdictOf(weights.verdict, inputs);
      units += Math.min(message.text.length, MAX_UNITS);
      foreign += message.text.slice(0, MAX_UNITS).match(OTHER_SCRIPT)?.length ?? 0;
      if (foreign > units * FOREIGN) return { evidence: [], honest: false };
      honest = heard.size >= FIRST_DOUBT && verdict < THRESHOLDS.honest;
      const evidence: Evidence[] = [];
      const by = mine ? 'me' : 'them';
      if (asking !== null && asking >= THRESHOLDS.asking)
        evidence.push({ concept: ASKING, message: key, at, by, strength: 2 });
      const strength = verdict >= THRESHOLDS[3] ? 3 : verdict >= THRESHOLDS[2] ? 2 : 1;
      if (heard.size >= FIRST_WORD && strength > reached) {
        reached = strength;
        evidence.push({ concept: WHOLE, message: key, at, by, strength });
      }
      return { evidence, honest };
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

/** As the models read a message: in the normal form, links taken out. */
export function messageTokens(text: string): Int32Array {
  const read = text.slice(0, MAX_CHARS);
  return Int32Array.from(tokensOf(normalize(withoutLinks(read, findLinks(read)))));
}
