/**
 * How much a new list changes the last good one: a thief of one key must neither unblock everything nor block the world in a night.
 * Counts entries, not lines; knows no signatures.
 */
import { ALLOW_BIT } from '../layout.ts';
import type { Rows } from '../write-table.ts';
import { rowsOf } from './apply-delta.ts';
import { GUARD_ADDED, GUARD_FROM_ENTRIES, GUARD_REMOVED } from './caps.ts';

export interface Changes {
  readonly before: number;
  readonly added: number;
  readonly removed: number;
}

/** Entries of one table that the other has not. An entry that changes between listed, dropped and allowed counts as both. */
export function countChanges(before: ArrayBuffer, after: ArrayBuffer): Changes {
  const [old, next] = [rowsOf(before).rows, rowsOf(after).rows];
  const keys = keysOf(old);
  let kept = 0;
  for (const key of keysOf(next)) if (keys.has(key)) kept++;
  return { before: old.count, added: next.count - kept, removed: old.count - kept };
}

/** True when one ordinary signature is not enough for it. */
export function isTooMuch({ before, added, removed }: Changes): boolean {
  return before > GUARD_FROM_ENTRIES && (added > GUARD_ADDED * before || removed > GUARD_REMOVED * before);
}

/** 50 bits of proof and how the entry speaks, as one exact number; one in 10,000 lists of 500,000 is miscounted by one. */
function keysOf({ count, proofs, kinds }: Rows): Set<number> {
  const keys = new Set<number>();
  for (let i = 0; i < count; i++) {
    const high = proofs[2 * i] as number;
    const low = (proofs[2 * i + 1] as number) >>> 14;
    const speaks = (kinds[i] as number) & (ALLOW_BIT | 0x60);
    keys.add((high * 2 ** 18 + low) * 8 + (speaks >>> 5));
  }
  return keys;
}
