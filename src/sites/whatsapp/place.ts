/** Where a bubble is drawn: the only file here that asks the browser for layout, and only as a last resort. */
import { leanOf, type Place } from '../lean.ts';
import { ROW } from './slots.ts';

/** Bubbles whose edges differ by less line up (px). */
const TOLERANCE = 8;

/** Which edge of the list a bubble leans to; null without layout, when it fills the line, or when it is not alone in it. */
export function placeOf(main: Element, node: Element | undefined): Place | null {
  const frame = (node?.closest(ROW) ?? node)?.getBoundingClientRect();
  if (!node || !frame || frame.width === 0) return null;
  let bubble: Element = node;
  while (bubble.getBoundingClientRect().width > frame.width * 0.85) {
    // Inside the bubble itself things stand left and right whoever wrote it: only frames around it are gone through.
    const inner = bubble.firstElementChild;
    if (!inner || bubble.children.length > 1) return null;
    bubble = inner;
  }
  return leanOf(main, frame, bubble.getBoundingClientRect());
}

export function linesUp(a: Place, b: Place): boolean {
  return a.edge === b.edge && Math.abs(a.inset - b.inset) < TOLERANCE;
}
