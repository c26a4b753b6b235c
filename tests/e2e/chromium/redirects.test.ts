/** A chat's link that sends the browser on: the page where it ends counts as coming out of the chat, whichever way it was sent. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { aroundLink, practiceMessages } from '../practice.ts';
import { DOOR, door, HOP, hop, LANDING, landing, WAYS } from '../redirects.ts';
import { type KinwardBrowser, openBrowser, type Tab } from './browser.ts';
import { openChat } from './chat-tab.ts';
import { untilWarned } from './warning.ts';

const SLOW = { timeout: 10_000 };
const ways = Object.keys(WAYS);

let hosts: FakeHosts;
let browser: KinwardBrowser;
beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }),
    [DOOR]: door,
    [HOP]: hop,
    [LANDING]: landing,
  });
  browser = await openBrowser({ build: 'granted', hosts, language: 'zh-CN' });
  await browser.ask('settings:set', { language: 'zh-CN', welcomed: true });
  const chat = await openChat(browser, WHATSAPP);
  const { before } = aroundLink(await practiceMessages('zh'));
  await chat.read(before);
  const links = [...ways, 'link'].map((way) => ({ from: 'them' as const, text: `注册链接：https://${DOOR}/${way}` }));
  const status = await chat.read(links);
  expect(status?.level).toBeGreaterThanOrEqual(2);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const kinds = async (tab: Tab) => (await browser.notices(tab)).map(({ kind }) => kind);
async function visit(url: string): Promise<Tab> {
  const page = await browser.context.newPage();
  // A tab that the warning page takes over ends its own navigation.
  await page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
  return { id: await browser.tabIdOf(page), page };
}

describe('out of a risky chat', () => {
  test.each(ways)('%s: the platform at its end is stopped as one that the chat handed over', async (way) => {
    const tab = await visit(`https://${DOOR}/${way}`);
    await untilWarned(tab.page);
    expect(await tab.page.innerText('main')).toContain(LANDING);
    await tab.page.close();
  });

  test('a link that the person follows by herself is no redirect: softer', async () => {
    const tab = await visit(`https://${DOOR}/link`);
    // Sooner than three seconds nobody reads a page: then it counts as having sent the browser on.
    await tab.page.waitForTimeout(3500);
    await tab.page.locator('#on').click();
    await tab.page.waitForURL(`https://${LANDING}/**`);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
    expect(await browser.status(tab)).toMatchObject({ page: 'unknown-platform', origin: null });
    await tab.page.close();
  });
});

test.each(ways)('%s, but another link than the one in the chat: the same page is softer', async (way) => {
  hosts.serve('other-door.example', door);
  const tab = await visit(`https://other-door.example/${way}`);
  await tab.page.waitForURL(`https://${LANDING}/**`);
  await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
  expect(await browser.status(tab)).toMatchObject({ page: 'unknown-platform', origin: null });
  await tab.page.close();
});

test('neither link nor landing page is at rest', async () => {
  const stored = await browser.dumpStorage();
  expect(stored).not.toContain('link-door');
});
