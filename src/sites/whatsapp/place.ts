/** Where a bubble is drawn: the only file here that asks the browser for layout, and only as a last resort. */
import { ROW } from './slots.ts';

/** Which edge of the list a bubble leans to; null without layout or when it fills the line. */
export function placeOf(main: Element, node: Element | undefined): 'start' | 'end' | null {
  const frame = (node?.closest(ROW) ?? node)?.getBoundingClientRect();
  if (!node || !frame || frame.width === 0) return null;
  let bubble: Element | null = node;
  while (bubble && bubble.getBoundingClientRect().width > frame.width * 0.85) bubble = bubble.firstElementChild;
  const box = bubble?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const [left, right] = [box.left - frame.left, frame.right - box.right];
  if (Math.abs(left - right) < frame.width * 0.1) return null;
  const rtl = main.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return left > right !== rtl ? 'end' : 'start';
}
