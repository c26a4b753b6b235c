/**
 * Which warnings ask for a pause before the page can be opened all the same, and how the pause is counted. Pure: it knows no
 * clock, only stretches of time that were really waited.
 */
import type { TabStatus } from './tab-status.ts';

/**
 * How long the pause is, in ms. A delay with a concrete reason is accepted, a vague one resented (Egelman et al., WEIS 2010);
 * fifteen minutes is what WeChat's own pause before a doubtful transfer lasts.
 */
export const COOLING_MS = 15 * 60_000;

/**
 * The longest stretch that counts at once, in ms. Browsers wake the timers of a tab in the background about once a minute;
 * anything longer was not counted by that page.
 */
export const LONGEST_STRETCH_MS = 70_000;

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

/**
 * Adds a stretch that the open page measured by its monotonic clock. The clock on the wall plays no part, so setting it forward
 * shortens nothing; a stretch is cut to {@link LONGEST_STRETCH_MS}, and anything that is no time counts as none.
 */
export function waitedOn(waited: number, stretch: number): number {
  const counts = Number.isFinite(stretch) && stretch > 0 ? Math.min(stretch, LONGEST_STRETCH_MS) : 0;
  return Math.min(COOLING_MS, waited + counts);
}

/** What is left of the pause, in ms; never negative. */
export function coolingLeft(waited: number): number {
  return Math.max(0, COOLING_MS - waited);
}
