/**
 * "Check something" on an export of 50,000 lines, in the real page of the real build: processor time of the page's main thread
 * until the names are asked for, and from the answer to the result; beside it the time by the clock, which other work on the
 * machine lengthens, and the longest task.
 */

import type { CDPSession } from 'playwright-core';
import { openBrowser } from '../e2e/chromium/browser.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';
import { practiceMessages } from '../e2e/practice.ts';
import { renderExport } from '../fixtures/pasted/exports.ts';

const LINES = 50_000;
const RUNS = 3;
const BUDGET_MS = 5_000;
const ME = 'Fang';

const EVERYDAY = [
  '晚上回来吃饭吗',
  '回，七点到',
  'ok see you there',
  '明天下雨记得带伞',
  'on se retrouve à 19 h ?',
  '好的',
];

/** One scam among years of everyday talk, in the densities of an ordinary chat, or the scam alone over and over. */
async function exportOf(dense: boolean): Promise<string> {
  const practice = await practiceMessages();
  const start = Date.UTC(2022, 0, 1);
  const messages = Array.from({ length: LINES }, (_, i) => {
    const said = dense || i % 50 === 0 ? practice[(dense ? i : i / 50) % practice.length] : undefined;
    const me = said ? said.from === 'me' : i % 2 === 0;
    return {
      name: me ? ME : 'Lin',
      text: said?.text ?? EVERYDAY[i % EVERYDAY.length] ?? '',
      at: start + i * 1_800_000,
    };
  });
  return renderExport('android zh-CN', messages);
}

/** Processor time of the page's main thread so far, in ms. */
async function processorMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('this browser does not tell the processor time of a page');
  return time * 1000;
}

interface Run {
  readonly read: number;
  readonly judged: number;
  readonly clock: number;
  readonly longest: number;
}

const hosts = await startFakeHosts();
const browser = await openBrowser({ build: 'production', hosts });
await browser.ask('settings:set', { language: 'en' });

async function checkOnce(text: string): Promise<Run> {
  const page = await browser.ownPage('check.html');
  await page.locator('main').waitFor();
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const [start, from] = [Date.now(), await processorMs(cdp)];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('main[data-step=who]').waitFor({ timeout: 60_000 });
  const asked = await processorMs(cdp);
  await page.getByRole('button', { name: ME }).click();
  await page.locator('main[data-step=done]').waitFor({ timeout: 60_000 });
  const end = await processorMs(cdp);
  const clock = Date.now() - start;
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  await page.close();
  return { read: asked - from, judged: end - asked, clock, longest };
}

const column = (value: number, width: number) => String(Math.round(value)).padStart(width);
console.log(
  `${LINES} lines              kB   read ms  judge ms  sum ms, median of ${RUNS} (budget ${BUDGET_MS})   by the clock   longest task`,
);
for (const dense of [false, true]) {
  const text = await exportOf(dense);
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await checkOnce(text));
  const median = runs.toSorted((a, b) => a.read + a.judged - b.read - b.judged)[Math.floor(RUNS / 2)];
  if (!median) throw new Error('no run');
  const { read, judged, clock, longest } = median;
  console.log(
    `${(dense ? 'a scam over and over' : 'everyday, a scam in it').padEnd(23)}${column(Buffer.byteLength(text) / 1000, 7)}${column(read, 10)}${column(judged, 10)}${column(read + judged, 8)}${column(clock, 42)}${column(longest, 15)}`,
  );
}
await browser.close();
await hosts.close();
