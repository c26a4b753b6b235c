/** Where the rows of a conversation are, and by what each can be held. Reads no words. */
import * as at from './slots.ts';

interface Named {
  readonly key: string;
  readonly state: 'found' | 'fallback';
  readonly id: at.RowId | null;
  readonly byStamp: boolean;
}

export interface Found {
  /** The row or, where rows have lost their mark, the message node itself. */
  readonly frame: Element;
  node: Element;
  named: Named | null;
}

/**
 * The rows in or below an element, in page order. A message is held by its own id, else by its second id, else by its stamp;
 * ids inside a message (quotes, album tiles) are passed over.
 */
export function rowsBelow(root: Element): Found[] {
  const all: Found[] = [];
  // Asked once whether there is any: a list of none costs as much as a row's whole search for marks.
  const skipped = root.querySelector(at.NOT_MESSAGES) ? [...root.querySelectorAll(at.NOT_MESSAGES)] : [];
  let last: Found | null = null;
  for (const node of [...(root.matches(MARKS) ? [root] : []), ...root.querySelectorAll(MARKS)]) {
    if (skipped.some((part) => part.contains(node))) continue;
    const inside: Found | null = last?.frame.contains(node) ? last : null;
    const named = nameOf(node, inside?.frame ?? null, inside?.named != null);
    if (!inside) {
      // A stamp without a row around it belongs to nothing that could be followed.
      if (named?.byStamp) continue;
      last = { frame: node, node, named };
      all.push(last);
    } else if (named && !inside.named) {
      inside.named = named;
      inside.node = named.byStamp ? inside.frame : node;
    } else if (named && inside.named?.state === 'fallback' && named.state === 'found') {
      inside.named = named;
      inside.node = node;
    } else if (named?.state === 'found' && !inside.node.contains(node)) {
      // Two messages side by side in one row.
      all.push({ frame: inside.frame, node, named });
    }
  }
  return all;
}

/** Whether rows may stand in or below an element, besides those of a list that is in it or beside it. */
export function holdsRows(element: Element, list: Element): boolean {
  if (!element.contains(list)) return holds(element);
  for (let level = list; level !== element && level.parentElement; level = level.parentElement)
    for (const child of level.parentElement.children) if (child !== level && holds(child)) return true;
  return false;
}

function holds(element: Element): boolean {
  if (element.matches(MARKS)) return true;
  for (const mark of element.querySelectorAll(MARKS)) if (!mark.closest(at.NOT_MESSAGES)) return true;
  return false;
}

function nameOf(node: Element, row: Element | null, isNamed: boolean): Named | null {
  const own = parseRowId(node);
  if (own) return { key: own.key, state: 'found', id: own, byStamp: false };
  const second = node.getAttribute('data-testid');
  const id = second?.startsWith(SECOND_ID) ? at.parseRowId(second.slice(SECOND_ID.length)) : null;
  if (id) return { key: id.key, state: 'fallback', id, byStamp: false };
  if (isNamed || !node.hasAttribute('data-pre-plain-text')) return null;
  return { key: row ? standIn(node) : '', state: 'fallback', id: null, byStamp: true };
}

const MARKS = `${at.ROW}, ${at.ID}, ${at.TEST_ID}, ${at.PRE_PLAIN}`;
const SECOND_ID = 'conv-msg-';

/** Clock, sender and text together: they hold still as long as the message does. */
function standIn(stamp: Element): string {
  return `~${(stamp.getAttribute('data-pre-plain-text') ?? '').slice(0, 300)}${(stamp.textContent ?? '').slice(0, 500)}`;
}

function parseRowId(node: Element): at.RowId | null {
  return at.parseRowId(node.getAttribute('data-id') ?? '');
}
