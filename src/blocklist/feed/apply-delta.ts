/**
 * Changes a table by a delta without the text it was made of: rows are found by fingerprint and proof, runs of rows between two changes
 * are copied as they are. The result is byte for byte the table of the newer snapshot, or its SHA-256 refuses it (the caller's work).
 */
import { type Fingerprint, fingerprintOf } from '../fingerprint.ts';
import { columnsOf, openTable, type Table, type TableColumns } from '../table.ts';
import { addRow, makeRows, newTable, type OpenColumns, type Rows, sealTable } from '../write-table.ts';
import type { Delta } from './delta.ts';
import { FeedError } from './feed-error.ts';
import { kindOf, shapeOf, type TableFacts } from './feed-table.ts';

/** A row that comes in, with the row of the old table it comes before. */
interface Insertion {
  readonly row: number;
  readonly before: number;
  readonly bucket: number;
}

/**
 * The table after one delta. Hops of a chain are applied one after the other with the facts of the newest list: only the last
 * result is one that anybody signed.
 * @param facts of the list the chain leads to.
 * @throws FeedError `parse` when an entry to be removed is not there, a source is unknown, or the base has other directory bits.
 */
export function applyDelta(base: ArrayBuffer, delta: Delta, facts: TableFacts): ArrayBuffer {
  const table = openTable(base, { whole: false });
  const shape = shapeOf(facts);
  const old = columnsOf(base);
  if (old.bits !== shape.bits || table.seed.a !== shape.seed.a || table.seed.b !== shape.seed.b)
    throw new FeedError('parse', 'a delta for a table of another shape');
  const gone = goneRows(table, delta);
  const rows = makeRows(delta.put.length);
  for (const line of delta.put) addRow(rows, line.entry, kindOf(line, facts), shape.seed);
  const insertions = placeRows(old, rows);
  const kinds = kindsAfter(old, gone, rows);
  let next: OpenColumns;
  try {
    next = newTable(old.count - gone.length + rows.count, kinds, shape);
  } catch (error) {
    if (error instanceof RangeError) throw new FeedError('parse', 'the changes make no table', { cause: error });
    throw error;
  }
  copyRows(old, next, gone, insertions, rows);
  fillDirectory(old, next, gone, insertions);
  return sealTable(next);
}

/** Rows of entries that go or are replaced, ascending. */
function goneRows(table: Table, delta: Delta): readonly number[] {
  const gone: number[] = [];
  for (const entry of delta.removed) {
    const index = indexOf(table, entry);
    if (index < 0) throw new FeedError('parse', 'an entry to be removed is not there');
    gone.push(index);
  }
  for (const { entry } of delta.put) {
    const index = indexOf(table, entry);
    if (index >= 0) gone.push(index);
  }
  return gone.sort((x, y) => x - y);
}

function indexOf(table: Table, entry: string): number {
  const at: Fingerprint = fingerprintOf(entry, table.seed);
  const candidate = table.find(at);
  return candidate < 0 ? -1 : table.prove(candidate, entry);
}

/** Where each new row belongs, in the order of the table. */
function placeRows(old: TableColumns, rows: Rows): readonly Insertion[] {
  const bucketOf = (row: number): number => (old.bits === 0 ? 0 : (rows.a[row] as number) >>> (32 - old.bits));
  return Array.from({ length: rows.count }, (_, row) => ({ row, bucket: bucketOf(row) }))
    .sort((x, y) => x.bucket - y.bucket || compareRows(rows.b, rows.proofs, x.row, rows.b, rows.proofs, y.row))
    .map(({ row, bucket }) => {
      const end = old.directory[bucket + 1] as number;
      let before = old.directory[bucket] as number;
      while (before < end && compareRows(old.remainders, old.proofs, before, rows.b, rows.proofs, row) < 0) before++;
      return { row, bucket, before };
    });
}

/** Order of two rows of a bucket, as {@link writeRows} sorts them. */
function compareRows(
  b1: Uint32Array,
  proofs1: Uint32Array,
  i: number,
  b2: Uint32Array,
  proofs2: Uint32Array,
  j: number,
): number {
  return (
    (b1[i] as number) - (b2[j] as number) ||
    (proofs1[2 * i] as number) - (proofs2[2 * j] as number) ||
    (proofs1[2 * i + 1] as number) - (proofs2[2 * j + 1] as number)
  );
}

/** Kinds that still occur and those that come in, distinct and ascending. */
function kindsAfter(old: TableColumns, gone: readonly number[], rows: Rows): readonly number[] {
  const uses = new Uint32Array(old.kinds.length);
  for (const kind of old.kindOf) uses[kind] = (uses[kind] as number) + 1;
  for (const row of gone) {
    const kind = old.kindOf[row] as number;
    uses[kind] = (uses[kind] as number) - 1;
  }
  const kinds = new Set(rows.kinds);
  old.kinds.forEach((kind, index) => {
    if ((uses[index] as number) > 0) kinds.add(kind);
  });
  return [...kinds].sort((x, y) => x - y);
}

function copyRows(
  old: TableColumns,
  next: OpenColumns,
  gone: readonly number[],
  insertions: readonly Insertion[],
  rows: Rows,
): void {
  const newKind = new Map(Array.from(next.kinds, (kind, index) => [kind, index]));
  // A kind that no longer occurs has no row; no row that stays refers to it.
  const kindNow = Uint16Array.from(old.kinds, (kind) => newKind.get(kind) ?? 0);
  let [from, to, g, i] = [0, 0, 0, 0];
  for (;;) {
    const nextGone = gone[g] ?? old.count;
    const insertion = insertions[i];
    const stop = Math.min(nextGone, insertion?.before ?? old.count);
    next.remainders.set(old.remainders.subarray(from, stop), to);
    next.proofs.set(old.proofs.subarray(2 * from, 2 * stop), 2 * to);
    for (let k = from; k < stop; k++) next.kindOf[to + k - from] = kindNow[old.kindOf[k] as number] as number;
    to += stop - from;
    from = stop;
    if (insertion && insertion.before === stop) {
      next.remainders[to] = rows.b[insertion.row] as number;
      next.proofs[2 * to] = rows.proofs[2 * insertion.row] as number;
      next.proofs[2 * to + 1] = rows.proofs[2 * insertion.row + 1] as number;
      next.kindOf[to] = newKind.get(rows.kinds[insertion.row] as number) as number;
      to++;
      i++;
    } else if (g < gone.length) {
      from = stop + 1;
      g++;
    } else return;
  }
}

/** Each bucket begins where it began, moved by what came and went before it. */
function fillDirectory(
  old: TableColumns,
  next: OpenColumns,
  gone: readonly number[],
  insertions: readonly Insertion[],
): void {
  let [moved, g, i] = [0, 0, 0];
  for (let bucket = 0; bucket < old.directory.length; bucket++) {
    const begin = old.directory[bucket] as number;
    while (g < gone.length && (gone[g] as number) < begin) {
      moved--;
      g++;
    }
    while (i < insertions.length && (insertions[i] as Insertion).bucket < bucket) {
      moved++;
      i++;
    }
    next.directory[bucket] = begin + moved;
  }
}
