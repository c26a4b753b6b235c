/**
 * What watching a chat costs the page: processor time per message beside a page that nobody watches and beside the two usual ways
 * of reading (goal G16), and how long input waits while a long chat is read (goal G18). One Chromium, replica page, one run;
 * figures are ratios. The detector is the real one, with the built word lists; its own cost has a goal of its own (G20), so the
 * watch is measured without it too. The replica lays out all its rows with every message, which the site, with its few rows, does
 * not: rows have a fixed size where our own cost is measured, or the page's own layout would drown it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { traceTasks } from '../e2e/chromium/main-thread.ts';
import { FIXTURE_HEADERS, fixtureScript, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MESSAGES = 2000;
/** More by hand: `ROUNDS=9 npm run bench -- chat-traffic`; one part alone: `PART=burst`, `single` or `input`. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Rows of a fixed size that nobody lays out, and rows as long as their words. */
const HELD_APART = '[role="application"] > * { contain: strict; height: 48px; content-visibility: hidden }';
const LAID_OUT = '[role="application"] > * { contain: content }';
/** By this name the trace knows our script. */
const NAME = 'kinward-bench.js';
const WORDS = join(ROOT, '.output', 'chrome-mv3', 'words', 'chat.txt');
if (!existsSync(WORDS)) throw new Error('no build yet: run `npm run build` first');
const words = readFileSync(WORDS, 'utf8');

interface InPage {
  readers: { watch(lists?: string, silent?: boolean): { total(): number } };
  watched?: { total(): number };
  fixture: { push(message: object): void };
  heard: number;
  delays: number[];
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const says = (i: number) => ({
  from: i % 3 === 0 ? 'me' : 'them',
  text:
    i % 2 === 0
      ? `第 ${i} 条：今天忙不忙？周末一起去公园走走吧`
      : `message ${i}: are you free on Saturday, the weather is fine`,
});

const out = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    lib: { entry: join(ROOT, 'tests/fixtures/sites/in-browser.ts'), formats: ['iife'], name: 'bundle' },
  },
});
const script = (out as Rollup.RollupOutput[])[0]?.output[0]?.code ?? '';
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});

async function open(messages: readonly object[], rows = HELD_APART): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const html = whatsappPage({ era: 'E', title: 'Ana', messages, drawDelay: 0 });
  await page.route('https://web.whatsapp.com/**', (route) =>
    route.request().url().endsWith('/fixture.js')
      ? route.fulfill({ body: fixtureScript, contentType: 'text/javascript' })
      : route.fulfill({ body: html, headers: FIXTURE_HEADERS }),
  );
  await page.goto('https://web.whatsapp.com/');
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rows);
  // The TypeScript runner marks named functions with this call.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(`${script}\n//# sourceURL=${NAME}`);
  const cdp = await page.context().newCDPSession(page);
  // Processor time of the thread, so that other work on the machine is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}
async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const WAYS = {
  'nobody watches': () => {},
  'Kinward, without the detector': () => {
    const it = window as unknown as InPage;
    it.watched = it.readers.watch(undefined, true);
  },
  'Kinward, detector included': (lists: string) => {
    const it = window as unknown as InPage;
    it.watched = it.readers.watch(lists);
  },
  'innerText of each new node': () => {
    const it = window as unknown as InPage;
    it.heard = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) it.heard += node.innerText.length;
    }).observe(document.getElementById('main') as Element, { childList: true, subtree: true });
  },
  'innerText of the chat at each change': () => {
    const it = window as unknown as InPage;
    it.heard = 0;
    const main = document.getElementById('main') as HTMLElement;
    new MutationObserver(() => {
      it.heard += main.innerText.length;
    }).observe(main, { childList: true, subtree: true });
  },
} as const;
type Way = keyof typeof WAYS;
const OURS: Way = 'Kinward, without the detector';
const WHOLE: Way = 'Kinward, detector included';
const NOBODY: Way = 'nobody watches';
const SLICES = 'slices of 50 ms';
const isOurs = (way: string) => way === OURS || way === WHOLE;

