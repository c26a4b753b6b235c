/** The pause before a warned page can be opened all the same: it goes on while tab and worker are gone, and nothing shortens it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COOLING_MS } from '../../../src/family/cooling-off.ts';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';
import { serveListedSite } from './listed-site.ts';
import { untilWarned } from './warning.ts';

/** How long the tab stays closed (ms): more than the countdown's rounding. */
const AWAY_MS = 3_000;
const WHOLE = COOLING_MS / 1000;

let hosts: FakeHosts;
let browser: KinwardBrowser;
let listed: string;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }) });
  browser = await openBrowser({ build: 'granted', hosts });
  listed = await serveListedSite(browser, hosts);
  const chat = await openChat(browser, WHATSAPP);
  await chat.read(await practiceMessages());
  const status = await chat.read([{ from: 'them', text: `先在这里交税：https://${listed}/tax` }]);
  expect(status?.level).toBe(4);
  await chat.page.close();
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

/** Opens the listed page, unfolds the small way on and ticks the fact; what is left of the pause, in seconds. */
async function stopped(): Promise<{ page: Page; left: number }> {
  const { page } = await browser.openTab(`https://${listed}/tax`);
  await untilWarned(page);
  const way = page.locator('details.proceed');
  await way.locator('summary').click();
  await way.locator('input[type=checkbox]').check();
  return { page, left: await leftOn(page) };
}
const leftOn = async (page: Page) => Number(await page.locator('.pause').getAttribute('data-left'));
const goOn = (page: Page) => page.locator('details.proceed button');
/** What the page itself would send, without its button. */
const askToGoOn = (page: Page) =>
  page.evaluate(
    () =>
      chrome.runtime.sendMessage({ name: 'warning:proceed', payload: { id: location.hash.slice(1) } }) as Promise<{
        ok: boolean;
      }>,
  );

test('a page out of a chat at the highest level asks for the whole pause, and the worker holds to it', async () => {
  const { page, left } = await stopped();
  expect(left).toBeLessThanOrEqual(WHOLE);
  expect(left).toBeGreaterThan(WHOLE - 60);
  expect(await goOn(page).isDisabled()).toBe(true);
  expect((await askToGoOn(page)).ok).toBe(false);
  await page.close();
});

test('it goes on while the tab is closed and the worker is gone, and does not begin anew', async () => {
  const { page, left: before } = await stopped();
  await page.close();
  await browser.stopWorker();
  await new Promise((done) => setTimeout(done, AWAY_MS));
  const { page: again, left: after } = await stopped();
  expect(after).toBeLessThanOrEqual(before - AWAY_MS / 1000 + 1);
  expect(after).toBeGreaterThan(before - 60);
  expect(await goOn(again).isDisabled()).toBe(true);
  await again.reload();
  await again.locator('.pause').waitFor({ state: 'attached' });
  expect(await leftOn(again)).toBeLessThanOrEqual(after);
  await again.close();
});

test('once it is over, also while nobody looked, the way on opens; the next warning asks for a new one', async () => {
  // As if it had begun so much earlier: nobody waits fifteen minutes for a test.
  const desk = await browser.ownPage('options.html');
  await desk.evaluate(async (ms) => {
    const all = (await chrome.storage.session.get(null)) as Record<string, { began: number; seen: number }>;
    for (const [key, pause] of Object.entries(all))
      if (key.startsWith('pause:'))
        await chrome.storage.session.set({ [key]: { began: pause.began - ms, seen: pause.seen - ms } });
  }, COOLING_MS);
  await desk.close();
  const { page, left } = await stopped();
  expect(left).toBe(0);
  await goOn(page).click();
  await page.waitForURL(`https://${listed}/**`);
  await page.close();
  const { page: next, left: anew } = await stopped();
  expect(anew).toBeGreaterThan(WHOLE - 60);
  await next.close();
});

test("Kinward's own pages broke no policy and threw nothing", () => expect(browser.complaints).toEqual([]));
