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
/** Payment addresses that share their ends: a new one beside them is only made to look like them. */
export interface Payees {
  /** Keyed hash of the ends. */
  readonly key: string;
  /** Keyed hashes of the whole addresses. */
  readonly addresses: readonly string[];
  readonly updated: number;
}
/** A fact that was told: a keyed hash of site and fact, so that it is not told twice in a day. */
export interface Told {
  readonly key: string;
  readonly at: number;
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
  payees: { key: string; value: Payees; indexes: { updated: number } };
  told: { key: string; value: Told; indexes: { at: number } };
  history: { key: string; value: HistoryRow; indexes: { day: number } };
  keys: { key: string; value: { id: string; secret: CryptoKey } };
}
export type Database = IDBPDatabase<KinwardSchema>;

export const DATABASE_NAME = 'kinward';
/** 1: timelines, handovers, history, keys. 2: payees and told. */
export const DATABASE_VERSION = 2;

/** Thrown when the browser gives no working database at all; callers keep going from memory and say so. */
export class StorageUnavailable extends Error {}

function open(): Promise<Database> {
  return openDB<KinwardSchema>(DATABASE_NAME, DATABASE_VERSION, {
    // Each step adds stores and touches no row: what an older version wrote is read as it is.
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('timelines', { keyPath: 'key' }).createIndex('updated', 'updated');
        db.createObjectStore('handovers', { keyPath: 'key' }).createIndex('updated', 'updated');
        db.createObjectStore('history', { keyPath: 'id' }).createIndex('day', 'day');
        db.createObjectStore('keys', { keyPath: 'id' });
      }
      if (from < 2) {
        db.createObjectStore('payees', { keyPath: 'key' }).createIndex('updated', 'updated');
        db.createObjectStore('told', { keyPath: 'key' }).createIndex('at', 'at');
      }
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
