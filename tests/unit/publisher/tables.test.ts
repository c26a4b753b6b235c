/** Tables of registers and of much-visited sites: odd spellings in, rows out; what is no table is refused. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { csvRows, separatorOf } from '../../../src/services/publisher/importers/csv-rows.ts';
import { SourceError } from '../../../src/services/publisher/importers/imported.ts';
import { csvMapping, registerCsv } from '../../../src/services/publisher/importers/register-csv.ts';
import { topSites } from '../../../src/services/publisher/importers/top-sites-csv.ts';
import { readDate } from '../../../src/services/publisher/importers/written-date.ts';

describe('rows of a table', () => {
  test.each([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a byte order mark and CRLF',
      '\uFEFFa,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old line ends',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b,c;x\nd;e;\n',
      [
        ['a', 'b,c', 'x'],
        ['d', 'e', ''],
      ],
    ],
    [
      'quotes, doubled quotes, separators inside',
      '"a ""x""",b\n"c,d",e',
      [
        ['a "x"', 'b'],
        ['c,d', 'e'],
      ],
    ],
    ['blank lines and short rows', 'a,b\n\n,\nc\n', [['a', 'b'], ['c']]],
    [
      'an empty last cell',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['space after a closing quote', '"a" ,b', [['a', 'b']]],
  ])('%s', (_, text, cells) => {
    expect(csvRows(text).map((row) => row.cells)).toEqual(cells);
  });

  test('line numbers count line breaks inside quotes', () => {
    expect(csvRows('a\n"b\r\nb"\n\nc\n').map(({ at }) => at)).toEqual([1, 2, 5]);
  });

  test.each([
    ['a quote that never closes', 'a,b\n"c,d\n', /line 2: a quote/],
    ['text after a closing quote', '"a"b,c', /line 1: text after/],
    ['far too many cells', ','.repeat(600), /more than 500 cells/],
  ])('%s is refused', (_, text, why) => {
    expect(() => csvRows(text, ',')).toThrow(why);
  });

  test('whatever is quoted reads back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '黑') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const kept = rows.filter((cells) => cells.some((each) => each.trim() !== ''));
        expect(csvRows(text, ',').map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });

  test('separators inside quotes do not count', () => {
    expect(separatorOf('"a;b;c;d",e\nf,g')).toBe(',');
    expect(separatorOf('one')).toBe(',');
  });
});

test.each([
  ['2024-05-01', 'dmy', '2024-05-01'],
  ['2024-05-01T10:22:00Z', 'dmy', '2024-05-01'],
  ['2024/5/1', 'ymd', '2024-05-01'],
  ['2024年5月1日', 'ymd', '2024-05-01'],
  ['01/02/2024', 'dmy', '2024-02-01'],
  ['01/02/2024', 'mdy', '2024-01-02'],
  ['1.2.2024 09:00', 'dmy', '2024-02-01'],
  ['1 February 2024', 'ymd', '2024-02-01'],
  ['Feb. 1, 2024', 'ymd', '2024-02-01'],
  ['Thu, 1 Feb 2024', 'ymd', '2024-02-01'],
  ['', 'ymd', null],
  ['-', 'ymd', null],
  ['N/A', 'ymd', null],
  ['01/02/2024', 'ymd', undefined],
  ['2024-02-31', 'ymd', undefined],
  ['13/13/2024', 'dmy', undefined],
  ['soon', 'dmy', undefined],
] as const)('the date "%s" (%s) is %s', (text, order, day) => {
  expect(readDate(text, order)).toBe(day);
});

describe('a register', () => {
  const mapping = v.parse(csvMapping, {
    address: ['Website', 'Other sites'],
    date: 'Date added',
    dateOrder: 'dmy',
    category: { column: 'Type', words: { 'clone firm': 'investment', Wallet: 'wallet-phishing' } },
  });

  test('addresses of all columns, several in a cell; mailboxes and words are no addresses', () => {
    const text = [
      'Name;"Website";Type;Other sites; date ADDED',
      'A Ltd;https://a.example/pay, www.a2.example;Clone Firm;;05/03/2024',
      'B;"b.example\nb2.example";wallet;"none, ask info@b.example (b3.example)";',
      'C;;;;01/01/2024',
    ].join('\r\n');
    expect(registerCsv(mapping).read(text)).toEqual([
      {
        text: 'https://a.example/pay',
        at: 2,
        says: 'deny',
        since: '2024-03-05',
        dropped: null,
        category: 'investment',
      },
      { text: 'www.a2.example', at: 2, says: 'deny', since: '2024-03-05', dropped: null, category: 'investment' },
      { text: 'b.example', at: 3, says: 'deny', since: null, dropped: null, category: 'wallet-phishing' },
      { text: 'b2.example', at: 3, says: 'deny', since: null, dropped: null, category: 'wallet-phishing' },
      { text: 'b3.example', at: 3, says: 'deny', since: null, dropped: null, category: 'wallet-phishing' },
    ]);
  });

  test.each([
    ['a missing column', 'Name,Website\nA,a.example', /no column "Other sites"; there are: Name \| Website/],
    ['a date of another order', 'Website,Other sites,Date added,Type\na.example,,2/31/2024,', /line 2: "2\/31\/2024"/],
    ['nothing', '\n\n', /empty table/],
  ])('%s is refused', (_, text, why) => {
    expect(() => registerCsv(mapping).read(text)).toThrow(why);
    expect(() => registerCsv(mapping).read(text)).toThrow(SourceError);
  });
});

describe('much-visited sites', () => {
  test.each([
    ['rank and site', '1,big.example\n2,www.other.example\n3,late.example\n', ['big.example', 'other.example']],
    ['a header and more columns', 'Rank,Domain,Score\n2,163.com,1.5\n1,big.example,2.5\n', ['163.com', 'big.example']],
    ['one a line', 'b.example\na.example\nc.example\n', ['a.example', 'b.example']],
    ['suffixes and machines left out', '1,co.uk\n2,a.example\n', ['a.example']],
  ])('%s', (_, text, sites) => {
    expect(topSites(text, 2)).toEqual(sites);
  });

  test.each(['', 'a text\nof words\n', '{"rows": 1}'])('"%s" is no such table', (text) => {
    expect(() => topSites(text)).toThrow(SourceError);
  });
});
