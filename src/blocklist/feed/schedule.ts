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
 * Seconds until the next sync: what the feed asked for, doubled with each failure in a row, from 5 minutes to a day. Where nothing
 * answered the first tries come sooner: most often it is this computer that was not online yet.
 * @param failures in a row, this one included; 0 after success.
 * @param random from 0 to 1.
 */
export function nextWait(status: FeedStatus, wait: number | null, failures: number, random: number): number {
  const usual = wait ?? USUAL_WAIT_S;
  const middle =
    failures === 0 ? usual : status === 'offline' ? MIN_WAIT_S * 2 ** (failures - 1) : usual * 2 ** failures;
  const spread = middle * (1 - SPREAD + 2 * SPREAD * random);
  return Math.round(Math.min(MAX_WAIT_S, Math.max(MIN_WAIT_S, spread)));
}

/** Age of the newest signed word that the list is the newest there is. Seconds; the signed word itself holds for 72 hours. */
export const FRESH_FOR_S = 26 * 3600;
export const OLD_FOR_S = 72 * 3600;
export type ListAge = 'fresh' | 'old' | 'expired';

export function ageOf(seconds: number): ListAge {
  return seconds < FRESH_FOR_S ? 'fresh' : seconds <= OLD_FOR_S ? 'old' : 'expired';
}
