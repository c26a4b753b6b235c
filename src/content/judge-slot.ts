/**
 * Where the page watch finds the parts that the worker puts into the same isolated world: the judge, and the reader of QR
 * codes. Only types cross here, so that the watch itself stays small.
 */
import type { ReadCode } from './page-codes.ts';
import type { PageJudge } from './page-judge.ts';

const slot = globalThis as { kinwardJudge?: PageJudge; kinwardCodes?: ReadCode };

export function offerJudge(judge: PageJudge): void {
  slot.kinwardJudge = judge;
}

export function offerCodeReader(reader: ReadCode): void {
  slot.kinwardCodes = reader;
}

/** The judge, fetched once through `fetchJudge`; null where the browser does not let the worker put it here. */
export async function takeJudge(fetchJudge: () => Promise<boolean>): Promise<PageJudge | null> {
  if (!slot.kinwardJudge && !(await fetchJudge())) return null;
  return slot.kinwardJudge ?? null;
}

/** The same for the reader of codes. */
export async function takeCodeReader(fetchReader: () => Promise<boolean>): Promise<ReadCode | null> {
  if (!slot.kinwardCodes && !(await fetchReader())) return null;
  return slot.kinwardCodes ?? null;
}
