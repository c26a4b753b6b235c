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

/**
 * Null when `until` asked to stop before all rows were read: what was read is kept, so the next call goes on from there.
 */
export function listRows(
  main: Element,
  kept: WeakMap<Element, Placed>,
  until: () => boolean = () => false,
): Entry[] | null {
  const list: Entry[] = [];
  let read = 0;
  for (const { node, named } of inOrder(main)) {
    if (!named) {
      list.push(node.querySelector(at.LIKE_A_MESSAGE) ? 'lost' : 'break');
      continue;
    }
    let placed = kept.get(node);
    if (placed?.facts.key !== named.key) {
      // Some rows are read in any case, or a list that is slow to walk would never come to an end.
      if (read >= LEAST_READ && until()) return null;
      read += 1;
      placed = { node, facts: readRow(node, named.key, named.state, named.id) };
      kept.set(node, placed);
    }
    list.push(placed);
  }
  return list;
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
}

/** Message nodes by their own id, by their second id, by their stamp, in this order of trust; and all other rows. */
function inOrder(main: Element): { readonly node: Element; readonly named: Named | null }[] {
  const named = new Map<Element, Named>();
  const held = new Set<Element>();
  const hold = (node: Element, name: Named) => {
    named.set(node, name);
    held.add(node.closest(at.ROW) ?? node);
  };
  for (const node of main.querySelectorAll(at.ID)) {
    const id = parseRowId(node);
    if (id && isOutermost(node) && node.closest(at.NOT_MESSAGES) === null)
      hold(node, { key: id.key, state: 'found', id });
  }
  for (const node of main.querySelectorAll(at.TEST_ID)) {
    if (held.has(node.closest(at.ROW) ?? node)) continue;
    const id = at.parseRowId((node.getAttribute('data-testid') ?? '').slice('conv-msg-'.length));
    if (id) hold(node, { key: id.key, state: 'fallback', id });
  }
  for (const stamp of main.querySelectorAll(at.PRE_PLAIN)) {
    const row = stamp.closest(at.ROW);
    if (!row || !main.contains(row) || held.has(row)) continue;
    hold(row, { key: standIn(stamp), state: 'fallback', id: null });
  }
  const all: { node: Element; named: Named | null }[] = [];
  for (const node of main.querySelectorAll(`${at.ROW}, ${at.ID}, ${at.TEST_ID}`)) {
    const name = named.get(node) ?? null;
    if (name || (node.matches(at.ROW) && !held.has(node) && node.closest(at.NOT_MESSAGES) === null))
      all.push({ node, named: name });
  }
  return all;
}

/** Clock, sender and text together: they hold still as long as the message does. */
function standIn(stamp: Element): string {
  return `~${(stamp.getAttribute('data-pre-plain-text') ?? '').slice(0, 300)}${(stamp.textContent ?? '').slice(0, 500)}`;
}

function parseRowId(node: Element): at.RowId | null {
  return at.parseRowId(node.getAttribute('data-id') ?? '');
}

/** A quote or an album tile carries an id of its own inside the message. */
function isOutermost(node: Element): boolean {
  const around = node.parentElement?.closest(at.ID);
  return !around || parseRowId(around) === null;
}
