/**
 * Whole written pages through reader and judgement: platforms that ask for money, and honest neighbours. The true browser's
 * answer is what `npm run -s check -- page tests/fixtures/pages` prints; here layout is missing and all text counts as seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessPage } from '../../src/detection/page/assess-page.ts';
import { isCandidate } from '../../src/detection/page/candidate.ts';
import type { PageVerdict } from '../../src/detection/page/facts.ts';
import { samplePage } from '../../src/sites/page-facts/sample.ts';
import { readPage } from '../../src/sites/page-facts.ts';

interface Row {
  readonly file: string;
  readonly url: string;
  readonly label: 'fake' | 'legit';
  readonly expect: PageVerdict;
}
const RANK: readonly PageVerdict[] = ['silent', 'unknown-platform', 'danger'];
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'pages');
const SETS = [FIXTURES, ...['second', 'third/open', 'fourth/open', 'fifth/open'].map((set) => join(FIXTURES, set))];
/** Written by somebody who had not seen the detector; some draw themselves by script, which only a true browser runs. */
const OTHER_HANDS = join(FIXTURES, 'other-hands', 'open');
const DEV_SET = process.env.KINWARD_PAGES ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'pages');

const rowsOf = (dir: string): Row[] =>
  readFileSync(join(dir, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function judge(dir: string, { file, url }: Row, at = url) {
  const page = new DOMParser().parseFromString(readFileSync(join(dir, file), 'utf8'), 'text/html');
  return { ...assessPage(readPage(page, { url: at })), candidate: isCandidate(samplePage(page, at)) };
}

for (const dir of SETS)
  describe(dir.slice(dir.indexOf('fixtures')), () => {
    const rows = rowsOf(dir);
    // A page that draws itself by script is read by a true browser only.
    const drawn = ({ file }: Row) => /<script>setTimeout/.test(readFileSync(join(dir, file), 'utf8'));
    test.each(rows.filter((row) => row.label === 'fake' && !drawn(row)))('$file is at least $expect', (row) => {
      const { verdict, candidate } = judge(dir, row);
      expect(candidate).toBe(true);
      expect(RANK.indexOf(verdict)).toBeGreaterThanOrEqual(RANK.indexOf(row.expect));
    });
    test.each(rows.filter(({ label }) => label === 'legit'))('$file is at most $expect', (row) => {
      expect(RANK.indexOf(judge(dir, row).verdict)).toBeLessThanOrEqual(RANK.indexOf(row.expect));
    });
    test('another address changes no verdict', () => {
      for (const row of rows)
        expect(judge(dir, row, 'https://qpwz.example/a/b').verdict, row.file).toBe(judge(dir, row).verdict);
    }, 60_000);
  });

describe('pages by other hands', () => {
  const rows = rowsOf(OTHER_HANDS);
  const drawn = ({ file }: Row) => /<script/i.test(readFileSync(join(OTHER_HANDS, file), 'utf8'));
  test.each(rows.filter((row) => row.label === 'legit'))('$file is at most $expect', (row) => {
    expect(RANK.indexOf(judge(OTHER_HANDS, row).verdict)).toBeLessThanOrEqual(RANK.indexOf(row.expect));
  });
  test.each(rows.filter((row) => row.label === 'fake' && !drawn(row)))('$file is at least $expect', (row) => {
    const { verdict, candidate } = judge(OTHER_HANDS, row);
    expect(candidate).toBe(true);
    expect(RANK.indexOf(verdict)).toBeGreaterThanOrEqual(RANK.indexOf(row.expect));
  });
});

describe.skipIf(!existsSync(join(DEV_SET, 'index.jsonl')))(
  'the development set (skipped where it is not there)',
  () => {
    test('at most one page in thirty-six differs from what is expected, on each side', () => {
      const rows = rowsOf(DEV_SET);
      const wrong = rows.filter((row) => {
        const more = RANK.indexOf(judge(DEV_SET, row).verdict) - RANK.indexOf(row.expect);
        return row.label === 'fake' ? more < 0 : more > 0;
      });
      expect(wrong.filter(({ label }) => label === 'legit').map(({ file }) => file)).toEqual([]);
      expect(wrong.length).toBeLessThanOrEqual(1);
    });
  },
);
