/** Makes the bytes of a filter of much-visited sites (layout: filter.ts). Same sites, same bytes: no clock and no chance. */
import { type Fingerprint, fingerprintOf } from '../fingerprint.ts';
import { HEAD_BYTES, LAYOUT, MAGIC, MAX_SEGMENT_BITS, markOf, placesOf, type Shape } from './filter.ts';

/** Each try has another seed; one in some hundred thousand sets of names needs more than ten. */
const TRIES = 100;

/** @param domains canonical registrable domains, each once. @throws RangeError for none, or where no seed fits (names that stand twice). */
export function writeEstablishedFilter(domains: readonly string[]): Uint8Array<ArrayBuffer> {
  if (domains.length === 0) throw new RangeError('a filter of no sites would call every site unknown');
  const shape = shapeFor(domains.length);
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const seed = { a: Math.imul(attempt, 0x9e3779b1) >>> 0, b: Math.imul(attempt, 0x85ebca77) >>> 0 };
    const hashes = domains.map((domain) => fingerprintOf(domain, seed));
    const marks = fill(hashes, shape);
    if (marks === null) continue;
    const bytes = new Uint8Array(HEAD_BYTES + marks.length);
    const head = new DataView(bytes.buffer);
    for (const [i, word] of [
      MAGIC,
      LAYOUT,
      domains.length,
      seed.a,
      seed.b,
      shape.segmentBits,
      shape.segments,
    ].entries())
      head.setUint32(4 * i, word, true);
    bytes.set(marks, HEAD_BYTES);
    return bytes;
  }
  throw new RangeError('no seed fits these sites: does one stand twice?');
}

/** Sizes for three places a site, as the paper's own program takes them. */
function shapeFor(sites: number): Shape {
  const n = Math.max(2, sites);
  const segmentBits = Math.min(MAX_SEGMENT_BITS, Math.max(2, Math.floor(Math.log(n) / Math.log(3.33) + 2.25)));
  const spare = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(n));
  return { segmentBits, segments: Math.max(1, Math.ceil((n * spare) / 2 ** segmentBits) - 2) + 2 };
}

/**
 * Peels: a place that only one site uses is that site's own, and the site goes; then the next. Backwards, each site's own place takes
 * what makes its mark come out. Null when some sites hold each other: another seed must be tried.
 */
function fill(hashes: readonly Fingerprint[], shape: Shape): Uint8Array | null {
  const places = shape.segments * 2 ** shape.segmentBits;
  const users = new Uint32Array(places);
  /** XOR of the numbers of all sites that use a place: of one site, its number. */
  const who = new Uint32Array(places);
  const at = new Uint32Array(3);
  const put = (site: number, step: 1 | -1) => {
    placesOf(hashes[site] as Fingerprint, shape, at);
    for (const place of at) {
      users[place] = (users[place] as number) + step;
      who[place] = (who[place] as number) ^ site;
    }
  };
  for (let site = 0; site < hashes.length; site++) put(site, 1);
  const alone: number[] = [];
  for (let place = 0; place < places; place++) if (users[place] === 1) alone.push(place);
  const order: (readonly [site: number, own: number])[] = [];
  for (let own = alone.pop(); own !== undefined; own = alone.pop()) {
    if (users[own] !== 1) continue;
    const site = who[own] as number;
    put(site, -1);
    order.push([site, own]);
    for (const place of at) if (users[place] === 1) alone.push(place);
  }
  if (order.length < hashes.length) return null;
  const marks = new Uint8Array(places);
  for (const [site, own] of order.reverse()) {
    const hash = hashes[site] as Fingerprint;
    placesOf(hash, shape, at);
    let mark = markOf(hash);
    for (const place of at) mark ^= marks[place] as number;
    marks[own] = mark;
  }
  return marks;
}
