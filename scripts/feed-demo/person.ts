/** The person's side of the demo: a real Chromium with the extension, in which every web address leads to one harmless page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium } from 'playwright-core';
import type { ListStatus } from '../../src/family/tab-status.ts';

const WARNING_WITHIN_MS = 2000;

export interface Person {
  /** What "update now" in the settings answers. */
  updateNow(): Promise<ListStatus>;
  /** Opens an address as a person would; tells whether the warning page came instead of the site. */
  visit(host: string): Promise<'the site' | 'the warning page'>;
  close(): Promise<void>;
}

export async function openPerson(extension: string, profile: string): Promise<Person> {
  const site = createServer((_, response) =>
    response.end('<!doctype html><title>a page</title><p>A page of the demo.</p>'),
  );
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  const { port } = site.address() as AddressInfo;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      '--disable-gpu',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode',
    ],
  });
  const base = await extensionBase(context);
  const desk = await context.newPage();
  await desk.goto(`${base}manifest.json`);
  // One tab for all visits: a tab opened while the one before it still closes may never come.
  const page = await context.newPage();
  return {
    async updateNow() {
      const reply = await desk.evaluate(() => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(ask: unknown): Promise<unknown> } } }
        ).chrome;
        return runtime.sendMessage({ name: 'list:update', payload: {} });
      });
      const { ok, value } = reply as { ok: boolean; value: ListStatus };
      if (!ok || value === null) throw new Error('the extension gave no answer about its list');
      return value;
    },
    async visit(host) {
      await page.goto('about:blank');
      await page.goto(`http://${host}/`).catch((error: unknown) => {
        // A navigation that Kinward turns to its warning page ends as aborted: that is an outcome, not an error.
        if (!/ERR_ABORTED|interrupted/.test(String(error))) throw error;
      });
      let warned = false;
      for (const end = Date.now() + WARNING_WITHIN_MS; !warned && Date.now() < end; ) {
        warned = page.url().includes('/warning.html#');
        if (!warned) await new Promise((soon) => setTimeout(soon, 100));
      }
      return warned ? 'the warning page' : 'the site';
    },
    async close() {
      await context.close();
      site.close();
    },
  };
}

async function extensionBase(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return `chrome-extension://${new URL(worker.url()).host}/`;
}
