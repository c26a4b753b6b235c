/**
 * A feed of the raw public lists, through the real commands and the client's own sync. The lists are no part of the repository: a
 * folder named by KINWARD_SOURCES, with honest sites beside it; without them this is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { gatherHonestSites } from '../../../scripts/build/list/packages.ts';
import { canonicalAddress } from '../../../src/blocklist/canonical.ts';
import { openList } from '../../../src/blocklist/list.ts';
import { runBuild } from '../../../src/services/publisher/commands/build.ts';
import { runImport } from '../../../src/services/publisher/commands/import.ts';
import { verifyAsClient } from '../../../src/services/publisher/commands/verify.ts';
import { REFUSALS } from '../../../src/services/publisher/judge.ts';
import { type Desk, INIT, must, openDesk } from './feed-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
afterAll(() => vi.resetConfig());

const LISTS = process.env.KINWARD_SOURCES ?? new URL('../../../../shared/data/lists', import.meta.url).pathname;
const HONEST = join(LISTS, '..', 'benign', 'sites.tsv');

describe.skipIf(!existsSync(join(LISTS, 'gaso-urls.txt')))('a feed of raw public lists (needs KINWARD_SOURCES)', () => {
  let desk: Desk;
  let report: ReturnType<typeof runBuild>;
  const look = async (hosts: readonly string[]) =>
    (
      await verifyAsClient({
        from: desk.path('feed'),
        root: desk.path('feed/public/root/1.json'),
        state: desk.path('client'),
        hosts,
        seconds: desk.seconds,
        fetch,
      })
    ).verdicts;

  beforeAll(async () => {
    desk = openDesk();
    await must(desk, 'keygen root-a root-b root-c list-a list-b now --keys @keys');
    await must(desk, INIT);
    const folder = desk.path('feed');
    await runImport({ folder, lists: LISTS, day: '2025-07-01', mayShrink: false, fetch, warn: () => {} });
    // The honest sites of the installed packages, as `npx kinward-feed` takes them.
    report = runBuild(folder, gatherHonestSites);
    await must(desk, 'sign --key @keys/list-a.pem @keys/list-b.pem --now @keys/now.pem');
  });
  afterAll(() => desk.close());

  test('every row is an entry, is said by another row, or stands in the report with its reason', () => {
    const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
    const taken = report.files.reduce((sum, file) => sum + file.taken, 0);
    expect(report.files.length).toBeGreaterThan(4);
    expect(rows).toBe(taken + report.refused.length);
    expect(taken).toBe(report.entries + report.merged);
    for (const { reason, file, at } of report.refused) {
      expect(Object.keys(REFUSALS)).toContain(reason);
      expect(file).not.toBe('');
      expect(at).toBeGreaterThan(0);
    }
  });

  test('honest sites that such lists carry are silent, a listed page in an app store is found', async () => {
    const page = readFileSync(join(LISTS, 'gaso-urls.txt'), 'utf8')
      .split('\n')
      .find((line) => /^apps\.apple\.com\/./.test(line));
    const verdicts = await look(['metamask.io', 'etherscan.io', 'apps.apple.com', 'coinbase.com', 'x.com', page ?? '']);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['none', 'none', 'none', 'none', 'none', 'listed']);
    expect(verdicts.at(-1)?.reason).toBe('path');
  });

  test.skipIf(!existsSync(HONEST))('none of the honest sites at hand is listed by its host', async () => {
    await look([]);
    const bytes = readFileSync(desk.path('client/a.bin'));
    const list = openList(new Uint8Array(bytes).buffer);
    const sites = readFileSync(HONEST, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
      .filter((site) => canonicalAddress(site).ok);
    expect(sites.length).toBeGreaterThan(10_000);
    expect(sites.filter((site) => list.check(`https://${site}/`).verdict === 'listed')).toEqual([]);
  });
});
