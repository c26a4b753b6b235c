/** The replica pages of all chat sites and builds, each with a chat of two and, where the site has them, a group. */

import { FILE_HELPER_URL, fileHelperPage, fileHelperScript } from '../fixtures/sites/file-helper-page.ts';
import { GROUP_SAMPLE, SAMPLE } from '../fixtures/sites/sample-chat.ts';
import { type TelegramOptions, telegramPage, telegramScript, telegramUrl } from '../fixtures/sites/telegram-page.ts';
import { TELEGRAM_GROUP, TELEGRAM_SAMPLE } from '../fixtures/sites/telegram-sample.ts';
import { type WechatOptions, wechatPage, wechatScript } from '../fixtures/sites/wechat-page.ts';
import { WECHAT_SAMPLE } from '../fixtures/sites/wechat-sample.ts';
import {
  type Era,
  FIXTURE_HEADERS,
  fixtureScript,
  type WhatsappOptions,
  whatsappPage,
} from '../fixtures/sites/whatsapp-page.ts';
import type { FakeHost } from './fake-hosts.ts';

/** Where a page is served, its document, and the script that brings it to life. */
export interface Replica {
  readonly url: string;
  readonly html: string;
  readonly script: string;
}
export const ERAS = ['B', 'C', 'D', 'E'] as const;
export const KINDS = [...ERAS, 'WX', 'TK', 'TA'] as const;
export type Kind = (typeof KINDS)[number];
/** Fields that all sites' pages know, and those of one. */
export type ReplicaOptions = { readonly group?: boolean; readonly messages?: readonly object[] } & Readonly<
  Record<string, unknown>
>;

/** A page with the sample chat called Ana, or the group Book club. */
export function replicaOf(kind: Kind, options: ReplicaOptions = {}) {
  const title = options.group ? 'Book club' : 'Ana';
  if (kind === 'WX') {
    const full = { title, messages: WECHAT_SAMPLE, rawDelay: 0, ...options } as WechatOptions;
    return { url: 'https://wx.qq.com/', html: wechatPage(full), script: wechatScript };
  }
  if (kind === 'TK' || kind === 'TA') {
    const web = kind === 'TK' ? 'K' : 'A';
    const messages = options.group ? TELEGRAM_GROUP : TELEGRAM_SAMPLE;
    const full = { web, title, messages, chats: [{ title: 'Mei' }], ...options } as TelegramOptions;
    return { url: telegramUrl(web), html: telegramPage(full), script: telegramScript };
  }
  const messages = options.group ? GROUP_SAMPLE : SAMPLE;
  const whatsapp = { era: kind as Era, title, messages, drawDelay: 0, chats: [{ title: 'Mei', preview: 'x' }] };
  const html = whatsappPage({ ...whatsapp, ...options } as WhatsappOptions);
  return { url: 'https://web.whatsapp.com/', html, script: fixtureScript };
}

export const notesReplica = () => ({ url: FILE_HELPER_URL, html: fileHelperPage(), script: fileHelperScript });

/** A replica as a fake host, with more scripts of the page's own where wanted (path to text). */
export function hostOf(replica: Replica, scripts: Readonly<Record<string, string>> = {}): FakeHost {
  const { pathname } = new URL(replica.url);
  const tags = Object.keys(scripts).map((path) => `<script src="${path}"></script>`);
  const html = replica.html.replace('</body>', `${tags.join('')}</body>`);
  return ({ path }) => {
    const script = path === '/fixture.js' ? replica.script : scripts[path];
    if (script !== undefined) return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
    return path === pathname ? { headers: FIXTURE_HEADERS, body: html } : null;
  };
}

/** What may stand for the chat's identity: its title, on Telegram the site's number, or the title where that is lost. */
export function identitiesOf(kind: Kind, group = false): string[] {
  const title = group ? 'Book club' : 'Ana';
  return kind === 'TK' || kind === 'TA' ? [group ? '-2350891274' : '777', title] : [title];
}

/** WeChat's sample group would be the same chat with another title. */
export const hasGroup = (kind: Kind) => kind !== 'WX';
