/**
 * What Kinward remembers about conversations, behind one interface: an IndexedDB store, and a store in memory for browsers
 * that refuse one. Every change is one transaction, so a worker killed in the middle leaves the old or the new, never half.
 */
import type { Timeline } from '../detection/chat/assessment.ts';
import { type Database, type Handover, type HistoryRow, openDatabase, StorageUnavailable } from './database.ts';

export interface Records {
  /** Reads one timeline, changes it and writes it in one transaction; returns what was written. */
  changeTimeline(key: string, change: (old: Timeline | null) => Timeline): Promise<Timeline>;
  timeline(key: string): Promise<Timeline | null>;
  /** Notes that a thread handed over these keyed hashes. Keeps at most {@link MAX_THREADS_PER_HANDOVER} threads each. */
  addHandovers(keys: readonly string[], thread: string, at: number): Promise<void>;
  handover(key: string): Promise<Handover | null>;
  addHistory(row: HistoryRow): Promise<void>;
  history(): Promise<readonly HistoryRow[]>;
  /** Drops what is older than the given times. Unix ms. */
  prune(before: { readonly records: number; readonly history: number }): Promise<void>;
  /** Forgets everything, the device key included. */
  erase(): Promise<void>;
  deviceKey(make: () => Promise<CryptoKey>): Promise<CryptoKey>;
  /** False when records live in memory only and end with the worker. */
  readonly durable: boolean;
}

const MAX_THREADS_PER_HANDOVER = 20;

function addThread(old: Handover | null, key: string, thread: string, at: number): Handover {
  const threads = old?.threads ?? [];
  if (threads.some((t) => t.thread === thread)) return { key, threads, updated: at };
  return { key, threads: [...threads, { thread, at }].slice(-MAX_THREADS_PER_HANDOVER), updated: at };
}

export function databaseRecords(db: Database): Records {
  return {
    durable: true,
    async changeTimeline(key, change) {
      const tx = db.transaction('timelines', 'readwrite', { durability: 'strict' });
      const timeline = change((await tx.store.get(key))?.timeline ?? null);
      await tx.store.put({ key, updated: timeline.updated, timeline });
      await tx.done;
      return timeline;
    },
    async timeline(key) {
      return (await db.get('timelines', key))?.timeline ?? null;
    },
    async addHandovers(keys, thread, at) {
      if (keys.length === 0) return;
      const tx = db.transaction('handovers', 'readwrite');
      for (const key of keys) await tx.store.put(addThread((await tx.store.get(key)) ?? null, key, thread, at));
      await tx.done;
    },
    async handover(key) {
      return (await db.get('handovers', key)) ?? null;
    },
    async addHistory(row) {
      const tx = db.transaction('history', 'readwrite');
      const old = await tx.store.get(row.id);
      if (!old || old.level < row.level) await tx.store.put(row);
      await tx.done;
    },
    history: () => db.getAllFromIndex('history', 'day'),
    async prune(before) {
      const tx = db.transaction(['timelines', 'handovers', 'history'], 'readwrite');
      for (const name of ['timelines', 'handovers'] as const)
        for (const key of await tx
          .objectStore(name)
          .index('updated')
          .getAllKeys(IDBKeyRange.upperBound(before.records, true)))
          await tx.objectStore(name).delete(key);
      for (const key of await tx
        .objectStore('history')
        .index('day')
        .getAllKeys(IDBKeyRange.upperBound(before.history, true)))
        await tx.objectStore('history').delete(key);
      await tx.done;
    },
    async erase() {
      const tx = db.transaction(['timelines', 'handovers', 'history', 'keys'], 'readwrite');
      for (const name of ['timelines', 'handovers', 'history', 'keys'] as const) await tx.objectStore(name).clear();
      await tx.done;
    },
    async deviceKey(make) {
      const old = await db.get('keys', 'device');
      if (old) return old.secret;
      const secret = await make();
      // Two callers may have made one each: the first written counts for both.
      const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
      const first = await tx.store.get('device');
      if (!first) await tx.store.put({ id: 'device', secret });
      await tx.done;
      return first?.secret ?? secret;
    },
  };
}

export function memoryRecords(): Records {
  const timelines = new Map<string, Timeline>();
  const handovers = new Map<string, Handover>();
  const history = new Map<string, HistoryRow>();
  let secret: Promise<CryptoKey> | null = null;
  return {
    durable: false,
    async changeTimeline(key, change) {
      const timeline = change(timelines.get(key) ?? null);
      timelines.set(key, timeline);
      return timeline;
    },
    timeline: async (key) => timelines.get(key) ?? null,
    async addHandovers(keys, thread, at) {
      for (const key of keys) handovers.set(key, addThread(handovers.get(key) ?? null, key, thread, at));
    },
    handover: async (key) => handovers.get(key) ?? null,
    async addHistory(row) {
      const old = history.get(row.id);
      if (!old || old.level < row.level) history.set(row.id, row);
    },
    history: async () => [...history.values()],
    async prune(before) {
      for (const [key, timeline] of timelines) if (timeline.updated < before.records) timelines.delete(key);
      for (const [key, handover] of handovers) if (handover.updated < before.records) handovers.delete(key);
      for (const [key, row] of history) if (row.day < before.history) history.delete(key);
    },
    async erase() {
      timelines.clear();
      handovers.clear();
      history.clear();
      secret = null;
    },
    deviceKey(make) {
      secret ??= make();
      return secret;
    },
  };
}

/** The database where the browser gives one, else memory: protection goes on, and `durable` says which. */
export async function openRecords(): Promise<Records> {
  try {
    return databaseRecords((await openDatabase()).db);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return memoryRecords();
  }
}
