/**
 * Slots: the places a reader needs on a page, each an ordered list of selectors, and the record of which one answered.
 * A new page build is mended in a site's table. Knows no site.
 */
import type { SlotState } from './chat-site.ts';

/** Selectors of one slot. `usual` are in circulation today; `fallback` still lead there when the page has changed. */
export interface Slot {
  readonly usual: readonly string[];
  readonly fallback: readonly string[];
}

/** First element that a slot's selectors lead to and that `accepts` takes, with how it was found. */
export function findSlot(
  root: ParentNode,
  slot: Slot,
  accepts?: (element: Element) => boolean,
): { readonly element: Element | null; readonly state: SlotState } {
  for (const [selectors, state] of [
    [slot.usual, 'found'],
    [slot.fallback, 'fallback'],
  ] as const)
    for (const selector of selectors) {
      const element = accepts ? [...root.querySelectorAll(selector)].find(accepts) : root.querySelector(selector);
      if (element) return { element, state };
    }
  return { element: null, state: 'missing' };
}

/** State of a slot that every row has: how many rows it answered for, and how many of them by a fallback. */
export function shareState(rows: number, found: number, byFallback: number): SlotState {
  if (rows === 0 || found < rows * MUST_ANSWER) return rows === 0 ? 'found' : 'missing';
  return found < rows || byFallback > 0 ? 'fallback' : 'found';
}

/** Less than this share of rows answered: nothing may be concluded (threshold of our own, to be tuned by reports). */
const MUST_ANSWER = 0.7;
