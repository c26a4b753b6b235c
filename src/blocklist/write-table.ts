/**
 * Writes the bytes that table.ts reads. Knows fingerprints, proofs and records, not where they come from. Same entries, same bytes,
 * in whatever order they come.
 */
import { CATEGORIES, type Category, dayNumber, type Severity } from './categories.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import {
  ALLOW_BIT,
  BUCKET_LOAD,
  checksumOf,
  HEADER,
  headChecksumOf,
  MAGIC,
  MAX_BUCKET_BITS,
  MAX_ENTRIES,
  MAX_KINDS,
  MAX_PATH_SEGMENTS,
  MAX_SOURCES,
  sectionsFor,
  VERSION,
} from './layout.ts';
import { columnsOf, type ListInfo, proofOf, type TableColumns } from './table.ts';

export interface TableEntry {
  /** Canonical text, `host` or `host/path`. */
  readonly entry: string;
  readonly allow: boolean;
  readonly severity: Severity;
  readonly category: Category;
  /** Index into `info.sources`. */
  readonly source: number;
  readonly since: string | null;
}

/** Two entries share fingerprint and proof: one comes twice. */
export class FingerprintCollision extends Error {
  override readonly name = 'FingerprintCollision';
}

/** Rows of a table to be, as columns; only the first `count` of each count. */
export interface Rows {
  count: number;
  /** Half a of the fingerprint; only its top `bits` bits matter. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Two words a row. */
  readonly proofs: Uint32Array;
  /** {@link kindWord} of each row. */
  readonly kinds: Uint32Array;
}

export interface TableShape {
  readonly info: ListInfo;
  readonly seed: Readonly<Fingerprint>;
  readonly bits: number;
  /** Most path segments of any entry. */
  readonly depth: number;
}

export function makeRows(size: number): Rows {
  return {
    count: 0,
    a: new Uint32Array(size),
    b: new Uint32Array(size),
    proofs: new Uint32Array(2 * size),
    kinds: new Uint32Array(size),
  };
}

/** Appends an entry: one fingerprint, one SHA-256 (about 3 us). */
export function addRow(rows: Rows, entry: string, kind: number, seed: Readonly<Fingerprint>): void {
  const i = rows.count++;
  const { a, b } = fingerprintOf(entry, seed);
  rows.a[i] = a;
  rows.b[i] = b;
  const [high, low] = proofOf(entry);
  rows.proofs[2 * i] = high;
  rows.proofs[2 * i + 1] = low;
  rows.kinds[i] = kind;
}

/** What is known of an entry as one word. @param category 1 to 12. @param day as categories.ts counts them. */
export function kindWord(of: {
  readonly allow: boolean;
  readonly severity: Severity;
  readonly category: number;
  readonly source: number;
  readonly day: number;
}): number {
  const flags = (of.allow ? ALLOW_BIT : 0) | (of.severity << 5) | of.category;
  return (flags | (of.source << 8) | (of.day << 16)) >>> 0;
}

/** Path segments of an entry. */
export function depthOf(entry: string): number {
  return entry.split('/').length - 1;
}

/** Directory bits that give so many entries a load of half to the whole of {@link BUCKET_LOAD}. */
export function bitsFor(entries: number): number {
  let bits = 0;
  while (bits < MAX_BUCKET_BITS && entries / 2 ** bits > BUCKET_LOAD) bits++;
  return bits;
}

/**
 * @param seed any; public.
 * @throws FingerprintCollision when an entry comes twice; RangeError on entries out of bounds.
 */
export function writeTable(entries: readonly TableEntry[], info: ListInfo, seed: Readonly<Fingerprint>): ArrayBuffer {
  if (entries.length > MAX_ENTRIES) throw new RangeError(`more than ${MAX_ENTRIES} entries`);
  const rows = makeRows(entries.length);
  let depth = 0;
  for (const { entry, allow, severity, category, source, since } of entries) {
    addRow(
      rows,
      entry,
      kindWord({ allow, severity, category: CATEGORIES[category], source, day: dayNumber(since) }),
      seed,
    );
    depth = Math.max(depth, depthOf(entry));
  }
  return writeRows(rows, { info, seed, bits: bitsFor(entries.length), depth });
}

