/** A chat site in a tab as a page object: messages arrive as on the site, and one can wait until Kinward has read them. */
import type { TabStatus } from '../../../src/family/tab-status.ts';
import type { KinwardBrowser, Tab } from './browser.ts';
import type { SeenNotice } from './notices.ts';

export interface Said {
  readonly from: 'them' | 'me';
  readonly text: string;
  /** ISO date-time; now where left out. */
  readonly at?: string;
  readonly id?: string;
  readonly who?: string;
  readonly media?: string;
}

export interface ChatTab extends Tab {
  /** Adds the messages to the open chat at once, without waiting. */
  arrive(messages: readonly Said[]): Promise<void>;
  /** Adds them and waits until that many more have been read; null when they were not within the time. */
  read(messages: readonly Said[], timeout?: number): Promise<TabStatus | null>;
  /** Opens another chat of the site, or a new one. */
  switchTo(chat: { readonly title: string; readonly unknownContact?: boolean }): Promise<void>;
  status(): Promise<TabStatus>;
  /** Waits until the worker's picture of this tab is as wanted; fails with the last one. */
  until(what: string, wanted: (status: TabStatus) => boolean, timeout?: number): Promise<TabStatus>;
  /** Waits until Kinward shows such a notice or mark in the page; undefined when it does not come. */
  shown(wanted: (notice: SeenNotice) => boolean, timeout?: number): Promise<SeenNotice | undefined>;
}

const POLL_MS = 80;
const TIMEOUT_MS = 10_000;
const pause = () => new Promise((done) => setTimeout(done, POLL_MS));

export async function openChat(browser: KinwardBrowser, url: string): Promise<ChatTab> {
  const tab = await browser.openTab(url);
  await tab.page.waitForFunction(() => 'fixture' in window);
  const status = () => browser.status(tab);
  // The chat watch has looked at the page once; what it says of it is for the test to judge.
  for (const end = Date.now() + TIMEOUT_MS; (await status()).why === 'starting' && Date.now() < end; ) await pause();
  const arrive = (messages: readonly Said[]) =>
    tab.page.evaluate((list) => {
      const { fixture } = window as unknown as { fixture: { push(message: object): string } };
      for (const message of list) fixture.push(message);
    }, messages);
  return {
    ...tab,
    status,
    arrive,
    async read(messages, timeout = TIMEOUT_MS) {
      const before = (await status()).messages;
      await arrive(messages);
      for (const end = Date.now() + timeout; Date.now() < end; await pause()) {
        const seen = await status();
        if (seen.messages >= before + messages.length) return seen;
      }
      return null;
    },
    switchTo: (chat) =>
      tab.page.evaluate((to) => {
        (window as unknown as { fixture: { switchTo(chat: object): void } }).fixture.switchTo(to);
      }, chat),
    async until(what, wanted, timeout = TIMEOUT_MS) {
      for (const end = Date.now() + timeout; ; await pause()) {
        const seen = await status();
        if (wanted(seen)) return seen;
        if (Date.now() > end) throw new Error(`waited in vain until ${what}; last ${JSON.stringify(seen)}`);
      }
    },
    async shown(wanted, timeout = TIMEOUT_MS) {
      for (const end = Date.now() + timeout; Date.now() < end; await pause()) {
        const found = (await browser.notices(tab)).find(wanted);
        if (found) return found;
      }
      return undefined;
    },
  };
}
