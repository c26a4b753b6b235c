/**
 * The one IndexedDB of Kinward: conversation timelines, what chats handed over, the 30-day history, the device key.
 * Keys are keyed hashes; no store has a field for text, names or numbers (docs/privacy.md lists them).
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Timeline } from '../detection/chat/assessment.ts';

export interface Handover {
  /** Keyed hash of a registrable domain or a payment address. */
  readonly key: string;
  /** Threads it came from, newest last, with the first time each did. Unix ms. */
  readonly threads: readonly { readonly thread: string; readonly at: number }[];
  readonly updated: number;
}
export interface HistoryRow {
  /** `<day>|<kind>|<subject>`: one row a day for each subject, so repeating a finding adds nothing. */
  readonly id: string;
  readonly day: number;
  readonly kind: 'chat' | 'page';
  readonly level: number;
  readonly verdict: string;
  readonly domain: string | null;
}

export interface KinwardSchema extends DBSchema {
  timelines: { key: string; value: { key: string; updated: number; timeline: Timeline }; indexes: { updated: number } };
  handovers: { key: string; value: Handover; indexes: { updated: number } };
  history: { key: string; value: HistoryRow; indexes: { day: number } };
  keys: { key: string; value: { id: string; secret: CryptoKey } };
}
export type Database = IDBPDatabase<KinwardSchema>;

export const DATABASE_NAME = 'kinward';
export const DATABASE_VERSION = 1;

/** Thrown when the browser gives no working database at all; callers keep going from memory and say so. */
export class StorageUnavailable extends Error {}

function open(): Promise<Database> {
  return openDB<KinwardSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db) {
      db.createObjectStore('timelines', { keyPath: 'key' }).createIndex('updated', 'updated');
      db.createObjectStore('handovers', { keyPath: 'key' }).createIndex('updated', 'updated');
      db.createObjectStore('history', { keyPath: 'id' }).createIndex('day', 'day');
      db.createObjectStore('keys', { keyPath: 'id' });
    },
  });
}

/**
 * Opens the database; a corrupt one ("Internal error opening backing store") is deleted and made anew, since an unreadable
 * past must not stop today's protection. Throws {@link StorageUnavailable} when that fails too.
 */
export async function openDatabase(): Promise<{ readonly db: Database; readonly rebuilt: boolean }> {
  try {
    return { db: await open(), rebuilt: false };
  } catch {
    try {
      await deleteDB(DATABASE_NAME);
      return { db: await open(), rebuilt: true };
    } catch (error) {
      throw new StorageUnavailable('no working IndexedDB', { cause: error });
    }
  }
}
