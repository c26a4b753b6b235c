/** What the person decides: the permission, "this is a mistake", marks on listed links, erasing everything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost() });
  browser = await openBrowser({ build: 'production', hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

describe('the question on the welcome page', () => {
  test('asks the browser, in the press, for exactly the optional permissions; a no leaves the chats watched', async () => {
    const page = await browser.context.newPage();
    // The browser's own prompt cannot be pressed by a test: it is answered here, with a no.
    await page.addInitScript(() => {
      const seen = { asked: [] as unknown[], inPress: false };
      Object.assign(window, { seen });
      chrome.permissions.request = async (what: unknown) => {
        seen.asked.push(what);
        seen.inPress = navigator.userActivation.isActive;
        return false;
      };
    });
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    expect(await page.locator('main').getAttribute('data-all-sites')).toBe('no');
    await page.locator('#allow-all-sites').click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { seen: object }).seen))
      .toEqual({
        asked: [{ origins: ['http://*/*', 'https://*/*'], permissions: ['webNavigation'] }],
        inPress: true,
      });
    expect(await page.locator('main').getAttribute('data-all-sites')).toBe('no');
    await page.close();
    const chat = await openChat(browser, WHATSAPP);
    expect((await chat.status()).watching).toBe('yes');
    expect((await chat.status()).allSites).toBe(false);
    await chat.page.close();
  });
});

test('a listed link in a chat is marked as listed, even where the chat is calm', async () => {
  const { verdicts } = await browser.ask('links:check', { urls: candidates() });
  const listed = verdicts.find(({ verdict }) => verdict === 'listed')?.host ?? '';
  const chat = await openChat(browser, WHATSAPP);
  await chat.switchTo({ title: '表妹' });
  await chat.read([{ from: 'them', text: `姐你看看这个 https://${listed}/event 是真的吗` }]);
  expect((await chat.shown(({ what }) => what === 'mark'))?.kind).toBe('listed');
  await chat.page.close();
});

describe('"this is a mistake"', () => {
  test('takes the notice back, and a new strong sign brings it again', async () => {
    const chat = await openChat(browser, WHATSAPP);
    await chat.switchTo({ title: '+44 7700 900777', unknownContact: true });
    const messages = await practiceMessages();
    const level = (await chat.read(messages.slice(0, 27)))?.level ?? 0;
    expect(level).toBeGreaterThanOrEqual(2);
    await browser.ask('chat:dismiss', { tab: chat.id });
    const calm = await chat.until('the level falls', (status) => status.level < level);
    expect(calm.level).toBeLessThan(2);
    const again = await chat.read(messages.slice(27), 20_000);
    expect(again?.level).toBe(4);
    await chat.page.close();
  });
});

describe('erasing', () => {
  test('leaves no conversation, no finding and no key behind', async () => {
    expect(await browser.dumpStorage()).toMatch(/"traces"/);
    await browser.ask('data:erase', {});
    const left = JSON.parse(await browser.dumpStorage()) as {
      databases: Record<string, [unknown[], unknown[]]>;
      local: object;
      session: object;
    };
    expect(Object.values(left.databases).flatMap(([keys]) => keys)).toEqual([]);
    expect(left.local).toEqual({});
    expect(Object.keys(left.session)).toEqual([]);
  });
});
