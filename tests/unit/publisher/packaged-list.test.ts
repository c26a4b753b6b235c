/** The list that goes into a package: a feed's, checked as a client would, or a development list that nobody could take for one. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packagedFeed, refuseForStores } from '../../../scripts/build/feed.ts';
import { listFrom } from '../../../scripts/build/list.ts';
import { FeedSettingWrong } from '../../../scripts/build/mirrors.ts';
import { readSigned, readTrust } from '../../../src/blocklist/feed/trust.ts';
import { openList } from '../../../src/blocklist/list.ts';
import { feedCrypto } from '../../../src/platform/feed-crypto.ts';
import { signForDevelopment } from '../../../src/services/publisher/development-list.ts';
import { sha256Of } from '../../../src/services/publisher/files/snapshots.ts';
import { type Desk, must, NOON, publish, readyDesk } from './feed-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const HOSTS = 'https://lists.example/';
const DAY = 86_400;

describe('of a feed', () => {
  let desk: Desk;
  const root = (n: number) => desk.path('feed', 'public', 'root', `${n}.json`);
  beforeAll(async () => {
    desk = await readyDesk();
    await publish(desk);
  });
  afterAll(() => desk.close());

  test('its table, its envelope, its version', async () => {
    const settings = { KINWARD_HOSTS: HOSTS, KINWARD_ROOT: root(1), KINWARD_FEED: desk.path('feed') };
    const { feed, list } = await packagedFeed(settings, NOON + 60);
    expect(feed).toMatchObject({ mirrors: [HOSTS], embedded: { by: 'feed', v: NOON / 60 } });
    const { payload } = await readSigned(
      'list',
      list?.envelope ?? new Uint8Array(),
      (await readTrust([], new Uint8Array(readFileSync(root(1))), feedCrypto)).root,
      feedCrypto,
    );
    expect(payload.tab_sha256).toBe(sha256Of(new Uint8Array(list?.bytes ?? new ArrayBuffer())));
    expect(openList(list?.bytes ?? new ArrayBuffer()).status.entries).toBe(payload.n);
    // The public folder alone will do.
    const inner = await packagedFeed({ ...settings, KINWARD_FEED: desk.path('feed', 'public') }, NOON + 60);
    expect(inner.feed.embedded).toEqual(feed.embedded);
  });

  test.each([
    ['no root', { KINWARD_FEED: 'feed' }, 0, /needs KINWARD_ROOT/],
    ['a list out of date', { KINWARD_HOSTS: HOSTS }, 31 * DAY, /frozen/],
    ['no feed there', { KINWARD_HOSTS: HOSTS, KINWARD_FEED: '/nowhere' }, 60, /http/],
  ])('%s is refused', async (_what, settings, later, why) => {
    const all = 'KINWARD_HOSTS' in settings ? { KINWARD_ROOT: root(1), KINWARD_FEED: desk.path('feed') } : {};
    await expect(packagedFeed({ ...all, ...settings }, NOON + later)).rejects.toThrow(why);
  });

  test('a root that has newer ones does not vouch: the newest is asked for by name', async () => {
    desk.seconds += 60;
    await must(desk, 'keygen list-c list-d --keys @keys');
    await must(
      desk,
      'root rotate --list @keys/list-c.pub @keys/list-d.pub --key @keys/root-a.pem @keys/root-b.pem @keys/root-c.pem',
    );
    await publish(desk, '@keys/list-c.pem @keys/list-d.pem');
    const settings = { KINWARD_HOSTS: HOSTS, KINWARD_ROOT: root(2), KINWARD_FEED: desk.path('feed') };
    expect((await packagedFeed(settings, desk.seconds)).feed.embedded.by).toBe('feed');
    const old = packagedFeed({ ...settings, KINWARD_ROOT: root(1) }, desk.seconds);
    await expect(old).rejects.toThrow(/name its newest root/);
  });
});

describe('of nobody', () => {
  test('a development list says so, verifies under its own root alone, and names the very table', async () => {
    const built = listFrom(undefined);
    const [one, two] = [signForDevelopment(built, NOON), signForDevelopment(built, NOON)];
    expect(one).toEqual(two);
    const trust = await readTrust([], one.root, feedCrypto);
    const { payload } = await readSigned('list', one.list, trust.root, feedCrypto);
    expect(payload.note).toMatch(/^DEVELOPMENT LIST/);
    expect(payload).toMatchObject({ v: NOON / 60, n: built.report.entries });
    expect(payload.tab_sha256).toBe(sha256Of(new Uint8Array(built.bytes)));
  });

  test('a build without a feed names it as such', async () => {
    expect((await packagedFeed({}, NOON)).feed).toMatchObject({ root: '', embedded: { by: 'development' } });
  });
});

describe('a release', () => {
  const feed = { mirrors: [HOSTS], origins: [], root: '{}', built: 0, embedded: { by: 'feed', v: NOON / 60 } } as const;
  const release = (change: object, days: number) => () =>
    refuseForStores({ ...feed, mirrors: [], origins: [], ...change }, NOON + days * DAY);
  test('takes a list of 14 days', () => expect(release({}, 14)).not.toThrow());
  test.each([
    [{}, 15, /15 days old/],
    [{ embedded: { by: 'development', v: NOON / 60 } }, 0, /a list that a feed signed/],
    [{ root: '' }, 0, /update source/],
  ])('%o after %i days is refused', (change, days, why) => {
    expect(release(change, days)).toThrow(FeedSettingWrong);
    expect(release(change, days)).toThrow(why);
  });
});
