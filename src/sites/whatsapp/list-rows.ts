/**
 * The rows of the open chat in page order, each read once and kept until it changes. Knows where rows are, not what
 * they mean.
 */
import type { ChatBook } from './chat-book.ts';
import { type Found, holdsRows, rowsBelow } from './find-rows.ts';
import { type RowFacts, readRow } from './read-row.ts';
import * as at from './slots.ts';

export interface Placed {
  readonly node: Element;
  readonly facts: RowFacts;
}

/**
 * `break` stands for system rows and dividers, with their words behind it where they are few (a divider tells the day); `lost`
 * for rows that look like messages but carry nothing to hold on to.
 */
export type Entry = Placed | `break${string}` | 'lost';

/** Dividers say a day and nothing else; notices are longer. */
const MAX_DIVIDER_CHARS = 40;

/** Node.ELEMENT_NODE. */
const ELEMENT = 1;
/** Rows read in one go before the time is asked for: about a millisecond. */
const LEAST_READ = 20;
/** Rows read between two looks at the clock, which may cost as much as a row. */
const BETWEEN = 4;

/**
 * What has been read and has not changed since. Everything in it hangs on the page's own nodes and goes with them.
 *
 *   nothing known ................ the whole conversation is walked once to find the list
 *   a child has come to the end ... only it is walked, what was read before it stands; no other child is looked at
 *   anything else has moved ....... children are gone through anew, only those that were touched are walked and read
 */
export class RowMemory {
  /** What the looks so far have concluded of these rows. */
  book: ChatBook | null = null;
  #rows = new WeakMap<Element, Placed>();
  /** Rows found below one child of the list. */
  #parts = new WeakMap<Element, readonly Found[]>();
  /** The element whose children are the rows, or chunks of rows. */
  #list: Element | null = null;
  /** Children of the list that `#found` was made of, how many, and the last of them. */
  #known = new WeakSet<Node>();
  #count = 0;
  #last: Element | null = null;
  /** The list may have been away and come back, with children of which nobody has told. */
  #recount = false;
  #found: Found[] | null = null;
  /** New children of the list since then. */
  #added = new Set<Element>();
  #entries: Entry[] = [];

  /** The bubble of a message where it still stands; pages may use a row's node again for another message. */
  placeOf(key: string): Element | null {
    const node = this.book?.placeOf(key);
    return node?.isConnected && this.#rows.get(node)?.facts.key === key ? node : null;
  }

  /** @param changed nodes that were touched, came or went since the last time; undefined forgets everything. */
  forget(changed: Iterable<Node> | undefined): void {
    if (changed === undefined) {
      this.book = null;
      this.#rows = new WeakMap();
      this.#parts = new WeakMap();
      this.#leaveList();
      return;
    }
    for (const node of changed) {
      if (node === this.#list) continue;
      if (this.#list && !this.#list.contains(node)) {
        this.#beside(node);
        continue;
      }
      let child: Node | null = null;
      for (let level: Node | null = node; level && level !== this.#list; level = level.parentNode) {
        this.#rows.delete(level as Element);
        this.#parts.delete(level as Element);
        child = level;
      }
      if (child && !this.#known.has(child)) this.#added.add(child as Element);
      else this.#goThrough();
    }
  }

  /**
   * Null when `until` asked to stop before all rows were read: what was read is kept, so the next call goes on from there.
   * The list given back goes on growing: whoever wants to keep it takes a copy.
   */
  entries(main: Element, until: () => boolean = () => false): readonly Entry[] | null {
    const found = this.#findAll(main);
    let read = 0;
    for (let i = this.#entries.length; i < found.length; i += 1) {
      const { node, named } = found[i] as Found;
      if (!named) {
        this.#entries.push(node.querySelector(at.LIKE_A_MESSAGE) ? 'lost' : breakOf(node));
        continue;
      }
      let placed = this.#rows.get(node);
      if (placed?.facts.key !== named.key) {
        // Some rows are read in any case, or a list that is slow to walk would never come to an end.
        if (read >= LEAST_READ && read % BETWEEN === 0 && until()) return null;
        read += 1;
        placed = { node, facts: readRow(node, named.key, named.state, named.id) };
        this.#rows.set(node, placed);
      }
      this.#entries.push(placed);
    }
    return this.#entries;
  }

  /** Something has moved beside the list: most of it (typing, buttons) holds no rows. */
  #beside(node: Node): void {
    const list = this.#list;
    // One that is gone from the list.
    if (this.#known.has(node)) this.#goThrough();
    if (!list || !node.isConnected || node.nodeType !== ELEMENT) return;
    if (!list.isConnected || holdsRows(node as Element, list)) this.#leaveList();
    else if (node.contains(list)) this.#recount = true;
  }

  #leaveList(): void {
    this.#list = null;
    this.#goThrough();
  }

  #goThrough(): void {
    this.#found = null;
  }

  #findAll(main: Element): readonly Found[] {
    const list = this.#list;
    if (!list?.isConnected || !main.contains(list)) {
      const all = rowsBelow(main);
      this.#list = commonParent(all);
      this.#keep(all);
      return all;
    }
    if (this.#found && this.#appendTo(this.#found, list)) return this.#found;
    const all: Found[] = [];
    for (const child of list.children) for (const row of this.#partsOf(child)) all.push(row);
    this.#keep(all);
    return all;
  }

  /** Takes in what has come to the end; false where that is not all that has happened to the children. */
  #appendTo(found: Found[], list: Element): boolean {
    // Counting them all costs more than all else here, so it is done only where it may say something.
    if (this.#recount && list.childElementCount !== this.#count + this.#added.size) return false;
    this.#recount = false;
    const added: Element[] = [];
    let child = list.lastElementChild;
    for (; child && child !== this.#last && this.#added.has(child); child = child.previousElementSibling)
      added.push(child);
    if (child !== this.#last || added.length !== this.#added.size) return false;
    for (const each of added.reverse()) {
      this.#known.add(each);
      for (const row of this.#partsOf(each)) found.push(row);
    }
    this.#count += added.length;
    this.#last = list.lastElementChild;
    this.#added.clear();
    return true;
  }

  #partsOf(child: Element): readonly Found[] {
    let found = this.#parts.get(child);
    if (!found) {
      found = rowsBelow(child);
      this.#parts.set(child, found);
    }
    return found;
  }

  #keep(all: Found[]): void {
    this.#found = all;
    this.#entries = [];
    this.#added.clear();
    this.#recount = false;
    this.#known = new WeakSet<Node>(this.#list?.children ?? []);
    this.#count = this.#list?.childElementCount ?? 0;
    this.#last = this.#list?.lastElementChild ?? null;
  }
}

function breakOf(node: Element): `break${string}` {
  const words = node.textContent ?? '';
  return words.length <= MAX_DIVIDER_CHARS ? `break${words}` : 'break';
}

function commonParent(rows: readonly Found[]): Element | null {
  const [first, last] = [rows[0]?.frame, rows.at(-1)?.frame];
  let parent = first?.parentElement ?? null;
  while (parent && last && !parent.contains(last)) parent = parent.parentElement;
  return parent;
}
