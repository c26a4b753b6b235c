/** Writes the bytes that table.ts reads. Knows fingerprints and records, not where they come from. Same input, same bytes. */
import { CATEGORIES, type Category, dayNumber, type Severity } from './categories.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import {
  ALLOW_BIT,
  BUCKET_LOAD,
  checksumOf,
  HEADER,
  MAGIC,
  MAX_BUCKET_BITS,
  MAX_ENTRIES,
  MAX_KINDS,
  MAX_PATH_SEGMENTS,
  MAX_SOURCES,
  sectionsFor,
  VERSION,
} from './layout.ts';
import type { ListInfo } from './table.ts';

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

/** Two entries share a fingerprint under this seed: the caller takes another seed. */
export class FingerprintCollision extends Error {
  override readonly name = 'FingerprintCollision';
}

interface Row extends Fingerprint {
  readonly kind: number;
}

/**
 * @param seed must not be known before the entries are: take it from a hash over all of them.
 * @throws FingerprintCollision when two entries share a fingerprint (or one comes twice); RangeError on entries out of bounds.
 */
export function writeTable(entries: readonly TableEntry[], info: ListInfo, seed: Readonly<Fingerprint>): ArrayBuffer {
  if (entries.length > MAX_ENTRIES) throw new RangeError(`more than ${MAX_ENTRIES} entries`);
  if (info.sources.length > MAX_SOURCES) throw new RangeError(`more than ${MAX_SOURCES} sources`);
  const { kinds, kindOf } = collectKinds(entries);
  const rows: Row[] = entries.map((entry, index) => {
    const { a, b } = fingerprintOf(entry.entry, seed);
    return { a: a >>> 0, b: b >>> 0, kind: kindOf[index] as number };
  });
  const bits = bucketBits(rows.length);
  const bucketOf = (row: Row): number => (bits === 0 ? 0 : row.a >>> (32 - bits));
  rows.sort((x, y) => bucketOf(x) - bucketOf(y) || x.b - y.b || (x.a & 0xffff) - (y.a & 0xffff));
  refuseCollisions(rows, bucketOf);

  const infoBytes = new TextEncoder().encode(JSON.stringify(info));
  const sections = sectionsFor(rows.length, bits, kinds.length, infoBytes.length);
  const bytes = new ArrayBuffer(sections.end);
  const directory = new Uint32Array(bytes, sections.directory, 2 ** bits + 1);
  const remainders = new Uint32Array(bytes, sections.remainders, rows.length);
  const tags = new Uint16Array(bytes, sections.tags, rows.length);
  const kindRows = new Uint16Array(bytes, sections.kindOf, rows.length);
  rows.forEach((row, index) => {
    remainders[index] = row.b;
    tags[index] = row.a & 0xffff;
    kindRows[index] = row.kind;
    const next = bucketOf(row) + 1;
    directory[next] = (directory[next] ?? 0) + 1;
  });
  for (let i = 1; i < directory.length; i++) directory[i] = (directory[i] ?? 0) + (directory[i - 1] ?? 0);
  new Uint32Array(bytes, sections.kinds, kinds.length).set(kinds);
  new Uint8Array(bytes, sections.info, infoBytes.length).set(infoBytes);

  const words = new Uint32Array(bytes);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = VERSION;
  words[HEADER.length] = bytes.byteLength;
  words[HEADER.seedA] = seed.a;
  words[HEADER.seedB] = seed.b;
  words[HEADER.entries] = rows.length;
  words[HEADER.bucketBits] = bits;
  words[HEADER.kinds] = kinds.length;
  words[HEADER.deepestPath] = deepestPath(entries);
  words[HEADER.infoBytes] = infoBytes.length;
  words[HEADER.checksum] = checksumOf(bytes);
  return bytes;
}

/** Distinct (allow, severity, category, source, day) rows as little-endian words, in ascending order, and each entry's row. */
function collectKinds(entries: readonly TableEntry[]): { kinds: number[]; kindOf: number[] } {
  const packed = entries.map((entry) => {
    const flags = (entry.allow ? ALLOW_BIT : 0) | (entry.severity << 5) | CATEGORIES[entry.category];
    return (flags | (entry.source << 8) | (dayNumber(entry.since) << 16)) >>> 0;
  });
  const kinds = [...new Set(packed)].sort((x, y) => x - y);
  if (kinds.length > MAX_KINDS) throw new RangeError(`more than ${MAX_KINDS} kinds of entries`);
  const row = new Map(kinds.map((kind, index) => [kind, index]));
  return { kinds, kindOf: packed.map((kind) => row.get(kind) as number) };
}

function bucketBits(entries: number): number {
  let bits = 0;
  while (bits < MAX_BUCKET_BITS && entries / 2 ** bits > BUCKET_LOAD) bits++;
  return bits;
}

/** Compares exactly the bits a look-up compares; `rows` are sorted by them. */
function refuseCollisions(rows: readonly Row[], bucketOf: (row: Row) => number): void {
  for (let i = 1; i < rows.length; i++) {
    const [x, y] = [rows[i - 1], rows[i]];
    if (x && y && bucketOf(x) === bucketOf(y) && x.b === y.b && (x.a & 0xffff) === (y.a & 0xffff))
      throw new FingerprintCollision('two entries share a fingerprint');
  }
}

function deepestPath(entries: readonly TableEntry[]): number {
  let deepest = 0;
  for (const { entry } of entries) deepest = Math.max(deepest, entry.split('/').length - 1);
  if (deepest > MAX_PATH_SEGMENTS) throw new RangeError(`a path of more than ${MAX_PATH_SEGMENTS} segments`);
  return deepest;
}
