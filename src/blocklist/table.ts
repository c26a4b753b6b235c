/**
 * The table of entries over the bytes of a list: checks that the bytes are whole, then answers from views of them without
 * copying. Knows fingerprints, proofs and records, not addresses. Layout: layout.ts.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { CATEGORIES, type Category, dayText, type Severity } from './categories.ts';
import type { Fingerprint } from './fingerprint.ts';
import {
  ALLOW_BIT,
  checksumOf,
  HEADER,
  HEADER_BYTES,
  headChecksumOf,
  MAGIC,
  MAX_BUCKET_BITS,
  MAX_ENTRIES,
  MAX_KINDS,
  MAX_PATH_SEGMENTS,
  MAX_SOURCES,
  type Sections,
  sectionsFor,
  VERSION,
} from './layout.ts';
import { ListFormatError } from './list-error.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A day, or '' where a source does not say how old it is. */
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
const info = v.strictObject({
  built: day,
  sources: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
        name: text(100),
        date: day,
        entries: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      }),
    ),
    v.maxLength(MAX_SOURCES),
  ),
});
export type ListInfo = v.InferOutput<typeof info>;

/** What is known of one entry. */
export interface EntryRecord {
  readonly allow: boolean;
  readonly severity: Severity;
  readonly category: Category;
  /** Index into `info.sources`. */
  readonly source: number;
  /** First listed, YYYY-MM-DD; null where the source gives none. */
  readonly since: string | null;
}

export interface Table {
  readonly entries: number;
  readonly seed: Readonly<Fingerprint>;
  /** Most segments of any entry's path; 0 when no entry has one. */
  readonly deepestPath: number;
  readonly info: ListInfo;
  /** First row that may be the entry with this fingerprint, or -1: nearly every address ends here. */
  find(fingerprint: Readonly<Fingerprint>): number;
  /** The row that is this entry, from `candidate` (as {@link find} gave it) on; -1 when none is. Takes one SHA-256. */
  prove(candidate: number, entry: string): number;
  /** @param index as {@link prove} gave it; RangeError outside the table. */
  record(index: number): EntryRecord;
}

export interface OpenOptions {
  /**
   * False: only what says how to read the table is checked (constant time), for bytes whose whole was checked when they were
   * written or earlier in this session. What is given up: bytes that change on the disk meanwhile may hide an entry or misstate its
   * source and date; they cannot make an unlisted address listed, since SHA-256 of the address would have to match.
   */
  readonly whole?: boolean;
}

const CATEGORY_OF = new Map<number, Category>(
  Object.entries(CATEGORIES).map(([name, number]) => [number, name as Category]),
);

/** @throws ListFormatError unless the bytes are a whole, undamaged list of this version. */
export function openTable(bytes: ArrayBuffer, { whole = true }: OpenOptions = {}): Table {
  const { words, sections } = readHeader(bytes, whole);
  const at = (field: number): number => words[field] ?? 0;
  const { count: entries, bits, directory, remainders, proofs, kindOf } = columnsOf(bytes);
  const kinds = new DataView(bytes, sections.kinds, 4 * at(HEADER.kinds));
  const parsed = parseInfo(new Uint8Array(bytes, sections.info, at(HEADER.infoBytes)));
  for (let i = 0; i < at(HEADER.kinds); i++) {
    const flags = kinds.getUint8(4 * i);
    // Categories of a later time are let in: a list must not become unreadable by a word this build does not know.
    if ((flags & 0x0f) === 0 || ((flags >> 5) & 3) === 0 || kinds.getUint8(4 * i + 1) >= parsed.sources.length)
      throw new ListFormatError(`kind ${i} is unknown`);
  }
  const shift = 32 - bits;
  return {
    entries,
    seed: { a: at(HEADER.seedA), b: at(HEADER.seedB) },
    deepestPath: at(HEADER.deepestPath),
    info: parsed,
    find({ a, b }) {
      const remainder = b >>> 0;
      const bucket = bits === 0 ? 0 : a >>> shift;
      const end = directory[bucket + 1] as number;
      // Ends at the table's end even if a directory entry was damaged: `undefined` equals no remainder, but costs time.
      for (let i = directory[bucket] as number; i < end && i < entries; i++) if (remainders[i] === remainder) return i;
      return -1;
    },
    prove(candidate, entry) {
      const [high, low] = proofOf(entry);
      for (let i = candidate; remainders[i] === remainders[candidate] && i < entries; i++)
        if (proofs[2 * i] === high && proofs[2 * i + 1] === low) return i;
      return -1;
    },
    record(index) {
      const kind = kindOf[index];
      if (kind === undefined) throw new RangeError(`no entry ${index}`);
      const flags = kinds.getUint8(4 * kind);
      return {
        allow: (flags & ALLOW_BIT) !== 0,
        severity: ((flags >> 5) & 3) as Severity,
        category: CATEGORY_OF.get(flags & 0x0f) ?? 'general',
        source: kinds.getUint8(4 * kind + 1),
        since: dayText(kinds.getUint16(4 * kind + 2, true)),
      };
    },
  };
}

