/** The list kept new in a real Firefox, with the build its store gets: signatures, unpacking and slots are the browser's own there too. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPayload } from '../../../src/blocklist/feed/payloads.ts';
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import type { ListStatus } from '../../../src/family/tab-status.ts';
import {
  HOUR,
  hosts as invented,
  line,
  MadeFeed,
  ROOT_KEYS,
  rootPayload,
  STRANGER,
  seal,
} from '../../unit/blocklist/feed/made-feed.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { FEED_HOST, type FeedBuild, feedBuild, mirrorHost } from '../feed-build.ts';
import { FIREFOX_BUILD, type KinwardFirefox, openFirefox } from './browser.ts';

const NOW = Math.floor(Date.now() / 1000);
const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const feed = new MadeFeed();
let files: Map<string, Uint8Array<ArrayBuffer>>;
let hosts: FakeHosts;
let build: FeedBuild;
let firefox: KinwardFirefox;

beforeAll(async () => {
  feed.publish([...invented(1500), line('first-list.example')], NOW - HOUR);
  files = feed.frozen();
  hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => files) });
  build = feedBuild(FIREFOX_BUILD, root, NOW - 2 * HOUR);
  firefox = await openFirefox(hosts, 'en', build.folder);
  await firefox.switchTo(await firefox.newTab());
  await firefox.go(`${firefox.base}options.html`);
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
  build?.remove();
});

const update = async () => (await firefox.ask<ListStatus>('list:update', {})).feed;
const verdict = async (host: string) => {
  const { verdicts } = await firefox.ask<{ verdicts: DomainVerdict[] }>('links:check', { urls: [`https://${host}/`] });
  return verdicts[0]?.verdict;
};

test('a first list by its text, the next by its delta', async () => {
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'success' } });
  expect(await verdict('first-list.example')).toBe('listed');
  feed.publish([...invented(1400, 50), line('second-list.example')], NOW - HOUR / 2);
  files = feed.frozen();
  const asked = hosts.log.length;
  expect(await update()).toMatchObject({ last: { status: 'success' } });
  expect(hosts.log.slice(asked).map(({ path }) => path.split('/')[2])).toEqual(['now.json', 'list', 'd']);
  expect(await verdict('second-list.example')).toBe('listed');
});

test('a stranger and an older mirror are refused', async () => {
  const sound = files;
  feed.publish(invented(1400, 50), NOW - HOUR / 4, { nowKeys: [STRANGER] });
  files = feed.frozen();
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'bad_sig' } });
  const old = new MadeFeed();
  old.publish(invented(1500), NOW - HOUR);
  files = old.files;
  expect(await update()).toMatchObject({ origin: 'synced', last: { status: 'rollback' } });
  expect(await verdict('second-list.example')).toBe('listed');
  files = sound;
});
