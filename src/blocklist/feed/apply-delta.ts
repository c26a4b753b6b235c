/**
 * Changes a table by deltas without the text it was made of: rows are found by fingerprint and proof. The result is byte for byte
 * the table of the newer snapshot, or its SHA-256 refuses it (the caller's work).
 */
import { fingerprintOf } from '../fingerprint.ts';
import { HEADER, sectionsFor } from '../layout.ts';
import { openTable, type Table } from '../table.ts';
import { addRow, FingerprintCollision, makeRows, type Rows, writeRows } from '../write-table.ts';
import type { Delta } from './delta.ts';
import { FeedError } from './feed-error.ts';
import { kindOf, shapeOf, type TableFacts } from './feed-table.ts';

/**
 * The table after one delta. Hops of a chain are applied one after the other with the facts of the newest list: only the last
 * result is one that anybody signed.
 * @param facts of the list the chain leads to.
 * @throws FeedError `parse` when an entry to be removed is not there, a source is unknown, or the base has other directory bits.
 */
export function applyDelta(base: ArrayBuffer, delta: Delta, facts: TableFacts): ArrayBuffer {
  const table = openTable(base, { whole: false });
  const shape = shapeOf(facts);
  const old = rowsOf(base);
  if (old.bits !== shape.bits || table.seed.a !== shape.seed.a || table.seed.b !== shape.seed.b)
    throw new FeedError('parse', 'a delta for a table of another shape');
  const gone = new Uint8Array(old.rows.count);
  for (const entry of delta.removed) {
    const index = indexOf(table, entry);
    if (index < 0) throw new FeedError('parse', 'an entry to be removed is not there');
    gone[index] = 1;
  }
  for (const { entry } of delta.put) {
    const index = indexOf(table, entry);
    if (index >= 0) gone[index] = 1;
  }
  const rows = withoutGone(old.rows, gone, delta.put.length);
  for (const line of delta.put) addRow(rows, line.entry, kindOf(line, facts), shape.seed);
  try {
    return writeRows(rows, shape);
  } catch (error) {
    if (error instanceof FingerprintCollision || error instanceof RangeError)
      throw new FeedError('parse', 'the changes make no table', { cause: error });
    throw error;
  }
}

function indexOf(table: Table, entry: string): number {
  const candidate = table.find(fingerprintOf(entry, table.seed));
  return candidate < 0 ? -1 : table.prove(candidate, entry);
}

/** Copies the rows that stay, run by run, and leaves room for `more`. */
function withoutGone(from: Rows, gone: Uint8Array, more: number): Rows {
  const to = makeRows(from.count + more);
  for (let start = 0; start < from.count; ) {
    while (start < from.count && gone[start] === 1) start++;
    let end = gone.indexOf(1, start);
    if (end < 0) end = from.count;
    const at = to.count;
    to.a.set(from.a.subarray(start, end), at);
    to.b.set(from.b.subarray(start, end), at);
    to.proofs.set(from.proofs.subarray(2 * start, 2 * end), 2 * at);
    to.kinds.set(from.kinds.subarray(start, end), at);
    to.count += end - start;
    start = end;
  }
  return to;
}

/** The rows of a table that {@link openTable} accepts. Of the fingerprint's half a only the directory bits are known. */
export function rowsOf(bytes: ArrayBuffer): { readonly rows: Rows; readonly bits: number } {
  const words = new Uint32Array(bytes);
  const at = (field: number): number => words[field] as number;
  const [count, bits, kinds] = [at(HEADER.entries), at(HEADER.bucketBits), at(HEADER.kinds)];
  const sections = sectionsFor(count, bits, kinds, at(HEADER.infoBytes));
  const directory = new Uint32Array(bytes, sections.directory, 2 ** bits + 1);
  const rows = makeRows(count);
  rows.count = count;
  rows.b.set(new Uint32Array(bytes, sections.remainders, count));
  rows.proofs.set(new Uint32Array(bytes, sections.proofs, 2 * count));
  const kindOfRow = new Uint16Array(bytes, sections.kindOf, count);
  const kindWords = new Uint32Array(bytes, sections.kinds, kinds);
  for (let i = 0; i < count; i++) rows.kinds[i] = kindWords[kindOfRow[i] as number] as number;
  if (bits > 0)
    for (let bucket = 0; bucket < 2 ** bits; bucket++)
      rows.a.fill(bucket << (32 - bits), directory[bucket] as number, directory[bucket + 1] as number);
  return { rows, bits };
}
