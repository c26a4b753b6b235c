/** The list from bytes to verdicts: what it finds, what it must not find, and that damage is refused. */
import { describe, expect, test } from 'vitest';
import { MAX_PATH_SEGMENTS } from '../../../src/blocklist/layout.ts';
import { openList } from '../../../src/blocklist/list.ts';
import { ListFormatError } from '../../../src/blocklist/list-error.ts';
import { FingerprintCollision } from '../../../src/blocklist/write-table.ts';
import reference from '../../reference/hosts.json';
import { entry, makeList } from './make-list.ts';

describe('look-up', () => {
  const list = openList(makeList(reference.listed));

  test.each(reference.hits)('%s is listed (%s)', (url = '', reason) => {
    expect(list.check(url)).toMatchObject({ verdict: 'listed', reason, source: 'first', since: '2025-03-01' });
  });

  test.each(reference.silent)('%s is not', (url) => {
    expect(list.check(url)).toMatchObject({ verdict: 'none', source: null, since: null });
  });

  test('a table that holds a public suffix does not block its customers, nor the suffix itself', () => {
    const wrong = openList(makeList(['co.uk', 'pages.dev']));
    for (const url of ['https://co.uk/', 'https://honest.co.uk/', 'https://pages.dev/', 'https://honest.pages.dev/'])
      expect(wrong.check(url).verdict).toBe('none');
  });

  test('the page is named before its host, the host before its parent', () => {
    const both = openList(makeList(['evil.example', 'a.evil.example', 'a.evil.example/x']));
    expect(both.check('https://a.evil.example/x/1').reason).toBe('path');
    expect(both.check('https://a.evil.example/y').reason).toBe('exact');
    expect(both.check('https://b.evil.example/x').reason).toBe('parent');
  });

  test('an entry that corrects a false alarm beats the listing of its parent, and a listed page on it still counts', () => {
    const list = openList(
      makeList(['shared.example', entry('good.shared.example', { allow: true }), 'good.shared.example/bad']),
    );
    expect(list.check('https://good.shared.example/').verdict).toBe('known');
    expect(list.check('https://other.shared.example/').verdict).toBe('listed');
    expect(list.check('https://good.shared.example/bad').verdict).toBe('listed');
  });

  test('every fact of an entry comes back', () => {
    const list = openList(
      makeList([
        entry('a.example', { severity: 1, source: 1, since: null }),
        entry('b.example', { severity: 2, category: 'general', since: '2022-02-26' }),
      ]),
    );
    expect(list.check('a.example')).toEqual({
      host: 'a.example',
      verdict: 'listed',
      source: 'second',
      since: null,
      reason: 'exact',
      severity: 1,
    });
    expect(list.check('b.example')).toMatchObject({ severity: 2, since: '2022-02-26', source: 'first' });
    expect(list.status).toMatchObject({ entries: 2, built: '2025-06-29' });
    expect(list.status.sources.map(({ id, entries }) => [id, entries])).toEqual([
      ['first', 1],
      ['second', 1],
    ]);
  });

  test('a text that is no address has no record', () => {
    expect(list.check('javascript:alert(1)')).toEqual({
      host: '',
      verdict: 'none',
      source: null,
      since: null,
      reason: 'not-an-address',
    });
  });
});

describe('bytes', () => {
  test('same entries, same bytes, whatever their order', () => {
    const one = makeList(['a.example', 'b.example', 'c.example/x']);
    const other = makeList(['c.example/x', 'b.example', 'a.example']);
    expect(new Uint8Array(one)).toEqual(new Uint8Array(other));
  });

  test('no address can be read in them', () => {
    const text = Buffer.from(makeList(['evil.example', 'app.store.example/tw/app/fake'])).toString('latin1');
    for (const part of ['evil', 'store', 'example', 'fake']) expect(text).not.toContain(part);
    expect(text).toContain('The first list');
  });

  test('another seed, other fingerprints, same answers', () => {
    const other = makeList(reference.listed, { a: 7, b: 9 });
    expect(new Uint8Array(other).slice(48)).not.toEqual(new Uint8Array(makeList(reference.listed)).slice(48));
    for (const [url = '', reason] of reference.hits) expect(openList(other).check(url).reason).toBe(reason);
  });

  test.each([
    ['nothing', () => new ArrayBuffer(0)],
    ['a text', () => new TextEncoder().encode('<html>'.repeat(20)).buffer as ArrayBuffer],
    ['zeros', () => new ArrayBuffer(4096)],
    ['half a list', (whole: ArrayBuffer) => whole.slice(0, 100)],
    ['a longer list', (whole: ArrayBuffer) => Buffer.concat([Buffer.from(whole), Buffer.alloc(4)]).buffer],
    [
      'another version',
      (whole: ArrayBuffer) => {
        const copy = whole.slice(0);
        new Uint32Array(copy)[1] = 1;
        return copy;
      },
    ],
  ])('%s is refused', (_, damage) => {
    expect(() => openList(damage(makeList(reference.listed)) as ArrayBuffer)).toThrow(ListFormatError);
  });

  test('an empty table opens and finds nothing', () => {
    expect(openList(makeList([])).check('https://evil.example/').verdict).toBe('none');
  });

  test('the same address twice, or two with one fingerprint, is refused', () => {
    expect(() => makeList(['a.example', 'a.example'])).toThrow(FingerprintCollision);
  });

  test('a path deeper than a look-up follows is refused', () => {
    expect(() => makeList([`a.example${'/x'.repeat(MAX_PATH_SEGMENTS + 1)}`])).toThrow(RangeError);
    const deepest = `a.example${'/x'.repeat(MAX_PATH_SEGMENTS)}`;
    expect(openList(makeList([deepest])).check(`${deepest}/y/z`).reason).toBe('path');
  });

  test.each(['2019-12-31', '2025-02-30', 'yesterday', '9999-01-01'])('%s is no day to write', (since) => {
    expect(() => makeList([entry('a.example', { since })])).toThrow(RangeError);
  });
});
