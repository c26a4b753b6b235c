/** The list kept new in a real browser: a signed mirror, then everything that may go wrong with it, and nothing is ever worse than before. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPayload } from '../../../src/blocklist/feed/payloads.ts';
import {
  HOUR,
  hosts as invented,
  line,
  MadeFeed,
  ROOT_KEYS,
  rootPayload,
  STRANGER,
  seal,
  tableOf,
} from '../../unit/blocklist/feed/made-feed.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { FEED_HOST, type FeedBuild, feedBuild, mirrorHost } from '../feed-build.ts';
import { violations } from './accessibility.ts';
import { BUILDS, type KinwardBrowser, openBrowser } from './browser.ts';
import { untilWarned } from './warning.ts';

const NOW = Math.floor(Date.now() / 1000);
const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const first = [...invented(1500), line('first-list.example')];
const second = [...invented(1400, 50), line('second-list.example')];

let feed: MadeFeed;
let files: Map<string, Uint8Array<ArrayBuffer>>;
let hosts: FakeHosts;
let build: FeedBuild;
let browser: KinwardBrowser;
let profile: string;

beforeAll(async () => {
  feed = new MadeFeed();
  feed.publish(first, NOW - HOUR);
  files = feed.frozen();
  hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => files) });
  build = feedBuild(BUILDS.granted, root, NOW - 2 * HOUR);
  profile = mkdtempSync(join(tmpdir(), 'kinward-profile-'));
  browser = await openBrowser({ build: 'granted', hosts, extension: build.folder, profile });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
  build?.remove();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const update = async () => (await browser.ask('list:update', {}))?.feed;
const verdict = async (host: string) =>
  (await browser.ask('links:check', { urls: [`https://${host}/`] })).verdicts[0]?.verdict;

/** What somebody who opens the developer tools, or a failing disk, may do. */
async function wipe(what: { database?: boolean; local?: boolean }): Promise<void> {
  const page = await browser.ownPage('options.html');
  await page.evaluate(async ({ database, local }) => {
    if (local) await (chrome.storage.local as unknown as { clear(): Promise<void> }).clear();
    if (database)
      await new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase('kinward-list');
        request.onsuccess = done;
        request.onerror = failed;
      });
  }, what);
  await page.close();
  await browser.stopWorker();
}

test('before the first update the embedded list protects, and says so', async () => {
  const list = (await browser.ask('settings:get', {})).list;
  expect(list?.entries).toBeGreaterThan(1000);
  expect(list?.feed?.source).toBe(true);
});

test('the first update arrives, and its sites are stopped before they load', async () => {
  expect(await update()).toMatchObject({ origin: 'synced', age: 'fresh', last: { status: 'success' }, masked: 0 });
  expect(await verdict('first-list.example')).toBe('listed');
  const tab = await browser.openTab('https://first-list.example/');
  await untilWarned(tab.page);
  await tab.page.close();
  expect(await update()).toMatchObject({ last: { status: 'up_to_date' } });
});

test('a worker that wakes up serves the same list', async () => {
  await browser.stopWorker();
  expect(await verdict('first-list.example')).toBe('listed');
});

test('a newer list comes as a delta', async () => {
  feed.publish(second, NOW - HOUR / 2);
  files = feed.frozen();
  const asked = hosts.log.length;
  expect(await update()).toMatchObject({ last: { status: 'success' } });
  expect(hosts.log.slice(asked).map(({ path }) => path.split('/')[2])).toEqual(['now.json', 'list', 'd']);
  expect(await verdict('second-list.example')).toBe('listed');
  expect(await verdict('first-list.example')).toBe('none');
});

test('a captive portal, an empty file, a stranger, silence: the list stays', async () => {
  const sound = new Map(files);
  const page = (body: string) => new TextEncoder().encode(body);
  const cases: [string, () => void][] = [
    ['bad_bytes', () => (files = new Map([...sound].map(([path]) => [path, page('<html>Log in')])))],
    ['bad_bytes', () => (files = new Map(sound).set('now.json', page('')))],
    ['http', () => (files = new Map())],
    [
      'bad_sig',
      () => {
        feed.publish(second, NOW - HOUR / 4, { nowKeys: [STRANGER] });
        files = feed.frozen();
      },
    ],
  ];
  for (const [status, arrange] of cases) {
    arrange();
    expect(await update()).toMatchObject({ origin: 'synced', last: { status } });
    expect(await verdict('second-list.example')).toBe('listed');
  }
  files = sound;
});

