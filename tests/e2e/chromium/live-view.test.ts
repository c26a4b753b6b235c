/**
 * What a person can see for themselves: the popup's list of what was read in the open chat, kept nowhere else; and marks by
 * payment addresses, reached by keyboard, beside their bubbles.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WECHAT, WHATSAPP, wechatHost, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { CANARIES, tracesOf } from './canaries.ts';
import { type ChatTab, openChat } from './chat-tab.ts';
import type { Popup } from './popup.ts';

const ADDRESS = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
const FRIEND = 'Friend';

let hosts: FakeHosts;
let browser: KinwardBrowser;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost({ drawDelay: 0, chats: [{ title: FRIEND, messages: [{ text: 'dinner?' }] }] }),
    'wx.qq.com': wechatHost(),
  });
  browser = await openBrowser({ build: 'production', hosts });
  await browser.ask('settings:set', { language: 'zh-CN', welcomed: true });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const ITEMS = 'ul[data-reads] > li[data-from][data-id]';
const listed = (popup: Popup) =>
  popup.page.locator(ITEMS).evaluateAll((items) =>
    items.map((item) => ({
      from: (item as HTMLElement).dataset.from,
      id: (item as HTMLElement).dataset.id,
      text: item.textContent,
    })),
  );
async function untilListed(popup: Popup, most: (texts: (string | null)[]) => boolean) {
  for (const end = Date.now() + 8000; Date.now() < end; await popup.page.waitForTimeout(100)) {
    const items = await listed(popup);
    if (most(items.map(({ text }) => text))) return items;
  }
  return listed(popup);
}
const inPage = (chat: ChatTab) =>
  chat.page.evaluate(() =>
    (window as unknown as { fixture: { messages(): { id: string; from: string; text: string }[] } }).fixture
      .messages()
      .map(({ id, from, text }) => ({ id, from, text })),
  );

describe.each([
  ['WhatsApp', WHATSAPP],
  ['WeChat', WECHAT],
])('what Kinward reads in %s', (_name, url) => {
  test('stands in the popup message by message, follows the chat, and is kept nowhere', async () => {
    const chat = await openChat(browser, url);
    await chat.read([
      { from: 'them', text: `你好，${CANARIES.text}` },
      { from: 'me', text: '哪位？\n是小顾吗' },
      { from: 'them', text: '<img src=x onerror=alert(1)> 打错了 😅' },
    ]);
    const popup = await browser.popup(chat);
    const wanted = await inPage(chat);
    expect(await untilListed(popup, (texts) => texts.length === wanted.length)).toEqual(wanted);
    expect(await popup.state()).toMatchObject({ watching: 'yes', messages: wanted.length });

    await chat.arrive([{ from: 'them', text: '还在吗' }]);
    expect((await untilListed(popup, (texts) => texts.includes('还在吗'))).at(-1)).toMatchObject({
      from: 'them',
      text: '还在吗',
    });

    // Closed until a person opens it, by keyboard too.
    const summary = popup.page.locator('details:has([data-reads]) > summary');
    expect(await popup.page.locator(ITEMS).first().isVisible()).toBe(false);
    await summary.focus();
    await popup.page.keyboard.press('Enter');
    await popup.page.locator(ITEMS).first().waitFor();

    expect(tracesOf(await browser.dumpStorage())).toEqual([]);
    expect(tracesOf(browser.requests.join('\n'))).toEqual([]);
    expect(browser.complaints).toEqual([]);
    await popup.close();
    await chat.page.close();
  });
});

test('another chat takes all of the one before out of the list', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.read([{ from: 'them', text: 'only here' }]);
  const popup = await browser.popup(chat);
  await untilListed(popup, (texts) => texts.includes('only here'));
  await chat.switchTo({ title: FRIEND });
  const items = await untilListed(popup, (texts) => texts.length === 1 && texts[0] === 'dinner?');
  expect(items.map(({ text }) => text)).toEqual(['dinner?']);
  await popup.close();
  await chat.page.close();
});

test('no other page of ours, and no page of the web, is told what was read', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.read([{ from: 'them', text: 'hello' }]);
  const options = await browser.ownPage('options.html');
  const told = await options.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { name: 'chat:reads' }, { frameId: 0 }).catch(() => 'nobody answers'),
    chat.id,
  );
  expect(told ?? 'nobody answers').toBe('nobody answers');
  await options.close();
  await chat.page.close();
});

test('a payment address is marked beside its bubble, follows it, and is reached by keyboard', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.read([
    { from: 'me', text: `我的地址 ${ADDRESS}` },
    { from: 'them', text: `请打到 ${ADDRESS}` },
  ]);
  const mark = await chat.shown(({ what, kind }) => what === 'mark' && kind === 'address');
  expect(mark?.text).toBe('这个聊天里的付款地址');
  const marks = (await browser.notices(chat)).filter(({ what }) => what === 'mark');
  expect(marks).toHaveLength(1);

  const boxes = async () => ({ mark: await markBox(chat), link: await bubbleBox(chat) });
  const beside = ({ mark: m, link }: Awaited<ReturnType<typeof boxes>>) =>
    m.x >= link.right && Math.abs(m.y + m.height / 2 - (link.top + link.bottom) / 2) <= link.bottom - link.top;
  expect(beside(await boxes())).toBe(true);
  await chat.page.evaluate(() => {
    for (let i = 0; i < 40; i += 1)
      (window as unknown as { fixture: { push(message: object): void } }).fixture.push({ text: `and ${i}` });
    document.querySelector('[data-testid="conversation-panel-messages"]')?.scrollTo(0, 0);
  });
  await chat.page.waitForTimeout(900);
  expect(beside(await boxes())).toBe(true);

  await chat.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const onMark = () =>
    chat.page.evaluate(
      () => document.activeElement?.parentNode === document.documentElement && document.activeElement !== document.body,
    );
  for (let i = 0; i < 200 && !(await onMark()); i += 1) await chat.page.keyboard.press('Tab');
  expect(await onMark()).toBe(true);
  await chat.page.keyboard.press('Enter');
  const about = await chat.shown(({ what, text }) => what === 'mark' && text.includes('TJRabPrw…jpRTv8'));
  expect(about).toBeDefined();
  await chat.page.keyboard.press('Escape');
  expect(await onMark()).toBe(true);
  await chat.page.close();
});

/** The mark lies in a closed shadow root: only the debugger sees its box. */
async function markBox(chat: ChatTab) {
  const cdp = await chat.page.context().newCDPSession(chat.page);
  await cdp.send('DOM.enable');
  const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const node = nodes.find(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1]?.startsWith('mark '));
  if (!node) throw new Error('no mark in the page');
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId });
  await cdp.detach();
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
  return { x, y, width: right - x, height: bottom - y };
}

function bubbleBox(chat: ChatTab) {
  return chat.page.evaluate((address) => {
    const spans = [...document.querySelectorAll('[data-testid="selectable-text"]')];
    const span = spans.find(({ textContent }) => textContent?.includes(`请打到 ${address}`));
    const { top, bottom, right } = span?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom, right };
  }, ADDRESS);
}
