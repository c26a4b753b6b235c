/**
 * The chain in one browser: a chat hands over a link and an address, the person goes from the platform to its deposit page and
 * to an honest exchange's withdrawal form. Each step has its card; without the risky chat the same steps stay softer.
 */
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WHATSAPP, whatsappHost } from '../chat-hosts.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { aroundLink, practiceMessages } from '../practice.ts';
import { type KinwardBrowser, openBrowser, type Tab } from './browser.ts';
import { type ChatTab, openChat } from './chat-tab.ts';
import { proceedOnce, untilWarned } from './warning.ts';

const PLATFORM = 'h5.yuanhe-markets.example';
/** A known exchange: its own pages are no finding, whatever they say. */
const EXCHANGE = 'www.binance.com';
const PAYEE = 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC';
/** Nothing speaks against it but whom the payment goes to. */
const SHOP = 'pay.shop.example';
/** Ends as the payee's, another middle. */
const POISON = `${PAYEE.slice(0, 5)}kQwE7ns2YtBvHm4RzXdAe${PAYEE.slice(-8)}`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
const REGISTER = page(
  '远合国际',
  `<h2>欢迎加入远合国际</h2><p>数字资产合约交易</p><form><input placeholder="手机号"><input type="password" placeholder="登录密码">
   <input placeholder="邀请码（必填）"><button>注册</button></form><p>在线客服</p><ul><li>BTC/USDT 68,210.5 +1.2%</li><li>ETH/USDT 3,410.2 -0.3%</li></ul>`,
);
const DEPOSIT = page(
  '远合国际 充值',
  `<h2>远合国际</h2><p>数字资产合约交易</p><p>充值 USDT</p><p>TRC20 地址</p><p id="address">TPYmHEhy5n8TCEfYGqW2rPxsghSfzghPDn</p><button id="copy">复制地址</button>
   <p>充值完成后请联系在线客服</p><p>BTC/USDT 68,210.5 +1.2%</p><form><input type="password" placeholder="资金密码"><button>登录</button></form>`,
);
const WITHDRAW = page(
  '提币',
  '<h1>提币 USDT</h1><form><label>提币地址<input id="to"></label><label>数量<input id="amount"></label><button type="button">提币</button></form>',
);

/** The payee as a picture only, drawn in the three ways that pages draw codes; the words around are an honest shop's. */
const CODE = {
  svg: encodeQR(`tron:${PAYEE}`, 'svg').replace('<svg', '<svg width="180" height="180"'),
  img: `<img width="180" height="180" src="data:image/gif;base64,${Buffer.from(encodeQR(`tron:${PAYEE}`, 'gif', { scale: 4 })).toString('base64')}">`,
  canvas: `<canvas width="180" height="180"></canvas><script>
    const modules = ${JSON.stringify(encodeQR(`tron:${PAYEE}`, 'raw').map((row) => row.map(Number)))};
    const pen = document.querySelector('canvas').getContext('2d');
    const size = 180 / modules.length;
    modules.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(x * size, y * size, Math.ceil(size), Math.ceil(size))));
  </script>`,
} as const;
const PICTURE = (kind: string) =>
  page('充值 USDT', `<h1>充值 USDT</h1><p>请用钱包扫码</p>${CODE[kind as keyof typeof CODE]}<button>我已充值</button>`);

/** The typing pause, a worker that has to wake, a busy machine. */
const SLOW = { timeout: 10_000 };

