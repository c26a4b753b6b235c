/**
 * Replica pages at the true addresses under the sites' own policy in a real browser, with the readers beside them and no
 * extension around: what happy-dom cannot tell (layout, speed, real observers).
 */
import { createHash } from 'node:crypto';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ChatLook } from '../../../src/sites/chat-site.ts';
import type { Anchor } from '../../fixtures/sites/anchors.ts';
import type { Compared } from '../../fixtures/sites/compare-look.ts';
import type { Change } from '../../fixtures/sites/mutate.ts';
import { FIXTURE_HEADERS } from '../../fixtures/sites/whatsapp-page.ts';
import { bundleReaders } from '../readers-bundle.ts';
import type { Replica } from '../replicas.ts';

export interface Seen extends ChatLook {
  readonly compared: Compared;
  readonly page: { readonly id: string; readonly at: string }[];
}
interface Watch {
  told(): string[];
  count(): number;
  cost(): { busy: number; longest: number };
  stop(): void;
}
interface Readers {
  look(now: number): Seen;
  lookChanged(changes: readonly Change[], identities: readonly string[], group: boolean, now: number): string | null;
  lookWithout(
    anchor: Anchor,
    identities: readonly string[],
    group: boolean,
    now: number,
  ): { wrong: string | null; state: string; health: string };
  anchors(): Anchor[];
  watch(): Watch;
}
interface Fixture {
  push(message: object): string;
  prepend(messages: readonly object[]): string[];
  switchTo(chat: object | string): void;
  edit(id: string, text: string): boolean;
  remove(id: string): boolean;
  shell(id: string): boolean;
  hydrate(id: string): boolean;
  noise(times: number): void;
}
/** What stands in the page's window. */
export interface InPage {
  readers: Readers;
  watch: Watch;
  fixture: Fixture;
}

/** All looks are taken at this moment, so that dates without years mean the same. */
export const NOW = Date.parse('2026-04-01T00:00:00');
export const clean = { wrong: [], missing: [], unknown: [] };
export const sha = (text: string) => createHash('sha256').update(text).digest('hex');
/** What the watch tells of a message: thread and message, hashed as content/chat-keys.ts does. */
export function toldAs(name: string, id: string): string {
  const thread = sha(name);
  return `${thread} ${sha(`${thread}|${id}`).slice(0, 16)}`;
}

export class ReplicaPage {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #readers: string;

  constructor(browser: Browser, page: Page, readers: string) {
    this.#browser = browser;
    this.page = page;
    this.#readers = readers;
  }

  async show({ url, html, script }: Replica): Promise<void> {
    await this.page.unrouteAll();
    await this.page.route(`${new URL(url).origin}/**`, (route) =>
      route.request().url().endsWith('/fixture.js')
        ? route.fulfill({ body: script, contentType: 'text/javascript' })
        : route.fulfill({ body: html, headers: FIXTURE_HEADERS }),
    );
    // An address that differs from the last in its end only would not be loaded anew.
    await this.page.goto('about:blank');
    await this.page.goto(url);
    await this.page.evaluate(this.#readers);
  }

  /** The page drawn anew in place: loading it hundreds of times would take minutes. */
  async drawAnew({ html, script }: Replica): Promise<void> {
    const settings = /name="fixture" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const content = settings
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');
    await this.page.evaluate((text) => {
      const app = document.createElement('div');
      app.id = 'app';
      document.documentElement.removeAttribute('dir');
      document.body.replaceChildren(app);
      document.querySelector('meta[name="fixture"]')?.setAttribute('content', text);
    }, content);
    await this.page.evaluate(script);
  }

  look(): Promise<Seen> {
    return this.page.evaluate((now) => (window as unknown as InPage).readers.look(now), NOW);
  }

  lookChanged(changes: readonly Change[], identities: readonly string[], group: boolean): Promise<string | null> {
    return this.page.evaluate(
      ([all, right, isGroup, now]) => (window as unknown as InPage).readers.lookChanged(all, right, isGroup, now),
      [changes, identities, group, NOW] as const,
    );
  }

  anchors(): Promise<Anchor[]> {
    return this.page.evaluate(() => (window as unknown as InPage).readers.anchors());
  }

  lookWithout(
    anchor: Anchor,
    identities: readonly string[],
    group: boolean,
  ): Promise<ReturnType<Readers['lookWithout']>> {
    return this.page.evaluate(
      ([one, right, isGroup, now]) => (window as unknown as InPage).readers.lookWithout(one, right, isGroup, now),
      [anchor, identities, group, NOW] as const,
    );
  }

  startWatch(): Promise<void> {
    return this.page.evaluate(() => {
      const it = window as unknown as InPage;
      it.watch = it.readers.watch();
    });
  }

  told(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as InPage).watch.told());
  }

  /** Polled from here: the page's policy allows no function made from text. */
  async untilCount(wanted: number): Promise<void> {
    for (const end = Date.now() + 30_000; Date.now() < end; await this.page.waitForTimeout(100))
      if ((await this.page.evaluate(() => (window as unknown as InPage).watch.count())) >= wanted) return;
    throw new Error(`not ${wanted} messages within 30 s`);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export async function openReplicas(): Promise<ReplicaPage> {
  const readers = await bundleReaders();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  return new ReplicaPage(browser, await browser.newPage({ viewport: { width: 1280, height: 800 } }), readers);
}
