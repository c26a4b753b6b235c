/** The whole road in one browser: a chat moves on, its link is marked, the platform behind it is stopped, the popup explains. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLATFORM_HOST, platformPage } from '../../fixtures/practice/platform-page.ts';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { aroundLink, practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser, type Tab } from './browser.ts';
import { type ChatTab, openChat } from './chat-tab.ts';
import { proceedOnce, untilWarned } from './warning.ts';

describe.each(['zh', 'en'] as const)('the road from a chat to a warning (%s)', (language) => {
  let hosts: FakeHosts;
  let browser: KinwardBrowser;
  let chat: ChatTab;
  let visit: Tab;

  beforeAll(async () => {
    hosts = await startFakeHosts({
      'web.whatsapp.com': whatsappHost({ locale: language === 'zh' ? 'zh-CN' : 'en-GB' }),
      [PLATFORM_HOST]: ({ path }) => ({
        body: platformPage(path.includes('withdraw') ? 'withdraw' : 'register', language),
      }),
    });
    browser = await openBrowser({ build: 'granted', hosts, language: language === 'zh' ? 'zh-CN' : 'en' });
    await browser.ask('settings:set', { language: language === 'zh' ? 'zh-CN' : 'en', welcomed: true });
    chat = await openChat(browser, WHATSAPP);
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });

  test('small talk stays quiet', async () => {
    const { before } = aroundLink(await practiceMessages(language));
    const smallTalk = before.slice(0, 5);
    const status = await chat.read(smallTalk);
    expect(status?.watching).toBe('yes');
    expect(status?.level).toBeLessThanOrEqual(1);
  });

  test('a guided platform with a link raises the level and shows a notice in the page', async () => {
    const { before, link } = aroundLink(await practiceMessages(language));
    await chat.read(before.slice(5));
    const status = await chat.read(link);
    expect(status?.level).toBeGreaterThanOrEqual(2);
    const notice = await chat.shown(({ what, kind }) => what === 'notice' && kind === status?.action);
    expect(notice?.text.length).toBeGreaterThan(10);
  });

  test('the link is marked before the click', async () => {
    const mark = await chat.shown(({ what }) => what === 'mark');
    expect(mark?.kind).toBe('unknown');
  });

  test('a click on it ends at the warning page, which names the site', async () => {
    const opened = browser.context.waitForEvent('page');
    await chat.page.locator(`a[href*="${PLATFORM_HOST}"]`).first().click();
    const page = await opened;
    await untilWarned(page);
    expect(await page.innerText('body')).toContain(PLATFORM_HOST);
    expect(await page.title()).not.toContain(PLATFORM_HOST);
    visit = { id: await browser.tabIdOf(page), page };
  });

  test('who goes on once gets the page, with a reminder in it', async () => {
    await proceedOnce(visit.page);
    await visit.page.waitForURL(`https://${PLATFORM_HOST}/**`);
    await expect.poll(async () => (await browser.notices(visit)).map(({ kind }) => kind)).toContain('banner');
    expect((await browser.status(visit)).page).not.toBe('silent');
  });

  test('its blocked withdrawal is called dangerous', async () => {
    await visit.page.goto(`https://${PLATFORM_HOST}/m/withdraw`);
    // A new document: what is shown and said now is about this page.
    await expect.poll(async () => (await browser.notices(visit)).map(({ kind }) => kind)).toContain('banner');
    const { page, pageReasons } = await browser.status(visit);
    expect(page).toBe('danger');
    expect(pageReasons.some(({ rule }) => rule.includes('withdraw'))).toBe(true);
  });

  test('the fee to withdraw raises the chat to the highest level', async () => {
    await chat.page.bringToFront();
    const { after } = aroundLink(await practiceMessages(language));
    const status = await chat.read(after, 20_000);
    expect(status?.level).toBe(4);
    expect(status?.stage).toBe('block');
    expect(await chat.shown(({ kind }) => kind === 'card')).toBeDefined();
  });

  test('going on now asks for a pause that neither a reload nor a dead worker shortens', async () => {
    const again = await browser.openTab(`https://${PLATFORM_HOST}/`);
    await untilWarned(again.page);
    const left = async () => {
      await again.page.locator('details.proceed').evaluate((way) => way.setAttribute('open', ''));
      await again.page.locator('input[type=checkbox]').check();
      expect(await again.page.locator('details.proceed button').isDisabled()).toBe(true);
      return Number(await again.page.locator('.pause').getAttribute('data-left'));
    };
    const first = await left();
    expect(first).toBeGreaterThan(880);
    await again.page.waitForTimeout(6_000);
    await browser.stopWorker();
    await again.page.reload();
    const second = await left();
    expect(second).toBeLessThanOrEqual(first - 5);
    expect(second).toBeGreaterThan(first - 60);
    await again.page.close();
    await chat.page.bringToFront();
  });

  test('the popup tells level, stage and how much was read', async () => {
    const popup = await browser.popup(chat);
    const state = await popup.state();
    const all = await practiceMessages(language);
    expect(state).toMatchObject({ watching: 'yes', level: 4, stage: 'block', messages: all.length });
    expect((await popup.text()).length).toBeGreaterThan(200);
    await popup.close();
  });

  test("Kinward's own pages broke no policy and threw nothing", () => {
    expect(browser.complaints).toEqual([]);
  });
});
