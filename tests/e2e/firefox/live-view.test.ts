/** What a person can see for themselves, in a real Firefox: the popup lists the open chat as it was read, and nothing of another. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WECHAT, WHATSAPP, wechatHost, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { type KinwardFirefox, openFirefox } from './browser.ts';

const FRIEND = { title: 'Friend', messages: [{ text: 'dinner?' }] };
const SAID = [
  { from: 'them', text: '你好，我是小顾' },
  { from: 'me', text: '哪位？\n是小顾吗' },
  { from: 'them', text: '<img src=x onerror=alert(1)> 打错了 😅' },
];

let hosts: FakeHosts;
let firefox: KinwardFirefox;
let chatTab: string;
let ownTab: string;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost({ drawDelay: 0, chats: [FRIEND] }),
    'wx.qq.com': wechatHost(),
  });
  firefox = await openFirefox(hosts);
  chatTab = await firefox.newTab();
  ownTab = await firefox.newTab();
}, 120_000);
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

interface Item {
  readonly from: string;
  readonly text: string;
}
const LIST = `[...document.querySelectorAll('ul[data-reads] > li[data-from][data-id]')]
  .map((item) => ({ from: item.dataset.from, text: item.textContent }))`;

/** Opens the site's page, lets it show these messages, and the popup for it. */
async function openChat(url: string): Promise<void> {
  await firefox.switchTo(chatTab);
  await firefox.go(url);
  await expect.poll(() => firefox.page<boolean>("'fixture' in window"), { timeout: 10_000 }).toBe(true);
  await firefox.page(`${JSON.stringify(SAID)}.forEach((m) => window.fixture.push(m)) ?? null`);
  const id = await firefox.tabId();
  await firefox.switchTo(ownTab);
  await firefox.go(`${firefox.base}popup.html?tab=${id}`);
}
const listed = () => firefox.page<Item[]>(LIST);

test.each([
  ['WhatsApp', WHATSAPP],
  ['WeChat', WECHAT],
])('%s: message by message, as it stands in the page', async (_name, url) => {
  await openChat(url);
  await expect.poll(listed, { timeout: 20_000 }).toEqual(SAID);
  const watching = () => firefox.page<string>("document.querySelector('[data-watching]')?.dataset.watching ?? ''");
  await expect.poll(watching, { timeout: 20_000 }).toBe('yes');
});

test('another chat takes all of the one before out of the list', async () => {
  await openChat(WHATSAPP);
  await expect.poll(listed, { timeout: 20_000 }).toEqual(SAID);
  await firefox.switchTo(chatTab);
  await firefox.page("window.fixture.switchTo('Friend') ?? null");
  await firefox.switchTo(ownTab);
  await expect.poll(listed, { timeout: 20_000 }).toEqual([{ from: 'them', text: 'dinner?' }]);
});
