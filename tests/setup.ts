/** Puts shared state back before each file and test: workers are shared between files (isolate: false). */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The polyfill refuses to load in a browser without an extension id, and tests take the id away. */
function restore(): void {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id: string }).id = 'test-extension-id';
  globalThis.indexedDB = new IDBFactory();
}

restore();
beforeEach(() => {
  restore();
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
