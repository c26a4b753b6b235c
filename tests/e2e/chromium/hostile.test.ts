/** Names and messages made to break things: they are text to Kinward, in the page, in the popup, and in its store. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';

const HOSTILE = [
  '<img src=x onerror="document.title=\'owned\'">',
  '"><script>document.title="owned"</script>',
  '\u0024{constructor.constructor("document.title=1")()} {{7*7}} %s%n',
  '__proto__ constructor toString hasOwnProperty',
  '\u202e\u2066\u200b\u200d\ufeff税\u0301\u0301\u0301',
  `${'a'.repeat(50_000)}!`,
  `${'提现'.repeat(20_000)}`,
  `https://${'x'.repeat(300)}.example/${'y'.repeat(5_000)}?q=${'%'.repeat(500)}`,
  'javascript:alert(1) data:text/html,<h1>x</h1> https://[::1]/ http://1.1.1.1:99999/ https://',
  '👩‍👩‍👧‍👦'.repeat(500),
];

let hosts: FakeHosts;
let browser: KinwardBrowser;

beforeAll(async () => {
  hosts = await startFakeHosts({ 'web.whatsapp.com': whatsappHost({ drawDelay: 0 }) });
  browser = await openBrowser({ build: 'production', hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

test('hostile messages are read as text, and the chat after them is still watched', async () => {
  const chat = await openChat(browser, WHATSAPP);
  const status = await chat.read(
    HOSTILE.map((text) => ({ from: 'them' as const, text })),
    20_000,
  );
  expect(status?.watching).toBe('yes');
  expect((await chat.read((await practiceMessages()).slice(-10)))?.level).toBeGreaterThanOrEqual(3);
  expect(await chat.page.title()).not.toBe('owned');
  await chat.page.close();
});

test.each(['<img src=x onerror=alert(1)>', '__proto__', '\u202e+44 7700 900999', 'x'.repeat(100), 'a\'b"c`d&e'])(
  'a contact called %j is watched like any other',
  async (title) => {
    const chat = await openChat(browser, WHATSAPP);
    await chat.switchTo({ title });
    const status = await chat.read((await practiceMessages()).slice(-12));
    expect(status?.level).toBeGreaterThanOrEqual(3);
    const popup = await browser.popup(chat);
    expect((await popup.state()).level).toBe(status?.level);
    await popup.close();
    await chat.page.close();
  },
);

test('a name longer than any site allows is not guessed at: the popup says that it is not watching', async () => {
  const chat = await openChat(browser, WHATSAPP);
  await chat.switchTo({ title: 'x'.repeat(5_000) });
  await chat.arrive((await practiceMessages()).slice(-12));
  const status = await chat.until('it gives up', ({ watching }) => watching === 'no');
  expect(status.level).toBe(0);
  await chat.page.close();
});

test('nothing of it ran or broke in our pages', () => {
  expect(browser.complaints).toEqual([]);
});
