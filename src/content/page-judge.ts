/**
 * The heavy half of the page watch: reader, judgement and notice. Kept apart from the first look, which is all that most
 * pages ever run, so that it can be loaded only where the first look says yes.
 */
import { assessInSlices } from '../detection/page/assess-page.ts';
import { readPageInSlices } from '../sites/page-facts.ts';

export interface PageJudge {
  readonly read: typeof readPageInSlices;
  readonly assess: typeof assessInSlices;
}

export const pageJudge: PageJudge = { read: readPageInSlices, assess: assessInSlices };
