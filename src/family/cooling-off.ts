/**
 * Which warnings ask for a pause before the page can be opened all the same, and how the pause is counted. Pure: it is told
 * the time of day, and knows of no other clock.
 */
import type { TabStatus } from './tab-status.ts';

/**
 * How long the pause is, in ms. A delay with a concrete reason is accepted, a vague one resented (Egelman et al., WEIS 2010);
 * fifteen minutes is what WeChat's own pause before a doubtful transfer lasts.
 */
export const COOLING_MS = 15 * 60_000;

/**
 * How long a pause that is over still counts, in ms: as long as a pass. Whoever is sent to the same page a day later is asked to
 * pause anew.
 */
export const OVER_MS = 60 * 60_000;

/** Rules of a page that asks for money before money comes out: level 4 of the playbook, seen on the page itself. */
const FEE_FIRST: ReadonlySet<string> = new Set([
  'P-withdraw-fee',
  'P-cannot-deduct',
  'P-outside-money',
  'P-frozen-pay',
  'P-score-withdraw',
]);

/** `chat`: the site came from a chat at level 4. `fee`: the page asks for money before money comes out. */
export type CoolingReason = 'chat' | 'fee';

/** Why this warning asks for a pause; null where it asks for none. */
export function coolingReason(status: Pick<TabStatus, 'origin' | 'page' | 'pageReasons'>): CoolingReason | null {
  if (status.page === 'danger' && status.pageReasons.some(({ rule }) => FEE_FIRST.has(rule))) return 'fee';
  return status.origin?.level === 4 ? 'chat' : null;
}

/** A pause that runs. Both in Unix ms, by the clock on the wall. */
export interface Pause {
  readonly began: number;
  /** The latest time it was looked at: an earlier one tells that the clock was set back. */
  readonly seen: number;
}

/**
 * The pause as it stands now; begun now where there is none. It runs by the time of day, so it goes
 * on while the page is closed and the computer asleep. A clock that was set back keeps what had passed: it never shortens the pause.
 * One that was set forward does, since nothing tells it from a computer that slept.
 */
export function pauseAt(pause: Pause | null, now: number): Pause {
  if (pause === null) return { began: now, seen: now };
  const began = now < pause.seen ? now - (pause.seen - pause.began) : pause.began;
  return { began, seen: now };
}

/** The pause for a new warning: the one that runs, or a new one where the last is over for longer than {@link OVER_MS}. */
export function pauseForNew(pause: Pause | null, now: number): Pause {
  return pauseAt(pause !== null && now - pause.began > COOLING_MS + OVER_MS ? null : pause, now);
}

/** What was left of the pause when it was looked at last, in ms; never negative. */
export function coolingLeft(pause: Pause): number {
  return Math.max(0, COOLING_MS - (pause.seen - pause.began));
}
