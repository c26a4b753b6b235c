/**
 * One Chromium with the built extension, into whose tabs saved pages are put at their true addresses. The verdict is read
 * where a person reads it: from the popup of that tab. Nothing but the given pages is reachable.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PageReason } from '../../../src/detection/page/facts.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';

export interface PageAnswer {
  /** `silent`, `unknown-platform` or `danger`, as the popup's root states it. */
  readonly verdict: string;
  readonly reasons: readonly PageReason[];
  /** Why the page was not judged, where it was not. */
  readonly unread?: string;
}

export interface PageChecker {
  check(url: string, html: Buffer): Promise<PageAnswer>;
  close(): Promise<void>;
}

const CHROMIUM = '/usr/bin/chromium';
/** Longest wait for the first verdict: quiet page, a full look, a slow machine (ms). */
const FIRST_MS = 20_000;
/** A page that changed itself is judged again; this long without a new verdict is the end (ms). */
const SETTLED_MS = 750;
/** The worker moves a dangerous page to the warning within this time (ms). */
const MOVED_MS = 3000;
const POLL_MS = 60;
/** Longest wait for the extension to stand after the browser's start (ms). */
const START_MS = 15_000;

/** What the page watch told the worker, as any page of the extension hears it. */
interface Heard {
  readonly tab: number;
  readonly verdict: string;
  readonly at: number;
}
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly tabs: { create(options: { url: string; active: boolean }): Promise<{ id?: number }> };
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(hear: (message: unknown, sender: { tab?: { id?: number } }) => void): void;
    };
  };
};

export async function openPageChecker(extension: string): Promise<PageChecker> {
  if (!existsSync(CHROMIUM)) throw new Error('Chromium is missing; on Debian: apt-get install chromium');
  const profile = mkdtempSync(join(tmpdir(), 'kinward-check-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-gpu',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { check: await checkerIn(context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function checkerIn(context: BrowserContext): Promise<PageChecker['check']> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const base = `chrome-extension://${new URL(worker.url()).host}/`;
  await context.route(/^https?:/, (route) => route.abort());
  const desk = await context.newPage();
  await desk.goto(`${base}manifest.json`);
  await standing(context, desk, base);
  const heard: Heard[] = [];
  await desk.exposeFunction('kinwardHeard', (tab: number, verdict: string) =>
    heard.push({ tab, verdict, at: performance.now() }),
  );
  await desk.evaluate(() => {
    const tell = (globalThis as unknown as { kinwardHeard(tab: number, verdict: string): void }).kinwardHeard;
    chrome.runtime.onMessage.addListener((message, sender) => {
      const { name, payload } = message as { name?: string; payload?: { verdict?: string } };
      if (name === 'page:record') tell(sender.tab?.id ?? -1, payload?.verdict ?? '');
    });
  });

  // Tabs are opened one at a time, so that number and page belong together.
  let opening: Promise<unknown> = Promise.resolve();
  const oneAtATime = <T>(open: () => Promise<T>): Promise<T> => {
    const opened = opening.then(open);
    opening = opened.catch(() => undefined);
    return opened;
  };
  const openTab = () =>
    oneAtATime(async () => {
      const arrives = context.waitForEvent('page');
      const id = await desk.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank', active: false })).id);
      if (id === undefined) throw new Error('the browser opened no tab');
      return { id, page: await arrives };
    });

  return async (url, html) => {
    const { id, page } = await openTab();
    try {
      await serve(page, url, html);
      const moved = () => page.url().startsWith(base);
      const records = () => heard.filter(({ tab }) => tab === id);
      const judged = await until(() => records().length > 0 || moved(), FIRST_MS);
      for (let last = records().at(-1); last && !moved(); last = records().at(-1)) {
        const { at, verdict } = last;
        const quietFor = verdict === 'danger' ? MOVED_MS : SETTLED_MS;
        if (!(await until(() => moved() || records().at(-1)?.at !== at, at + quietFor - performance.now()))) break;
      }
      const answer = await readPopup(await oneAtATime(() => context.newPage()), base, id);
      return judged ? answer : { ...answer, unread: 'no verdict in time' };
    } finally {
      await page.close();
    }
  };
}

/**
 * A fresh profile opens the welcome page by itself, and the page watch is registered a moment after the worker starts: before
 * both have happened a new tab could be taken for another, or stay unwatched.
 */
async function standing(context: BrowserContext, desk: Page, base: string): Promise<void> {
  const welcomed = await until(() => context.pages().some((page) => page.url().startsWith(`${base}welcome`)), START_MS);
  if (!welcomed) throw new Error('the extension did not open its welcome page');
  for (const end = performance.now() + START_MS; performance.now() < end; ) {
    if (await desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the extension did not register its page watch');
}

async function serve(page: Page, url: string, html: Buffer): Promise<void> {
  const address = url.split('#')[0];
  await page.route(/^https?:/, (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.url() === new URL(address ?? url).href;
    return isPage ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort();
  });
  // A page that Kinward turns to its warning ends as aborted: that is an outcome, not an error.
  await page.goto(url, { waitUntil: 'commit' }).catch((error: unknown) => {
    if (!/ERR_ABORTED|interrupted by another navigation/.test(String(error))) throw error;
  });
}

async function readPopup(popup: Page, base: string, tab: number): Promise<PageAnswer> {
  try {
    await popup.goto(`${base}popup.html?tab=${tab}`);
    const root = popup.locator('[data-verdict]').first();
    const verdict = (await root.getAttribute('data-verdict')) ?? '';
    const reply = (await popup.evaluate(
      (id) => chrome.runtime.sendMessage({ name: 'tab:status', payload: { tab: id } }),
      tab,
    )) as { ok: true; value: TabStatus } | { ok: false; code: string };
    if (!reply.ok) return { verdict, reasons: [], unread: reply.code };
    const { pageReasons, watching, why } = reply.value;
    return { verdict, reasons: pageReasons, ...(watching === 'yes' ? {} : { unread: why }) };
  } finally {
    await popup.close();
  }
}

async function until(holds: () => boolean, timeout: number): Promise<boolean> {
  const end = performance.now() + timeout;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
