/** The check before a release: a help line that was not looked at for half a year stops it. */
import { describe, expect, it } from 'vitest';
import file from '../../../assets/help-lines.json';
import { overdueLines } from '../../../scripts/build/help-lines.ts';
import { STALE_AFTER_DAYS } from '../../../src/family/help-lines.ts';
import { readHelpLines } from '../../../src/ui/help/table.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const table = readHelpLines(file);
const shown = table.filter(({ verified }) => verified);
const oldest = Math.min(...shown.map(({ checked }) => Date.parse(checked)));
const newest = Math.max(...shown.map(({ checked }) => Date.parse(checked)));

describe('overdueLines', () => {
  it('lets pass what was checked within half a year', () =>
    expect(overdueLines(table, oldest + STALE_AFTER_DAYS * DAY_MS)).toEqual([]));
  it('names each line that is shown once all are older', () =>
    expect(overdueLines(table, newest + (STALE_AFTER_DAYS + 1) * DAY_MS)).toHaveLength(shown.length));
  it('does not mind a line that is not shown, and takes no day it cannot read', () => {
    const [line] = shown;
    if (!line) throw new Error('the table is empty');
    expect(overdueLines([{ ...line, checked: '2020-01-01', verified: false }], newest)).toEqual([]);
    expect(overdueLines([{ ...line, checked: 'soon' }], newest)).toHaveLength(1);
  });
});
