/** Content scripts of the production build: bytes, gzip, and the main-thread time Chromium needs to start them on a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');
const RUNS = 30;
/** The two scripts, with the budget of each in bytes. */
const SCRIPTS = { page: 50_000, chat: 150_000 } as const;

const folder = join(ROOT, '.output', 'chrome-mv3', 'content-scripts');
if (!existsSync(folder)) throw new Error('no build yet: run `npm run build` first');
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
console.log('script      bytes     gzip    of budget   parse + first run, median of 30 (ms)');
for (const [name, budget] of Object.entries(SCRIPTS)) {
  const code = readFileSync(join(folder, `${name}.js`), 'utf8');
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await page.goto('about:blank');
    times.push(
      await page.evaluate((source) => {
        // Outside the extension the script finds no browser object and stops early: this is parsing and module set-up.
        const start = performance.now();
        try {
          new Function(source)();
        } catch {
          // Expected: no extension around it.
        }
        return performance.now() - start;
      }, `${code}\n//${i}`),
    );
  }
  const bytes = Buffer.byteLength(code);
  const share = `${Math.round((100 * bytes) / budget)} %`;
  console.log(
    `${name.padEnd(8)} ${String(bytes).padStart(8)} ${String(gzipSync(code).length).padStart(8)} ${share.padStart(12)}   ${median(times).toFixed(2)}`,
  );
}
await browser.close();
