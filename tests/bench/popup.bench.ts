/**
 * How soon the popup shows what it has to say, after the press: medians of 20 in one Chromium, with the worker awake and asleep,
 * beside an empty page of the same extension. Build first (`node scripts/build.mjs`), then `npm run bench popup`.
 */
import type { Page } from 'playwright-core';
import { WHATSAPP, whatsappHost } from '../e2e/chat-hosts.ts';
import { openBrowser } from '../e2e/chromium/browser.ts';
import { openChat } from '../e2e/chromium/chat-tab.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';
import { practiceMessages } from '../e2e/practice.ts';
import { median, ratio } from './list/race.ts';

const ROUNDS = 20;

/** Ms from the start of the navigation to the first paint with content, as the browser itself noted it. */
async function firstContent(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'commit' });
  for (let tries = 0; tries < 200; tries++) {
    const at = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
    if (at !== null) return at;
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
  const times = { empty: [] as number[], awake: [] as number[], asleep: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.empty.push(await firstContent(page, `${base}manifest.json`));
    times.awake.push(await firstContent(page, `${base}popup.html?tab=${chat.id}`));
    await browser.stopWorker();
    times.asleep.push(await firstContent(page, `${base}popup.html?tab=${chat.id}`));
  }
  const empty = median(times.empty);
  for (const [name, each] of Object.entries(times))
    console.log(
      JSON.stringify({
        popup: name,
        ms: Math.round(median(each)),
        worst: Math.round(Math.max(...each)),
        beside_empty: ratio(median(each), empty),
      }),
    );
} finally {
  await browser.close();
  await hosts.close();
}
