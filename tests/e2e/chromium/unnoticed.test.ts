/** A page cannot learn that Kinward is there: it hears no event of ours, also when it knows the extension's id. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';

/** Keeps the name of every event that anybody dispatches, also from another world: the names are guessed with the id. */
const LISTENER = `<!doctype html><title>Shop</title><p>Tea cups</p><script>
  addEventListener('message', (e) => log('message ' + JSON.stringify(e.data)));
  const heard = [];
  const log = (line) => { heard.push(line); document.title = heard.join('|'); };
  const id = location.hash.slice(1);
  for (const script of ['page', 'judge', 'chat'])
    for (const name of ['wxt:content-script-started', 'wxt:locationchange'])
      for (const target of [document, window])
        target.addEventListener(id + ':' + script + ':' + name, (e) => log(e.type));
</script>`;

let hosts: FakeHosts;
let browser: KinwardBrowser;

beforeAll(async () => {
  hosts = await startFakeHosts({
    'shop.example': () => ({ body: LISTENER }),
    'web.whatsapp.com': whatsappHost({ drawDelay: 0 }),
  });
  browser = await openBrowser({ build: 'granted', hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

test('an ordinary page hears nothing', async () => {
  // The page watch registers itself at the first start: a page that opens before that is not what is tried here.
  const own = await browser.ownPage('manifest.json');
  await expect
    .poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBeGreaterThan(0);
  await own.close();
  const tab = await browser.openTab(`https://shop.example/#${browser.extensionId}`);
  await expect.poll(async () => (await browser.status(tab)).watching).toBe('yes');
  expect(await tab.page.title()).toBe('Shop');
  await tab.page.close();
});

test('a chat page cannot end the watch by a forged event', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.page.evaluate((id) => {
    const name = `${id}:chat:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'chat', messageId: 'forged' } }));
  }, browser.extensionId);
  expect((await chat.read((await practiceMessages()).slice(-10)))?.level).toBeGreaterThanOrEqual(3);
  await chat.page.close();
});
