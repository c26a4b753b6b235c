/** What must hold for every list and every address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressText, canonicalAddress } from '../../src/blocklist/canonical.ts';
import { dayNumber, dayText } from '../../src/blocklist/categories.ts';
import { fingerprintOf } from '../../src/blocklist/fingerprint.ts';
import { openList } from '../../src/blocklist/list.ts';
import { ListFormatError } from '../../src/blocklist/list-error.ts';
import { isPublicSuffix } from '../../src/blocklist/public-suffix.ts';
import { makeList } from '../unit/blocklist/make-list.ts';

const label = fc.stringMatching(/^[a-c0-1]{1,3}$/);
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom('example', 'com', 'co.uk', 'pages.dev'))
  .map(([labels, suffix]) => [...labels, suffix].join('.'));
const path = fc
  .array(fc.stringMatching(/^[ab]{1,2}$/), { maxLength: 3 })
  .map((parts) => parts.map((p) => `/${p}`).join(''));
const address = fc.tuple(host, path).map(([h, p]) => h + p);

describe('canonical form', () => {
  test('reads back as itself, for any text', () => {
    const texts = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      address,
      fc.string(),
      fc.string({ unit: 'grapheme' }).map((text) => `http://site.example/${text}`),
      fc.stringMatching(/^[%0-9a-fA-F./]{0,40}$/).map((text) => `site.example/${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = canonicalAddress(text);
        if (!once.ok) return;
        const again = canonicalAddress(addressText(once.value));
        expect(again).toMatchObject({ ok: true, value: { host: once.value.host, path: once.value.path } });
      }),
      { numRuns: 3000 },
    );
  });

  test('a browser opens the same host', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const read = canonicalAddress(url);
        if (read.ok) expect(new URL(`https://${read.value.host}/`).hostname).toBe(read.value.host);
      }),
    );
  });
});

describe('look-up', () => {
  /** The rule in plain words: longest path prefix on this host, the host, the nearest parent that is no public suffix. */
  function naive(entries: ReadonlySet<string>, at: string, p: string): string | null {
    const segments = p.split('/').slice(1);
    for (let n = segments.length; n > 0; n--) if (entries.has(`${at}/${segments.slice(0, n).join('/')}`)) return 'path';
    const labels = at.split('.');
    for (let from = 0; from <= labels.length - 2; from++) {
      const name = labels.slice(from).join('.');
      if (entries.has(name) && !isPublicSuffix(name)) return from === 0 ? 'exact' : 'parent';
    }
    return null;
  }

  test('equals a plain set', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(address, { maxLength: 60 }),
        fc.array(fc.tuple(host, path), { maxLength: 60 }),
        (entries, asked) => {
          const set = new Set(entries);
          const list = openList(makeList(entries));
          for (const [h, p] of asked) {
            const { reason } = list.checkAddress({ host: h, path: p || '/' });
            expect([h + p, reason]).toEqual([h + p, naive(set, h, p)]);
          }
          for (const text of entries) {
            const slash = text.indexOf('/');
            const h = slash < 0 ? text : text.slice(0, slash);
            if (!isPublicSuffix(h)) expect(list.check(text).verdict).toBe('listed');
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('any flipped bit and any cut is refused', () => {
    const whole = makeList(['evil.example', 'a.evil.example/x', 'b.example', 'c.example']);
    const bits = whole.byteLength * 8;
    for (let bit = 0; bit < bits; bit++) {
      const copy = whole.slice(0);
      const bytes = new Uint8Array(copy);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openList(copy)).toThrow(ListFormatError);
    }
    for (let length = 0; length < whole.byteLength; length++)
      expect(() => openList(whole.slice(0, length))).toThrow(ListFormatError);
  });

  test('random bytes never open', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => openList(bytes.slice().buffer)).toThrow(ListFormatError);
      }),
    );
  });
});

describe('fingerprints', () => {
  test('300,000 look-alike hosts: no two share one, and halves of it collide no more than chance', () => {
    const seen = new Set<string>();
    const low = new Set<number>();
    const count = 300_000;
    for (let i = 0; i < count; i++) {
      const { a, b } = fingerprintOf(`w${i.toString(36)}.site${i % 7}.example`, { a: 1, b: 2 });
      seen.add(`${a >>> 0}:${b >>> 0}`);
      low.add(b >>> 0);
    }
    expect(seen.size).toBe(count);
    // Chance: n^2 / 2^33 = 10.5 pairs among 32-bit halves; 40 would be nine standard deviations away.
    expect(count - low.size).toBeLessThan(40);
  });

  test('the seed changes everything', () => {
    const one = fingerprintOf('evil.example', { a: 1, b: 2 });
    const other = fingerprintOf('evil.example', { a: 1, b: 3 });
    expect(one).not.toEqual(other);
  });
});

test('days are written and read without loss', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-02'), max: new Date('2199-01-01'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(dayText(dayNumber(text))).toBe(text);
    }),
  );
  expect(dayText(0)).toBeNull();
});
