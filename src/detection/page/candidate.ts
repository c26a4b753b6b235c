/**
 * The cheap first look that every page gets: could this be about putting money somewhere? Most pages end here. It may say
 * yes too often (a full look follows), never no to a page that any rule could fire on with the sample complete.
 */
import { findWords, type Word } from './lexicon.ts';
import { normalForm } from './normal-form.ts';

export interface PageSample {
  readonly url: string;
  readonly title: string;
  /** Some of the page's text: beginning, end, buttons and labels. */
  readonly textSample: string;
  /** Number of input and textarea elements. */
  readonly inputs: number;
}

/** Longest sample looked at, in characters. */
export const SAMPLE_CHARS = 6000;

/** Each row is one side of the matter; a page that shows two sides is worth a full look. */
const SIDES: readonly (readonly Word[])[] = [
  ['withdraw', 'moveIn', 'levy', 'balance', 'payee'],
  ['market', 'invest', 'trade', 'updown', 'node', 'allot'],
  ['gain', 'guarantee', 'score', 'invite'],
  ['task', 'commission', 'prepay', 'store'],
  ['recover', 'lost', 'upfront', 'tracer'],
  ['seed', 'approve', 'validate'],
  ['trustStep', 'offStore', 'courier', 'frozen'],
];

export function isCandidate({ title, textSample, inputs }: PageSample): boolean {
  const words = findWords(normalForm(`${title}\n${textSample}`.slice(0, SAMPLE_CHARS)));
  if (words.has('seed') && inputs > 0) return true;
  return SIDES.filter((side) => side.some((word) => words.has(word))).length >= 2;
}
