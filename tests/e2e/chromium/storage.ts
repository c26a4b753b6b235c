/** Everything the extension has at rest, read from one of its own pages, so that tests can look for what must not be there. */
import type { Page } from 'playwright-core';

export function dumpStorage(ownPage: Page): Promise<string> {
  return ownPage.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok, no) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => no(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const from = db.transaction(store).objectStore(store);
        databases[`${name}/${store}`] = [await wait(from.getAllKeys()), await wait(from.getAll())];
      }
      db.close();
    }
    const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    return JSON.stringify({ databases, local, session });
  });
}
