/**
 * The filter of much-visited sites, as a client asks it: 9 bits a site instead of its name. Says "yes" to every site in it and to one
 * in 256 of all others, so a "yes" proves nothing and only a "no" is ever spoken of. Knows no list and no verdict.
 *
 *   0  "KWES"                    16  seed b
 *   4  layout (1)                20  L: bits of a segment's length
 *   8  n: sites                  24  S: segments
 *  12  seed a                    28  S * 2^L fingerprints of one byte      (numbers: 32 bits, little endian)
 *
 * A binary fuse filter: T. M. Graf, D. Lemire, Binary Fuse Filters, ACM JEA 27 (2022), three places a site in neighbouring segments;
 * its fingerprint is what the three bytes there make together by XOR.
 */
import { type Fingerprint, fingerprintOf } from '../fingerprint.ts';
import { ListFormatError } from '../list-error.ts';

export const MAGIC = 0x5345574b;
export const LAYOUT = 1;
export const HEAD_BYTES = 28;
/** Segments of at most this many bits: a place within one is taken from 16 bits of the hash. */
export const MAX_SEGMENT_BITS = 13;

/** How long the parts of a filter are. */
export interface Shape {
  readonly segmentBits: number;
  readonly segments: number;
}

export interface EstablishedFilter {
  readonly sites: number;
  /** @param domain canonical registrable domain. */
  has(domain: string): boolean;
}

/** Three places of a hash, into `out`; each in a segment of its own. */
export function placesOf({ a, b }: Fingerprint, { segmentBits, segments }: Shape, out: Uint32Array): void {
  const length = 1 << segmentBits;
  const mask = length - 1;
  // Exact: a product of 32 and at most 20 bits.
  const first = Math.floor(((a >>> 0) * ((segments - 2) * length)) / 2 ** 32);
  out[0] = first;
  out[1] = (first + length) ^ (b & mask);
  out[2] = (first + 2 * length) ^ ((b >>> 16) & mask);
}

/** The low bits, which the first place hardly depends on. */
export function markOf({ a }: Fingerprint): number {
  return a & 0xff;
}

/** Opens a filter over its bytes, which it keeps. @throws ListFormatError unless they are one, whole. */
export function openEstablished(bytes: ArrayBuffer): EstablishedFilter {
  if (bytes.byteLength < HEAD_BYTES) throw new ListFormatError('a filter that breaks off');
  const head = new DataView(bytes);
  const word = (at: number) => head.getUint32(at, true);
  if (word(0) !== MAGIC || word(4) !== LAYOUT) throw new ListFormatError('no filter of this layout');
  const [sites, seed] = [word(8), { a: word(12), b: word(16) }];
  const shape: Shape = { segmentBits: word(20), segments: word(24) };
  const places = shape.segments * 2 ** shape.segmentBits;
  if (sites < 1 || shape.segmentBits > MAX_SEGMENT_BITS || shape.segments < 3 || sites > places)
    throw new ListFormatError('a filter of no sound shape');
  if (bytes.byteLength !== HEAD_BYTES + places) throw new ListFormatError('a filter of another length than it says');
  const marks = new Uint8Array(bytes, HEAD_BYTES);
  const at = new Uint32Array(3);
  return {
    sites,
    has(domain) {
      const hash = fingerprintOf(domain, seed);
      placesOf(hash, shape, at);
      const [x, y, z] = at as unknown as [number, number, number];
      return ((marks[x] as number) ^ (marks[y] as number) ^ (marks[z] as number)) === markOf(hash);
    },
  };
}
