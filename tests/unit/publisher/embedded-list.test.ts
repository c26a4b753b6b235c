/** The list that is really built: from the packages, and from raw public lists where they are at hand. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import knownPlatforms from '../../../assets/known-platforms.json';
import { readFolder } from '../../../scripts/build/list/folder.ts';
import { packagedDenyList } from '../../../scripts/build/list/packages.ts';
import { listFrom } from '../../../scripts/build/list.ts';
import { openList } from '../../../src/blocklist/list.ts';
import { createDomainChecker } from '../../../src/detection/link/check-domain.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const SILENT = [
  'metamask.io',
  'etherscan.io',
  'apps.apple.com',
  'coinbase.com',
  'x.com',
  'play.google.com',
  'binance.com',
];

describe('from the packages alone', () => {
  const { bytes, report } = listFrom(undefined);
  const check = createDomainChecker({ list: openList(bytes), knownPlatforms });

  test('thousands of entries, each refusal explained', () => {
    expect(report.entries).toBeGreaterThan(10_000);
    expect(report.refused.length).toBeLessThan(100);
    expect(packagedDenyList().rows.length).toBeGreaterThan(report.entries);
  });

  test.each(SILENT)('%s is silent', (host) => {
    expect(['known', 'none']).toContain(check(`https://${host}/`).verdict);
  });
});

/** Raw public lists, for measuring; not part of the repository. */
const LISTS = process.env.KINWARD_SOURCES ?? new URL('../../../../shared/data/lists', import.meta.url).pathname;

describe.skipIf(!existsSync(join(LISTS, 'gaso-urls.txt')))('from raw public lists (needs KINWARD_SOURCES)', () => {
  let check: ReturnType<typeof createDomainChecker>;
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    const { bytes, report } = listFrom(LISTS);
    check = createDomainChecker({ list: openList(bytes), knownPlatforms });
    refused = new Set(report.refused.map(({ file, at }) => `${file} ${at}`));
  });

  test('every entry of every list is found, or its refusal is in the report', () => {
    const missed = readFolder(LISTS).flatMap(({ file, rows }) =>
      rows
        .filter(({ says, at }) => says === 'deny' && !refused.has(`${file} ${at}`))
        .filter(({ text }) => check(text.replace(/^\*\./, '')).verdict !== 'listed')
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(readdirSync(LISTS).length).toBeGreaterThan(3);
    expect(missed).toEqual([]);
  });

  test.each(SILENT)('%s is silent', (host) => {
    expect(['known', 'none']).toContain(check(`https://${host}/`).verdict);
  });

  test('a listed page in an app store is found, its neighbours are not', () => {
    const pages = readFolder(LISTS)
      .flatMap(({ rows }) => rows)
      .filter(({ text }) => /^apps\.apple\.com\/./.test(text));
    expect(pages.length).toBeGreaterThan(0);
    for (const { text } of pages) {
      expect(check(`https://${text}`)).toMatchObject({ verdict: 'listed', reason: 'path' });
      expect(check(`https://${text}9`).verdict).toBe('none');
    }
  });
});
