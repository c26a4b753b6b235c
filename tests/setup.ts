/** Puts shared state back before each file and test: workers are shared between files (isolate: false). */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The polyfill refuses to load without an extension's globals and id, and tests take both away. */
function restore(): void {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id: string }).id = 'test-extension-id';
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  globalThis.indexedDB = new IDBFactory();
}

restore();
beforeEach(() => {
  restore();
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
