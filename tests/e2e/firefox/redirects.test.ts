/** The same redirects behind a chat's link as in Chromium, in a real Firefox with the build its store gets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { aroundLink, practiceMessages } from '../practice.ts';
import { DOOR, door, HOP, hop, LANDING, landing, WAYS } from '../redirects.ts';
import { type KinwardFirefox, openFirefox } from './browser.ts';

const SLOW = { timeout: 20_000 };
const ways = Object.keys(WAYS);

let hosts: FakeHosts;
let firefox: KinwardFirefox;
let ownTab: string;
let chatId: number;
let sent: number;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }),
    [DOOR]: door,
    [HOP]: hop,
    [LANDING]: landing,
    'other-door.example': door,
  });
  firefox = await openFirefox(hosts);
  const chatTab = await firefox.newTab();
  await firefox.switchTo(chatTab);
  await firefox.go(WHATSAPP);
  chatId = await firefox.tabId();
  ownTab = await firefox.newTab();
  await firefox.switchTo(ownTab);
  await firefox.go(`${firefox.base}popup.html?tab=${chatId}`);
  await firefox.grantAllSites();
  const { before } = aroundLink(await practiceMessages('zh'));
  const links = ways.map((way) => ({ from: 'them', text: `注册链接：https://${DOOR}/${way}` }));
  await firefox.switchTo(chatTab);
  sent = before.length + links.length;
  await firefox.page(`${JSON.stringify([...before, ...links])}.forEach((m) => window.fixture.push(m)) ?? null`);
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

async function visit(url: string): Promise<number> {
  const tab = await firefox.newTab();
  await firefox.switchTo(tab);
  await firefox.go('about:blank');
  const id = await firefox.tabId();
  // Firefox reports a navigation that the extension turned away as failed; where the tab ends is what counts.
  await firefox.go(url).catch(() => undefined);
  return id;
}

test('the chat is read', async () => {
  await firefox.switchTo(ownTab);
  const read = async () => (await firefox.ask<TabStatus>('tab:status', { tab: chatId })).messages;
  await expect.poll(read, SLOW).toBe(sent);
});

describe('out of a risky chat', () => {
  test.each(ways)('%s: the platform at its end is stopped as one that the chat handed over', async (way) => {
    await visit(`https://${DOOR}/${way}`);
    await expect.poll(() => firefox.url(), SLOW).toMatch(/\/warning\.html#[0-9a-f]{32}$/);
    await expect.poll(() => firefox.page<string>('document.body.innerText')).toContain(LANDING);
  });
});

test.each(['server', 'meta', 'script-later'])('%s, but another link: the page stays open', async (way) => {
  await visit(`https://other-door.example/${way}`);
  await expect.poll(() => firefox.url(), SLOW).toContain(LANDING);
  await new Promise((done) => setTimeout(done, 2500));
  expect(await firefox.url()).toContain(LANDING);
});
