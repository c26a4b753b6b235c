/** Puts shared state back before each test: workers are shared between files (isolate: false). */
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
