/** Builds the stage with Vite and serves it to the browser from memory of the disk: no port, no network. */
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { shippedText } from '../build/chat-vocabulary.ts';
import { manifestFor } from '../build/manifest.ts';

export const STAGE = 'http://stage.example/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export async function buildStage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'stage'),
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
}

/** Serves the built stage under the extension's own content policy; plain-world scenes of notices go without it. */
export async function serveStage(context: BrowserContext, outDir: string): Promise<void> {
  const policy = manifestFor('chrome', false).content_security_policy as { extension_pages: string };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== new URL(STAGE).origin) return route.abort();
    const path = normalize(url.pathname === '/' ? '/index.html' : url.pathname);
    // Content scripts are not bound by a page's policy: only our own pages are held to it.
    const own = !/^(notice|plain|marks)-/.test(url.searchParams.get('scene') ?? 'notice-');
    try {
      await route.fulfill({
        // The word lists lie in the package, not in the stage: the same text, made anew.
        body: path === '/words/chat.txt' ? shippedText() : readFileSync(join(outDir, path)),
        headers: {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          ...(own ? { 'content-security-policy': policy.extension_pages } : {}),
        },
      });
    } catch {
      // A file the page asks for that was not built (a favicon): an ordinary "not found".
      await route.fulfill({ status: 404, body: '' });
    }
  });
}
