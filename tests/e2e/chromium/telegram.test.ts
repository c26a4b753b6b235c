/** What stores get, on Telegram's two pages and WeChat's file transfer page: reads, warns, marks links, and says what it cannot judge. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { telegramPage, telegramScript, telegramUrl } from '../../fixtures/sites/telegram-page.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import { practiceMessages } from '../practice.ts';
import { hostOf, notesReplica } from '../replicas.ts';
import { type KinwardBrowser, openBrowser } from './browser.ts';
import { openChat } from './chat-tab.ts';

let hosts: FakeHosts;
let browser: KinwardBrowser;

const stranger = (web: 'K' | 'A') => {
  const options = { web, title: 'Gu Wei', unknownContact: true, locale: 'zh-CN' } as const;
  return { url: telegramUrl(web), html: telegramPage(options), script: telegramScript };
};

beforeAll(async () => {
  hosts = await startFakeHosts({ 'filehelper.weixin.qq.com': hostOf(notesReplica()) });
  browser = await openBrowser({ build: 'production', hosts });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

describe.each(['K', 'A'] as const)('Telegram Web %s', (web) => {
  test('a fee to withdraw reaches the highest level, with a card', async () => {
    hosts.serve('web.telegram.org', hostOf(stranger(web)));
    const chat = await openChat(browser, telegramUrl(web));
    const status = await chat.read(await practiceMessages());
    expect(status).toMatchObject({ surface: 'chat', watching: 'yes', level: 4 });
    expect(await chat.shown(({ kind }) => kind === 'card')).toBeDefined();
    await chat.page.close();
  });

  test('an ordinary chat stays at level 0, without any notice', async () => {
    hosts.serve('web.telegram.org', hostOf(stranger(web)));
    const chat = await openChat(browser, telegramUrl(web));
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
});

test('a chat begun on one of Telegram’s pages goes on where it was on the other', async () => {
  hosts.serve('web.telegram.org', hostOf(stranger('A')));
  const chat = await openChat(browser, telegramUrl('A'));
  await chat.read([{ from: 'them', text: '在吗' }]);
  const status = await chat.until('sides are not told yet', ({ why }) => why === 'sides-unknown');
  expect(status).toMatchObject({ watching: 'partly', level: 4, messages: 1 });
  await chat.arrive([{ from: 'me', text: '在' }]);
  await chat.until('they are', ({ watching }) => watching === 'yes');
  await chat.page.close();
});

test('own notes: no level whatever is written, but a listed link gets its mark', async () => {
  const chat = await openChat(browser, 'https://filehelper.weixin.qq.com/');
  await chat.read(await practiceMessages());
  const status = await chat.until('it is own notes', ({ why }) => why === 'own-notes');
  expect(status).toMatchObject({ watching: 'partly', level: 0 });
  await chat.read(candidates().map((text) => ({ from: 'them', text })));
  expect(await chat.shown(({ what, kind }) => what === 'mark' && kind === 'listed')).toBeDefined();
  await chat.page.close();
});
