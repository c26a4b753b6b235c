/** "Check something" in a real browser: paste, file, drop, context menu; offline, nothing kept, accessible in each step. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import zhCN from '../../../assets/locales/zh-CN.json';
import { LANGUAGES } from '../../../src/family/settings.ts';
import { renderExport, zipped } from '../../fixtures/pasted/exports.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { violations } from './accessibility.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { CANARIES, tracesOf } from './canaries.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;
/** The practice conversation as a phone exports it. */
let exported: string;

beforeAll(async () => {
  hosts = await startFakeHosts();
  browser = await openBrowser({ build: 'production', hosts });
  await browser.ask('settings:set', { language: 'zh-CN', place: 'TW' });
  const messages = (await practiceMessages()).map(({ from, text, at }) => ({
    name: from === 'me' ? '王芳' : `林先生${CANARIES.name}`,
    text: `${text}${from === 'me' ? CANARIES.text : ''}`,
    at: Math.floor(Date.parse(at ?? '') / 60_000) * 60_000,
  }));
  exported = renderExport('android zh-CN', messages);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

async function openCheck(): Promise<Page> {
  const page = await browser.ownPage('check.html');
  await page.locator('main').waitFor();
  return page;
}
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('button[type=submit]').click();
}
const done = (page: Page) => page.locator('main[data-step=done]').waitFor();
const attribute = (page: Page, name: string) => page.locator('main').getAttribute(name);
const textFile = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

describe('a pasted chat', () => {
  test('asks who the reader is, then says what was seen, where, and what to do', async () => {
    const page = await openCheck();
    await paste(page, exported);
    await page.locator('main[data-step=who]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('who-title');
    await page.getByRole('button', { name: '王芳' }).click();
    await done(page);
    expect(await attribute(page, 'data-level')).toBe('4');
    const text = await page.locator('main').innerText();
    expect(text).toContain(zhCN['popup.now']);
    expect(text).toContain('林先生');
    expect(text).toMatch(/第 \d+ 条/);
    expect(await page.locator('.stages .here').count()).toBe(1);
    expect(await page.locator('.lines .number').count()).toBeGreaterThan(0);
    await page.close();
  });
  test('keeps nothing and sends nothing', async () => {
    expect(tracesOf(await browser.dumpStorage())).toEqual([]);
    expect(tracesOf(browser.requests.join('\n'))).toEqual([]);
    expect(tracesOf(JSON.stringify(hosts.log))).toEqual([]);
    expect(await browser.dumpStorage()).not.toMatch(/"traces"/);
  });
  test('of everyday talk raises nothing, and promises nothing', async () => {
    const page = await openCheck();
    await paste(page, '妈：晚上回来吃饭吗\n我：回，七点到\n妈：那我炖排骨');
    await done(page);
    expect(await attribute(page, 'data-level')).toBe('0');
    expect(await page.locator('main').innerText()).toContain(zhCN['popup.calm.next']);
    await page.close();
  });
});

describe('links, names and addresses', () => {
  test('a listed site is said to be listed, with its source', async () => {
    const { verdicts } = await browser.ask('links:check', { urls: candidates() });
    const listed = verdicts.find(({ verdict }) => verdict === 'listed')?.host ?? '';
    const page = await openCheck();
    await paste(page, `看看这个 ${listed}/app 靠谱吗`);
    await done(page);
    const text = await page.locator('main').innerText();
    expect(text).toContain(zhCN['check.listed.title']);
    expect(text).toContain(listed);
    await page.close();
  });
  test('"no record" is never a good mark', async () => {
    const page = await openCheck();
    for (const asked of [
      'https://gold-tide-nobody.example/',
      '恒信晨星国际',
      '0x52908400098527886E0F7030069857D2E4169EE7',
    ]) {
      await paste(page, asked);
      await done(page);
      const text = await page.locator('.calm').innerText();
      expect(text).toMatch(/没有.*记录/);
      expect(text).toMatch(/不等于没有问题/);
      await page.getByRole('button', { name: zhCN['check.again'] }).click();
    }
    await page.close();
  });
  test('a known name brings its own addresses, and the hint that names prove nothing', async () => {
    const page = await openCheck();
    await paste(page, '币安交易所');
    await done(page);
    const text = await page.locator('main').innerText();
    expect(text).toContain('binance.com');
    expect(text).toContain(zhCN['check.name.compare']);
    await page.close();
  });
  test('what it was taken for can be turned', async () => {
    const page = await openCheck();
    await paste(page, '恒信晨星国际');
    await done(page);
    expect(await attribute(page, 'data-kind')).toBe('name');
    await page.locator('.turn summary').click();
    await page.getByRole('button', { name: zhCN['check.kind.message'], exact: true }).click();
    await page.locator('main[data-kind=message]').waitFor();
    await page.close();
  });
});

describe('a file', () => {
  test('zipped, chosen: its name tells who the other side is, and no question is asked', async () => {
    const page = await openCheck();
    const data = zipped({ '照片.jpg': new Uint8Array(5000), '_chat.txt': exported });
    await page.locator('input[type=file]').setInputFiles({
      name: `与林先生${CANARIES.name}的 WhatsApp 聊天.zip`,
      mimeType: 'application/zip',
      buffer: Buffer.from(data),
    });
    await done(page);
    expect(await attribute(page, 'data-level')).toBe('4');
    await page.close();
  });
  test('dropped on the page is read as well', async () => {
    const page = await openCheck();
    const handle = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'chat.txt', { type: 'text/plain' }));
      return data;
    }, exported);
    await page.dispatchEvent('form', 'drop', { dataTransfer: handle });
    await page.locator('main[data-step=who]').waitFor();
    await page.close();
  });
  test.each([
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]), 'check.trouble.not-text'],
    ['a shopping list', 'b.txt', '牛奶\n鸡蛋\n面包', 'check.trouble.no-chat'],
    ['half an archive', 'c.zip', zipped({ '_chat.txt': 'x'.repeat(9000) }).slice(0, 60), 'check.trouble.broken'],
    ['an archive of pictures', 'd.zip', zipped({ 'a.jpg': new Uint8Array(50) }), 'check.trouble.no-chat-inside'],
  ] as const)('that is %s gives one clear line and loses nothing', async (_what, name, data, key) => {
    const page = await openCheck();
    await page.locator('textarea').fill('已经写好的话');
    await page.locator('input[type=file]').setInputFiles(textFile(name, data));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe(zhCN[key]);
    expect(await page.locator('textarea').inputValue()).toBe('已经写好的话');
    await page.close();
  });
  test('of fifty thousand lines leaves the page alive, and can be stopped', async () => {
    const line = exported.split('\n');
    const many = Array.from({ length: 50_000 }, (_, i) => line[i % line.length]).join('\n');
    const page = await openCheck();
    await page.locator('input[type=file]').setInputFiles(textFile('many.txt', many));
    await page.locator('main[data-step=who]').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: '王芳' }).click();
    await page.locator('progress').waitFor();
    await page.getByRole('button', { name: zhCN['check.stop'], exact: true }).click();
    await page.locator('main[data-step=ask]').waitFor();
    expect(await page.getByRole('status').first().innerText()).toBe(zhCN['check.stopped']);
    await page.close();
  });
});

