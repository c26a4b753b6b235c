/**
 * The list's bytes on disk and in the package, version 2. Only shapes and constants; table.ts reads them and write-table.ts
 * writes them. docs/decisions/008-list-table-and-feed.md says why these and not plain sorted records.
 *
 *   little-endian; every section starts on a multiple of 4
 *
 *   0        4        8        12       16       20       24       28       32       36       40       44       48
 *   +--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+
 *   | magic  |version | length |checksum| seed a | seed b |entries |buckets |  kinds |deepest | info   | head   |
 *   | "KWLT" |   2    | bytes  |of all  |        |        |   n    | 2^bits |   k    | path   | bytes  |checksum|
 *   +--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+--------+
 *   | directory   u32 x (2^bits + 1)   first record of each bucket, last one = n                                |
 *   | remainders  u32 x n              half b of the fingerprint, ascending within a bucket     } read on every |
 *   +-------------------------------------------------------------------------------------------  look-up ------+
 *   | proofs      u32 x 2n             first 8 bytes of SHA-256 of the entry, big-endian        } read only on  |
 *   | kind of     u16 x n (+2 bytes)   row of the table of kinds                                } a match of b  |
 *   | kinds       4 bytes x k          [allow 1 bit, severity 2, 0, category 4] [source] [day u16]              |
 *   | info        UTF-8 JSON           {built, sources}                                                         |
 *   +-----------------------------------------------------------------------------------------------------------+
 *
 * Bucket = top `bits` bits of half a. The fingerprint only finds a row; SHA-256 decides: an address that is not listed is taken
 * for one with probability about n / 2^(bits + 96) a probe by chance, and 2^64 hashes of work on purpose.
 * The head checksum covers header, kinds and info: enough to open a table whose whole was checked before.
 */

export const MAGIC = 0x544c574b;
export const VERSION = 2;
export const HEADER_BYTES = 48;

/** Header fields, as indexes of 32-bit words. */
export const HEADER = {
  magic: 0,
  version: 1,
  length: 2,
  checksum: 3,
  seedA: 4,
  seedB: 5,
  entries: 6,
  bucketBits: 7,
  kinds: 8,
  deepestPath: 9,
  infoBytes: 10,
  headChecksum: 11,
} as const;

/** Entries a bucket holds on average are between half of this and this: 0.67 to 1.33 directory bytes an entry. */
export const BUCKET_LOAD = 6;
export const MAX_BUCKET_BITS = 22;
export const MAX_ENTRIES = 8_000_000;
export const MAX_KINDS = 65_536;
export const MAX_SOURCES = 64;
/** Paths of entries have at most this many segments: a look-up probes one prefix a segment. */
export const MAX_PATH_SEGMENTS = 16;

export const ALLOW_BIT = 0x80;

export interface Sections {
  readonly directory: number;
  readonly remainders: number;
  readonly proofs: number;
  readonly kindOf: number;
  readonly kinds: number;
  readonly info: number;
  /** Length of the whole file, a multiple of 4. */
  readonly end: number;
}

/** Byte offsets of all sections. */
export function sectionsFor(entries: number, bucketBits: number, kinds: number, infoBytes: number): Sections {
  const directory = HEADER_BYTES;
  const remainders = directory + 4 * (2 ** bucketBits + 1);
  const proofs = remainders + 4 * entries;
  const kindOf = proofs + 8 * entries;
  const kindsAt = kindOf + pad4(2 * entries);
  const info = kindsAt + 4 * kinds;
  return { directory, remainders, proofs, kindOf, kinds: kindsAt, info, end: info + pad4(infoBytes) };
}

/** Checksum of the parts that say how to read the rest: header without its two checksums, kinds and info. */
export function headChecksumOf(bytes: ArrayBuffer, sections: Sections): number {
  const head = new Int32Array(bytes, 0, HEADER_BYTES / 4);
  const tail = new Int32Array(bytes, sections.kinds, (sections.end - sections.kinds) / 4);
  let chain = 0x243f6a88;
  for (let i = 0; i < head.length; i++)
    if (i !== HEADER.checksum && i !== HEADER.headChecksum) chain = step(chain, head[i] as number);
  for (let i = 0; i < tail.length; i++) chain = step(chain, tail[i] as number);
  return step(chain, tail.length) >>> 0;
}

/**
 * Checksum over every 32-bit word but its own. Four chains keep the processor busy; each step is a bijection of chain and word,
 * so any change confined to one word is always found and any other but for one in 2^32. It finds damage, not forgery:
 * that is the work of a signature.
 */
export function checksumOf(bytes: ArrayBuffer): number {
  // Signed words: V8 keeps them as small integers, unsigned ones would become floating-point numbers (2 times slower).
  const words = new Int32Array(bytes);
  let a = 0x243f6a88;
  let b = 0x05a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  for (let i = 0; i < HEADER.entries; i++) if (i !== HEADER.checksum) a = step(a, words[i] as number);
  const whole = words.length - ((words.length - HEADER.entries) & 3);
  for (let i = HEADER.entries; i < whole; i += 4) {
    a = step(a, words[i] as number);
    b = step(b, words[i + 1] as number);
    c = step(c, words[i + 2] as number);
    d = step(d, words[i + 3] as number);
  }
  for (let i = whole; i < words.length; i++) a = step(a, words[i] as number);
  return step(step(step(step(words.length, a), b), c), d) >>> 0;
}

function step(chain: number, word: number): number {
  const mixed = Math.imul(chain ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function pad4(bytes: number): number {
  return (bytes + 3) & ~3;
}
