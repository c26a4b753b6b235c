/**
 * A database whose content can be fetched again: one that does not open is deleted and made anew, one that failed is not used again.
 * Knows nothing of what lies in it.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { FeedError } from '../blocklist/feed/feed-error.ts';

export interface RebuiltDatabase<Schema extends DBSchema> {
  /** Every failure is a FeedError `db` or `quota`. */
  run<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
}

/**
 * @param make creates the stores of the first version.
 * @param onRebuilt told when the database did not open and was made anew.
 */
export function rebuiltDatabase<Schema extends DBSchema>(
  name: string,
  make: (db: IDBPDatabase<Schema>) => void,
  onRebuilt: (error: unknown) => void,
): RebuiltDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  function open(): Promise<IDBPDatabase<Schema>> {
    return openDB<Schema>(name, 1, {
      upgrade: make,
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

  /** A database that does not open is deleted and made anew: what lay in it can be fetched again. */
  async function openOrRebuild(): Promise<IDBPDatabase<Schema>> {
    try {
      return await open();
    } catch (error) {
      onRebuilt(error);
      await deleteDB(name);
      return open();
    }
  }

  /** A connection that failed once is not used again. That it cannot be closed either is no news. */
  async function close(): Promise<void> {
    const broken = opened;
    opened = null;
    await broken?.then((db) => db.close()).catch(() => undefined);
  }

  return {
    async run(work) {
      try {
        opened ??= openOrRebuild();
        return await work(await opened);
      } catch (error) {
        const failure = storageError(error);
        if (failure.status === 'db') await close();
        throw failure;
      }
    },
  };
}

function storageError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new FeedError(full ? 'quota' : 'db', 'the database failed', { cause: error });
}
