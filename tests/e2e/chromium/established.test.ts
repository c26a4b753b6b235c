/** The filter of much-visited sites in a real browser: it comes with the list, and adds one sentence beside another reason. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEstablishedFilter } from '../../../src/blocklist/established/write-filter.ts';
import { formatPayload } from '../../../src/blocklist/feed/payloads.ts';
import {
  DAY,
  HOUR,
  hosts as invented,
  LIST_KEYS,
  MadeFeed,
  ROOT_KEYS,
  rootPayload,
  seal,
  sha,
} from '../../unit/blocklist/feed/made-feed.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { FEED_HOST, type FeedBuild, feedBuild, mirrorHost } from '../feed-build.ts';
import { landing } from '../redirects.ts';
import { BUILDS, type KinwardBrowser, openBrowser } from './browser.ts';

const NOW = Math.floor(Date.now() / 1000);
const SLOW = { timeout: 10_000 };
const ABSENT = 'h5.new-fund.example';
const PRESENT = 'www.old-house.example';
const QUIET = 'new-shop.example';

let hosts: FakeHosts;
let build: FeedBuild;
let browser: KinwardBrowser;

/** Kills the worker first, so that what it says comes from the disk. */
async function statusAt(host: string) {
  await browser.stopWorker();
  const tab = await browser.openTab(`https://${host}/`);
  await expect.poll(async () => (await browser.status(tab)).why, SLOW).toBe('reading');
  const status = await browser.status(tab);
  const notices = (await browser.notices(tab)).map(({ text }) => text).join(' ');
  await tab.page.close();
  return { page: status.page, action: status.action, unestablished: status.unestablished, notices };
}

beforeAll(async () => {
  const feed = new MadeFeed();
  feed.publish(invented(1500), NOW - HOUR);
  const filter = writeEstablishedFilter(['old-house.example', 'paper.example']);
  const word = formatPayload({
    type: 'established',
    v: Math.floor(NOW / 60) - 60,
    iat: NOW - HOUR,
    exp: NOW + 400 * DAY,
    n: 2,
    date: '2026-01-02',
    source: 'A table',
    terms: '',
    sha256: sha(filter),
    len: filter.length,
  });
  feed.files.set('established.json', seal('established', word, LIST_KEYS.slice(0, 1)));
  feed.files.set(`e/${sha(filter)}.bin`, filter);
  const shop = () => ({ body: '<!doctype html><title>Tea</title><h1>Tea from the hills</h1><p>New harvest.</p>' });
  hosts = await startFakeHosts({
    [FEED_HOST]: mirrorHost(() => feed.files),
    [ABSENT]: landing,
    [PRESENT]: landing,
    [QUIET]: shop,
  });
  const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * DAY })), ROOT_KEYS.slice(0, 2));
  build = feedBuild(BUILDS.granted, root, NOW - 2 * HOUR);
  browser = await openBrowser({ build: 'granted', hosts, extension: build.folder });
  await browser.ask('settings:set', { language: 'zh-CN', welcomed: true });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
  build?.remove();
});

test('before a filter came nothing is said of it', async () => {
  expect(await statusAt(ABSENT)).toMatchObject({ page: 'unknown-platform', unestablished: null });
});

test('it comes with an update of the list', async () => {
  expect((await browser.ask('list:update', {}))?.feed?.last?.status).toBe('success');
  expect(hosts.log.filter(({ path }) => path.includes('/e/'))).toHaveLength(1);
});

test('a platform that is missing from it: one more sentence, the same action', async () => {
  const said = await statusAt(ABSENT);
  expect(said).toMatchObject({ action: 'banner', unestablished: { sites: 2, date: '2026-01-02' } });
});

test('one that is in it: no sentence, the same action', async () => {
  expect(await statusAt(PRESENT)).toMatchObject({ page: 'unknown-platform', action: 'banner', unestablished: null });
});

test('a page that nothing speaks against: nothing', async () => {
  expect(await statusAt(QUIET)).toMatchObject({ page: 'silent', action: 'none', unestablished: null, notices: '' });
});

test('the popup says it in words', async () => {
  const tab = await browser.openTab(`https://${ABSENT}/`);
  await expect.poll(async () => (await browser.status(tab)).page, SLOW).toBe('unknown-platform');
  const popup = await browser.ownPage(`popup.html?tab=${tab.id}`);
  await expect.poll(() => popup.innerText('body'), SLOW).toContain('2 个常用网站的名单里（名单日期：2026年1月2日）');
});
