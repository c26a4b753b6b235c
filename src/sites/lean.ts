/** To which side of the list a box is drawn: chat pages put one's own bubbles at the end. Pure geometry; knows no site. */

export interface Place {
  readonly edge: 'start' | 'end';
  /** Distance from that edge of the list, px: bubbles of one side line up. */
  readonly inset: number;
}
type Extent = Pick<DOMRect, 'left' | 'right' | 'width'>;

/** Closer to the middle than this share of the list's width: leans nowhere (threshold of our own). */
const CENTRED = 0.1;

/** Null without layout, or where the box fills the line or stands in its middle. `around` tells the direction of writing. */
export function leanOf(around: Element, frame: Extent, box: Extent): Place | null {
  if (frame.width === 0 || box.width === 0) return null;
  const [left, right] = [box.left - frame.left, frame.right - box.right];
  if (Math.abs(left - right) < frame.width * CENTRED) return null;
  const rtl = around.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return { edge: left > right !== rtl ? 'end' : 'start', inset: Math.min(left, right) };
}
