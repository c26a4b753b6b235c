/**
 * G5 (and F8, memory after a first sync): what a worker that was asleep needs to its first verdict, less what it needs to answer without the list; beside strings made a
 * `Set`, and beside what a wallet does, in one Chromium and one run. With the build that lies there: `node scripts/build.mjs`, then
 * `npm run bench wake` (100,000 hosts) or `node --import tsx tests/bench/wake.bench.ts --large` (300,000).
 */
import { formatPayload } from '../../src/blocklist/feed/payloads.ts';
import { BUILDS } from '../e2e/chromium/browser.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';
import { FEED_HOST, feedBuild, mirrorHost } from '../e2e/feed-build.ts';
import { HOUR, hosts as invented, MadeFeed, ROOT_KEYS, rootPayload, seal } from '../unit/blocklist/feed/made-feed.ts';
import { median, ratio } from './list/race.ts';
import { openSleepers, PEERS } from './wake/extensions.ts';

const ENTRIES = process.argv.includes('--large') ? 300_000 : 100_000;
const ROUNDS = 15;
const NOW = Math.floor(Date.now() / 1000);
/** On every list; of the last ones, which is what a search from the first meets late. */
const HOST = `fund${ENTRIES - 9}.example`;

const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const feed = new MadeFeed();
const lines = invented(ENTRIES);
feed.publish(lines, NOW - HOUR);
const hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => feed.files) });
const build = feedBuild(BUILDS.production, root, NOW - 2 * HOUR);
const sleepers = await openSleepers(build.folder, hosts.port);

interface Asked {
  readonly bare: object;
  readonly check: object;
}
const kinward: Asked = {
  bare: { name: 'passes:list', payload: {} },
  check: { name: 'links:check', payload: { urls: [`https://${HOST}/`] } },
};
const peer: Asked = { bare: { what: 'bare' }, check: { what: 'check', host: HOST } };

try {
  const syncMs = await sleepers.all.kinward?.ask({ name: 'list:update', payload: {} });
  const verdict = JSON.stringify(await sleepers.all.kinward?.answer(kinward.check));
  if (!verdict.includes('"listed"')) throw new Error(`no list arrived: ${verdict}`);
  const heapMb = await sleepers.all.kinward?.heap();
  const names = lines.map(({ entry }) => entry);
  for (const name of Object.keys(PEERS)) {
    await sleepers.all[name]?.answer({ what: 'fill', hosts: names });
    if ((await sleepers.all[name]?.answer(peer.check)) !== true) throw new Error(`${name} has no list`);
  }
  const times: Record<string, { bare: number[]; first: number[]; again: number[] }> = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, sleeper] of Object.entries(sleepers.all)) {
      const { bare, check } = name === 'kinward' ? kinward : peer;
      times[name] ??= { bare: [], first: [], again: [] };
      await sleeper.stop();
      times[name].bare.push(await sleeper.ask(bare));
      await sleeper.stop();
      times[name].first.push(await sleeper.ask(check));
      times[name].again.push(await sleeper.ask(check));
    }
  const figures = Object.fromEntries(
    Object.entries(times).map(([name, { bare, first, again }]) => {
      const [wake, woken, warm] = [median(bare), median(first), median(again)].map((ms) => Number(ms.toFixed(1)));
      return [name, { wake, first: woken, less_wake: Number(((woken ?? 0) - (wake ?? 0)).toFixed(1)), warm }];
    }),
  );
  console.log(
    JSON.stringify({
      entries: ENTRIES,
      first_sync_ms: Math.round(syncMs ?? Number.NaN),
      F8_worker_heap_mb: Number((heapMb ?? Number.NaN).toFixed(1)),
      ...figures,
      G5_beside_set: ratio(figures.kinward?.less_wake, figures.strings_to_set?.less_wake),
      G5_beside_wallet: ratio(figures.kinward?.less_wake, figures.wallet?.less_wake),
    }),
  );
} finally {
  await sleepers.close();
  await hosts.close();
  build.remove();
}
