/** The WeChat Web reader on replica pages built after the site's public template. */
import { describe, expect, it } from 'vitest';
import { createWechat } from '../../src/sites/wechat.ts';
import { compareLook } from '../fixtures/sites/compare-look.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { type WechatMessage, type WechatOptions, wechatPage, wechatScript } from '../fixtures/sites/wechat-page.ts';
import { WECHAT_SAMPLE } from '../fixtures/sites/wechat-sample.ts';

const NOW = Date.parse('2026-03-22T21:00:00');
const at = (clock: string) => `2026-03-22T${clock}:00`;
const read = (options: Partial<WechatOptions> = {}) => {
  const html = wechatPage({
    title: '小林',
    messages: WECHAT_SAMPLE,
    chats: [{ title: '妈妈' }],
    rawDelay: 0,
    ...options,
  });
  const page = mount(html, wechatScript, 'https://wx.qq.com/');
  const site = createWechat(() => NOW);
  const look = site.look(page.document);
  return { ...page, site, look, compared: compareLook(look, page.fixture) };
};
const clean = { wrong: [], missing: [], unknown: [] };

describe('WeChat Web', () => {
  it('reads a chat of two: every message once, in order, words and side exact', () => {
    const { look, compared } = read();
    expect(compared).toEqual(clean);
    expect(look).toMatchObject({ state: 'open', health: 'ok', unread: 0 });
    expect(look.thread).toEqual({ kind: 'direct', contact: 'saved', identity: '小林', title: '小林' });
    expect(look.messages.map((m) => m.id)).not.toContain('8123456789012345678');
  });

  it('reads faces, real link targets, quotes, media and times', () => {
    const { look } = read();
    const [hello, , link, picture, , , quoted, payment] = look.messages;
    expect(hello).toMatchObject({ text: '你好[微笑] 😀', at: Date.parse(at('09:05')), who: '小林' });
    expect(link?.links).toEqual(['https://trade.example/a?b=1&c=2']);
    expect(picture).toMatchObject({ media: 'picture', text: '' });
    expect(quoted).toMatchObject({ text: '上次说的', quoted: '你是？', at: Date.parse(at('12:00')) });
    expect(payment).toMatchObject({ media: 'payment' });
  });

  it('puts a clock later than now on the day before', () => {
    const late = [{ from: 'them', text: '晚安', at: '2026-03-21T23:10:00' }, WECHAT_SAMPLE[1]].filter(
      (m) => m !== undefined,
    );
    expect(read({ messages: late as WechatMessage[] }).look.messages.map((m) => m.at)).toEqual([
      Date.parse('2026-03-21T23:10:00'),
      Date.parse(at('09:05')),
    ]);
  });

  it('reads a shared link with its title', () => {
    const app = { href: 'https://trade.example/join', title: '内部通道', desc: '点击加入' };
    const { look } = read({ messages: [{ from: 'them', app, at: at('09:05') }] });
    expect(look.messages[0]).toMatchObject({ text: '内部通道\n点击加入', links: ['https://trade.example/join'] });
  });

  it('reads a group and its strangers', () => {
    const messages: WechatMessage[] = [
      { from: 'them', who: '阿强', text: '今天涨了', stranger: true, at: at('09:05') },
      { from: 'me', text: '真的吗', at: at('09:06') },
    ];
    const { look, compared } = read({ title: '读书会', group: true, messages });
    expect(compared).toEqual(clean);
    expect(look.thread).toMatchObject({ kind: 'group', contact: 'unknown' });
    expect(look.messages[0]?.who).toBe('阿强');
    const friends = messages.map((m) => ({ ...m, stranger: false }));
    expect(read({ title: '读书会', group: true, messages: friends }).look.thread?.contact).toBe('saved');
  });

  it.each([
    ['not a friend', { unknownContact: true }, 'unknown'],
    [
      'came with a greeting',
      { messages: [...WECHAT_SAMPLE, { system: '以上是打招呼的内容', at: at('12:02') }] },
      'unknown',
    ],
    [
      'greeting words in a message',
      { messages: [{ from: 'them', text: '以上是打招呼的内容', at: at('09:05') }] },
      'saved',
    ],
    ['a friend', {}, 'saved'],
  ] as const)('contact: %s', (_, options, contact) => {
    expect(read(options).look.thread?.contact).toBe(contact);
  });

  it('waits for ids: raw template text and messages on their way are not read', async () => {
    const { document, fixture, site, window } = read({ rawDelay: 5 });
    fixture.push({ id: '8123456789012345699', from: 'them', text: '在吗', at: at('12:05') });
    expect(site.look(document)).toMatchObject({ unread: 1 });
    await new Promise((resolve) => window.setTimeout(() => resolve(null), 20));
    expect(site.look(document).messages.at(-1)).toMatchObject({ id: '8123456789012345699', text: '在吗' });
    fixture.push({ from: 'me', text: '在', pending: true, at: at('12:06') });
    expect(site.look(document).messages.at(-1)?.text).toBe('在吗');
    // The site's own id is there: the wheel that still turns beside it says nothing more.
    fixture.push({ id: '8123456789012345701', from: 'me', text: '到了', pending: true, at: at('12:07') });
    await new Promise((resolve) => window.setTimeout(() => resolve(null), 20));
    expect(site.look(document).messages.at(-1)).toMatchObject({ id: '8123456789012345701', text: '到了' });
  });

  it('never reads the hidden copy that the page measures with', () => {
    expect(read().look.messages.filter((m) => m.media === 'payment')).toHaveLength(1);
  });

  it('follows growth, recall and rows that leave the page', () => {
    const { document, fixture, site } = read();
    fixture.push({ from: 'me', text: '好的', at: at('12:10') });
    expect(compareLook(site.look(document), fixture)).toEqual(clean);
    fixture.shell('8123456789012345679');
    expect(compareLook(site.look(document), fixture)).toEqual({ ...clean, missing: ['8123456789012345679'] });
    fixture.hydrate('8123456789012345679');
    expect(compareLook(site.look(document), fixture)).toEqual(clean);
    fixture.remove('8123456789012345681');
    expect(compareLook(site.look(document), fixture)).toEqual({ ...clean, missing: ['8123456789012345681'] });
  });

  it('says idle, logged out, own accounts and page changed apart', () => {
    const { document, fixture, site } = read();
    fixture.closeChat();
    expect(site.look(document)).toMatchObject({ state: 'idle', thread: null });
    expect(site.messagePane(document)).toBeNull();
    expect(read({ loggedIn: false }).look.state).toBe('logged-out');
    expect(read({ username: 'filehelper', title: '文件传输助手' }).look.state).toBe('unsupported');
    const changed = read();
    changed.document.querySelector('.title_name')?.remove();
    expect(changed.site.look(changed.document)).toMatchObject({ state: 'unreadable', health: 'broken', messages: [] });
  });

  it('between two chats it reads neither', () => {
    const { document, site } = read();
    document.querySelector('.title_name')?.setAttribute('data-username', '@other');
    expect(site.look(document)).toMatchObject({ state: 'unreadable', thread: null, messages: [] });
  });

  it('contradicting signs give unknown', () => {
    const { document, site } = read();
    const message = document.querySelector('[message-directive] .message.me');
    message?.classList.replace('me', 'you');
    expect(site.look(document).messages[1]).toMatchObject({ text: '你是？', from: 'unknown' });
  });

  it('finds bubble and composer, and writes nothing', () => {
    const { document, site } = read();
    const before = document.documentElement.outerHTML;
    expect(site.bubble(document, '8123456789012345681')?.textContent).toContain('trade.example');
    expect(site.composer(document)?.id).toBe('editArea');
    site.look(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
