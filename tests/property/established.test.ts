/** The filter of much-visited sites for any set of names and any bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEstablished } from '../../src/blocklist/established/filter.ts';
import { writeEstablishedFilter } from '../../src/blocklist/established/write-filter.ts';
import { ListFormatError } from '../../src/blocklist/list-error.ts';

const domain = fc.stringMatching(/^[a-z0-9-]{1,20}\.(?:example|co\.uk|xn--p1ai)$/);

describe('a filter', () => {
  test('knows each of its sites, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(domain, { minLength: 1, maxLength: 300 }), (sites) => {
        const filter = openEstablished(writeEstablishedFilter(sites).buffer);
        expect(filter.sites).toBe(sites.length);
        expect(sites.every(filter.has)).toBe(true);
      }),
    );
  });

  test('of any bytes is opened whole or refused, and answers without complaint', () => {
    const whole = writeEstablishedFilter(['a.example', 'b.example', 'c.example']);
    const bent = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, value]) => {
      const bytes = whole.slice();
      bytes[at] = value;
      return bytes;
    });
    const any = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
    fc.assert(
      fc.property(fc.oneof(bent, any), fc.string(), (bytes, text) => {
        try {
          expect(typeof openEstablished(bytes.buffer as ArrayBuffer).has(text)).toBe('boolean');
        } catch (error) {
          if (!(error instanceof ListFormatError)) throw error;
        }
      }),
    );
  });
});
