/** "Check something" in a real Firefox: a pasted chat is judged in the page, links are asked about, the menu entry stands. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import zhCN from '../../../assets/locales/zh-CN.json';
import { renderExport } from '../../fixtures/pasted/exports.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardFirefox, openFirefox } from './browser.ts';

let hosts: FakeHosts;
let firefox: KinwardFirefox;

beforeAll(async () => {
  hosts = await startFakeHosts();
  firefox = await openFirefox(hosts);
  const tab = await firefox.newTab();
  await firefox.switchTo(tab);
  await firefox.go(`${firefox.base}check.html`);
  await firefox.ask('settings:set', { language: 'zh-CN' });
  await firefox.go(`${firefox.base}check.html`);
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

const paste = (text: string) =>
  firefox.page(`(() => {
    const box = document.querySelector('textarea');
    box.value = ${JSON.stringify(text)};
    box.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('form').requestSubmit();
  })()`);
const step = () => firefox.page<string>("document.querySelector('main').dataset.step");

test('a pasted chat reaches the level that the chat watch gives it', async () => {
  await expect.poll(() => firefox.page<boolean>("document.querySelector('textarea') !== null")).toBe(true);
  const messages = (await practiceMessages()).map(({ from, text, at }) => ({
    name: from === 'me' ? '我' : '林先生',
    text,
    at: Date.parse(at ?? ''),
  }));
  await paste(renderExport('iphone zh-CN', messages));
  await expect.poll(step, { timeout: 20_000 }).toBe('done');
  expect(await firefox.page<string>("document.querySelector('main').dataset.level")).toBe('4');
});

test('a link without a record is no good mark', async () => {
  await paste('https://gold-tide-nobody.example/');
  await expect
    .poll(() => firefox.page<string>('document.body.innerText'), { timeout: 20_000 })
    .toContain(zhCN['check.none.text']);
});

test('the menu has its entry', async () => {
  // Changing an entry that is not there is refused.
  const changed = "browser.contextMenus.update('check', {}).then(() => 'there', (error) => String(error))";
  await expect.poll(() => firefox.page<string>(changed)).toBe('there');
  const other = "browser.contextMenus.update('other', {}).then(() => 'there', () => 'not there')";
  expect(await firefox.page<string>(other)).toBe('not there');
});