let hosts: FakeHosts;
let browser: KinwardBrowser;
beforeAll(async () => {
  hosts = await startFakeHosts({
    'web.whatsapp.com': whatsappHost({ locale: 'zh-CN' }),
    [PLATFORM]: ({ path }) => ({ body: path.includes('deposit') ? DEPOSIT : REGISTER }),
    [EXCHANGE]: () => ({ body: WITHDRAW }),
    [SHOP]: ({ path }) => ({ body: PICTURE(path.slice(1)) }),
  });
  browser = await openBrowser({ build: 'granted', hosts, language: 'zh-CN' });
  await browser.ask('settings:set', { language: 'zh-CN', welcomed: true });
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const kinds = async (tab: Tab) => (await browser.notices(tab)).map(({ kind }) => kind);
const text = async (tab: Tab) => (await browser.notices(tab)).map((notice) => notice.text).join(' ');
async function paste(tab: Tab, value: string) {
  const field = tab.page.locator('#to');
  await field.fill('');
  await field.focus();
  await tab.page.keyboard.insertText(value);
}
/** Long enough for a card that must not come: the typing pause and the worker's answer are over by then. */
const quiet = (tab: Tab) => tab.page.waitForTimeout(1800);

describe('without a risky chat', () => {
  let tab: Tab;
  test('the platform gets a banner, and copying its address a banner of its own', async () => {
    tab = await browser.openTab(`https://${PLATFORM}/reg`);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
    expect(await browser.status(tab)).toMatchObject({ page: 'unknown-platform', origin: null });
    await tab.page.goto(`https://${PLATFORM}/deposit`);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
    await tab.page.locator('#copy').click();
    await expect.poll(() => text(tab), SLOW).toContain('往这个地址转钱之前');
    expect(await kinds(tab)).toEqual(['banner']);
  });
  test('the exchange takes the address without a word', async () => {
    await tab.page.goto(`https://${EXCHANGE}/withdraw`);
    await paste(tab, PAYEE);
    await quiet(tab);
    expect(await kinds(tab)).toEqual([]);
    await tab.page.close();
  });
});

describe('out of a risky chat', () => {
  let chat: ChatTab;
  let tab: Tab;

  test('the chat hands over link and address', async () => {
    chat = await openChat(browser, WHATSAPP);
    const { before } = aroundLink(await practiceMessages('zh'));
    await chat.read(before);
    const status = await chat.read([
      { from: 'them', text: `我带你一起做，点这个链接注册：https://${PLATFORM}/reg` },
      { from: 'them', text: `先买一点 USDT，转到这个地址：${PAYEE}` },
    ]);
    expect(status?.level).toBeGreaterThanOrEqual(2);
  });

  test('the click ends at the warning page', async () => {
    const opened = browser.context.waitForEvent('page');
    await chat.page.locator(`a[href*="${PLATFORM}"]`).first().click();
    const next = await opened;
    await untilWarned(next);
    tab = { id: await browser.tabIdOf(next), page: next };
  });

  test('gone on, the deposit page has its banner, and its address a card before it is copied away', async () => {
    await proceedOnce(tab.page);
    await tab.page.waitForURL(`https://${PLATFORM}/**`);
    await tab.page.goto(`https://${PLATFORM}/deposit`);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
    await tab.page.locator('#copy').click();
    await expect.poll(() => kinds(tab), SLOW).toEqual(['card']);
    await tab.page.reload();
    await expect.poll(() => kinds(tab), SLOW).toEqual(['banner']);
    // Told today already, on the same site: the moment does not come twice.
    await tab.page.locator('#copy').click();
    await quiet(tab);
    expect(await kinds(tab)).toEqual(['banner']);
  });

  test("an honest exchange's withdrawal form: a card before sending, also where the worker slept", async () => {
    await tab.page.goto(`https://${EXCHANGE}/withdraw`);
    await browser.stopWorker();
    await paste(tab, PAYEE);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['card']);
    expect(await text(tab)).toContain('来自一个有骗局迹象的聊天');
    expect(await browser.status(tab)).toMatchObject({
      action: 'card',
      page: 'silent',
      payment: { kind: 'from-chat', origin: { level: expect.any(Number) } },
    });
    await tab.page.locator('#to').fill('');
    await expect.poll(() => kinds(tab), SLOW).toEqual([]);
  });

  test('an address that has only its ends from the known one: a card', async () => {
    await paste(tab, POISON);
    await expect.poll(() => text(tab), SLOW).toContain('只有头尾');
  });

  test.each(['svg', 'img', 'canvas'])('the same address as a picture only (%s): a card', async (kind) => {
    await tab.page.goto(`https://${SHOP}/${kind}`);
    await expect.poll(() => kinds(tab), SLOW).toEqual(['card']);
    expect(await text(tab)).toContain('曾出现在一个有骗局迹象的聊天里');
  });

  test('neither address is at rest, nor the field left the device', async () => {
    const stored = await browser.dumpStorage();
    for (const part of [PAYEE, POISON, PAYEE.slice(5, 20)]) {
      expect(stored).not.toContain(part);
      expect(browser.requests.join('\n')).not.toContain(part);
    }
  });
  test("Kinward's own pages broke no policy and threw nothing", () => expect(browser.complaints).toEqual([]));
});
