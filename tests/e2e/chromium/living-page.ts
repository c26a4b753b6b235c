/**
 * A living page at its true address with the whole extension beside it: the popup's list of what was read, the tab's state,
 * and one look of the reader for what that list does not tell (who, when, which chat).
 */
import type { ChatLook } from '../../../src/sites/chat-site.ts';
import type { Edit, LivingPage, Thread, Told } from '../../fixtures/sites/other-hands/living/page.ts';
import type { FakeHosts } from '../fake-hosts.ts';
import type { KinwardBrowser, Tab } from './browser.ts';
import type { Popup, PopupState } from './popup.ts';

/** All looks are taken at this moment: the pages' days lie just before it. */
export const NOW = Date.parse('2026-11-20T00:00:00');
/** As the sites' own, but that the page may make nodes from text, as its changes here are written. */
export const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:",
};
const PATIENCE_MS = 6_000;

interface Item {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}
export interface OpenLiving extends Tab {
  readonly popup: Popup;
  change(edits: readonly Edit[]): Promise<void>;
  /** What the popup lists, once it is as wanted, or what it lists in the end. */
  listed(wanted: readonly Told[]): Promise<readonly string[]>;
  /** The popup's own words on watching, once they are as wanted, or in the end: it asks anew every other second. */
  settled(watching: string): Promise<PopupState>;
  /** What the reader's look lacks or has too much beside what was told; empty when all is right. */
  differences(holds: readonly Told[], thread: Thread | null): Promise<string[]>;
  close(): Promise<void>;
}

/** Ids of groups on Telegram carry the group behind an at sign; the page's own words do not. */
export const sayBare = (id: string) => id.split('@')[0] ?? id;
/** One message as the popup lists it, in a line. */
export const inWords = ({ id, from, text }: Item | Told) => `${sayBare(id)} ${from} ${JSON.stringify(text)}`;

export async function openLiving(browser: KinwardBrowser, hosts: FakeHosts, page: LivingPage, readers: string) {
  const { hostname } = new URL(page.url);
  hosts.serve(hostname, ({ path }) => (path.includes('.') ? null : { headers: HEADERS, body: page.html }));
  const tab = await browser.openTab(page.url);
  const popup = await browser.popup(tab);
  await tab.page.evaluate(readers);
  return living(tab, popup);
}

function living(tab: Tab, popup: Popup): OpenLiving {
  const items = () =>
    popup.page.locator('ul[data-reads] > li[data-from][data-id]').evaluateAll((all) =>
      all.map((item) => ({
        id: (item as HTMLElement).dataset.id ?? '',
        from: (item as HTMLElement).dataset.from ?? '',
        text: item.textContent ?? '',
      })),
    );
  return {
    ...tab,
    popup,
    async change(edits) {
      for (const edit of edits) {
        if (edit.after) await tab.page.waitForTimeout(edit.after);
        await tab.page.evaluate(apply, edit);
      }
    },
    async listed(wanted) {
      const text = JSON.stringify(wanted.map(inWords));
      let seen: string[] = [];
      let same = 0;
      // Right twice in a row: a list that is right for a moment and then gains another chat's message is wrong.
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end && same < 3; await popup.page.waitForTimeout(250)) {
        seen = (await items()).map(inWords);
        same = JSON.stringify(seen) === text ? same + 1 : 0;
      }
      return seen;
    },
    async settled(watching) {
      for (const end = Date.now() + PATIENCE_MS; ; await popup.page.waitForTimeout(250)) {
        const state = await popup.state();
        if (state.watching === watching || Date.now() > end) return state;
      }
    },
    async differences(holds, thread) {
      const look = await tab.page.evaluate(
        (now) => (window as unknown as { readers: { lookAlone(now: number): ChatLook } }).readers.lookAlone(now),
        NOW,
      );
      return compare(look, holds, thread);
    },
    async close() {
      await popup.close();
      await tab.page.close();
    },
  };
}

function compare(look: ChatLook, holds: readonly Told[], thread: Thread | null): string[] {
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(thread ?? {})) {
    const seen = look.thread?.[key as keyof Thread];
    if (seen !== value) wrong.push(`thread ${key}: ${seen} instead of ${value}`);
  }
  if (thread === null && look.thread !== null) wrong.push(`a chat where none is open: ${look.thread.title}`);
  const told = new Map(holds.map((one) => [one.id, one]));
  for (const message of look.messages) {
    const one = told.get(sayBare(message.id));
    if (!one) {
      wrong.push(`${message.id}: not in this chat`);
      continue;
    }
    for (const [key, value] of Object.entries(one)) {
      if (key === 'id') continue;
      const seen = message[key as keyof typeof message];
      const right = key === 'at' && typeof value === 'string' ? Date.parse(value) : value;
      if (JSON.stringify(seen) !== JSON.stringify(right))
        wrong.push(`${one.id} ${key}: ${JSON.stringify(seen)} instead of ${JSON.stringify(right)}`);
    }
  }
  return wrong;
}

function apply({ in: selector, how, html = '', attribute }: Edit): void {
  if (how === 'address') {
    location.hash = selector;
    return;
  }
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  const template = document.createElement('template');
  template.innerHTML = html;
  const fragment = template.content;
  if (how === 'append') element.append(fragment);
  else if (how === 'prepend') element.prepend(fragment);
  else if (how === 'before') element.before(fragment);
  else if (how === 'instead') element.replaceWith(fragment);
  else if (how === 'inside') element.replaceChildren(fragment);
  else if (how === 'remove') element.remove();
  else if (attribute) element.setAttribute(...attribute);
}
