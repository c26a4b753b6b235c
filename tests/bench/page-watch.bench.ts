/**
 * Main-thread time that the page watch costs on ordinary pages, taken from the browser's own trace: processor time of all
 * spans in which code of the content script was compiled or run. Test build, one Chromium, everything served from this machine.
 */
import type { CDPSession } from 'playwright-core';
import { openBrowser } from '../e2e/chromium/browser.ts';
import { startFakeHosts } from '../e2e/fake-hosts.ts';

const RUNS = 15;
/** After loading, how long the page is left alone so that late looks are counted too, in ms. */
const QUIET_MS = 2_500;
const BUDGET_MS = 5;

interface TraceEvent {
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

const sentence = (i: number) =>
  `Paragraph ${i} tells of the weather on the coast, the price of bread, and what the council decided on Tuesday evening. `;
const article = (paragraphs: number) =>
  `<!doctype html><html lang="en"><title>Local news</title><nav>${Array.from({ length: 60 }, (_, i) => `<a href="/s${i}">Section ${i}</a>`).join(' ')}</nav><main><h1>Harbour reopens</h1>${Array.from({ length: paragraphs }, (_, i) => `<p>${sentence(i).repeat(4)}<a href="/a${i}">more</a></p>`).join('')}</main>`;
const shop = `<!doctype html><html lang="zh-CN"><title>茶具店</title><h1>会员充值送茶杯</h1>${Array.from({ length: 300 }, (_, i) => `<div><h3>茶杯 ${i}</h3><p>价格 ${i + 20} 元，会员折扣，满 200 元包邮</p><button>加入购物车</button></div>`).join('')}<form><input placeholder="手机号"><input placeholder="优惠码"></form>`;
const PAGES: Readonly<Record<string, string>> = {
  'short.example': article(20),
  'long.example': article(600),
  'shop.example': shop,
};

/** Processor time of the outermost spans, in ms: other work on the machine is not counted. Trace times are microseconds. */
function cost(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((ok) => cdp.once('Tracing.tracingComplete', ok));
  await cdp.send('Tracing.start', { categories: 'devtools.timeline' });
  await work();
  await cdp.send('Tracing.end');
  await done;
  return events;
}

const hosts = await startFakeHosts(
  Object.fromEntries(Object.entries(PAGES).map(([host, body]) => [host, () => ({ body })])),
);
const browser = await openBrowser({ build: 'granted', hosts });
console.log(`page            size kB   processor ms: median   worst of ${RUNS}   budget ${BUDGET_MS}`);
for (const [host, body] of Object.entries(PAGES)) {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const { page } = await browser.openTab();
    const cdp = await browser.context.newCDPSession(page);
    const events = await traced(cdp, async () => {
      await page.goto(`https://${host}/`);
      await page.waitForTimeout(QUIET_MS);
    });
    const ours = events.filter(({ args }) =>
      `${args?.data?.url ?? ''}${args?.fileName ?? ''}`.includes('content-scripts/page.js'),
    );
    times.push(cost(ours));
    await page.close();
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [median = Number.NaN, worst = Number.NaN] = [sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
  if (worst === 0) throw new Error(`no code of the page watch in the trace of ${host}`);
  console.log(
    `${host.padEnd(15)} ${String(Math.round(body.length / 1000)).padStart(7)} ${median.toFixed(2).padStart(24)} ${worst.toFixed(2).padStart(12)}`,
  );
}
await browser.close();
await hosts.close();
