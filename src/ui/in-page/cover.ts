/**
 * Covers that let presses through: the browser says that a press would reach us, yet nobody can see where to press. Only what lies
 * in the top layer can be over our host at all. Reads the page's boxes, never its text.
 */

/** Parts of a cover that are looked at: a bound, since the page says how many there are. */
const MOST_PARTS = 50;
/** From this share of our box on, what lies over it hides it. */
const HIDES_FROM = 0.5;
const PAINTS_BY_ITSELF = new Set(['IMG', 'CANVAS', 'VIDEO', 'IFRAME', 'SVG', 'EMBED', 'OBJECT']);

/** True where one of the page's own elements of the top layer paints over most of the host without taking presses. */
export function isPaintedOver(host: Element, onTop: Iterable<Element>): boolean {
  const box = host.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  for (const element of onTop) {
    const parts = [element, ...[...element.getElementsByTagName('*')].slice(0, MOST_PARTS)];
    if (parts.some((part) => hides(part, box))) return true;
  }
  return false;
}

function hides(part: Element, box: DOMRect): boolean {
  const over = part.getBoundingClientRect();
  const width = Math.min(over.right, box.right) - Math.max(over.left, box.left);
  const height = Math.min(over.bottom, box.bottom) - Math.max(over.top, box.top);
  if (width <= 0 || height <= 0 || width * height < HIDES_FROM * box.width * box.height) return false;
  const style = part.ownerDocument.defaultView?.getComputedStyle(part);
  if (style?.pointerEvents !== 'none' || style.visibility === 'hidden' || Number(style.opacity) < 0.1) return false;
  const painted = style.backgroundImage !== 'none' || !isClear(style.backgroundColor);
  return painted || PAINTS_BY_ITSELF.has(part.tagName.toUpperCase());
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /[,/]\s*0(\.0+)?\s*\)$/.test(colour);
}
