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
/** Below this width (px) beside the block a mark is unreadable. */
const MIN_ROOM = 100;
/** What a mark has besides its text, in px: icon, gap, padding, border (marks.css). */
const AROUND_TEXT = 47;
/** More lines than these stand higher than the bubble beside them. */
const MAX_LINES = 3;
/** Between a mark in several lines and the edge of the window, in px. */
const RIM = 2;
/** Free edge (px) around what a mark says when it is opened. */
const EDGE = 8;

interface MarkPlace {
  readonly x: number;
  readonly y: number;
  /** The width it has to keep to, where it must break its line; null where its own will do. */
  readonly width: number | null;
}

/**
 * Right of the block that holds the link, else left of it, else in two or three lines on the side with more room, else under
 * the link, where it may touch what comes next; always inside the view sideways. The result never overlaps `link`.
 * @param link the link's own box. @param block the box of the bubble or paragraph around it.
 * @param mark its size in one line. @param height its height as it stands now, which may be in more lines.
 */
export function placeMark(link: Box, block: Box, mark: Size, view: Size, height = mark.height): MarkPlace {
  const at = (tall: number) => Math.max(0, (link.top + link.bottom) / 2 - tall / 2);
  const right = Math.max(block.right, link.right) + GAP;
  if (right + mark.width <= view.width) return { x: right, y: at(mark.height), width: null };
  const left = Math.min(block.left, link.left) - GAP;
  if (left >= mark.width) return { x: left - mark.width, y: at(mark.height), width: null };
  // Right at the edge of the window it would look cut off.
  const room = Math.floor(Math.max(view.width - right, left)) - RIM;
  const lines = Math.ceil((mark.width - AROUND_TEXT) / (room - AROUND_TEXT));
  if (room >= MIN_ROOM && lines <= MAX_LINES)
    return { x: view.width - right >= left ? right : left - room, y: at(height), width: room };
  return { x: Math.max(0, Math.min(link.left, view.width - mark.width)), y: link.bottom + GAP, width: null };
}

/** How far what an opened mark says must be moved to lie inside the view; above its button where there is no room below. */
export function shiftAbout(
  place: { readonly x: number; readonly y: number },
  button: Size,
  about: Size,
  view: Size,
): { readonly x: number; readonly y: number } {
  const left = Math.max(EDGE, Math.min(place.x, view.width - EDGE - about.width));
  const fitsBelow = place.y + button.height + about.height + EDGE <= view.height;
  const fitsAbove = place.y - about.height - EDGE >= 0;
  return { x: left - place.x, y: !fitsBelow && fitsAbove ? -(button.height + about.height + EDGE) : 0 };
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