test('an older mirror is refused after the database is wiped, and after storage.local is; both gone, the embedded list is the floor', async () => {
  const old = new MadeFeed();
  old.publish(first, NOW - HOUR);
  const sound = files;
  files = old.frozen();
  await wipe({ database: true });
  expect(await update()).toMatchObject({ origin: 'embedded', last: { status: 'rollback' } });
  expect(await verdict('first-list.example')).toBe('none');

  files = sound;
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'success' } });
  files = old.frozen();
  await wipe({ local: true });
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'rollback' } });
  expect(await verdict('second-list.example')).toBe('listed');

  await wipe({ database: true, local: true });
  expect((await browser.ask('settings:get', {})).list?.feed?.origin).toBe('embedded');
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'success' } });
  files = sound;
  expect(await update()).toMatchObject({ last: { status: 'success' } });
});

test('a worker that dies in the middle of an update leaves the old list, and the next update arrives', async () => {
  feed.publish([...second, line('third-list.example')], NOW - 60);
  files = feed.frozen();
  hosts.serve(
    FEED_HOST,
    mirrorHost(() => files, 700),
  );
  const cut = browser.ask('list:update', {}).catch(() => null);
  await new Promise((later) => setTimeout(later, 1800));
  await browser.stopWorker();
  await cut;
  hosts.serve(
    FEED_HOST,
    mirrorHost(() => files),
  );
  expect(await verdict('second-list.example')).toBe('listed');
  await update();
  expect(await verdict('third-list.example')).toBe('listed');
});

test('the settings page tells of it and looks for a newer list at a press', async () => {
  await browser.ask('settings:set', { language: 'en' });
  const page = await browser.ownPage('options.html');
  const section = page.locator('section', { has: page.locator('#list-title') });
  await section.getByRole('button', { name: 'Look for a newer list now' }).click();
  await section.getByText('Nothing newer.').waitFor();
  await section.locator('summary').click();
  await section.getByRole('textbox').fill('https://elsewhere.example/');
  await section.getByRole('button', { name: 'Add' }).click();
  await section.getByText(`It may from: https://${FEED_HOST}`).waitFor();
  await section.getByRole('textbox').fill(`https://${FEED_HOST}/second/`);
  await section.getByRole('button', { name: 'Add' }).click();
  await section.getByRole('button', { name: `Remove: https://${FEED_HOST}/second/` }).click();
  await expect.poll(() => section.getByText(`https://${FEED_HOST}/second/`).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("the store's build has no permission for the mirror's host, and is kept new all the same", async () => {
  const plain = feedBuild(BUILDS.production, root, NOW - 2 * HOUR);
  const store = await openBrowser({ build: 'production', hosts, extension: plain.folder });
  try {
    expect((await store.ask('list:update', {}))?.feed).toMatchObject({ origin: 'synced', last: { status: 'success' } });
  } finally {
    await store.close();
    plain.remove();
  }
});

test('a package with a list of the feed: protected at once, the first update is a delta, an older mirror is refused', async () => {
  const own = new MadeFeed();
  const { list } = own.publish(first, NOW - HOUR);
  const v = Math.floor((NOW - HOUR) / 60);
  const envelope = own.files.get(`list/${v}.json`) as Uint8Array<ArrayBuffer>;
  const packaged = feedBuild(BUILDS.production, root, NOW - 2 * HOUR, { v, envelope, table: tableOf(first, list) });
  const fresh = await openBrowser({ build: 'production', hosts, extension: packaged.folder });
  const sound = files;
  const told = async (host: string) =>
    (await fresh.ask('links:check', { urls: [`https://${host}/`] })).verdicts[0]?.verdict;
  try {
    expect(await told('first-list.example')).toBe('listed');
    const older = new MadeFeed();
    older.publish(second, NOW - 2 * HOUR);
    files = older.files;
    expect((await fresh.ask('list:update', {}))?.feed).toMatchObject({
      origin: 'embedded',
      last: { status: 'rollback' },
    });
    expect(await told('first-list.example')).toBe('listed');
    own.publish(second, NOW - HOUR / 2);
    files = own.files;
    const asked = hosts.log.length;
    expect((await fresh.ask('list:update', {}))?.feed).toMatchObject({ origin: 'synced', last: { status: 'success' } });
    expect(hosts.log.slice(asked).map(({ path }) => path.split('/')[2])).toEqual([
      'root',
      'now.json',
      'list',
      'd',
      'established.json',
    ]);
    expect(await told('second-list.example')).toBe('listed');
  } finally {
    files = sound;
    await fresh.close();
    packaged.remove();
  }
});

test('no host of the list stands readable in the package or the profile', async () => {
  await browser.close();
  const needles = ['second-list.example', 'fund777.example', 'third-list.example'].map((text) => Buffer.from(text));
  // The history remembers pages that were opened; the mirror's own files are no part of either folder.
  const found = [...filesBelow(build.folder), ...filesBelow(profile)]
    .filter((file) => !/\/(?:History|Network|Sessions|Cache|Code Cache|GPUCache|Preferences|Favicons)/.test(file))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
  expect(found).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file) && statSync(file).isFile());
}
