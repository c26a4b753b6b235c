/**
 * What the popup says before the worker has answered: what was seen last, as being looked at; never that it is watching, never
 * that nothing was seen. Every state that was drawn is looked at, not the last alone.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import words from '../../../assets/locales/zh-CN.json';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { type ChatTab, openChat } from './chat-tab.ts';

/** One state of the popup's page as it was drawn. */
interface Drawn {
  readonly watching: string | undefined;
  readonly checking: string | undefined;
  readonly text: string;
}
type Worker = 'as it is' | 'held' | 'gone';

/** Notes each state from the first on; keeps messages to the worker back until `letGo()`, or has them fail. */
const WATCHER = (worker: Worker) => `
  window.drawn = [];
  new MutationObserver(() => {
    const main = document.querySelector('main');
    if (main) window.drawn.push({ watching: main.dataset.watching, checking: main.dataset.checking, text: main.innerText });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const held = new Promise((go) => { window.letGo = go; });
  for (const api of [globalThis.chrome, globalThis.browser]) {
    const send = api?.runtime?.sendMessage?.bind(api.runtime);
    if (!send || ${JSON.stringify(worker)} === 'as it is') continue;
    api.runtime.sendMessage = ${JSON.stringify(worker)} === 'held'
      ? (...message) => held.then(() => send(...message))
      : () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  }`;

let hosts: FakeHosts;
let browser: KinwardBrowser;
let risky: ChatTab;
let calm: ChatTab;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }) });
  browser = await openBrowser({ build: 'production', hosts });
  risky = await openChat(browser, WHATSAPP);
  expect((await risky.read(await practiceMessages()))?.level).toBe(4);
  calm = await openChat(browser, WHATSAPP);
  await calm.switchTo({ title: '妹妹' });
  expect((await calm.read([{ from: 'them', text: '姐，周六妈过生日，你几点到？' }]))?.level).toBe(0);
  // The worker has told its settings once, as after any look at the popup.
  await (await browser.popup(risky)).close();
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

async function open(tab: ChatTab, worker: Worker): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(WATCHER(worker));
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tab.id}`);
  return page;
}
const drawn = (page: Page) => page.evaluate(() => (window as unknown as { drawn: Drawn[] }).drawn);
const checking = (page: Page, state: 'waiting' | 'no') => page.locator(`main[data-checking=${state}]`).waitFor();

/** Nothing that was drawn before the worker's word may sound as if it had been given. `unanswered`: no state may. */
function saysNothingTooEarly(states: readonly Drawn[], unanswered = true) {
  const early = states.filter(({ watching }) => watching === undefined);
  if (unanswered) expect(early).toHaveLength(states.length);
  expect(early.length).toBeGreaterThan(0);
  for (const { text } of early)
    for (const word of [words['watch.title.yes'], words['watch.title.partly'], words['popup.calm.title']])
      expect(text).not.toContain(word);
}

describe('while the worker has not answered', () => {
  test('a chat with signs: they stand there, as being checked; then the worker says that it watches', async () => {
    const page = await open(risky, 'held');
    await checking(page, 'waiting');
    const text = await page.innerText('main');
    expect(text).toContain(words['watch.title.checking']);
    expect(text).toContain(words['notice.chat.block.title']);
    await page.waitForTimeout(2500);
    saysNothingTooEarly(await drawn(page));
    await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    await page.locator('main[data-watching=yes][data-level="4"]').waitFor();
    await page.close();
  });

  test('a calm chat: no word of having seen nothing before the worker has said so', async () => {
    const page = await open(calm, 'held');
    await checking(page, 'waiting');
    expect(await page.innerText('main')).toContain(words['watch.title.checking']);
    saysNothingTooEarly(await drawn(page));
    await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    await page.locator('main[data-watching=yes]').waitFor();
    expect(await page.innerText('main')).toContain(words['popup.calm.title']);
    await page.close();
  });
});

test('a worker that was killed: first what was seen, as being checked, then its own word', async () => {
  await browser.stopWorker();
  const page = await open(risky, 'as it is');
  await page.locator('main[data-watching=yes][data-level="4"]').waitFor();
  const states = await drawn(page);
  expect(
    states.some(({ checking: state, text }) => state === 'waiting' && text.includes(words['notice.chat.block.title'])),
  ).toBe(true);
  saysNothingTooEarly(states, false);
  await page.close();
});

describe('where no worker answers', () => {
  test('what was found stays, and it says that nothing is watched', async () => {
    const page = await open(risky, 'gone');
    await checking(page, 'no');
    const text = await page.innerText('main');
    expect(text).toContain(words['watch.title.no']);
    expect(text).toContain(words['notice.chat.block.title']);
    saysNothingTooEarly(await drawn(page));
    await page.close();
  });

  test('of a calm chat nothing stays but that', async () => {
    const page = await open(calm, 'gone');
    await page.locator('main.gone').waitFor();
    const text = await page.innerText('main');
    expect(text).toContain(words['watch.title.no']);
    saysNothingTooEarly(await drawn(page));
    await page.close();
  });
});
