/**
 * G17 and G18 of the page reader, in one Chromium and one run: the text of a page of a megabyte beside `innerText`, with layout done
 * and with layout to be done; and what a person's key presses have to wait while such a page is read in slices.
 */
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { median, ratio } from './list/race.ts';

const ROUNDS = 21;
const PRESSES = 60;
const PRESS_EVERY_MS = 25;

const sentence = (i: number) =>
  `第 ${i} 段：投资有风险。Paragraph ${i} tells of deposits, markets and withdrawals on the coast. `;
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Markets today</title><style>.wide p{padding:1px}</style><main>${Array.from(
  { length: 2600 },
  (_, i) =>
    `<section><h3>Item ${i}</h3><p>${sentence(i).repeat(3)}<a href="/a${i}">more</a> <b>${i}</b></p><ul><li>one</li><li>two</li></ul></section>`,
).join('')}</main><form><input id="key" placeholder="Amount"><button>Deposit</button></form>`;

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, '..', 'fixtures', 'pages', 'in-browser.ts');
  const out = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  return (out as Rollup.RollupOutput[])[0]?.output[0]?.code ?? '';
}

type Way = 'innerText' | 'textContent' | 'ours';
async function textTime(page: Page, way: Way, dirty: boolean): Promise<number> {
  return page.evaluate(
    ([how, change]) => {
      const main = document.querySelector('main') as HTMLElement;
      void main.offsetHeight;
      if (change) main.classList.toggle('wide');
      const start = performance.now();
      const length =
        how === 'ours'
          ? (globalThis as unknown as { reader: { text(): number } }).reader.text()
          : (document.body[how as 'innerText'] ?? '').length;
      const time = performance.now() - start;
      if (length < 10_000) throw new Error(`${how}: no text`);
      return time;
    },
    [way, dirty] as const,
  );
}

/** 95 of 100 key presses begin to be answered within this time (ms), while `work` goes on in the page. */
async function inputDelay(page: Page, cdp: CDPSession, slice: number | null): Promise<number> {
  await page.evaluate((of) => {
    const it = globalThis as unknown as {
      delays: number[];
      go: boolean;
      reader: { scan(slice: number): Promise<string> };
    };
    it.delays = [];
    it.go = of !== null;
    document.querySelector<HTMLInputElement>('#key')?.focus();
    document.onkeydown = (event) => it.delays.push(performance.now() - event.timeStamp);
    if (of !== null)
      void (async () => {
        while (it.go) await it.reader.scan(of);
      })();
  }, slice);
  for (let i = 0; i < PRESSES; i++) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: '1', text: '1' });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: '1' });
    await new Promise((done) => setTimeout(done, PRESS_EVERY_MS));
  }
  const delays = await page.evaluate(() => {
    const it = globalThis as unknown as { delays: number[]; go: boolean };
    it.go = false;
    document.onkeydown = null;
    return it.delays;
  });
  await page.waitForTimeout(300);
  if (delays.length < PRESSES) throw new Error(`only ${delays.length} of ${PRESSES} presses arrived`);
  return delays.toSorted((a, b) => a - b)[Math.floor(delays.length * 0.95)] ?? Number.NaN;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  await page.setContent(article);
  await page.evaluate(await bundle());
  const times: Record<string, number[]> = {};
  // All ways take turns, so that a busy moment hits each of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const dirty of [false, true])
      for (const way of ['innerText', 'textContent', 'ours'] as const) {
        const name = `${way} ${dirty ? 'dirty' : 'clean'}`;
        times[name] = [...(times[name] ?? []), await textTime(page, way, dirty)];
      }
  const ms = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Number(median(all).toFixed(2))]));
  const cdp = await page.context().newCDPSession(page);
  const delay: Record<string, number> = {};
  for (const [name, slice] of [
    ['idle', null],
    ['slices of 4 ms', 4],
    ['slices of 50 ms', 50],
  ] as const)
    delay[name] = Number((await inputDelay(page, cdp, slice)).toFixed(2));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  delay['idle, processor four times slower'] = Number((await inputDelay(page, cdp, null)).toFixed(2));
  delay['slices of 4 ms, processor four times slower'] = Number((await inputDelay(page, cdp, 4)).toFixed(2));
  console.log(
    JSON.stringify({
      page_kb: Math.round(article.length / 1000),
      text_ms: ms,
      G17_beside_innerText_clean: ratio(ms['ours clean'], ms['innerText clean']),
      G17_beside_innerText_dirty: ratio(ms['ours dirty'], ms['innerText dirty']),
      G18_input_delay_p95_ms: delay,
    }),
  );
} finally {
  await browser.close();
}
