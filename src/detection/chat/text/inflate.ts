/**
 * Unpacks DEFLATE data (RFC 1951) in one call. Own code because the browser's DecompressionStream only works
 * asynchronously, and the reader must answer at once. Only ever fed with data from this repository; still bounded.
 */

/** Bits left to right, as RFC 1951 section 3.1.1 lays them out. */
interface Bits {
  readonly data: Uint8Array;
  at: number;
  buffer: number;
  count: number;
}

function take(b: Bits, n: number): number {
  while (b.count < n) {
    if (b.at >= b.data.length) throw new Error('packed data ends early');
    b.buffer |= (b.data[b.at++] as number) << b.count;
    b.count += 8;
  }
  const value = b.buffer & ((1 << n) - 1);
  b.buffer >>>= n;
  b.count -= n;
  return value;
}

/** A prefix code: how many codes of each length, and the symbols in order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const LONGEST = 15;

function code(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(LONGEST + 2);
  for (let i = 1; i <= LONGEST; i++) offsets[i + 1] = (offsets[i] as number) + (counts[i] as number);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = offsets[length] as number;
    symbols[at] = symbol;
    offsets[length] = at + 1;
  });
  return { counts, symbols };
}

function symbol(b: Bits, { counts, symbols }: Code): number {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST; length++) {
    value |= take(b, 1);
    const count = counts[length] as number;
    if (value - count < first) return symbols[index + value - first] as number;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  throw new Error('packed data holds an unknown code');
}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** @param most bytes that may come out; more is an error. */
export function inflate(data: Uint8Array, most: number): Uint8Array {
  const b: Bits = { data, at: 0, buffer: 0, count: 0 };
  const out = new Uint8Array(most);
  let end = 0;
  for (let last = 0; last === 0; ) {
    last = take(b, 1);
    // The packer writes one kind of block: codes of its own (type 2).
    if (take(b, 2) !== 2) throw new Error('packed data holds a block of another kind');
    const [literals, distances] = codes(b);
    for (let s = symbol(b, literals); s !== 256; s = symbol(b, literals)) {
      if (end >= most) throw new Error('packed data is too long');
      if (s < 256) {
        out[end++] = s;
        continue;
      }
      const length = (LENGTH_BASE[s - 257] as number) + take(b, LENGTH_EXTRA[s - 257] as number);
      const d = symbol(b, distances);
      const back = (DISTANCE_BASE[d] as number) + take(b, d < 4 ? 0 : (d >> 1) - 1);
      if (back > end || end + length > most) throw new Error('packed data points outside');
      for (let i = 0; i < length; i++, end++) out[end] = out[end - back] as number;
    }
  }
  return out.subarray(0, end);
}

function codes(b: Bits): [Code, Code] {
  const literals = take(b, 5) + 257;
  const distances = take(b, 5) + 1;
  const lengthCodes = take(b, 4) + 4;
  const lengths: number[] = new Array(19).fill(0);
  for (let i = 0; i < lengthCodes; i++) lengths[CODE_ORDER[i] as number] = take(b, 3);
  const lengthCode = code(lengths);
  const all: number[] = [];
  while (all.length < literals + distances) {
    const s = symbol(b, lengthCode);
    if (s < 16) {
      all.push(s);
      continue;
    }
    const value = s === 16 ? (all[all.length - 1] ?? 0) : 0;
    const times = s === 16 ? 3 + take(b, 2) : s === 17 ? 3 + take(b, 3) : 11 + take(b, 7);
    for (let i = 0; i < times; i++) all.push(value);
  }
  return [code(all.slice(0, literals)), code(all.slice(literals, literals + distances))];
}
