/** Every format in, rows out. */
import { describe, expect, test } from 'vitest';
import { adBlock } from '../../../src/services/publisher/importers/ad-block.ts';
import { addressJson } from '../../../src/services/publisher/importers/address-json.ts';
import { denyJson } from '../../../src/services/publisher/importers/deny-json.ts';
import { historyTsv } from '../../../src/services/publisher/importers/history-tsv.ts';
import { hostLines } from '../../../src/services/publisher/importers/host-lines.ts';
import { type ImportedRow, SourceError } from '../../../src/services/publisher/importers/imported.ts';
import { IMPORTERS, recognise } from '../../../src/services/publisher/importers/recognise.ts';

const brief = (rows: ImportedRow[]) => rows.map(({ text, at, says }) => `${at} ${says} ${text}`);

describe('recognise', () => {
  test.each([
    ['host-lines', '# a list\n\nevil.example\nother.example/page\n'],
    ['host-lines', '\uFEFFevil.example'],
    ['host-lines', '0.0.0.0 evil.example'],
    ['ad-block', '! Title: a list\n\n||evil.example^\n'],
    ['ad-block', '[Adblock Plus 2.0]\n||evil.example^'],
    ['history-tsv', 'host\tfirst_listed\tdropped\nevil.example\t2024-01-01\t\n'],
    ['deny-json', '{"allow": [], "deny": ["evil.example"]}'],
    ['deny-json', '{"version": 2, "blacklist": ["evil.example"], "whitelist": []}'],
    ['address-json', '{\n\t"evil.example": [\n\t\t"0x1"\n\t]\n}'],
  ])('%s', (format, text) => {
    expect(recognise(text)?.format).toBe(format);
  });

  test.each(['{"rows": 3}', '[1, 2]', '{'])('%s is no list', (text) => {
    expect(recognise(text)).toBeNull();
  });

  test('each format has one importer', () => {
    expect(new Set(IMPORTERS.map(({ format }) => format)).size).toBe(IMPORTERS.length);
  });
});

test('plain lines, comments and hosts files', () => {
  const text = '# c\nevil.example\r\n! c\n\n other.example/a b # why\n0.0.0.0 third.example\n';
  expect(brief(hostLines.read(text))).toEqual([
    '2 deny evil.example',
    '5 deny other.example/a b',
    '6 deny third.example',
  ]);
});

test('ad-block rules: whole hosts are rows, all else is a pattern or a comment', () => {
  const text = [
    '! c',
    '||evil.example^',
    '||page.example/a^$document',
    '@@||good.example^',
    '||half.name.',
    '.com-id*.info^',
    '||wild.example-*',
    '||script.example^$script',
    'example.com##.ad',
  ].join('\n');
  expect(brief(adBlock.read(text))).toEqual([
    '2 deny evil.example',
    '3 deny page.example/a',
    '4 allow good.example',
    '5 pattern ||half.name.',
    '6 pattern .com-id*.info^',
    '7 pattern ||wild.example-*',
    '8 pattern ||script.example^$script',
    '9 pattern example.com##.ad',
  ]);
});

test('history: dates come along, an empty cell is no date', () => {
  const rows = historyTsv.read(
    'host\tfirst_listed\tdropped\na.example\t2022-02-26\t2025-04-28\nb.example\t2025-01-01\t\nc.example\t\t\n',
  );
  expect(rows.map(({ text, since, dropped }) => [text, since, dropped])).toEqual([
    ['a.example', '2022-02-26', '2025-04-28'],
    ['b.example', '2025-01-01', null],
    ['c.example', null, null],
  ]);
  expect(() => historyTsv.read('host\tfirst_listed\tdropped\na.example\tsoon\t\n')).toThrow(/line 2/);
});

test('JSON: denied, denied pages, allowed', () => {
  expect(brief(denyJson.read('{"deny":["a.example"],"denySub":["b.example/x"],"allow":["*.c.example"]}'))).toEqual([
    '1 deny a.example',
    '2 deny b.example/x',
    '3 allow *.c.example',
  ]);
  expect(brief(addressJson.read('{"a.example":["0x1"],"some name":["0x2","0x3"]}'))).toEqual([
    '1 deny a.example',
    '2 deny some name',
  ]);
});

test.each([
  ['broken JSON', () => denyJson.read('{"deny": [')],
  ['numbers for hosts', () => denyJson.read('{"deny": [1]}')],
  ['no table', () => addressJson.read('{"a": "b"}')],
])('%s is refused', (_, read) => {
  expect(read).toThrow(SourceError);
});
