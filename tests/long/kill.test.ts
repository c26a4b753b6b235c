/**
 * `kill -9` of a whole Chromium at random moments of an update (`npm run test:long -- kill`): after each the list that is served is the
 * one from before or the new one, whole, and its version never falls. KINWARD_KILLS says how often (300).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPayload } from '../../src/blocklist/feed/payloads.ts';
import { BUILDS, type KinwardBrowser, openBrowser } from '../e2e/chromium/browser.ts';
import { type FakeHosts, startFakeHosts } from '../e2e/fake-hosts.ts';
import { FEED_HOST, type FeedBuild, feedBuild, mirrorHost } from '../e2e/feed-build.ts';
import { HOUR, MadeFeed, ROOT_KEYS, rootPayload, seal } from '../unit/blocklist/feed/made-feed.ts';
import { checked, killProcessesOf, makeReleases, servedRelease } from './kills.ts';

const KILLS = Number(process.env.KINWARD_KILLS ?? 300);
/** Longest time into an update at which it is killed; the mirror answers each file after {@link ANSWER_MS}. */
const WITHIN_MS = 700;
const ANSWER_MS = 60;
const NOW = Math.floor(Date.now() / 1000);

const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const feed = new MadeFeed();
let hosts: FakeHosts;
let build: FeedBuild;
let profile: string;

beforeAll(async () => {
  hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => feed.files, ANSWER_MS) });
  build = feedBuild(BUILDS.production, root, NOW - 2 * HOUR);
  profile = mkdtempSync(join(tmpdir(), 'kinward-kill-'));
});
afterAll(async () => {
  await hosts?.close();
  build?.remove();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const releases = makeReleases(feed, NOW - 60 * (KILLS + 2));
const release = (browser: KinwardBrowser, newest: number) =>
  servedRelease((urls) => browser.ask('links:check', { urls }), newest);

test(`${KILLS} kills`, { timeout: 4 * 3_600_000 }, async () => {
  let served = 0;
  let arrived = 0;
  for (let n = 1; n <= KILLS; n++) {
    releases.publish(n);
    const browser = await openBrowser({ build: 'production', hosts, extension: build.folder, profile });
    if (n > 1) served = checked(await release(browser, n - 1), served, n);
    // From the second on every browser first makes up for what the kill took away.
    void browser.ask('list:update', {}).catch(() => undefined);
    await new Promise((later) => setTimeout(later, Math.random() * WITHIN_MS));
    killProcessesOf(`--user-data-dir=${profile}`);
    await browser.close().catch(() => undefined);

    const again = await openBrowser({ build: 'production', hosts, extension: build.folder, profile });
    const after = checked(await release(again, n), served, n);
    if (after === n) arrived++;
    await again.ask('list:update', {});
    served = checked(await release(again, n), after, n);
    expect(served).toBe(n);
    await again.close();
  }
  console.log(JSON.stringify({ kills: KILLS, arrived_before_the_kill: arrived, bad_states: 0 }));
});