/** The bytes of a table. @throws as {@link writeTable}. */
export function writeRows(rows: Rows, shape: TableShape): ArrayBuffer {
  const { count } = rows;
  const kinds = [...new Set(rows.kinds.subarray(0, count))].sort((x, y) => x - y);
  const kindRow = new Map(kinds.map((kind, index) => [kind, index]));
  const table = newTable(count, kinds, shape);
  const order = sortRows(rows, shape.bits, table.directory);
  for (let at = 0; at < count; at++) {
    const i = order[at] as number;
    table.remainders[at] = rows.b[i] as number;
    table.proofs[2 * at] = rows.proofs[2 * i] as number;
    table.proofs[2 * at + 1] = rows.proofs[2 * i + 1] as number;
    table.kindOf[at] = kindRow.get(rows.kinds[i] as number) as number;
  }
  return sealTable(table);
}

/** A table whose columns are still to be filled; {@link sealTable} ends it. */
export interface OpenColumns extends TableColumns {
  readonly bytes: ArrayBuffer;
}

/** @param kinds distinct {@link kindWord}s, ascending. @throws RangeError on anything out of bounds. */
export function newTable(
  count: number,
  kinds: readonly number[],
  { info, seed, bits, depth }: TableShape,
): OpenColumns {
  if (depth > MAX_PATH_SEGMENTS) throw new RangeError(`a path of more than ${MAX_PATH_SEGMENTS} segments`);
  if (info.sources.length > MAX_SOURCES) throw new RangeError(`more than ${MAX_SOURCES} sources`);
  if (kinds.length > MAX_KINDS) throw new RangeError(`more than ${MAX_KINDS} kinds of entries`);
  const infoBytes = new TextEncoder().encode(JSON.stringify(info));
  const sections = sectionsFor(count, bits, kinds.length, infoBytes.length);
  const bytes = new ArrayBuffer(sections.end);
  new Uint32Array(bytes, sections.kinds, kinds.length).set(kinds);
  new Uint8Array(bytes, sections.info, infoBytes.length).set(infoBytes);
  const words = new Uint32Array(bytes);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = VERSION;
  words[HEADER.length] = bytes.byteLength;
  words[HEADER.seedA] = seed.a;
  words[HEADER.seedB] = seed.b;
  words[HEADER.entries] = count;
  words[HEADER.bucketBits] = bits;
  words[HEADER.kinds] = kinds.length;
  words[HEADER.deepestPath] = depth;
  words[HEADER.infoBytes] = infoBytes.length;
  return { bytes, ...columnsOf(bytes) };
}

export function sealTable({ bytes }: OpenColumns): ArrayBuffer {
  const words = new Uint32Array(bytes);
  const at = (field: number): number => words[field] as number;
  const sections = sectionsFor(at(HEADER.entries), at(HEADER.bucketBits), at(HEADER.kinds), at(HEADER.infoBytes));
  words[HEADER.headChecksum] = headChecksumOf(bytes, sections);
  words[HEADER.checksum] = checksumOf(bytes);
  return bytes;
}

/**
 * Order of the rows by bucket, then remainder, then proof: a counting sort over the buckets, which hold a handful of rows each,
 * and an insertion sort within them. Fills the directory on the way. @throws FingerprintCollision
 */
function sortRows(rows: Rows, bits: number, directory: Uint32Array): Uint32Array {
  const { count, a, b, proofs } = rows;
  const shift = 32 - bits;
  const bucketOf = (i: number): number => (bits === 0 ? 0 : (a[i] as number) >>> shift);
  for (let i = 0; i < count; i++) {
    const next = bucketOf(i) + 1;
    directory[next] = (directory[next] as number) + 1;
  }
  for (let i = 1; i < directory.length; i++) directory[i] = (directory[i] as number) + (directory[i - 1] as number);
  const compare = (x: number, y: number): number =>
    (b[x] as number) - (b[y] as number) ||
    (proofs[2 * x] as number) - (proofs[2 * y] as number) ||
    (proofs[2 * x + 1] as number) - (proofs[2 * y + 1] as number);
  const order = new Uint32Array(count);
  const filled = directory.slice(0, -1);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(i);
    const first = directory[bucket] as number;
    let at = filled[bucket] as number;
    filled[bucket] = at + 1;
    for (; at > first; at--) {
      const before = order[at - 1] as number;
      const side = compare(before, i);
      if (side === 0) throw new FingerprintCollision('an entry comes twice');
      if (side < 0) break;
      order[at] = before;
    }
    order[at] = i;
  }
  return order;
}
