/**
 * The rows of the open chat in page order, each read once and kept until it changes. Knows where rows are, not what
 * they mean.
 */
import { type RowFacts, readRow } from './read-row.ts';
import * as at from './slots.ts';

export interface Placed {
  readonly node: Element;
  readonly facts: RowFacts;
}

/** `break` stands for system rows and dividers, `lost` for rows that look like messages but carry nothing to hold on to. */
export type Entry = Placed | 'break' | 'lost';

/** What has been read and has not changed since. Everything in it hangs on the page's own nodes and goes with them. */
export class RowMemory {
  rows = new WeakMap<Element, Placed>();
  /** Rows found below one child of the list. */
  parts = new WeakMap<Element, readonly Found[]>();
  /** Where each readable message was at the last look. */
  places: ReadonlyMap<string, Element> = new Map();
  /** The element whose children are the rows, or chunks of rows. */
  list: Element | null = null;

  /** The bubble of a message where it still stands; pages may use a row's node again for another message. */
  placeOf(key: string): Element | null {
    const node = this.places.get(key);
    return node?.isConnected && this.rows.get(node)?.facts.key === key ? node : null;
  }

  /** @param changed nodes touched since the last time; undefined forgets everything. */
  forget(changed: Iterable<Node> | undefined): void {
    if (changed === undefined) {
      this.rows = new WeakMap();
      this.parts = new WeakMap();
      this.places = new Map();
      this.list = null;
      return;
    }
    for (const node of changed) {
      // Something moved beside the list: rows may stand there now.
      if (this.list && !this.list.contains(node)) this.list = null;
      for (let level: Node | null = node; level && level !== this.list; level = level.parentNode) {
        this.rows.delete(level as Element);
        this.parts.delete(level as Element);
      }
    }
  }
}

/**
 * Null when `until` asked to stop before all rows were read: what was read is kept, so the next call goes on from there.
 */
export function listRows(main: Element, memory: RowMemory, until: () => boolean = () => false): Entry[] | null {
  const list: Entry[] = [];
  let read = 0;
  for (const { node, named } of allRows(main, memory)) {
    if (!named) {
      list.push(node.querySelector(at.LIKE_A_MESSAGE) ? 'lost' : 'break');
      continue;
    }
    let placed = memory.rows.get(node);
    if (placed?.facts.key !== named.key) {
      // Some rows are read in any case, or a list that is slow to walk would never come to an end.
      if (read >= LEAST_READ && until()) return null;
      read += 1;
      placed = { node, facts: readRow(node, named.key, named.state, named.id) };
      memory.rows.set(node, placed);
    }
    list.push(placed);
  }
  return list;
}

/** Walks the whole conversation once to find the list; after that only children that are new or have changed. */
function allRows(main: Element, memory: RowMemory): readonly Found[] {
  const { list, parts } = memory;
  if (!list?.isConnected || !main.contains(list)) {
    const all = rowsBelow(main);
    memory.list = commonParent(all);
    return all;
  }
  const all: Found[] = [];
  for (const child of list.children) {
    let found = parts.get(child);
    if (!found) {
      found = rowsBelow(child);
      parts.set(child, found);
    }
    for (const row of found) all.push(row);
  }
  return all;
}

function commonParent(rows: readonly Found[]): Element | null {
  const [first, last] = [rows[0]?.frame, rows.at(-1)?.frame];
  let parent = first?.parentElement ?? null;
  while (parent && last && !parent.contains(last)) parent = parent.parentElement;
  return parent;
}

export function placedIn(list: readonly Entry[]): Placed[] {
  return list.filter((row): row is Placed => typeof row !== 'string');
}

/** Rows read in one go before the time is asked for: about a millisecond. */
const LEAST_READ = 20;

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
function rowsBelow(root: Element): Found[] {
  const all: Found[] = [];
  const skipped = [...root.querySelectorAll(at.NOT_MESSAGES)];
  let last: Found | null = null;
  const marks = `${at.ROW}, ${at.ID}, ${at.TEST_ID}, ${at.PRE_PLAIN}`;
  for (const node of [...(root.matches(marks) ? [root] : []), ...root.querySelectorAll(marks)]) {
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

function nameOf(node: Element, row: Element | null, isNamed: boolean): Named | null {
  const own = parseRowId(node);
  if (own) return { key: own.key, state: 'found', id: own, byStamp: false };
  const second = node.getAttribute('data-testid');
  const id = second?.startsWith(SECOND_ID) ? at.parseRowId(second.slice(SECOND_ID.length)) : null;
  if (id) return { key: id.key, state: 'fallback', id, byStamp: false };
  if (isNamed || !node.hasAttribute('data-pre-plain-text')) return null;
  return { key: row ? standIn(node) : '', state: 'fallback', id: null, byStamp: true };
}

const SECOND_ID = 'conv-msg-';

/** Clock, sender and text together: they hold still as long as the message does. */
function standIn(stamp: Element): string {
  return `~${(stamp.getAttribute('data-pre-plain-text') ?? '').slice(0, 300)}${(stamp.textContent ?? '').slice(0, 500)}`;
}

function parseRowId(node: Element): at.RowId | null {
  return at.parseRowId(node.getAttribute('data-id') ?? '');
}
