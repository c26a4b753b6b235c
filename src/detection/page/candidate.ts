/**
 * The cheap first look that every page gets: could this be about putting money somewhere? Most pages end here. It may say
 * yes too often (a full look follows); a no must be rare on pages that any rule could fire on.
 */
import { findWords, type Word } from './lexicon.ts';
import { normalForm } from './normal-form.ts';

export interface PageSample {
  readonly url: string;
  readonly title: string;
  /** Some of the page's text: its beginning and its end. */
  readonly textSample: string;
  /** What stands on buttons and in empty fields. */
  readonly labels: string;
  /** The sample is all the text there is. */
  readonly whole: boolean;
  /** Number of input and textarea elements. */
  readonly inputs: number;
}

/** Longest sample looked at, in characters. */
export const SAMPLE_CHARS = 5000;

/** What the rules hang on. Gains, losses and trade alone are the talk of any newspaper. */
const TELLING: readonly Word[] = [
  'withdraw',
  'moveIn',
  'levy',
  'frozen',
  'balance',
  'payee',
  'market',
  'invest',
  'trade',
  'updown',
  'node',
  'allot',
  'gain',
  'guarantee',
  'score',
  'invite',
  'task',
  'commission',
  'prepay',
  'recover',
  'lost',
  'upfront',
  'seed',
  'approve',
  'trustStep',
  'offStore',
  'courier',
  'licence',
];
/** Different telling words that a page must show: with a control among them, on a small page, on a page of which we saw a part. */
const NEEDED = { control: 2, whole: 2, part: 5 } as const;

export function isCandidate({ title, textSample, labels, whole, inputs }: PageSample): boolean {
  const controls = findWords(normalForm(labels.slice(0, SAMPLE_CHARS)));
  const words = findWords(normalForm(`${title}\n${textSample}`.slice(0, SAMPLE_CHARS)));
  if (inputs > 0 && (words.has('seed') || controls.has('seed'))) return true;
  const seen = TELLING.filter((word) => words.has(word) || controls.has(word)).length;
  if (TELLING.some((word) => controls.has(word))) return seen >= NEEDED.control;
  return seen >= (whole ? NEEDED.whole : NEEDED.part);
}
