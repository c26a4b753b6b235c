/**
 * What Kinward remembers about conversations, behind one interface: an IndexedDB store, and a store in memory for browsers
 * that refuse one. Every change is one transaction, so a worker killed in the middle leaves the old or the new, never half.
 */
import type { Timeline } from '../detection/chat/assessment.ts';
import {
  type Database,
  type Handover,
  type HistoryRow,
  openDatabase,
  type Payees,
  StorageUnavailable,
} from './database.ts';

export interface Records {
  /** Reads one timeline, changes it and writes it in one transaction; returns what was written. */
  changeTimeline(key: string, change: (old: Timeline | null) => Timeline): Promise<Timeline>;
  timeline(key: string): Promise<Timeline | null>;
  /** Notes that a thread handed over these keyed hashes. Keeps at most {@link MAX_THREADS_PER_HANDOVER} threads each. */
  addHandovers(keys: readonly string[], thread: string, at: number): Promise<void>;
  handover(key: string): Promise<Handover | null>;
  /** Hashes of the known payment addresses whose ends hash to this key. */
  payees(ends: string): Promise<readonly string[]>;
  /** Notes a payment address under its ends. Keeps at most {@link MAX_PAYEES} each. */
  addPayee(ends: string, address: string, at: number): Promise<void>;
  /** When a fact was last told, Unix ms; null where it was not. */
  told(key: string): Promise<number | null>;
  tell(key: string, at: number): Promise<void>;
  addHistory(row: HistoryRow): Promise<void>;
  history(): Promise<readonly HistoryRow[]>;
  /** Drops what is older than the given times. Unix ms. */
  prune(before: { readonly records: number; readonly history: number; readonly told?: number }): Promise<void>;
  /** All that is kept, by store, as plain data; the device key cannot be read out and is not in it. */
  everything(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Forgets everything, the device key included. */
  erase(): Promise<void>;
  deviceKey(make: () => Promise<CryptoKey>): Promise<CryptoKey>;
  /** False when records live in memory only and end with the worker. */
  readonly durable: boolean;
}

const MAX_THREADS_PER_HANDOVER = 20;
const MAX_PAYEES = 8;

const STORES = ['timelines', 'handovers', 'payees', 'told', 'history', 'keys'] as const;

function addThread(old: Handover | null, key: string, thread: string, at: number): Handover {
  const threads = old?.threads ?? [];
  // Read in whatever order: the first time it was sent is what counts.
  if (threads.some((t) => t.thread === thread))
    return {
      key,
      threads: threads.map((t) => (t.thread === thread ? { thread, at: Math.min(t.at, at) } : t)),
      updated: Math.max(old?.updated ?? 0, at),
    };
  return { key, threads: [...threads, { thread, at }].slice(-MAX_THREADS_PER_HANDOVER), updated: at };
}

function addTo(old: Payees | null, key: string, address: string, at: number): Payees {
  const addresses = (old?.addresses ?? []).filter((each) => each !== address);
  return { key, addresses: [...addresses, address].slice(-MAX_PAYEES), updated: at };
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
    async payees(ends) {
      return (await db.get('payees', ends))?.addresses ?? [];
    },
    async addPayee(ends, address, at) {
      const tx = db.transaction('payees', 'readwrite');
      await tx.store.put(addTo((await tx.store.get(ends)) ?? null, ends, address, at));
      await tx.done;
    },
    async told(key) {
      return (await db.get('told', key))?.at ?? null;
    },
    async tell(key, at) {
      await db.put('told', { key, at });
    },
    async addHistory(row) {
      const tx = db.transaction('history', 'readwrite');
      const old = await tx.store.get(row.id);
      if (!old || old.level < row.level) await tx.store.put(row);
      await tx.done;
    },
    history: () => db.getAllFromIndex('history', 'day'),
    async prune(before) {
      const tx = db.transaction(['timelines', 'handovers', 'payees', 'told', 'history'], 'readwrite');
      for (const name of ['timelines', 'handovers', 'payees'] as const)
        for (const key of await tx
          .objectStore(name)
          .index('updated')
          .getAllKeys(IDBKeyRange.upperBound(before.records, true)))
          await tx.objectStore(name).delete(key);
      for (const key of await tx
        .objectStore('told')
        .index('at')
        .getAllKeys(IDBKeyRange.upperBound(before.told ?? before.history, true)))
        await tx.objectStore('told').delete(key);
      for (const key of await tx
        .objectStore('history')
        .index('day')
        .getAllKeys(IDBKeyRange.upperBound(before.history, true)))
        await tx.objectStore('history').delete(key);
      await tx.done;
    },
    async everything() {
      const readable = STORES.filter((name) => name !== 'keys');
      return Object.fromEntries(
        await Promise.all(readable.map(async (name) => [name, await db.getAll(name)] as const)),
      );
    },
    async erase() {
      const tx = db.transaction(STORES, 'readwrite');
      for (const name of STORES) await tx.objectStore(name).clear();
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
  const payees = new Map<string, Payees>();
  const told = new Map<string, number>();
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
    payees: async (ends) => payees.get(ends)?.addresses ?? [],
    async addPayee(ends, address, at) {
      payees.set(ends, addTo(payees.get(ends) ?? null, ends, address, at));
    },
    told: async (key) => told.get(key) ?? null,
    async tell(key, at) {
      told.set(key, at);
    },
    async addHistory(row) {
      const old = history.get(row.id);
      if (!old || old.level < row.level) history.set(row.id, row);
    },
    history: async () => [...history.values()],
    async prune(before) {
      for (const [key, timeline] of timelines) if (timeline.updated < before.records) timelines.delete(key);
      for (const [key, handover] of handovers) if (handover.updated < before.records) handovers.delete(key);
      for (const [key, row] of payees) if (row.updated < before.records) payees.delete(key);
      for (const [key, at] of told) if (at < (before.told ?? before.history)) told.delete(key);
      for (const [key, row] of history) if (row.day < before.history) history.delete(key);
    },
    everything: async () => ({
      timelines: [...timelines].map(([key, timeline]) => ({ key, timeline })),
      handovers: [...handovers.values()],
      payees: [...payees.values()],
      told: [...told].map(([key, at]) => ({ key, at })),
      history: [...history.values()],
    }),
    async erase() {
      timelines.clear();
      handovers.clear();
      payees.clear();
      told.clear();
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
