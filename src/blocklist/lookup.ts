/**
 * Which entry of a table speaks of an address: the host itself, a parent of it, or a prefix of its path. Knows the table and
 * public suffixes, not what an answer means.
 */
import type { CanonicalAddress } from './canonical.ts';
import { absorb, type Fingerprint, finish } from './fingerprint.ts';
import { isPublicSuffix } from './public-suffix.ts';
import type { Table } from './table.ts';

export type Match = 'exact' | 'parent' | 'path';
export interface Hit {
  /** Index into the table. */
  readonly index: number;
  readonly match: Match;
}

const DOT = 46;
const SLASH = 47;

/**
 * The most specific entry that covers the address, or null. Order: longest path prefix, exact host, nearest parent.
 *
 * - A parent counts down to two labels and never when it is a public suffix (asked only on a hit, so a table built with
 *   another suffix list cannot block `co.uk`).
 * - A path entry is matched on segment borders, on exactly its host: `/ab` covers `/ab` and `/ab/c`, never `/abc`.
 *
 * Time is linear in the length of the address.
 */
export function lookUp(table: Table, { host, path }: Pick<CanonicalAddress, 'host' | 'path'>): Hit | null {
  const state: Fingerprint = { a: table.seed.a, b: table.seed.b };
  const at: Fingerprint = { a: 0, b: 0 };
  let found = -1;
  let foundFrom = 0;
  let dots = 0;
  for (let i = host.length - 1; i >= 0; i--) {
    const unit = host.charCodeAt(i);
    if (unit === DOT && ++dots >= 2) {
      finish(state, at);
      const candidate = table.find(at);
      const index = candidate < 0 ? -1 : table.prove(candidate, host.slice(i + 1));
      if (index >= 0 && !isPublicSuffix(host.slice(i + 1))) {
        found = index;
        foundFrom = i + 1;
      }
    }
    absorb(state, unit);
  }
  if (table.deepestPath > 0 && path !== '/') {
    const byPath = lookUpPath(table, { a: state.a, b: state.b }, host, path);
    if (byPath >= 0) return { index: byPath, match: 'path' };
  }
  finish(state, at);
  const candidate = table.find(at);
  const exact = candidate < 0 ? -1 : table.prove(candidate, host);
  if (exact >= 0 && !isPublicSuffix(host)) return { index: exact, match: 'exact' };
  return foundFrom > 0 ? { index: found, match: 'parent' } : null;
}

/** @param state after the host was absorbed; changed. */
function lookUpPath(table: Table, state: Fingerprint, host: string, path: string): number {
  const at: Fingerprint = { a: 0, b: 0 };
  let found = -1;
  let segments = 0;
  for (let i = 0; i <= path.length; i++) {
    if (i > 0 && (i === path.length || path.charCodeAt(i) === SLASH)) {
      finish(state, at);
      const candidate = table.find(at);
      const index = candidate < 0 ? -1 : table.prove(candidate, host + path.slice(0, i));
      if (index >= 0) found = index;
      if (++segments === table.deepestPath) break;
    }
    if (i < path.length) absorb(state, path.charCodeAt(i));
  }
  return found;
}
