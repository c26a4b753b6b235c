/**
 * The 64-bit seeded fingerprint the list's table stores in place of addresses. Fast enough to take one for every parent of
 * a host in a single pass. Not secrecy and not a signature: it keeps readable addresses off the disk, and its seed, which
 * no submitter knows beforehand, keeps anyone from crafting an entry that hits somebody else's site.
 *
 *   host, right to left          path, left to right
 *   m o c . l i v e . a          / x / y
 *           ^      ^  ^          ^   ^
 *           |      |  +- a.evil.com   +- a.evil.com/x/y
 *           |      +---- evil.com
 *           +----------- com (never probed: a parent has two labels or more)
 */

/** Two 32-bit halves; also the running state while characters are absorbed. */
export interface Fingerprint {
  a: number;
  b: number;
}

/** Absorbs one UTF-16 unit. A bijection of the 64-bit state, so nothing is lost on the way. Constants: xxHash and MurmurHash3 primes. */
export function absorb(state: Fingerprint, unit: number): void {
  const a = Math.imul(state.a ^ (state.a >>> 15) ^ unit, 0x9e3779b1);
  state.a = a;
  state.b = Math.imul(state.b ^ (state.b >>> 13) ^ a, 0x85ebca77);
}

/** The fingerprint of what was absorbed so far; the state itself goes on. */
export function finish(state: Fingerprint, out: Fingerprint): void {
  const b = mix(state.b ^ (state.a >>> 16));
  out.a = mix(state.a ^ b);
  out.b = mix(b + out.a);
}

/** MurmurHash3's finaliser: a bijection in which every input bit changes about half of the output bits. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Fingerprint of a whole canonical entry text (`host` or `host/path`), the way a look-up meets it. */
export function fingerprintOf(entry: string, seed: Fingerprint): Fingerprint {
  const slash = entry.indexOf('/');
  const hostEnd = slash < 0 ? entry.length : slash;
  const state = { a: seed.a, b: seed.b };
  for (let i = hostEnd - 1; i >= 0; i--) absorb(state, entry.charCodeAt(i));
  for (let i = hostEnd; i < entry.length; i++) absorb(state, entry.charCodeAt(i));
  finish(state, state);
  return state;
}
