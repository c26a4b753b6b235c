/**
 * The same kills for Firefox (`npm run test:long -- kill-firefox`): the whole browser dies at a random moment of an update, its profile is
 * opened again. KINWARD_KILLS says how often (100).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPayload } from '../../src/blocklist/feed/payloads.ts';
import type { DomainVerdict } from '../../src/blocklist/verdict.ts';
import { type FakeHosts, startFakeHosts } from '../e2e/fake-hosts.ts';
import { FEED_HOST, type FeedBuild, feedBuild, mirrorHost } from '../e2e/feed-build.ts';
import { FIREFOX_BUILD, type KinwardFirefox, openFirefox } from '../e2e/firefox/browser.ts';
import { HOUR, MadeFeed, ROOT_KEYS, rootPayload, seal } from '../unit/blocklist/feed/made-feed.ts';
import { checked, killProcessesOf, makeReleases, servedRelease } from './kills.ts';

const KILLS = Number(process.env.KINWARD_KILLS ?? 100);
/** Longest time into an update at which it is killed; the mirror answers each file after {@link ANSWER_MS}. */
const WITHIN_MS = 700;
const ANSWER_MS = 60;
const NOW = Math.floor(Date.now() / 1000);

const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const feed = new MadeFeed();
const releases = makeReleases(feed, NOW - 60 * (KILLS + 2));
let hosts: FakeHosts;
let build: FeedBuild;
let profile: string;

beforeAll(async () => {
  hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => feed.files, ANSWER_MS) });
  build = feedBuild(FIREFOX_BUILD, root, NOW - 2 * HOUR);
  profile = mkdtempSync(join(tmpdir(), 'kinward-kill-firefox-'));
});
afterAll(async () => {
  await hosts?.close();
  build?.remove();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function open(): Promise<KinwardFirefox> {
  const firefox = await openFirefox(hosts, 'en', build.folder, profile);
  await firefox.switchTo(await firefox.newTab());
  await firefox.go(`${firefox.base}options.html`);
  return firefox;
}
const release = (firefox: KinwardFirefox, newest: number) =>
  servedRelease((urls) => firefox.ask<{ verdicts: DomainVerdict[] }>('links:check', { urls }), newest);

test(`${KILLS} kills`, { timeout: 4 * 3_600_000 }, async () => {
  let served = 0;
  let arrived = 0;
  for (let n = 1; n <= KILLS; n++) {
    releases.publish(n);
    const firefox = await open();
    if (n > 1) served = checked(await release(firefox, n - 1), served, n);
    // The answer never comes: the browser dies before it.
    void firefox.ask('list:update', {}).catch(() => undefined);
    await new Promise((later) => setTimeout(later, Math.random() * WITHIN_MS));
    killProcessesOf(profile);
    await firefox.close();

    const again = await open();
    const after = checked(await release(again, n), served, n);
    if (after === n) arrived++;
    await again.ask('list:update', {});
    served = checked(await release(again, n), after, n);
    expect(served).toBe(n);
    await again.close();
  }
  console.log(JSON.stringify({ browser: 'firefox', kills: KILLS, arrived_before_the_kill: arrived, bad_states: 0 }));
});
