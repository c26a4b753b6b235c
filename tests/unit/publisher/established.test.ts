/** Much-visited sites from a table to what a person is told: import, sign, a client's sync, and the words beside a verdict. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { packagedFeed } from '../../../scripts/build/feed.ts';
import { createEstablished } from '../../../src/background/established.ts';
import { tabStatus } from '../../../src/background/status.ts';
import { freshState } from '../../../src/background/tab-states.ts';
import { openEstablished } from '../../../src/blocklist/established/filter.ts';
import { syncWith } from '../../../src/blocklist/feed/sync.ts';
import { syncEstablished } from '../../../src/blocklist/feed/sync-established.ts';
import { feedCrypto } from '../../../src/platform/feed-crypto.ts';
import { clientMemory } from '../../../src/services/publisher/client/client-memory.ts';
import { establishedMemory } from '../../../src/services/publisher/client/established-memory.ts';
import { fromFolder, nodeGunzip } from '../../../src/services/publisher/client/read-feed.ts';
import { readEstablished } from '../../../src/services/publisher/files/established.ts';
import { findingOf } from '../../../src/ui/finding.ts';
import { createWords } from '../../../src/ui/words.ts';
import { type Desk, must, NOON, publish, readyDesk } from './feed-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BASE = 'https://feed.invalid/';
const DAY = 86_400;
const TABLE =
  'site\tkinds\nwww.old-shop.example\tshop\nnews.paper.example\tnews\npages.dev\tshared\n192.0.2.7\tmachine\n';

let desk: Desk;
beforeEach(async () => {
  desk = await readyDesk();
});
afterEach(() => desk.close());

/** Names another table in feed.json, imports and publishes. */
async function withTable(topSites: unknown, text = TABLE) {
  desk.write('feed/table.tsv', text);
  desk.write('feed/feed.json', JSON.stringify({ ...JSON.parse(desk.read('feed/feed.json')), topSites }));
  await must(desk, 'import');
  await publish(desk);
}

