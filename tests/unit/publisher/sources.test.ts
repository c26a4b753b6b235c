/** Sources from the web and over time: what is asked again, what is kept when one fails, what a record remembers. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { denied } from '../../../src/services/publisher/importers/imported.ts';
import { Refused } from '../../../src/services/publisher/refused.ts';
import {
  readSource,
  type SourceReader,
  SourceUnavailable,
} from '../../../src/services/publisher/sources/fetch-source.ts';
import {
  formatProvenance,
  mergeImport,
  readProvenance,
  type SaidRow,
  SourceShrank,
} from '../../../src/services/publisher/sources/provenance.ts';
import { must, openDesk, readyDesk } from './feed-desk.ts';

// Keys are made slow to guess, which a busy machine feels.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const URL_ = 'https://lists.example/hosts.txt';

describe('a source on the web', () => {
  let folder: string;
  let asked: Headers[];
  let answers: (() => Response | Promise<Response>)[];
  const reader = (more: Partial<SourceReader> = {}): SourceReader => ({
    folder,
    cache: join(folder, 'cache'),
    fetch: async (_url, init) => {
      asked.push(new Headers(init?.headers));
      const answer = answers.shift();
      if (!answer) throw new TypeError('fetch failed', { cause: new Error('connection refused') });
      return answer();
    },
    ...more,
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinward-source-'));
    asked = [];
    answers = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const first = () =>
    new Response('a.example\n', { headers: { etag: '"one"', 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' } });

  test('is asked with the marks of the kept copy, and kept when it says so', async () => {
    answers = [first, () => new Response(null, { status: 304 }), () => new Response('b.example\n')];
    expect(await readSource(URL_, reader())).toEqual({ text: 'a.example\n', unchanged: false });
    expect(asked[0]?.get('if-none-match')).toBeNull();
    expect(await readSource(URL_, reader())).toEqual({ text: 'a.example\n', unchanged: true });
    expect(asked[1]?.get('if-none-match')).toBe('"one"');
    expect(asked[1]?.get('if-modified-since')).toBe('Tue, 24 Nov 2026 10:00:00 GMT');
    expect((await readSource(URL_, reader())).text).toBe('b.example\n');
  });

  test('a damaged copy is asked for anew, without marks', async () => {
    answers = [first, first];
    await readSource(URL_, reader());
    const body = readdirSync(join(folder, 'cache')).find((name) => name.endsWith('.body')) ?? '';
    writeFileSync(join(folder, 'cache', body), 'a.exam');
    expect((await readSource(URL_, reader())).text).toBe('a.example\n');
    expect(asked[1]?.get('if-none-match')).toBeNull();
  });

  const stalled = () =>
    new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('a.exa')) }));
  test.each<[string, () => Response | Promise<Response>, RegExp]>([
    ['an answer that is no file', () => new Response('gone', { status: 404 }), /answered 404/],
    ['a 304 for what we never had', () => new Response(null, { status: 304 }), /answered 304/],
    ['more than its cap', () => new Response('x'.repeat(2000)), /more than 0\.001 MB/],
    ['a cut body', () => new Response('a.exa', { headers: { 'content-length': '10' } }), /5 bytes of 10/],
    ['no text', () => new Response(new Uint8Array([0xff, 0xfe])), /not UTF-8 text/],
    [
      'no answer',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('refused') })),
      /no answer \(refused\)/,
    ],
  ])('%s leaves the kept copy alone', async (_, answer, why) => {
    answers = [first, answer, () => new Response(null, { status: 304 })];
    await readSource(URL_, reader());
    if (why.source.includes('304')) rmSync(join(folder, 'cache'), { recursive: true });
    const failing = readSource(URL_, reader({ maxBytes: 1000 }));
    await expect(failing).rejects.toThrow(SourceUnavailable);
    await expect(failing).rejects.toThrow(why);
    if (!why.source.includes('304')) expect((await readSource(URL_, reader())).text).toBe('a.example\n');
  });

  test('a server that never ends is given up', async () => {
    answers = [stalled];
    const abortable: SourceReader = reader({
      timeoutMs: 20,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    });
    await expect(readSource(URL_, abortable)).rejects.toThrow(SourceUnavailable);
  });

  test('files: what is missing, too large or no text is refused', async () => {
    writeFileSync(join(folder, 'large.txt'), 'x'.repeat(2000));
    writeFileSync(join(folder, 'bytes.txt'), new Uint8Array([0xff]));
    for (const [place, why] of [
      ['none.txt', /no such file/],
      ['large.txt', /larger than/],
      ['bytes.txt', /not UTF-8/],
    ] as const) {
      await expect(readSource(place, reader({ maxBytes: 1000 }))).rejects.toThrow(why);
      await expect(readSource(place, reader({ maxBytes: 1000 }))).rejects.toThrow(Refused);
    }
  });
});

describe('a record over time', () => {
  const said = (text: string, since: string | null = null, dropped: string | null = null): SaidRow => ({
    ...denied(text, 1, since, dropped),
    file: 'a.txt',
  });
  const brief = (rows: readonly SaidRow[]) => rows.map(({ text, since, dropped }) => [text, since, dropped]);

  test('of a first import nobody knows since when; later ones know the day', () => {
    const first = mergeImport(null, [said('a.example'), said('b.example', '2024-01-01')], '2026-01-01');
    expect(brief(first)).toEqual([
      ['a.example', null, null],
      ['b.example', '2024-01-01', null],
    ]);
    const second = mergeImport(first, [said('b.example'), said('c.example')], '2026-01-02');
    expect(brief(second)).toEqual([
      ['a.example', null, '2026-01-02'],
      ['b.example', '2024-01-01', null],
      ['c.example', '2026-01-02', null],
    ]);
    const third = mergeImport(second, [said('a.example'), said('c.example')], '2026-01-03');
    expect(brief(third)).toEqual([
      ['a.example', null, null],
      ['b.example', '2024-01-01', '2026-01-03'],
      ['c.example', '2026-01-02', null],
    ]);
  });

  test('two files of one source: listed in one of them is listed, the earliest date counts', () => {
    const rows = [
      said('a.example', '2024-05-01', '2025-01-01'),
      said('a.example'),
      said('b.example', null, '2025-01-01'),
    ];
    expect(brief(mergeImport(null, rows, '2026-01-01'))).toEqual([
      ['a.example', '2024-05-01', null],
      ['b.example', null, '2025-01-01'],
    ]);
  });

  test('a source that lost most of its rows at once is not believed, unless one says so', () => {
    const many = Array.from({ length: 120 }, (_, i) => said(`h${i}.example`));
    const before = mergeImport(null, many, '2026-01-01');
    expect(() => mergeImport(before, many.slice(0, 40), '2026-01-02')).toThrow(SourceShrank);
    expect(mergeImport(before, many.slice(0, 40), '2026-01-02', true)).toHaveLength(120);
    expect(mergeImport(before, many.slice(0, 70), '2026-01-02')).toHaveLength(120);
    expect(mergeImport(before.slice(0, 90), many.slice(0, 4), '2026-01-02')).toHaveLength(90);
  });

  test('what is written reads back; nothing is ever forgotten', () => {
    const day = fc.constantFrom(null, '2024-01-01', '2025-02-03');
    const row = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', '黑', ' ', '\t', '\r'), minLength: 1, maxLength: 4 }),
      at: fc.nat(1000),
      says: fc.constant('deny' as const),
      since: day,
      dropped: day,
      file: fc.constantFrom('a.txt', 'b.tsv'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 20 }), { minLength: 1, maxLength: 4 }), (imports) => {
        let record: SaidRow[] | null = null;
        imports.forEach((rows, index) => {
          const before: SaidRow[] | null = record;
          record = mergeImport(before, rows, `2026-01-0${index + 1}`);
          const texts = new Set(record.map(({ text }) => text));
          for (const { text } of [...rows, ...(before ?? [])])
            expect(texts.has(text.replace(/[\t\r]/g, ' '))).toBe(true);
          expect(readProvenance(formatProvenance(record))).toEqual(record);
        });
      }),
    );
  });

  test.each([
    '',
    'address\n',
    'address\tfirst_listed\tdropped\tsays\tcategory\tline\tfile\na\tb\n',
    'address\tfirst_listed\tdropped\tsays\tcategory\tline\tfile\na\t\t\tmaybe\t\t1\tf\n',
  ])('a record changed by hand is refused (%#)', (text) => {
    expect(() => readProvenance(text)).toThrow(/record/);
  });
});

describe('import', () => {
  test('a source that fails keeps what it said last, and the command says so', async () => {
    const desk = await readyDesk();
    try {
      const before = desk.read('feed/sources/reported.tsv');
      desk.write('feed/reported.txt', '{"broken": ');
      desk.write('feed/top-sites.csv', 'nothing\n');
      await must(desk, 'import');
      expect(desk.warned).toEqual([
        expect.stringMatching(/much-visited sites keeps what it said last: not a table of sites/),
        expect.stringMatching(/reported keeps what it said last: reported\.txt: no importer knows this format/),
      ]);
      expect(desk.read('feed/sources/reported.tsv')).toBe(before);
    } finally {
      desk.close();
    }
  });

  test('from an address, and its failure without a record is an error', async () => {
    const desk = openDesk();
    try {
      desk.write('one.txt', 'a.example\n');
      await must(desk, 'import @');
      desk.write('feed/feed.json', JSON.stringify({ sources: [{ id: 'web', files: [URL_] }] }));
      desk.fetch = async () => new Response('no', { status: 503 });
      expect(await desk.run('import')).toBe(2);
      expect(desk.warned).toEqual([`kinward-feed: web: ${URL_}: answered 503`]);
      desk.fetch = async () => new Response('b.example\n');
      await must(desk, 'import');
      expect(desk.said).toEqual(['web: 1 listed now, 0 dropped']);
    } finally {
      desk.close();
    }
  });
});
