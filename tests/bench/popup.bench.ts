/**
 * How soon the popup shows something (`first`) and what it knows of the tab (`largest`), after the press: medians of 20 in one Chromium, with
 * the worker awake and asleep, beside an empty page of the same extension. Build first (`node scripts/build.mjs`), then `npm run bench popup`.
 */
import type { Page } from 'playwright-core';
import { WHATSAPP, whatsappHost } from '../e2e/chat-hosts.ts';
import { openBrowser } from '../e2e/chromium/browser.ts';
import { openChat } from '../e2e/chromium/chat-tab.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';
import { practiceMessages } from '../e2e/practice.ts';
import { median, ratio } from './list/race.ts';

const ROUNDS = 20;
const SETTLE_MS = 300;

interface Painted {
  readonly first: number;
  readonly largest: number;
}

/** Ms from the start of the navigation to the first paint with content, and to its largest part (the finding), as the browser noted them. */
async function painted(page: Page, url: string): Promise<Painted> {
  await page.goto('about:blank');
  await page.bringToFront();
  // What the worker's end and the page before it leave to do is not the popup's.
  await page.waitForTimeout(SETTLE_MS);
  await page.goto(url, { waitUntil: 'commit' });
  for (let tries = 0; tries < 200; tries++) {
    const at = await page.evaluate(
      () =>
        new Promise<Painted | null>((done) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            done(first === undefined ? null : { first, largest: list.getEntries().at(-1)?.startTime ?? first });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(done, 300, null);
        }),
    );
    if (at !== null && (!url.includes('popup') || (await page.locator('[data-watching]').count()) > 0)) return at;
    await page.waitForTimeout(25);
  }
  throw new Error(`nothing was painted at ${url}`);
}

const hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost() });
const browser = await openBrowser({ build: 'production', hosts });
try {
  const chat = await openChat(browser, WHATSAPP);
  await chat.read(await practiceMessages(), 30_000);
  const base = `chrome-extension://${browser.extensionId}/`;
  const page = await browser.context.newPage();
  const times = { empty: [] as Painted[], awake: [] as Painted[], asleep: [] as Painted[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.empty.push(await painted(page, `${base}manifest.json`));
    times.awake.push(await painted(page, `${base}popup.html?tab=${chat.id}`));
    await browser.stopWorker();
    times.asleep.push(await painted(page, `${base}popup.html?tab=${chat.id}`));
  }
  const of = (each: readonly Painted[], what: keyof Painted) => median(each.map((at) => at[what]));
  for (const [name, each] of Object.entries(times))
    for (const what of ['first', 'largest'] as const)
      console.log(
        JSON.stringify({
          popup: `${name}, ${what} content`,
          ms: Math.round(of(each, what)),
          beside_empty: ratio(of(each, what), of(times.empty, what)),
        }),
      );
} finally {
  await browser.close();
  await hosts.close();
}
