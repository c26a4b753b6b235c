/** From rows to a list: what is taken, what is refused and why, whose word counts, and that honest sites stay out. */
import { describe, expect, test } from 'vitest';
import { openList } from '../../../src/blocklist/list.ts';
import { BuildRefused, buildList } from '../../../src/services/publisher/build-list.ts';
import { honestSites } from '../../../src/services/publisher/honest-sites.ts';
import type { ImportedRow } from '../../../src/services/publisher/importers/imported.ts';
import { judge } from '../../../src/services/publisher/judge.ts';
import type { SourceFile } from '../../../src/services/publisher/select-entries.ts';
import { sourceOf } from '../../../src/services/publisher/sources/known-sources.ts';

const honest = honestSites(
  {
    groups: [
      { source: 'kinward', date: '2026-01-01', protect: 'name', sites: ['bank.example|Bank', 'mall.example|Mall'] },
      { source: 'top-sites', date: '2026-01-01', protect: 'no', sites: ['builder.example|builder.example'] },
    ],
    shared: ['apps.mall.example', 'short.example'],
  },
  ['good.customer.example', '*.allowed.example'],
);
const row = (text: string, more: Partial<ImportedRow> = {}): ImportedRow => ({
  text,
  at: 1,
  says: 'deny',
  since: null,
  dropped: null,
  ...more,
});

describe('judge', () => {
  test.each([
    ['evil.example', 'evil.example'],
    ['http://WWW.Evil.example.:8443/', 'evil.example'],
    ['*.evil.example', 'evil.example'],
    ['黑貓.example', 'xn--tj3a527a.example'],
    ['shop1.pages.dev', 'shop1.pages.dev'],
    ['shop1.eth.limo', 'shop1.eth.limo'],
    ['evil.example/app/?x=1', 'evil.example/app'],
    // A page on an honest or shared host is listed as that page.
    ['apps.mall.example/tw/app/fake', 'apps.mall.example/tw/app/fake'],
    ['bank.example/fake-page', 'bank.example/fake-page'],
    ['short.example/AbC', 'short.example/AbC'],
    // A customer of an honest site builder.
    ['scam.builder.example', 'scam.builder.example'],
  ])('%s becomes %s', (text, entry) => {
    expect(judge(row(text), honest)).toMatchObject({ ok: true, value: { entry } });
  });

  test.each([
    ['bank.example', 'honest-site'],
    ['www.bank.example', 'honest-site'],
    ['m.bank.example', 'honest-site'],
    ['builder.example', 'honest-site'],
    ['allowed.example', 'honest-site'],
    ['www.lottery.gov.cn', 'honest-site'],
    ['customer.example', 'parent-of-honest'],
    ['apps.mall.example', 'shared-host'],
    ['short.example', 'shared-host'],
    ['pages.dev', 'public-suffix'],
    ['co.uk', 'public-suffix'],
    ['104.168.1.1', 'ip-address'],
    ['short.example/?go=1', 'needs-query'],
    ['apps.mall.example/open?id=1', 'needs-query'],
    ['single', 'not-an-address'],
    ['social engineering', 'not-an-address'],
    ['a..example', 'not-an-address'],
    [`evil.example${'/x'.repeat(17)}`, 'path-too-long'],
    [`evil.example/${'x'.repeat(1001)}`, 'path-too-long'],
  ])('%s is refused: %s', (text, reason) => {
    expect(judge(row(text), honest)).toEqual({ ok: false, reason });
  });

  test('a rule without an address is refused as such, and a date that is none is left out', () => {
    expect(judge(row('x*', { says: 'pattern' }), honest)).toEqual({ ok: false, reason: 'pattern' });
    expect(judge(row('evil.example', { since: '2019-01-01' }), honest)).toMatchObject({ value: { since: null } });
  });
});

const file = (name: string, rows: ImportedRow[]): SourceFile => ({
  source: sourceOf(name),
  file: name,
  format: 'test',
  rows,
});

describe('build', () => {
  const files = [
    file('gaso-history.tsv', [
      row('old.example', { since: '2022-03-01', dropped: '2025-04-28' }),
      row('live.example', { since: '2024-05-05' }),
      row('bank.example', { since: '2022-02-26', at: 4 }),
    ]),
    file('gaso-urls.txt', [row('live.example'), row('apps.mall.example/tw/fake')]),
    file('my own-list.txt', [row('live.example'), row('old.example'), row('only.example')]),
  ];
  const { bytes, report } = buildList(files, honest);
  const list = openList(bytes);

  test('the louder source speaks; its dates complete each other; a dropped entry is soft', () => {
    expect(list.check('live.example')).toMatchObject({ source: 'gaso', since: '2024-05-05', severity: 3 });
    expect(list.check('old.example')).toMatchObject({ source: 'my-own-list', since: null, severity: 2 });
    expect(list.check('only.example')).toMatchObject({ source: 'my-own-list', severity: 2 });
    const alone = openList(buildList(files.slice(0, 1), honest).bytes);
    expect(alone.check('old.example')).toMatchObject({ source: 'gaso', since: '2022-03-01', severity: 1 });
  });

  test('the report counts and explains', () => {
    expect(report).toMatchObject({ entries: 4, pages: 1, merged: 3, built: '2025-04-28' });
    expect(report.refused).toEqual([
      { source: 'gaso', file: 'gaso-history.tsv', at: 4, text: 'bank.example', reason: 'honest-site' },
    ]);
    expect(report.files.map(({ rows, taken }) => [rows, taken])).toEqual([
      [3, 2],
      [2, 2],
      [3, 3],
    ]);
    expect(list.status.sources).toEqual(report.sources);
  });

  test('honest sites have no record, the page on the shared host has', () => {
    for (const url of ['https://bank.example/', 'https://apps.mall.example/', 'https://good.customer.example/'])
      expect(list.check(url).verdict).toBe('none');
    expect(list.check('https://apps.mall.example/tw/fake/x').verdict).toBe('listed');
  });

  test('same input, same bytes', () => {
    expect(new Uint8Array(buildList(files, honest).bytes)).toEqual(new Uint8Array(bytes));
  });

  test('another entry, the same seed: a feed may go on from there with deltas', () => {
    const other = buildList([...files, file('more.txt', [row('more.example')])], honest).bytes;
    expect(new Uint32Array(other)[4]).toBe(new Uint32Array(bytes)[4]);
  });

  test('an empty list is refused', () => {
    expect(() => buildList([file('a.txt', [row('bank.example')])], honest)).toThrow(BuildRefused);
  });

  test('a build that would warn of an honest site fails, should the judge ever let one through', () => {
    const blind = { hosts: ['bank.example'], refusal: () => null };
    expect(() => buildList([file('a.txt', [row('bank.example')])], blind)).toThrow(/honest site bank\.example/);
    const below = { hosts: ['pay.bank.example'], refusal: () => null };
    expect(() => buildList([file('a.txt', [row('bank.example')])], below)).toThrow(/honest site pay\.bank\.example/);
  });
});
