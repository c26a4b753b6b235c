/** Kinward's own pages in a real browser: accessible, under their strict policy, in the person's language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/family/settings.ts';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { violations } from './accessibility.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { type ChatTab, openChat } from './chat-tab.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;
let chat: ChatTab;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost() });
  // A browser in French: the person's own choice must win over it.
  browser = await openBrowser({ build: 'production', hosts, language: 'fr' });
  chat = await openChat(browser, WHATSAPP);
  expect((await chat.read(await practiceMessages()))?.level).toBe(4);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(async () => {
    await browser.ask('settings:set', { language });
  });
  test('the popup speaks that language and is accessible', async () => {
    const popup = await browser.popup(chat);
    expect(await popup.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violations(popup.page)).toEqual([]);
    await popup.close();
  });
  test.each(['options.html', 'welcome.html', 'practice.html', `warning.html#${'0'.repeat(32)}`])(
    '%s is accessible',
    async (path) => {
      const page = await browser.ownPage(path);
      await page.locator('main').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});

test('the language chosen on the settings page holds everywhere, whatever the browser speaks', async () => {
  await browser.ask('settings:set', { language: 'auto' });
  const options = await browser.ownPage('options.html');
  await options.locator('main').waitFor();
  expect(await options.locator('html').getAttribute('lang')).toBe('fr');
  await options.locator('input[name=language][value="zh-TW"]').check();
  await expect.poll(() => options.locator('html').getAttribute('lang')).toBe('zh-TW');
  const popup = await browser.popup(chat);
  expect(await popup.page.locator('html').getAttribute('lang')).toBe('zh-TW');
  await popup.close();
  await options.close();
});

test('practice plays to its end and leaves nothing behind', async () => {
  const before = await browser.dumpStorage();
  const page = await browser.ownPage('practice.html');
  const next = page.locator('button.primary');
  await next.waitFor();
  for (const end = Date.now() + 20_000; (await next.count()) > 0 && Date.now() < end; ) await next.click();
  expect(await page.locator('main').getAttribute('data-level')).toBe('4');
  expect(await page.locator('.mark-practice').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await page.close();
  expect(await browser.dumpStorage()).toBe(before);
});

test('what is kept is handed over as a file, without text and without the people one trusts', async () => {
  await browser.ask('settings:set', { contacts: [{ name: '小芳', reach: '+886 2 5550 0199' }] });
  const page = await browser.ownPage('options.html');
  const coming = page.waitForEvent('download');
  await page.locator('section[aria-labelledby=kept-title] button').nth(1).click();
  const stream = await (await coming).createReadStream();
  let text = '';
  for await (const part of stream) text += part;
  const kept = JSON.parse(text) as { timelines: unknown[]; settings: object };
  expect(kept.timelines).toHaveLength(1);
  expect(text).not.toMatch(/小芳|5550/);
  for (const { text: said } of await practiceMessages()) expect(said.length < 6 || !text.includes(said)).toBe(true);
  await page.close();
});

test('raw HTML is refused in these pages', async () => {
  const page = await browser.ownPage('options.html');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await page.close();
});

test('they broke no policy and threw nothing on their own', () => {
  expect(browser.complaints.filter((line) => !/TrustedHTML|Trusted Type/.test(line))).toEqual([]);
});
