/**
 * What a worker that was asleep needs to its first verdict, with a synced list of 100,000, beside a message that needs no list; and how
 * long that list takes to arrive. In a real Chromium, with the build that lies there: `node scripts/build.mjs`, then `npm run bench wake`.
 */
import { formatPayload } from '../../src/blocklist/feed/payloads.ts';
import { BUILDS, openBrowser } from '../e2e/chromium/browser.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';
import { FEED_HOST, feedBuild, mirrorHost } from '../e2e/feed-build.ts';
import { HOUR, hosts as invented, MadeFeed, ROOT_KEYS, rootPayload, seal } from '../unit/blocklist/feed/made-feed.ts';

const ENTRIES = 100_000;
const ROUNDS = 15;
const NOW = Math.floor(Date.now() / 1000);
const median = (values: number[]): number => values.sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

const root = seal('root', formatPayload(rootPayload({ exp: NOW + 400 * 24 * HOUR })), ROOT_KEYS.slice(0, 2));
const feed = new MadeFeed();
feed.publish(invented(ENTRIES), NOW - HOUR);
const hosts = await startFakeHosts({ [FEED_HOST]: mirrorHost(() => feed.files) });
const build = feedBuild(BUILDS.production, root, NOW - 2 * HOUR);
const browser = await openBrowser({ build: 'production', hosts, extension: build.folder });
try {
  const start = performance.now();
  const status = await browser.ask('list:update', {});
  const syncMs = performance.now() - start;
  if (status?.feed?.origin !== 'synced') throw new Error(`no list arrived: ${status?.feed?.last?.status}`);
  const page = await browser.ownPage('manifest.json');
  /** Asked in the page itself, so that the way from here to the browser is not counted. */
  const ask = (name: string, payload: object) =>
    page.evaluate(
      async (message) => {
        const begin = performance.now();
        await chrome.runtime.sendMessage(message);
        return performance.now() - begin;
      },
      { name, payload },
    );
  const times = { bare: [] as number[], verdict: [] as number[], again: [] as number[] };
  const urls = { urls: ['https://fund777.example/'] };
  for (let round = 0; round < ROUNDS; round++) {
    await browser.stopWorker();
    times.bare.push(await ask('passes:list', {}));
    await browser.stopWorker();
    times.verdict.push(await ask('links:check', urls));
    times.again.push(await ask('links:check', urls));
  }
  const [bare, verdict, again] = [times.bare, times.verdict, times.again].map((each) =>
    Number(median(each).toFixed(1)),
  );
  console.log(
    JSON.stringify({
      entries: ENTRIES,
      first_sync_ms: Math.round(syncMs),
      wake_bare_ms: bare,
      wake_to_verdict_ms: verdict,
      warm_verdict_ms: again,
    }),
  );
} finally {
  await browser.close();
  await hosts.close();
  build.remove();
}
