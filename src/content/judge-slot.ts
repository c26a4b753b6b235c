/**
 * Where the page watch finds the judge that the worker put into the same isolated world. Only types cross here, so that the
 * watch itself stays small.
 */
import type { PageJudge } from './page-judge.ts';

const slot = globalThis as { kinwardJudge?: PageJudge };

export function offerJudge(judge: PageJudge): void {
  slot.kinwardJudge = judge;
}

/** The judge, fetched once through `fetchJudge`; null where the browser does not let the worker put it here. */
export async function takeJudge(fetchJudge: () => Promise<boolean>): Promise<PageJudge | null> {
  if (!slot.kinwardJudge && !(await fetchJudge())) return null;
  return slot.kinwardJudge ?? null;
}
