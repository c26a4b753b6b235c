/**
 * What must survive the worker's death but not the browser's: tab states, pending warnings, passes. Lies in storage.session,
 * which content scripts cannot reach. Each key is changed by one caller at a time.
 */
import { browser } from './browser.ts';

const queues = new Map<string, Promise<unknown>>();

/** Runs `work` after all earlier work on the same key. Module state is only a cache: a new worker starts with no queue. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(key) ?? Promise.resolve()).then(work, work);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(key, settled);
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key);
  });
  return turn;
}

export interface SessionStore {
  get<T>(key: string): Promise<T | null>;
  set(key: string, value: unknown): Promise<void>;
  change<T>(key: string, change: (old: T | null) => T): Promise<T>;
  remove(keys: readonly string[]): Promise<void>;
  /** All entries whose key starts with the prefix. */
  all<T>(prefix: string): Promise<readonly (readonly [string, T])[]>;
  clear(): Promise<void>;
}

export const sessionStore: SessionStore = {
  async get<T>(key: string) {
    return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
  },
  set: (key, value) => inTurn(key, () => browser.storage.session.set({ [key]: value })),
  change: <T>(key: string, change: (old: T | null) => T) =>
    inTurn(key, async () => {
      const next = change(((await browser.storage.session.get(key))[key] as T | undefined) ?? null);
      await browser.storage.session.set({ [key]: next });
      return next;
    }),
  async remove(keys) {
    await browser.storage.session.remove([...keys]);
  },
  async all<T>(prefix: string) {
    const everything = await browser.storage.session.get(null);
    return Object.entries(everything).filter(([key]) => key.startsWith(prefix)) as [string, T][];
  },
  clear: () => browser.storage.session.clear(),
};
