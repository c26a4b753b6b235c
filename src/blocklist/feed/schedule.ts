/**
 * When to ask the feed again. Spread so that a million clients never come in one minute, and slower after each failure, so that an
 * outage does not end in a stampede. Pure: chance comes from the caller.
 */
import { MAX_WAIT_S, MIN_WAIT_S } from './caps.ts';
import type { FeedStatus } from './feed-error.ts';

/** Asked for when the feed does not say otherwise, seconds. */
export const USUAL_WAIT_S = 3600;
/** Each wait is drawn from this share around its middle. */
const SPREAD = 0.2;

/** Ends that are no failure. A wrong clock is told, but the list itself arrived. */
const WELL: ReadonlySet<FeedStatus> = new Set(['up_to_date', 'success', 'clock_bad']);

export function isFailure(status: FeedStatus): boolean {
  return !WELL.has(status);
}

/**
 * First and longest wait after a failure, seconds. From the simulation in docs/scale.md: shorter ones end an outage of half an hour in
 * more than three times the usual rush, longer ones leave people without news for half a day after it.
 */
const FIRST_RETRY_S = 15 * 60;
const LAST_RETRY_S = 2 * 3600;

/**
 * Seconds until the next sync: what the feed asked for; after failures 15 minutes, twice that with each in a row, two hours at most.
 * @param failures in a row, this one included; 0 after success.
 * @param random from 0 to 1.
 */
export function nextWait(wait: number | null, failures: number, random: number): number {
  const retry = Math.min(LAST_RETRY_S, FIRST_RETRY_S * 2 ** (failures - 1));
  const spread = (failures > 0 ? retry : (wait ?? USUAL_WAIT_S)) * (1 - SPREAD + 2 * SPREAD * random);
  return Math.round(Math.min(MAX_WAIT_S, Math.max(MIN_WAIT_S, spread)));
}

/** The next root is asked for this often although nothing points at one, seconds. */
const ROOTS_EVERY_S = 24 * 3600;

/** @param since seconds since it was last asked for; null: never. A clock that went back makes it due. */
export function areRootsDue(since: number | null): boolean {
  return since === null || since < 0 || since >= ROOTS_EVERY_S;
}

/** The filter of much-visited sites is replaced once a quarter: a week more is nothing. Seconds. */
const FILTER_EVERY_S = 7 * 24 * 3600;

/** @param since seconds since it was last asked for; null: never. A clock that went back makes it due. */
export function isFilterDue(since: number | null): boolean {
  return since === null || since < 0 || since >= FILTER_EVERY_S;
}

/** Age of the newest signed word that the list is the newest there is. Seconds; the signed word itself holds for 72 hours. */
export const FRESH_FOR_S = 26 * 3600;
export const OLD_FOR_S = 72 * 3600;
export type ListAge = 'fresh' | 'old' | 'expired';

export function ageOf(seconds: number): ListAge {
  return seconds < FRESH_FOR_S ? 'fresh' : seconds <= OLD_FOR_S ? 'old' : 'expired';
}