async function client() {
  const filters = establishedMemory();
  const ports = {
    packagedRoot: new Uint8Array(Buffer.from(desk.read('feed/public/root/1.json'))),
    built: 0,
    now: () => desk.seconds,
    crypto: feedCrypto,
    fetch: fromFolder(desk.path('feed', 'public'), BASE),
    gunzip: nodeGunzip,
    store: clientMemory(null).store,
    established: filters.store,
    pause: async () => undefined,
  };
  await syncWith(BASE, ports);
  expect(await syncEstablished(BASE, ports, true)).toBe('success');
  return createEstablished({
    store: filters.store,
    packaged: async () => ({}),
    embedded: () => Promise.reject(new Error('no filter in this package')),
    sha256: feedCrypto.sha256,
    now: () => desk.seconds * 1000,
    report: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
}

test('a table by its column, signed, synced, and in words beside a verdict', async () => {
  await withTable({ file: 'table.tsv', column: 'site', name: 'Much visited', terms: 'CC0' });
  expect(readEstablished(desk.path('feed/sources'))).toMatchObject({
    date: '2026-11-25',
    source: 'Much visited',
    terms: 'CC0',
  });
  const established = await client();
  expect(await established.absenceOf('https://shop.old-shop.example/')).toBeNull();
  expect(await established.absenceOf('https://paper.example/')).toBeNull();
  const absent = await established.absenceOf('https://h5.new-fund.example/');
  expect(absent).toEqual({ sites: 2, date: '2026-11-25' });

  const url = 'https://h5.new-fund.example/';
  const around = { url, ownPage: false, allSites: true, chatHosts: [], list: null, now: 0 };
  const state = { ...freshState('h5.new-fund.example', 'page', 0), unestablished: absent };
  const words = createWords(en, 'en');
  const said = (page: 'silent' | 'unknown-platform') =>
    findingOf(words, tabStatus({ ...state, page, action: page === 'silent' ? 'none' : 'banner' }, around))?.signs.map(
      ({ text }) => text,
    );
  expect(said('unknown-platform')).toEqual([
    'It is not among the 2 much-visited sites in our table of November 25, 2026. Small and new sites can be honest too.',
  ]);
  // Never a reason alone.
  expect(said('silent')).toBeUndefined();
});

describe('signing', () => {
  const files = () => readdirSync(desk.path('feed/public/e'));
  const filter = () => JSON.parse(desk.read('feed/public/established.json')).p;

  test('once a quarter, however often a list is signed; gc takes the older filter', async () => {
    await withTable('table.tsv');
    const first = filter();
    desk.seconds += DAY;
    desk.write('feed/table.tsv', `${TABLE}bank.example\tbank\n`);
    await must(desk, 'import');
    await publish(desk);
    expect(filter()).toBe(first);
    desk.seconds += 25 * DAY;
    for (let month = 0; month < 3; month++) {
      desk.seconds += 25 * DAY;
      await publish(desk);
    }
    expect(filter()).not.toBe(first);
    expect(files()).toHaveLength(2);
    await must(desk, 'gc');
    expect(files()).toHaveLength(1);
    expect(await desk.run('verify --as-client @feed bank.example new-fund.example')).toBe(0);
    expect(desk.said.at(-1)).toBe('filter of 3 much-visited sites of 2026-11-26; not among them: new-fund.example');
  });

  test('at once by new keys, when the old ones were taken from the root', async () => {
    await withTable('table.tsv');
    const first = filter();
    await must(desk, 'keygen list-c list-d --keys @keys');
    await must(
      desk,
      'root rotate --list @keys/list-c.pub @keys/list-d.pub --key @keys/root-a.pem @keys/root-b.pem @keys/root-c.pem',
    );
    desk.seconds += 3600;
    await publish(desk, '@keys/list-c.pem @keys/list-d.pem');
    expect(filter()).not.toBe(first);
    expect(await desk.run('verify --as-client @feed')).toBe(0);
  });

  test('not from a record without its day, as an earlier version wrote it', async () => {
    const { gzipSync } = await import('fflate');
    desk.write('feed/sources/established.gz', gzipSync(new TextEncoder().encode('mall.example\n')));
    await publish(desk);
    expect(existsSync(desk.path('feed/public/established.json'))).toBe(false);
    expect(readEstablished(desk.path('feed/sources')).sites).toEqual(['mall.example']);
  });

  test.each([
    [
      'a column that is not there',
      { file: 'table.tsv', column: 'domain' },
      /no column "domain"; there are: site \| kinds/,
    ],
    ['a field nobody knows', { file: 'table.tsv', colum: 'site' }, /topSites/],
  ])('%s is refused', async (_what, topSites, why) => {
    desk.write('feed/table.tsv', TABLE);
    desk.write('feed/feed.json', JSON.stringify({ ...JSON.parse(desk.read('feed/feed.json')), topSites }));
    await desk.run('import');
    expect(desk.warned.join(' ')).toMatch(why);
  });
});

describe('a package', () => {
  const settings = () => ({
    KINWARD_HOSTS: 'https://lists.example/',
    KINWARD_ROOT: desk.path('feed/public/root/1.json'),
    KINWARD_FEED: desk.path('feed'),
  });
  test("takes the feed's filter along", async () => {
    await withTable('table.tsv');
    const { feed, established } = await packagedFeed(settings(), NOON + 60);
    expect(feed.established).toMatchObject({ v: NOON / 60, n: 2, date: '2026-11-25' });
    expect(openEstablished(established?.bytes.buffer as ArrayBuffer).has('paper.example')).toBe(true);
  });

  test('or one of a table, which any feed overtakes; or none', async () => {
    desk.write('feed/table.tsv', TABLE);
    const { feed, established } = await packagedFeed(
      { KINWARD_TOP_SITES: `${desk.path('feed/table.tsv')}#site` },
      NOON,
    );
    expect(feed.established).toMatchObject({ v: 0, n: 2 });
    expect(openEstablished(established?.bytes.buffer as ArrayBuffer).sites).toBe(2);
    expect((await packagedFeed({}, NOON)).feed).not.toHaveProperty('established');
  });

  test.each([
    ['a file that is not there', join('nowhere', 'top.csv'), /not there/],
    ['a table without that column', 'feed/table.tsv#domain', /no column "domain"/],
  ])('%s is refused', async (_what, name, why) => {
    desk.write('feed/table.tsv', TABLE);
    await expect(packagedFeed({ KINWARD_TOP_SITES: desk.path(name) }, NOON)).rejects.toThrow(why);
  });
});
