/**
 * A real Chromium with a build of Kinward in it, for tests and for `npm start`: opens tabs, reads what the person sees
 * (also inside closed shadow roots), asks the popup, stops the worker, dumps what is stored. Knows nothing of any test.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { CHAT_SITES } from '../../../src/platform/chat-sites.ts';
import type { Ask, MessageName, Reply } from '../../../src/platform/messages.ts';
import type { FakeHosts } from '../fake-hosts.ts';
import { readNotices, type SeenNotice } from './notices.ts';
import { openPopup, type Popup } from './popup.ts';
import { dumpStorage } from './storage.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** `production` is what stores get; `granted` differs in its manifest only: the optional permissions are required ones. */
export const BUILDS = {
  production: join(ROOT, '.output', 'chrome-mv3'),
  granted: join(ROOT, '.output', 'chrome-mv3-granted'),
} as const;

export interface BrowserOptions {
  readonly build: keyof typeof BUILDS;
  readonly hosts: FakeHosts;
  /** Folder of another build than `build` names: a copy with another update source. */
  readonly extension?: string;
  /** Folder of a profile to be kept, for a browser that starts again where it was killed. */
  readonly profile?: string;
  /** Language of the browser itself, a BCP 47 tag. */
  readonly language?: string;
  /** IANA name; the machine's own where left out. */
  readonly timeZone?: string;
  readonly headed?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** One tab, with the number the browser knows it by. */
export interface Tab {
  readonly id: number;
  readonly page: Page;
}

export interface KinwardBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Every request of any page, frame or worker, as `METHOD url body`. */
  readonly requests: readonly string[];
  /** Console errors and policy violations of Kinward's own pages. */
  readonly complaints: readonly string[];
  openTab(url?: string): Promise<Tab>;
  /** The number of a tab that a page opened by itself (a click on a link); it must be the newest tab. */
  tabIdOf(page: Page): Promise<number>;
  /** Kinward's own page of that name, for example `options.html`. */
  ownPage(path: string): Promise<Page>;
  popup(tab: Tab): Promise<Popup>;
  /** Asks the worker as one of Kinward's own pages may; throws when it refuses. */
  ask<N extends MessageName>(name: N, payload: Ask<N>): Promise<Extract<Reply<N>, { ok: true }>['value']>;
  status(tab: Tab): Promise<TabStatus>;
  /** What Kinward shows inside the page of this tab, read through its closed shadow root. */
  notices(tab: Tab): Promise<readonly SeenNotice[]>;
  /** Kills the worker, as the browser does after half a minute of quiet. */
  stopWorker(): Promise<void>;
  /** Everything Kinward has at rest: IndexedDB, storage.local, storage.session, as one JSON text. */
  dumpStorage(): Promise<string>;
  close(): Promise<void>;
}

export async function openBrowser(options: BrowserOptions): Promise<KinwardBrowser> {
  const { build, hosts, language = 'zh-CN', timeZone, headed = false, size = { width: 1180, height: 820 } } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kinward-profile-'));
  const extension = options.extension ?? BUILDS[build];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: !headed,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: size,
    locale: language,
    ...(timeZone ? { timezoneId: timeZone } : {}),
    // Nothing is caught half faded in.
    reducedMotion: headed ? 'no-preference' : 'reduce',
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${hosts.port}`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()),
  );
  const worker = await findWorker(context).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  const extensionId = new URL(worker.url()).host;
  const base = `chrome-extension://${extensionId}/`;
  const listenTo = (page: Page) => {
    const own = () => page.url().startsWith(base);
    page.on('console', (message) => {
      if (own() && message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      if (own()) complaints.push(`${page.url()}: ${error.message}`);
    });
  };
  context.pages().forEach(listenTo);
  context.on('page', listenTo);

  // The extension greets with its welcome page; tests start from an empty window, and look at it when they mean to.
  const desk = await context.newPage();
  await desk.goto(`${base}manifest.json`);
  if (build === 'production') await withholdOtherSites(context, extensionId);
  const tabIds = () => desk.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));

  async function ask<N extends MessageName>(name: N, payload: Ask<N>) {
    const reply = (await desk.evaluate((message) => chrome.runtime.sendMessage(message), {
      name,
      payload,
    })) as Reply<N>;
    if (!reply?.ok) throw new Error(`${name}: ${reply?.code ?? 'no answer'}`);
    return reply.value;
  }

  return {
    context,
    extensionId,
    requests,
    complaints,
    async openTab(url = 'about:blank') {
      const before = new Set(await tabIds());
      const page = await context.newPage();
      const id = (await tabIds()).find((each) => !before.has(each));
      if (id === undefined) throw new Error('the browser opened no tab');
      // A navigation that Kinward turns to its warning page ends as aborted: that is an outcome, not an error.
      await page.goto(url).catch((error: unknown) => {
        if (!String(error).includes('ERR_ABORTED')) throw error;
      });
      return { id, page };
    },
    async tabIdOf(page) {
      if (context.pages().at(-1) !== page) throw new Error('tabIdOf: another tab was opened since');
      return Math.max(...(await tabIds()));
    },
    async ownPage(path) {
      const page = await context.newPage();
      await page.goto(base + path);
      return page;
    },
    ask,
    status: (tab) => ask('tab:status', { tab: tab.id }),
    popup: (tab) => openPopup(context, base, tab.id),
    notices: (tab) => readNotices(context, tab.page),
    async stopWorker() {
      const page = await context.newPage();
      await page.goto(`${base}manifest.json`);
      const cdp = await context.newCDPSession(page);
      const gone = new Promise<void>((ok) =>
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some((version) => version.runningStatus === 'stopped')) ok();
        }),
      );
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await gone;
      await page.close();
    },
    dumpStorage: () => dumpStorage(desk),
    async close() {
      await context.close();
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Chromium grants an unpacked extension its optional sites unasked; one from a store has to ask. This brings about the
 * store's state with the switches of the browser's own settings page.
 */
async function withholdOtherSites(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, sites]) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const site of sites) await chrome.developerPrivate.addHostPermission(id, site);
    },
    [extensionId, CHAT_SITES] as const,
  );
  await page.close();
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  const own = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const here = context.serviceWorkers().find(own);
  if (here) return here;
  try {
    return await context.waitForEvent('serviceworker', { predicate: own, timeout: 15_000 });
  } catch (error) {
    throw new Error('Chromium did not start the extension; is the build complete? (npm run build)', { cause: error });
  }
}
