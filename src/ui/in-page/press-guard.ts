/** Tells a person's press from a page's: pages forge clicks, and slide things under a finger that is already falling. */

/** A press counts only this long after the notice appeared (ms): long enough that nobody hits what was not there. */
export const PRESS_DELAY_MS = 500;

/** @param shownAt and now on one monotonic clock, ms. */
export function acceptsPress(event: Pick<Event, 'isTrusted'>, shownAt: number, now: number): boolean {
  return event.isTrusted && now - shownAt >= PRESS_DELAY_MS;
}