async function untilRead(page: Page, wanted: number): Promise<void> {
  const total = () => page.evaluate(() => (window as unknown as InPage).watched?.total() ?? 0);
  for (const end = Date.now() + 60_000; (await total()) !== wanted; await page.waitForTimeout(200))
    if (Date.now() > end) throw new Error(`read ${await total()} of ${wanted} messages`);
}

/** Messages `batch` at a time, `gap` ms apart; processor ms of everything the tab did, per message. */
async function costOf(way: Way, { standing, count, batch, gap, rows }: Traffic): Promise<number> {
  const { page, cdp } = await open(
    Array.from({ length: standing }, (_, i) => says(i)),
    rows,
  );
  await page.evaluate(WAYS[way], words);
  // A chat that is just opened is read as a whole: that is measured below, not here.
  await page.waitForTimeout(1500);
  if (isOurs(way)) await untilRead(page, standing);
  const before = await taskMs(cdp);
  await page.evaluate(
    ({ list, batch, gap }) =>
      new Promise<void>((done) => {
        // The replica page redraws its chat list with every message: a row alone costs what a row costs.
        const rows = document.querySelector('[role="application"]') as Element;
        const last = rows.lastElementChild as Element;
        let serial = 0;
        const append = (text: string) => {
          const row = last.cloneNode(true) as Element;
          const id = `3A0FBE9C4${String(serial++).padStart(11, '0')}`;
          const named = row.querySelector('[data-id]');
          named?.setAttribute('data-id', id);
          named?.setAttribute('data-testid', `conv-msg-${id}`);
          const words = row.querySelector('.copyable-text .copyable-text span');
          if (words) words.textContent = text;
          rows.append(row);
        };
        const next = (i: number) => {
          if (i >= list.length) return done();
          for (const text of list.slice(i, i + batch)) append(text);
          setTimeout(next, gap, i + batch);
        };
        next(0);
      }),
    { list: Array.from({ length: count }, (_, i) => says(standing + i).text), batch, gap },
  );
  await page.waitForTimeout(1000);
  if (isOurs(way)) await untilRead(page, standing + count);
  const cost = ((await taskMs(cdp)) - before) / count;
  await page.close();
  return cost;
}

interface Traffic {
  /** Messages that are in the chat before. */
  readonly standing: number;
  readonly count: number;
  readonly batch: number;
  /** ms. */
  readonly gap: number;
  /** How rows are laid out. */
  readonly rows?: string;
}
async function compare(title: string, ways: readonly Way[], traffic: Traffic) {
  const costs = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of ways) costs.get(way)?.push(await costOf(way, traffic));
  const base = median(costs.get(NOBODY) ?? []);
  console.log(`\n${title}\n${'way'.padEnd(38)} us a message   over nobody`);
  const over = new Map<Way, number>();
  for (const [way, values] of costs) {
    over.set(way, 1000 * (median(values) - base));
    console.log(
      `${way.padEnd(38)} ${(1000 * median(values)).toFixed(0).padStart(12)} ${(over.get(way) ?? 0).toFixed(0).padStart(13)}`,
    );
  }
  return over;
}

/** Waits of pressed keys while something runs, ms: 60 a second, from the press to its handler. A moved mouse would wait for frames. */
async function waits(page: Page, cdp: CDPSession, start: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const it = window as unknown as InPage;
    it.delays = [];
    addEventListener('keydown', ({ timeStamp }) => it.delays.push(performance.now() - timeStamp), { capture: true });
  });
  await start();
  for (let i = 0; i < 60; i += 1) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Shift', code: 'ShiftLeft' });
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => (window as unknown as InPage).delays);
}

