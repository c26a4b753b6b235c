/**
 * How much a new list changes the last good one: a thief of one key must neither unblock everything nor block the world in a night.
 * Counts entries, not lines; knows no signatures.
 */
import { ALLOW_BIT } from '../layout.ts';
import { columnsOf, type TableColumns } from '../table.ts';
import { GUARD_ADDED, GUARD_FROM_ENTRIES, GUARD_REMOVED, GUARD_REMOVED_OVER } from './caps.ts';

export interface Changes {
  readonly before: number;
  readonly added: number;
  readonly removed: number;
}

/** Entries of one table that the other has not. An entry that changes between listed, dropped and allowed counts as both. */
export function countChanges(before: ArrayBuffer, after: ArrayBuffer): Changes {
  const [old, next] = [columnsOf(before), columnsOf(after)];
  const kept = old.bits === next.bits ? keptInOrder(old, next) : keptInAnyOrder(old, next);
  return { before: old.count, added: next.count - kept, removed: old.count - kept };
}

/**
 * True when one ordinary signature is not enough for it.
 * @param over the list before is out of date (30 days): much may have come and changed meanwhile, and whoever waited so long for the
 * newest list must not be kept from it. Only a list that takes away the better half still needs more signatures.
 */
export function isTooMuch({ before, added, removed }: Changes, over = false): boolean {
  if (before <= GUARD_FROM_ENTRIES) return false;
  return over
    ? removed > GUARD_REMOVED_OVER * before
    : added > GUARD_ADDED * before || removed > GUARD_REMOVED * before;
}

/** Tables with the same buckets are walked side by side. */
function keptInOrder(old: TableColumns, next: TableColumns): number {
  let kept = 0;
  for (let bucket = 0; bucket + 1 < old.directory.length; bucket++) {
    const end = next.directory[bucket + 1] as number;
    for (let i = old.directory[bucket] as number; i < (old.directory[bucket + 1] as number); i++)
      for (let j = next.directory[bucket] as number; j < end; j++)
        if (isSame(old, i, next, j)) {
          kept++;
          break;
        }
  }
  return kept;
}

function isSame(old: TableColumns, i: number, next: TableColumns, j: number): boolean {
  return (
    old.remainders[i] === next.remainders[j] &&
    old.proofs[2 * i] === next.proofs[2 * j] &&
    old.proofs[2 * i + 1] === next.proofs[2 * j + 1] &&
    speaks(old, i) === speaks(next, j)
  );
}

/** How an entry speaks: allowed or not, and how loudly. */
function speaks({ kindOf, kinds }: TableColumns, row: number): number {
  return ((kinds[kindOf[row] as number] as number) & (ALLOW_BIT | 0x60)) >>> 5;
}

function keptInAnyOrder(old: TableColumns, next: TableColumns): number {
  const keys = keysOf(old);
  let kept = 0;
  for (const key of keysOf(next)) if (keys.has(key)) kept++;
  return kept;
}

/** 50 bits of proof and how the entry speaks, as one exact number; one in 10,000 lists of 500,000 is miscounted by one. */
function keysOf(table: TableColumns): Set<number> {
  const keys = new Set<number>();
  for (let i = 0; i < table.count; i++) {
    const high = table.proofs[2 * i] as number;
    const low = (table.proofs[2 * i + 1] as number) >>> 14;
    keys.add((high * 2 ** 18 + low) * 8 + speaks(table, i));
  }
  return keys;
}
