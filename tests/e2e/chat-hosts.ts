/** The chat sites as fake hosts: replica pages at the true addresses, under the sites' own policy, each with its script. */

import { type WechatOptions, wechatPage, wechatScript } from '../fixtures/sites/wechat-page.ts';
import { FIXTURE_HEADERS, fixtureScript, type WhatsappOptions, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';
import type { FakeHost } from './fake-hosts.ts';

export const WHATSAPP = 'https://web.whatsapp.com/';
export const WECHAT = 'https://wx.qq.com/';

/** A number that belongs to nobody (Ofcom's range for drama): a contact that is not saved. */
export const STRANGER = '+44 7700 900456';

const site =
  (html: string, script: string): FakeHost =>
  ({ path }) => {
    if (path === '/fixture.js') return { headers: { 'content-type': 'text/javascript' }, body: script };
    return path === '/' ? { headers: FIXTURE_HEADERS, body: html } : null;
  };

/** The newest markup, Chinese, one unsaved contact; anything can be changed. */
export function whatsappHost(options: Partial<WhatsappOptions> = {}): FakeHost {
  const html = whatsappPage({ era: 'E', title: STRANGER, unknownContact: true, locale: 'zh-CN', ...options });
  return site(html, fixtureScript);
}

export function wechatHost(options: Partial<WechatOptions> = {}): FakeHost {
  return site(wechatPage({ title: '小顾', ...options }), wechatScript);
}