describe('the context menu', () => {
  test('opens the page with the text, once, and never in the address', async () => {
    const worker = browser.context.serviceWorkers()[0];
    if (!worker) throw new Error('no worker');
    const opened = browser.context.waitForEvent('page');
    // The browser's own menu cannot be pressed by a test: its event is sent in its place.
    await worker.evaluate((text) => {
      const { onClicked } = (
        chrome as unknown as { contextMenus: { onClicked: { dispatch(...args: unknown[]): void } } }
      ).contextMenus;
      onClicked.dispatch({ menuItemId: 'check', selectionText: text }, {});
    }, `他说交了税才能提现，不能从余额里扣 ${CANARIES.text}`);
    const page = await opened;
    await done(page);
    expect(page.url()).not.toContain('#');
    expect(await page.locator('textarea').inputValue()).toContain(CANARIES.text);
    expect(tracesOf(await browser.dumpStorage())).toEqual([]);
    await page.reload();
    await page.locator('main[data-step=ask]').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('');
    await page.close();
  });
  test('a key that is not there says so', async () => {
    const page = await browser.ownPage(`check.html#${'0'.repeat(32)}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe(zhCN['check.trouble.gone']);
    await page.close();
  });
});

test('the popup leads to it', async () => {
  const popup = await browser.popup(await browser.openTab());
  expect(await popup.page.getByRole('link', { name: zhCN['check.title'] }).getAttribute('href')).toBe('/check.html');
  await popup.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('each step is accessible', async () => {
    await browser.ask('settings:set', { language, textSize: language === 'fr' ? 'largest' : 'normal' });
    const page = await openCheck();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violations(page)).toEqual([]);
    await paste(page, exported);
    await page.locator('main[data-step=who]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '王芳' }).click();
    await done(page);
    for (const door of await page.locator('details').all())
      await door.evaluate((element) => ((element as HTMLDetailsElement).open = true));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

test('it broke no policy and threw nothing', () => {
  expect(browser.complaints).toEqual([]);
});
