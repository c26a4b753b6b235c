/** Licence claims: which numbers are read off a page, what is said of them, and that nobody is ever called licensed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../../assets/locales/en.json';
import fr from '../../../../assets/locales/fr.json';
import zhCN from '../../../../assets/locales/zh-CN.json';
import zhTW from '../../../../assets/locales/zh-TW.json';
import { checkLicence, FIRMS_DATED, LICENSED_FIRMS, REGISTERS } from '../../../../src/detection/link/licensed-firms.ts';
import { REGULATORS, readLicences } from '../../../../src/detection/page/licences.ts';
import { licenceLines } from '../../../../src/ui/licence-words.ts';
import { createWords } from '../../../../src/ui/words.ts';

const read = (text: string) => readLicences(text).map(({ regulator, number }) => `${regulator} ${number}`);

describe('reading', () => {
  test.each([
    ['Authorised and regulated by the Financial Conduct Authority, firm reference number 583263.', 'fca 583263'],
    ['受英国FCA监管，FRN：195355', 'fca 195355'],
    ['Example Pty Ltd, AFSL No. 414530', 'asic 414530'],
    ['ASIC licence: 335692', 'asic 335692'],
    ['CySEC license number 109/10', 'cysec 109/10'],
    ['证监会中央编号：ABC123', 'sfc ABC123'],
    ['SFC 持牌法團（中央編號 ABC123）', 'sfc ABC123'],
    ['NFA ID 0325821', 'nfa 0325821'],
    ['FSCA FSP 45052', 'fsca 45052'],
  ])('%s', (text, claim) => expect(read(text)).toEqual([claim]));

  test.each([
    'FCA',
    'The FCA fined 12 firms in 2024.',
    'Call the FCA on 0800 111 6768',
    'Account 195355, balance 12.40',
    'FCA\n195355',
    `FCA ${'word '.repeat(20)}195355`,
    'CySEC circular C109/100',
    'AFSL 4145301',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]));

  test('each once, at most six, and any text in time', () => {
    expect(read('FRN 195355 FRN 195355')).toEqual(['fca 195355']);
    expect(read(Array.from({ length: 30 }, (_, i) => `FRN ${100000 + i}`).join('\n'))).toHaveLength(6);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => readLicences(text).length <= 6));
    const before = performance.now();
    for (const hostile of ['FCA '.repeat(10_000), 'SFC AB'.repeat(7000), 'FCA 12345'.repeat(4400)])
      readLicences(hostile);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('comparing', () => {
  const claim = { regulator: 'fca', number: '583263' } as const;
  test('a match, a mismatch, and no record', () => {
    expect(checkLicence(claim, 'etoro.com')).toMatchObject({ finding: 'match', firm: 'eToro (UK) Ltd' });
    expect(checkLicence(claim, 'etoro-vip.example')).toMatchObject({ finding: 'mismatch', firm: 'eToro (UK) Ltd' });
    expect(checkLicence({ ...claim, number: '999999' }, 'etoro.com')).toMatchObject({
      finding: 'not-found',
      firm: null,
    });
    expect(checkLicence({ ...claim, regulator: 'asic' }, 'etoro.com')).toMatchObject({ finding: 'not-found' });
  });
  test('every row can be read off a page, is dated, and its regulator has a register', () => {
    expect(FIRMS_DATED).toMatch(/^\d{4}-\d\d-\d\d$/);
    const names = { fca: 'FRN', asic: 'AFSL', cysec: 'CySEC', sfc: 'SFC', nfa: 'NFA', fsca: 'FSP' };
    for (const { regulator, number, sites } of LICENSED_FIRMS) {
      expect(read(`${names[regulator]} ${number}`)).toEqual([`${regulator} ${number}`]);
      expect(sites.length).toBeGreaterThan(0);
    }
    expect(Object.keys(REGISTERS).sort()).toEqual([...REGULATORS].sort());
  });
});

describe('the words', () => {
  test.each([
    ['zh-CN', zhCN],
    ['zh-TW', zhTW],
    ['en', en],
    ['fr', fr],
  ] as const)(
    '%s name number, firm and register, the mismatch first, and call nobody licensed',
    (language, catalog) => {
      const lines = licenceLines(createWords(catalog, language), [
        checkLicence({ regulator: 'cysec', number: '999/99' }, 'x.example'),
        checkLicence({ regulator: 'fca', number: '583263' }, 'x.example'),
      ]);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/583263.*eToro.*register\.fca\.org\.uk/s);
      expect(lines[1]).toMatch(/999\/99.*www\.cysec\.gov\.cy/s);
      expect(lines.join()).not.toMatch(/licensed|authorised|持牌|合法|agréé|\{/i);
    },
  );
});
