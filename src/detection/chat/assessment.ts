/**
 * The words in which the chat detector speaks: stages, concepts, evidence, timeline, assessment.
 * A timeline holds concept ids, times and opaque message keys; it has no field in which text could be kept.
 */
import type { ContactStanding } from './message.ts';

/** 0 nothing, 1 quiet chip, 2 banner, 3 card before payment, 4 full card with bank and help line. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const STAGES = [
  'none',
  'approach',
  'persona',
  'bond',
  'seed',
  'teach',
  'deposit',
  'proof',
  'escalate',
  'block',
  'exit',
  'recovery',
  'job-offer',
  'job-vet',
  'job-travel',
  'job-trap',
] as const;
export type Stage = (typeof STAGES)[number];

/** K1-K27 are the signals of the scam's playbook (docs/playbook.md); the table of names is concepts/index.ts. */
export type ConceptId = `K${number}`;

/** One concept seen in one message. */
export interface Evidence {
  readonly concept: ConceptId;
  /** Opaque key of the message within its thread: makes recording idempotent, tells nothing. */
  readonly message: string;
  /** Unix ms. */
  readonly at: number;
  readonly by: 'them' | 'me' | 'page';
  /** 1 hint, 2 clear statement, 3 aimed at the reader (a request, an instruction, the reader's own report). */
  readonly strength: 1 | 2 | 3;
}

/** A concept's trace in one conversation. Times in Unix ms. */
export interface ConceptTrace {
  readonly id: ConceptId;
  readonly first: number;
  readonly last: number;
  readonly strength: 1 | 2 | 3;
  /** Key of the message where it was strongest, so that the explanation can point at its place. */
  readonly message: string;
  /** Number of messages it was seen in, at most 8 (99 in timelines stored before November 2026). */
  readonly count: number;
  /** Who showed it where it was strongest; absent in traces stored before this field existed (read as `them`). */
  readonly by?: 'them' | 'me' | 'page';
  /** The contact has shown it clearly (strength 2 or more) at least once, whoever showed it strongest. */
  readonly theirs?: true;
}

/** The arc of one conversation over weeks; plain JSON, stored under a keyed hash. */
export interface Timeline {
  readonly v: 1;
  readonly contact: ContactStanding;
  readonly started: number;
  readonly updated: number;
  readonly traces: readonly ConceptTrace[];
  /** Keys of messages already counted, newest last, so many of each concept as are counted: a message read twice counts once. */
  readonly counted: readonly string[];
  /** Highest level reached, and when. */
  readonly peak: Level;
  /** Set when the person said "this is a mistake": concepts known then, and which of them were only hints; a new one re-arms. */
  readonly dismissed: {
    readonly at: number;
    readonly level: Level;
    readonly concepts: readonly ConceptId[];
    readonly faint?: readonly ConceptId[];
  } | null;
}

/** Why a level was given: a concept with its place. */
export interface Reason {
  readonly concept: ConceptId;
  readonly message: string;
  readonly first: number;
  readonly by: 'them' | 'me' | 'page';
}

export interface Assessment {
  readonly level: Level;
  readonly stage: Stage;
  /** What usually comes after this stage, null where nothing does. */
  readonly next: Stage | null;
  /** The two or three concepts that carry the level, strongest first; empty at level 0. */
  readonly reasons: readonly Reason[];
  /** All concepts seen so far with their first time. */
  readonly concepts: readonly { readonly id: ConceptId; readonly at: number }[];
  /** Quiet design: no visible list, no sound, no advice to confront (captive reader). */
  readonly quiet: boolean;
}
