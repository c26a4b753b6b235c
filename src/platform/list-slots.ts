/**
 * Where synced lists lie: two slots in a database of their own, so that a list that breaks it takes no other record along. A table
 * is one Blob; which slot counts changes in one strict transaction.
 *
 *   slots   a | b -> {v, sha256, list (signed envelope), table (Blob)}
 *   state   trust -> {active: a | b | null, roots, now}
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { FeedError } from '../blocklist/feed/feed-error.ts';
import type { FeedStore, SlotInfo, SlotName } from '../blocklist/feed/ports.ts';
import type { StoredTrust } from '../blocklist/feed/trust.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface ListSchema extends DBSchema {
  slots: { key: SlotName; value: SlotInfo & { readonly table: Blob } };
  state: {
    key: 'trust';
    value: {
      readonly id: 'trust';
      readonly active: SlotName | null;
      readonly roots: readonly Bytes[];
      readonly now: Bytes | null;
    };
  };
}
type Database = IDBPDatabase<ListSchema>;

const NAME = 'kinward-list';
const VERSION = 1;

export type ListSlots = Omit<FeedStore, 'readMirror' | 'writeMirror'>;

/**
 * The database's part of a feed store. Every failure is a FeedError `db` or `quota`.
 * @param onRebuilt told when the database did not open and was made anew.
 */
export function createListSlots(onRebuilt: (error: unknown) => void): ListSlots {
  let opened: Promise<Database> | null = null;

  function open(): Promise<Database> {
    return openDB<ListSchema>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('slots', { keyPath: 'slot' });
        db.createObjectStore('state', { keyPath: 'id' });
      },
      // Somebody wants to delete the database, to make it anew: this connection must not keep that from happening.
      blocking: (_from, _to, event) => {
        opened = null;
        (event.target as IDBDatabase | null)?.close();
      },
      // The browser closed it (its data was cleared): the next caller opens it again.
      terminated: () => {
        opened = null;
      },
    });
  }

  /** A database that does not open is deleted and made anew: a list can be fetched again. */
  async function openOrRebuild(): Promise<Database> {
    try {
      return await open();
    } catch (error) {
      onRebuilt(error);
      await deleteDB(NAME);
      return open();
    }
  }

  async function run<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      opened ??= openOrRebuild();
      return await work(await opened);
    } catch (error) {
      const failure = storageError(error);
      if (failure.status === 'db') await close();
      throw failure;
    }
  }

  /** A connection that failed once is not used again. That it cannot be closed either is no news. */
  async function close(): Promise<void> {
    const broken = opened;
    opened = null;
    await broken?.then((db) => db.close()).catch(() => undefined);
  }

  return {
    readDatabase: () =>
      run(async (db) => {
        const tx = db.transaction(['slots', 'state']);
        const [rows, state] = await Promise.all([
          tx.objectStore('slots').getAll(),
          tx.objectStore('state').get('trust'),
        ]);
        await tx.done;
        return {
          trust: state ? { roots: state.roots, now: state.now } : null,
          slots: rows.map(({ slot, v, sha256, list }) => ({ slot, v, sha256, list })),
          active: state?.active ?? null,
        };
      }),
    readTable: (slot) => run(async (db) => (await db.get('slots', slot))?.table.arrayBuffer() ?? null),
    writeTable: (info, table) =>
      run(async (db) => {
        const tx = db.transaction(['slots', 'state'], 'readwrite', { durability: 'strict' });
        if ((await tx.objectStore('state').get('trust'))?.active === info.slot)
          throw new FeedError('db', 'the active slot is never written');
        // Caught at tx.done too: an aborted transaction must not also end as an unhandled rejection.
        await Promise.all([tx.objectStore('slots').put({ ...info, table: new Blob([table]) }), tx.done]);
      }),
    dropTable: (slot) => run(async (db) => db.delete('slots', slot)),
    commit: (active, { roots, now }: Omit<StoredTrust, 'lists'>) =>
      run(async (db) => {
        const tx = db.transaction('state', 'readwrite', { durability: 'strict' });
        await Promise.all([tx.store.put({ id: 'trust', active, roots, now }), tx.done]);
      }),
  };
}

function storageError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new FeedError(full ? 'quota' : 'db', 'the database failed', { cause: error });
}