async function burst(): Promise<void> {
  const traffic = { standing: 1, count: MESSAGES, batch: 10, gap: 20 };
  const over = await compare(`${MESSAGES} messages into an empty chat, ten each 20 ms`, [NOBODY, OURS, WHOLE], traffic);
  console.log(`G16: ours over nobody ${(over.get(OURS) ?? NaN).toFixed(0)} us (goal 20)`);
  // What asks for layout pays for it only on a page that has some.
  const laidOut = { standing: 200, count: 400, batch: 1, gap: 10, rows: LAID_OUT };
  const beside = await compare(
    '400 messages, one each 10 ms, rows laid out by their words',
    Object.keys(WAYS) as Way[],
    laidOut,
  );
  const each = beside.get('innerText of each new node') ?? NaN;
  console.log(
    `G16: ours beside innerText of each new node ${((beside.get(OURS) ?? NaN) / each).toFixed(3)} (goal 0.05)`,
  );
}

async function single(): Promise<void> {
  const over: number[] = [];
  for (const standing of [100, 2000]) {
    const traffic = { standing, count: 12, batch: 1, gap: 700 };
    const title = `single messages into a chat of ${standing} rows, one each 700 ms`;
    over.push((await compare(title, [NOBODY, OURS, WHOLE], traffic)).get(OURS) ?? NaN);
  }
  const ratio = (over[1] ?? NaN) / (over[0] ?? NaN);
  console.log(`G16: a message after 2,000 beside one after 100: ${ratio.toFixed(2)} (goal 1.2)`);
}

/** Keeps the thread busy in slices of 50 ms. */
function busy(): void {
  const end = performance.now() + 1500;
  const slice = () => {
    for (const until = performance.now() + 50; performance.now() < until; );
    if (performance.now() < end) setTimeout(slice, 0);
  };
  slice();
}

/** Waits in one page, and our longest task in it. */
async function firstRead(way: Way | typeof SLICES, throttle: number): Promise<{ delays: number[]; longest: string }> {
  const { page, cdp } = await open(Array.from({ length: MESSAGES }, (_, i) => says(i)));
  await page.waitForTimeout(1500);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  let delays: number[] = [];
  const run = async () => {
    delays = await waits(page, cdp, () => page.evaluate(way === SLICES ? busy : WAYS[way], words));
  };
  const tasks = way === WHOLE ? (await traceTasks(cdp, NAME, run)).filter(({ ours }) => ours) : await run();
  const longest = tasks?.toSorted((a, b) => b.cpu - a.cpu)[0];
  await page.close();
  return { delays, longest: longest ? `${longest.cpu.toFixed(1)} (${longest.inside.join(', ')})` : 'under 10' };
}

async function input(): Promise<void> {
  console.log(
    '\nkeys pressed while a chat of 2,000 messages is read for the first time, wait in ms    p50    p95    max',
  );
  for (const [throttle, goal] of [
    [1, 8],
    [4, 16],
  ] as const) {
    const p95 = new Map<string, number>();
    for (const way of [NOBODY, WHOLE, SLICES] as const) {
      const runs: Awaited<ReturnType<typeof firstRead>>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) runs.push(await firstRead(way, throttle));
      const share = (part: number) => median(runs.map(({ delays }) => percentile(delays, part)));
      p95.set(way, share(0.95));
      const figures = [0.5, 0.95, 1].map((part) => share(part).toFixed(1).padStart(6)).join(' ');
      const slower = throttle > 1 ? `, processor ${throttle} times slower` : '';
      console.log(`${`${way}${slower}`.padEnd(82)} ${figures}`);
      if (way === WHOLE)
        console.log(`  our longest task, processor ms: ${runs.map(({ longest }) => longest).join('; ')}`);
    }
    const added = (p95.get(WHOLE) ?? NaN) - (p95.get(NOBODY) ?? NaN);
    console.log(`G18: p95 over nobody ${added.toFixed(1)} ms (goal ${goal})`);
  }
}

for (const [name, part] of Object.entries({ burst, single, input }))
  if (!process.env.PART || process.env.PART === name) await part();
await browser.close();
