/**
 * Whether what a look shows may be laid to the chat whose title it shows. Pages change title and rows in different ticks, in
 * either order; until several witnesses agree nothing is attributed at all.
 *
 *   steady: same chat, same pane, rows in common with the last look ............ take at once
 *   new chat, or new pane ....................... two looks with the same rows, or 1.5 s of the same title
 *   same title and pane, but no row in common (rows may be ahead of the title) ... 1.5 s without change
 *   rows that belong to another chat (title is ahead of the rows) ................ wait; after 3 s leave those rows out
 */

/** Two looks this far apart that show the same rows: the page has drawn itself (ms). */
export const SETTLED_MS = 150;
/** A chat that keeps growing is taken after this (ms). */
export const LONGEST_MS = 1500;
/** Rows of another chat that stay this long are no race but ids used twice (ms). */
const FOREIGN_MS = 3000;

export interface Glimpse {
  /** Name of the thread (chat-keys.ts). */
  readonly name: string;
  readonly pane: Element | null;
  readonly ids: readonly string[];
  /** Some rows are known from another chat. */
  readonly foreign: boolean;
}
export type Decision = { readonly take: true } | { readonly take: false; readonly again: number };

export class ChatSettle {
  #accepted: { readonly name: string; readonly pane: Element | null; readonly ids: readonly string[] } | null = null;
  #candidate: {
    readonly name: string;
    readonly pane: Element | null;
    ids: string;
    since: number;
    sameSince: number;
  } | null = null;

  /** No chat is open: whatever comes next is a new one. */
  reset(): void {
    this.#accepted = null;
    this.#candidate = null;
  }

  /** @param now monotonic ms. */
  decide(glimpse: Glimpse, now: number): Decision {
    const { name, pane, ids, foreign } = glimpse;
    const before = this.#accepted;
    const samePlace = before?.name === name && before.pane === pane;
    const inCommon = before !== null && haveCommon(before.ids, ids);
    if (samePlace && !foreign && (inCommon || ids.length === 0)) return this.#accept(glimpse);
    const joined = ids.join(' ');
    const candidate = this.#candidate;
    if (!candidate || candidate.name !== name || candidate.pane !== pane) {
      this.#candidate = { name, pane, ids: joined, since: now, sameSince: now };
      return { take: false, again: SETTLED_MS };
    }
    if (candidate.ids !== joined) {
      candidate.ids = joined;
      candidate.sameSince = now;
    }
    const [same, whole] = [now - candidate.sameSince, now - candidate.since];
    const rowsMayBeAhead = samePlace && !inCommon && before.ids.length > 0;
    const settled = foreign
      ? same >= FOREIGN_MS
      : rowsMayBeAhead
        ? same >= LONGEST_MS
        : same >= SETTLED_MS || whole >= LONGEST_MS;
    return settled ? this.#accept(glimpse) : { take: false, again: SETTLED_MS };
  }

  #accept({ name, pane, ids }: Glimpse): Decision {
    const before = this.#accepted;
    // An emptied pane may be about to show another chat: what it held before still counts.
    const kept = ids.length === 0 && before?.name === name && before.pane === pane ? before.ids : ids;
    this.#accepted = { name, pane, ids: kept };
    this.#candidate = null;
    return { take: true };
  }
}

/** Nearly always the first of the one is the first of the other. */
function haveCommon(before: readonly string[], now: readonly string[]): boolean {
  if (now.length > 0 && now[0] === before[0]) return true;
  const known = new Set(before);
  return now.some((id) => known.has(id));
}
