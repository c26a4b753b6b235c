/** Kinward's own pages without a mouse and without eyes: every control is reached in reading order, in sight, and works by keys alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';
import { serveListedSite } from './listed-site.ts';
import { untilWarned } from './warning.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;
let listed: string;
let popupPath: string;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }) });
  browser = await openBrowser({ build: 'granted', hosts });
  listed = await serveListedSite(browser, hosts);
  const chat = await openChat(browser, WHATSAPP);
  expect((await chat.read(await practiceMessages()))?.level).toBe(4);
  popupPath = `popup.html?tab=${chat.id}`;
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const OWN = ['popup', 'options.html', 'welcome.html', 'practice.html', 'check.html', 'warning'] as const;
async function open(name: (typeof OWN)[number]): Promise<Page> {
  if (name === 'warning') {
    const { page } = await browser.openTab(`https://${listed}/`);
    await untilWarned(page);
    return page;
  }
  const page = await browser.ownPage(name === 'popup' ? popupPath : name);
  await page.locator(name === 'popup' ? 'main[data-watching]' : 'main').waitFor();
  return page;
}

/** Texts whose line begins higher than one that was read before it; lines side by side count as one. */
const readOutOfOrder = (page: Page) =>
  page.evaluate(() => {
    const odd: string[] = [];
    let lowest = 0;
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // What a closed part holds has a box all the same.
      if (box.height === 0 || !node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      if (box.bottom < lowest - 1) odd.push(node.textContent);
      lowest = Math.max(lowest, box.top);
    }
    return odd;
  });

test.each(OWN)('%s: what is read first stands first', async (name) => {
  const page = await open(name);
  expect(await readOutOfOrder(page)).toEqual([]);
  await page.close();
});

test.each(OWN)('%s: Tab goes to every control, in reading order, each seen to be where one is', async (name) => {
  const page = await open(name);
  // One radio button of a group is reached; within it the arrows go on.
  const wanted = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')];
    const groups = new Set<string>();
    const shown = controls.filter((each) => {
      if (!each.checkVisibility() || (each as HTMLButtonElement).disabled) return false;
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      if (groups.has(each.name)) return false;
      groups.add(each.name);
      return true;
    });
    shown.forEach((each, i) => {
      each.dataset.stop = String(i);
    });
    return shown.length;
  });
  expect(wanted).toBeGreaterThan(0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: number[] = [];
  for (let i = 0; i < wanted + 3 && stops.at(-1) !== wanted - 1; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const now = document.activeElement as HTMLElement;
      const group =
        now instanceof HTMLInputElement && now.type === 'radio' ? `input[name="${now.name}"][data-stop]` : null;
      const stop = group ? document.querySelector<HTMLElement>(group) : now;
      // A file button lies unseen under its label, which has the outline.
      const rings = [now, now.parentElement].map((each) => each && getComputedStyle(each).outlineStyle);
      return { stop: Number(stop?.dataset.stop ?? -1), ring: rings.some((style) => style && style !== 'none') };
    });
    if (at.stop < 0) continue;
    expect(at.ring).toBe(true);
    stops.push(at.stop);
  }
  expect(stops).toEqual(Array.from({ length: wanted }, (_, i) => i));
  await page.close();
});

test('the warning page by keys alone: the first stop leaves; the small way on needs the tick', async () => {
  const leaving = await open('warning');
  await leaving.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await leaving.keyboard.press('Tab');
  expect(await leaving.evaluate(() => document.activeElement?.classList.contains('primary'))).toBe(true);
  await leaving.close();

  const page = await open('warning');
  await page.locator('details.proceed summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // Without the tick the button is no stop at all.
  expect(await page.evaluate(() => document.activeElement?.closest('details.proceed') === null)).toBe(true);
  await page.locator('details.proceed input[type=checkbox]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`https://${listed}/**`);
  await page.close();
});

test("Kinward's own pages broke no policy and threw nothing", () => expect(browser.complaints).toEqual([]));
