/** Where a mark goes beside its link without covering it. Pure geometry in viewport pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;

/**
 * Right of the block that holds the link, else left of it, else under the link; always inside the view sideways. The
 * result never overlaps `link`.
 * @param link the link's own box. @param block the box of the bubble or paragraph around it.
 */
export function placeMark(link: Box, block: Box, mark: Size, view: Size): { readonly x: number; readonly y: number } {
  const middle = Math.max(0, (link.top + link.bottom) / 2 - mark.height / 2);
  const right = Math.max(block.right, link.right) + GAP;
  if (right + mark.width <= view.width) return { x: right, y: middle };
  const left = Math.min(block.left, link.left) - GAP - mark.width;
  if (left >= 0) return { x: left, y: middle };
  return { x: Math.max(0, Math.min(link.left, view.width - mark.width)), y: link.bottom + GAP };
}

/** Marks of neighbouring lines, moved down until none lies on another; each keeps its place in the order from the top. */
export function spread<T extends { readonly x: number; readonly y: number; readonly size: Size }>(
  places: readonly T[],
): T[] {
  const set: T[] = [];
  for (const place of places.toSorted((a, b) => a.y - b.y)) {
    let { y } = place;
    for (const other of set)
      if (
        place.x < other.x + other.size.width &&
        other.x < place.x + place.size.width &&
        y < other.y + other.size.height
      )
        y = Math.max(y, other.y + other.size.height);
    set.push({ ...place, y });
  }
  return set;
}