/** Columns of a table as views of its bytes: for those who change tables, and who know the layout. */
export interface TableColumns {
  readonly count: number;
  readonly bits: number;
  readonly directory: Uint32Array;
  readonly remainders: Uint32Array;
  /** Two words a row. */
  readonly proofs: Uint32Array;
  readonly kindOf: Uint16Array;
  /** One word a kind. */
  readonly kinds: Uint32Array;
}

/** @param bytes that {@link openTable} accepts, or a table in the making. */
export function columnsOf(bytes: ArrayBuffer): TableColumns {
  const words = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  const at = (field: number): number => words[field] as number;
  const [count, bits, kinds] = [at(HEADER.entries), at(HEADER.bucketBits), at(HEADER.kinds)];
  const sections = sectionsFor(count, bits, kinds, at(HEADER.infoBytes));
  return {
    count,
    bits,
    directory: new Uint32Array(bytes, sections.directory, 2 ** bits + 1),
    remainders: new Uint32Array(bytes, sections.remainders, count),
    proofs: new Uint32Array(bytes, sections.proofs, 2 * count),
    kindOf: new Uint16Array(bytes, sections.kindOf, count),
    kinds: new Uint32Array(bytes, sections.kinds, kinds),
  };
}

/** First 8 bytes of SHA-256 of an entry's text, as two 32-bit words. */
export function proofOf(entry: string): readonly [number, number] {
  const digest = sha256(new TextEncoder().encode(entry));
  const view = new DataView(digest.buffer, digest.byteOffset, 8);
  return [view.getUint32(0), view.getUint32(4)];
}

function readHeader(bytes: ArrayBuffer, whole: boolean): { words: Uint32Array; sections: Sections } {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteLength % 4 !== 0)
    throw new ListFormatError(`${bytes.byteLength} bytes are no list`);
  const words = new Uint32Array(bytes);
  const at = (field: number): number => words[field] ?? 0;
  if (at(HEADER.magic) !== MAGIC) throw new ListFormatError('not a list');
  if (at(HEADER.version) !== VERSION) throw new ListFormatError(`version ${at(HEADER.version)}, not ${VERSION}`);
  if (at(HEADER.length) !== bytes.byteLength)
    throw new ListFormatError(`${bytes.byteLength} bytes of ${at(HEADER.length)}`);
  const [entries, bits, kinds] = [at(HEADER.entries), at(HEADER.bucketBits), at(HEADER.kinds)];
  if (
    entries > MAX_ENTRIES ||
    bits > MAX_BUCKET_BITS ||
    kinds > MAX_KINDS ||
    at(HEADER.deepestPath) > MAX_PATH_SEGMENTS
  )
    throw new ListFormatError('header out of bounds');
  const sections = sectionsFor(entries, bits, kinds, at(HEADER.infoBytes));
  if (sections.end !== bytes.byteLength) throw new ListFormatError('sections do not fill the file');
  if (headChecksumOf(bytes, sections) !== at(HEADER.headChecksum))
    throw new ListFormatError('checksum of the header does not match');
  if (whole && checksumOf(bytes) !== at(HEADER.checksum)) throw new ListFormatError('checksum does not match');
  return { words, sections };
}

function parseInfo(bytes: Uint8Array): ListInfo {
  try {
    return v.parse(info, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new ListFormatError('unreadable info', { cause: error });
  }
}
