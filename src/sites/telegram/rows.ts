/** The rows of the open Telegram chat in page order, each read once and kept until it changes. */
import type { RowTable } from './page.ts';
import { idOf, type Row, type RowFacts, readRow } from './read-row.ts';

export interface Placed {
  readonly node: Element;
  readonly facts: RowFacts;
}
export type Entry = Placed | 'system' | 'sending' | 'lost';

interface Kept {
  /** What identified the row when it was read: pages use nodes again, and marks come late. */
  readonly marks: string;
  readonly row: Row;
}

export class TelegramMemory {
  rows = new WeakMap<Element, Kept>();
  /** Where each readable message was at the last look. */
  places: ReadonlyMap<string, Element> = new Map();
  /** Whether a bubble was seen at the far side of the list, asked of the browser once. */
  farSide = new WeakMap<Element, boolean>();
  /** The page marks one's own messages: seen once, it holds for this page's life. */
  marksOwn = false;

  /** @param changed nodes touched since the last time; undefined forgets everything. */
  forget(changed: Iterable<Node> | undefined): void {
    if (changed === undefined) {
      this.rows = new WeakMap();
      this.places = new Map();
      return;
    }
    for (const node of changed)
      for (let level: Node | null = node; level; level = level.parentNode) this.rows.delete(level as Element);
  }

  placeOf(key: string, table: RowTable): Element | null {
    const node = this.places.get(key);
    const id = node?.isConnected ? idOf(node, table) : null;
    return node && typeof id === 'object' && id?.key === key ? node : null;
  }
}

/** Rows read in one go before the time is asked for, so that every go gets on. */
const LEAST_READ = 20;

/** Null when `until` asked to stop before all rows were read; what was read is kept. */
export function listRows(
  pane: Element,
  table: RowTable,
  memory: TelegramMemory,
  until: () => boolean = () => false,
): Entry[] | null {
  const list: Entry[] = [];
  let read = 0;
  let last: Element | null = null;
  for (const node of pane.querySelectorAll(table.any)) {
    // Albums and documents in one bubble carry ids of their own.
    if (last?.contains(node)) continue;
    last = node;
    const marks = marksOf(node, table);
    let kept = memory.rows.get(node);
    if (kept?.marks !== marks) {
      if (read >= LEAST_READ && until()) return null;
      read += 1;
      kept = { marks, row: readRow(node, table) };
      memory.rows.set(node, kept);
    }
    list.push(typeof kept.row === 'string' ? kept.row : { node, facts: kept.row });
  }
  return list;
}

function marksOf(node: Element, table: RowTable): string {
  return `${node.className} ${table.ids.map(([attribute]) => node.getAttribute(attribute) ?? '').join(' ')}`;
}

export function placedIn(list: readonly Entry[]): Placed[] {
  return list.filter((row): row is Placed => typeof row !== 'string');
}
