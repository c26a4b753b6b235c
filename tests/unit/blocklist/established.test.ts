/** The filter of much-visited sites: no site of it is ever missing, few others are in it, and what is no whole filter is refused. */
import { describe, expect, test } from 'vitest';
import { openEstablished } from '../../../src/blocklist/established/filter.ts';
import { writeEstablishedFilter } from '../../../src/blocklist/established/write-filter.ts';
import { ListFormatError } from '../../../src/blocklist/list-error.ts';

const sites = (count: number) => Array.from({ length: count }, (_, i) => `site${i}.example`);

describe('a filter', () => {
  test.each([1, 2, 3, 7, 100, 4096, 20_000])('of %i sites knows each of them', (count) => {
    const filter = openEstablished(writeEstablishedFilter(sites(count)).buffer);
    expect(filter.sites).toBe(count);
    expect(sites(count).filter((site) => !filter.has(site))).toEqual([]);
  });

  test('takes one in 256 others for its own, in 10 bits a site', () => {
    const bytes = writeEstablishedFilter(sites(20_000));
    const filter = openEstablished(bytes.buffer);
    const taken = Array.from({ length: 50_000 }, (_, i) => `other${i}.example`).filter(filter.has);
    // 50,000 / 256 = 195, six standard deviations to each side.
    expect(taken.length).toBeGreaterThan(110);
    expect(taken.length).toBeLessThan(280);
    expect((bytes.length * 8) / 20_000).toBeLessThan(10.5);
  });

  test('is the same bytes for the same sites', () => {
    expect(writeEstablishedFilter(sites(500))).toEqual(writeEstablishedFilter(sites(500)));
  });

  test('of no site, or of one that stands twice, is not made', () => {
    expect(() => writeEstablishedFilter([])).toThrow(RangeError);
    expect(() => writeEstablishedFilter(['a.example', 'a.example', 'b.example'])).toThrow(RangeError);
  });
});

describe('broken bytes', () => {
  const whole = writeEstablishedFilter(sites(100));
  const changed = (at: number, value: number) => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };
  test.each([
    ['none', new Uint8Array(0)],
    ['half a head', whole.slice(0, 20)],
    ['one byte short', whole.slice(0, -1)],
    ['one byte more', new Uint8Array([...whole, 0])],
    ['another mark', changed(0, 0)],
    ['a later layout', changed(4, 2)],
    ['no sites', changed(8, 0)],
    ['more sites than places', changed(8, 0xffffffff)],
    ['segments past the hash', changed(20, 14)],
    ['a shift past 32', changed(20, 40)],
    ['too few segments', changed(24, 2)],
    ['segments without end', changed(24, 0xffffffff)],
    ['a web page', new TextEncoder().encode(`<!doctype html>${' '.repeat(400)}`)],
  ])('%s: refused', (_what, bytes) => {
    expect(() => openEstablished(bytes.buffer as ArrayBuffer)).toThrow(ListFormatError);
  });
});
