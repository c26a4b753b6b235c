/** Help lines: by place, checked rows only, and a file that keeps to its own rules. */
import { describe, expect, it } from 'vitest';
import file from '../../assets/help-lines.json';
import {
  chooseHelpLines,
  dialable,
  HELP_KINDS,
  type HelpLine,
  placesWithLines,
  STALE_AFTER_DAYS,
} from '../../src/family/help-lines.ts';
import { LANGUAGES } from '../../src/family/settings.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';

const table = readHelpLines(file);
const never = () => 0;

describe('the table', () => {
  it.each(table.map((line) => [`${line.place} ${line.names.en}`, line] as const))(
    '%s is well formed',
    (_name, line) => {
      expect(line.place).toMatch(/^[A-Z]{2}$/);
      expect(HELP_KINDS).toContain(line.kind);
      for (const language of LANGUAGES) expect(line.names[language]).toBeTruthy();
      expect(line.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(line.url === '' || line.url.startsWith('https://')).toBe(true);
      expect(['', 'always']).toContain(line.hours);
      if (line.verified) expect(line.number !== '' || line.url !== '').toBe(true);
    },
  );

  it('never holds the old French number that now belongs to somebody else', () => {
    expect(JSON.stringify(table).replace(/\s/g, '')).not.toContain('0811020217');
  });

  it('never offers 12381, which only sends messages, as a number to call', () => {
    expect(table.map(({ number }) => number)).not.toContain('12381');
  });
});

describe('chooseHelpLines', () => {
  it.each([
    ['CN', 'fraud', '96110'],
    ['HK', 'fraud', '18222'],
    ['TW', 'fraud', '165'],
    ['SG', 'fraud', '1799'],
    ['MY', 'fraud', '997'],
    ['GB', 'bank', '159'],
    ['CN', 'trafficking', '+86-10-12308'],
  ] as const)('%s %s: %s', (place, kind, number) => {
    expect(chooseHelpLines(table, place, [kind], never).lines.map((line) => line.number)).toContain(number);
  });

  it.each(['', 'ZZ', 'KR', 'DE', 'AU', 'cn'])(
    'gives nothing for "%s": told to nobody, or nobody has checked it',
    (place) => {
      expect(chooseHelpLines(table, place, HELP_KINDS, never)).toEqual({ lines: [], checked: null, stale: false });
    },
  );

  it('shows no unchecked row for any place and kind', () => {
    for (const { place } of table)
      expect(chooseHelpLines(table, place, HELP_KINDS, never).lines.every(({ verified }) => verified)).toBe(true);
  });

  it('keeps the order of the kinds asked for', () => {
    const kinds = chooseHelpLines(table, 'CN', ['trafficking', 'fraud'], never).lines.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => (a === b ? 0 : a === 'trafficking' ? -1 : 1)));
  });

  it('is stale after half a year, counted from the oldest row', () => {
    const at = (days: number) => chooseHelpLines(table, 'TW', ['fraud'], () => days).stale;
    expect(at(STALE_AFTER_DAYS)).toBe(false);
    expect(at(STALE_AFTER_DAYS + 1)).toBe(true);
    const rows = [{ ...(table[0] as HelpLine), checked: '2026-01-01' }, ...table];
    expect(chooseHelpLines(rows, 'CN', ['fraud'], never).checked).toBe('2026-01-01');
  });
});

describe('dialable', () => {
  const line = (number: string): HelpLine => ({ ...(table[0] as HelpLine), number });
  it.each([
    ['1-888-495-8501', '18884958501'],
    ['+86-10-12308', '+861012308'],
    ['#9110', '#9110'],
    ['0300 123 2040', '03001232040'],
  ])('%s', (number, digits) => expect(dialable(line(number))).toBe(digits));
  it.each(['', '-'])('nothing to dial in "%s"', (number) => expect(dialable(line(number))).toBeNull());
});

describe('placesWithLines', () => {
  it('lists each place once, and none without a checked line', () => {
    const places = placesWithLines(table);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('TW');
    expect(places).not.toContain('KR');
  });
});
