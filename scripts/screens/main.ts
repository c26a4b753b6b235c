/** Takes a picture of every scene in every look into out/screens/ and examines each; exit code 1 when something is amiss. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { examine } from './examine.ts';
import { renderIcons } from './icons.ts';
import { type LookOfShot, looks } from './looks.ts';
import { openChromium } from './open-chromium.ts';
import { buildStage, STAGE, serveStage } from './stage-site.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    look: { type: 'string' },
    icons: { type: 'boolean' },
  },
});
if (values.icons) {
  await renderIcons();
  process.exit(0);
}
const only = values.only?.split(',') ?? [''];
const wanted = values.look?.split(',');
const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'out', 'screens');
const site = join(out, '.stage');

async function shoot(browser: Browser, look: LookOfShot): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width: look.width, height: 760 },
    deviceScaleFactor: look.scale,
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Taipei',
  });
  await serveStage(context, site);
  const page = await context.newPage();
  let name = '';
  const complain = (what: string) => faults.push(`${name}: ${what}`);
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
  await page.goto(STAGE);
  const scenes = await page.evaluate(() => (window as unknown as { scenes: string[] }).scenes);
  for (const scene of scenes.filter((each) => only.some((word) => each.includes(word)))) {
    name = `${scene}.${look.language}.${look.name}`;
    await page.goto(`${STAGE}?scene=${scene}&language=${look.language}&text=${look.text}`);
    await page.waitForSelector('[data-staged]', { state: 'attached', timeout: 10_000 });
    for (const fault of await examine(page, !scene.startsWith('notice-'))) complain(fault);
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: !/^(notice|marks)-/.test(scene) });
  }
  await context.close();
  return faults;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
console.error('kinward screens: building the stage ...');
await buildStage(site);
const browser = await openChromium();
const faults: string[] = [];
for (const look of looks(values.quick ?? false)) {
  if (wanted && !wanted.includes(`${look.language}.${look.name}`)) continue;
  console.error(`kinward screens: ${look.language}, ${look.name} ...`);
  faults.push(...(await shoot(browser, look)));
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`pictures in out/screens, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
