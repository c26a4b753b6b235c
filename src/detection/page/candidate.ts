/**
 * The cheap first look that every page gets: could this be about putting money somewhere? Most pages end here. It may say
 * yes too often (a full look follows); a no must be rare on pages that any rule could fire on.
 */
import { FIRST_FOLDS, FIRST_WORDS } from './lexicon/first-look.ts';
import { createNormalForm } from './make-normal-form.ts';
import { createQuickScan } from './quick-scan.ts';

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
export const SAMPLE_CHARS = 4000;

const normalForm = createNormalForm(FIRST_FOLDS);
const find = createQuickScan(FIRST_WORDS);
/** Parts two labels as a line break would; no filler that the normal form takes out. */
const LABEL_BORDER = ' | ';
/** Different sides that a page must show: with a control among them, on a small page, on a page of which we saw a part. */
const NEEDED = { control: 2, whole: 2, part: 5 } as const;

/**
 * True where the page deserves a full look. Works on a sample, so a long page is asked for more than a short one.
 * Example: a form with "Invitation code" under "Forex and gold" -> true; a recipe -> false.
 */
export function isCandidate({ title, textSample, labels, whole, inputs }: PageSample): boolean {
  // One pass for all of it, with the labels as the first line: the normal form keeps lines apart.
  const text = normalForm(`${labels.replaceAll('\n', LABEL_BORDER)}\n${title}\n${textSample}`.slice(0, SAMPLE_CHARS));
  const sides = find(text);
  if (inputs > 0 && (sides.has('seed') || (sides.has('back') && sides.has('lost')))) return true;
  if (sides.size >= (whole ? NEEDED.whole : NEEDED.part)) return true;
  return sides.size >= NEEDED.control && labels.length > 0 && find(text.slice(0, text.indexOf('\n'))).size > 0;
}
