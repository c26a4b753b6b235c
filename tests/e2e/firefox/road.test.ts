/** The road in a real Firefox, with the build its store gets: a chat is read, the popup explains, a listed host is stopped. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardFirefox, openFirefox } from './browser.ts';

let hosts: FakeHosts;
let firefox: KinwardFirefox;
let chatTab: string;
let ownTab: string;
let chatId: number;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost() });
  firefox = await openFirefox(hosts);
  chatTab = await firefox.newTab();
  await firefox.switchTo(chatTab);
  await firefox.go(WHATSAPP);
  chatId = await firefox.tabId();
  ownTab = await firefox.newTab();
  await firefox.switchTo(ownTab);
  await firefox.go(`${firefox.base}popup.html?tab=${chatId}`);
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

test('a chat at the true address is read and reaches the highest level', async () => {
  const messages = await practiceMessages();
  await firefox.switchTo(chatTab);
  await firefox.page(`${JSON.stringify(messages)}.forEach((m) => window.fixture.push(m)) ?? null`);
  await firefox.switchTo(ownTab);
  const status = () => firefox.ask<TabStatus>('tab:status', { tab: chatId });
  await expect.poll(async () => (await status()).messages, { timeout: 20_000 }).toBe(messages.length);
  expect(await status()).toMatchObject({ watching: 'yes', level: 4, stage: 'block' });
});

test('the popup shows it in the chosen language', async () => {
  await firefox.switchTo(ownTab);
  await firefox.ask('settings:set', { language: 'zh-TW', welcomed: true });
  await firefox.go(`${firefox.base}popup.html?tab=${chatId}`);
  await expect
    .poll(() => firefox.page<string>("document.querySelector('[data-level]')?.dataset.level ?? ''"))
    .toBe('4');
  expect(await firefox.page<string>('document.documentElement.lang')).toBe('zh-TW');
});

test('without the permission for all sites only chat sites are watched', async () => {
  await firefox.switchTo(ownTab);
  expect(await firefox.ask<{ allSites: boolean }>('settings:get', {})).toMatchObject({ allSites: false });
});

test('with it a listed host ends at the warning page', async () => {
  await firefox.switchTo(ownTab);
  await firefox.grantAllSites();
  const { verdicts } = await firefox.ask<{ verdicts: DomainVerdict[] }>('links:check', { urls: candidates() });
  const listed = verdicts.find(({ verdict }) => verdict === 'listed')?.host ?? '';
  expect(listed).not.toBe('');
  hosts.serve(listed, ({ path }) => ({ body: path === '/' ? '<script>fetch("/ran")</script>' : '', delay: 400 }));
  const visit = await firefox.newTab();
  await firefox.switchTo(visit);
  // Firefox reports a navigation that the extension turned away as failed; where the tab ends is what counts.
  await firefox.go(`https://${listed}/`).catch(() => undefined);
  await expect.poll(() => firefox.url()).toMatch(/\/warning\.html#[0-9a-f]{32}$/);
  await expect.poll(() => firefox.page<string>('document.body.innerText')).toContain(listed);
  expect(hosts.log.some(({ host, path }) => host === listed && path === '/ran')).toBe(false);
});
