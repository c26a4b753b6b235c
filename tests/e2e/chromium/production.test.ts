/** What stores get, at the true addresses of the chat sites: reads, remembers across a killed worker, sends and keeps no text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WECHAT, WHATSAPP, wechatHost, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { CANARIES, tracesOf } from './canaries.ts';
import { openChat } from './chat-tab.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost(),
    'wx.qq.com': wechatHost(),
    'shop.example': () => ({ body: '<!doctype html><title>Shop</title><h1>Tea and cups</h1>' }),
  });
  browser = await openBrowser({ build: 'production', hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

test('on WhatsApp Web a fee to withdraw reaches the highest level', async () => {
  const chat = await openChat(browser, WHATSAPP);
  const messages = await practiceMessages();
  expect((await chat.read(messages.slice(0, 20)))?.level).toBeLessThan(4);
  expect((await chat.read(messages.slice(20)))?.level).toBe(4);
  await chat.page.close();
});

test('on WeChat Web a fee to withdraw reaches the highest level', async () => {
  const chat = await openChat(browser, WECHAT);
  const status = await chat.read(await practiceMessages());
  expect(status?.level).toBe(4);
  expect(await chat.shown(({ kind }) => kind === 'card')).toBeDefined();
  await chat.page.close();
});

test('an ordinary chat stays at level 0, without any notice', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.switchTo({ title: '妹妹' });
  await chat.read([
    { from: 'them', text: '姐，周六妈过生日，你几点到？' },
    { from: 'me', text: '十一点，我带蛋糕' },
    { from: 'them', text: '好，饭店我订了，六个人' },
  ]);
  expect((await chat.status()).level).toBe(0);
  expect(await browser.notices(chat)).toEqual([]);
  await chat.page.close();
});

describe('a worker killed in the middle of a chat', () => {
  test('forgets nothing and counts nothing twice', async () => {
    const messages = await practiceMessages();
    const whole = await openChat(browser, WHATSAPP);
    await whole.switchTo({ title: '+44 7700 900111', unknownContact: true });
    const unbroken = await whole.read(messages);
    await whole.page.close();

    const cut = await openChat(browser, WHATSAPP);
    await cut.switchTo({ title: '+44 7700 900222', unknownContact: true });
    for (const part of [messages.slice(0, 20), messages.slice(20, 38), messages.slice(38)]) {
      await cut.read(part);
      await browser.stopWorker();
    }
    const broken = await cut.until('all were read', ({ messages: read }) => read === messages.length);
    expect([broken.level, broken.stage, broken.messages]).toEqual([
      unbroken?.level,
      unbroken?.stage,
      unbroken?.messages,
    ]);
    expect(broken.reasons.map(({ concept }) => concept)).toEqual(unbroken?.reasons.map(({ concept }) => concept));

    const stored = JSON.parse(await browser.dumpStorage()) as {
      databases: Record<string, [unknown, { timeline: Timeline }[]]>;
    };
    const timelines = stored.databases['kinward/timelines']?.[1].map(({ timeline }) => timeline.traces) ?? [];
    const counts = timelines.map((traces) =>
      traces
        .map(({ id, count }) => `${id}:${count}`)
        .toSorted()
        .join(' '),
    );
    const longest = counts.toSorted((a, b) => b.length - a.length)[0];
    expect(counts.filter((each) => each === longest).length).toBeGreaterThanOrEqual(2);
    await cut.page.close();
  });

  interface Timeline {
    readonly traces: readonly { readonly id: string; readonly count: number }[];
  }
});

test('of two chats in one tab each keeps its own level', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.switchTo({ title: '+44 7700 900333', unknownContact: true });
  expect((await chat.read(await practiceMessages()))?.level).toBe(4);
  await chat.switchTo({ title: '同事小吴' });
  await chat.arrive([{ from: 'them', text: '明天的会改到三点' }]);
  await chat.until('the other chat is on show', ({ level, messages }) => level === 0 && messages === 1);
  expect(await browser.notices(chat)).toEqual([]);
  await chat.switchTo({ title: '+44 7700 900333' });
  await chat.until('the first chat is back', ({ level }) => level === 4);
  await chat.page.close();
});

describe('privacy', () => {
  test('no request carries a word of the chat, and nothing at rest does', async () => {
    const chat = await openChat(browser, WHATSAPP);
    await chat.switchTo({ title: CANARIES.name });
    const messages = await practiceMessages();
    await chat.read([
      { from: 'them', text: `${CANARIES.text} 提现要先交税，不能从余额里扣` },
      ...messages.slice(-12),
      { from: 'me', text: `我的号码是 ${CANARIES.number}，别告诉家里人 ${CANARIES.text}` },
    ]);
    await chat.shown(({ what }) => what === 'notice');
    const popup = await browser.popup(chat);
    const seen = [...browser.requests, ...hosts.log.map((request) => JSON.stringify(request))];
    expect(seen.length).toBeGreaterThan(5);
    expect(tracesOf(seen.join('\n'))).toEqual([]);
    expect(tracesOf(await browser.dumpStorage())).toEqual([]);
    expect(tracesOf(await popup.text())).toEqual([]);
    await popup.close();
    await chat.page.close();
  });

  test('the extension itself talks to nobody', () => {
    const pages = /^GET (blob:)?https?:\/\/(web\.whatsapp\.com|wx\.qq\.com|shop\.example)\//;
    const outside = browser.requests.filter((line) => /^\w+ (blob:)?(https?|wss?):/.test(line));
    expect(outside.filter((line) => !pages.test(line))).toEqual([]);
  });
});

describe('without the permission for all sites', () => {
  test('the popup on another site says that only chat sites are watched', async () => {
    const shop = await browser.openTab('https://shop.example/');
    const popup = await browser.popup(shop);
    expect(await popup.state()).toMatchObject({ watching: 'no', level: 0 });
    expect((await browser.status(shop)).why).toBe('no-permission');
    expect(await popup.text()).toContain('只');
    await popup.close();
    await shop.page.close();
  });
});

test("Kinward's own pages broke no policy and threw nothing", () => {
  expect(browser.complaints).toEqual([]);
});
