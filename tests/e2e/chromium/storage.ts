/** Everything the extension has at rest, read from one of its own pages, so that tests can look for what must not be there. */
import type { Page } from 'playwright-core';

/** One JSON text of all IndexedDB stores (keys and rows), storage.local and storage.session. */
export function dumpStorage(ownPage: Page): Promise<string> {
  // No named function inside: the TypeScript runner would mark it with a call that the page does not know.
  return ownPage.evaluate(async () => {
    const databases: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await new Promise<IDBDatabase>((ok, no) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => ok(request.result);
        request.onerror = () => no(request.error);
      });
      for (const store of db.objectStoreNames) {
        const from = db.transaction(store).objectStore(store);
        const requests: readonly IDBRequest[] = [from.getAllKeys(), from.getAll()];
        databases[`${name}/${store}`] = await Promise.all(
          requests.map(
            (request) =>
              new Promise((ok, no) => {
                request.onsuccess = () => ok(request.result);
                request.onerror = () => no(request.error);
              }),
          ),
        );
      }
      db.close();
    }
    const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    return JSON.stringify({ databases, local, session });
  });
}
