/**
 * Where synced lists lie: two slots in a database of their own, so that a list that breaks it takes no other record along. A table
 * is one Blob; which slot counts changes in one strict transaction.
 *
 *   slots   a | b -> {v, sha256, list (signed envelope), table (Blob)}
 *   state   trust -> {active: a | b | null, roots, now}
 */
import type { DBSchema } from 'idb';
import { FeedError } from '../blocklist/feed/feed-error.ts';
import type { FeedStore, SlotInfo, SlotName } from '../blocklist/feed/ports.ts';
import type { StoredTrust } from '../blocklist/feed/trust.ts';
import { rebuiltDatabase } from './rebuilt-database.ts';

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

export type ListSlots = Omit<FeedStore, 'readMirror' | 'writeMirror'>;

/**
 * The database's part of a feed store. Every failure is a FeedError `db` or `quota`.
 * @param onRebuilt told when the database did not open and was made anew.
 */
export function createListSlots(onRebuilt: (error: unknown) => void): ListSlots {
  const { run } = rebuiltDatabase<ListSchema>(
    'kinward-list',
    (db) => {
      db.createObjectStore('slots', { keyPath: 'slot' });
      db.createObjectStore('state', { keyPath: 'id' });
    },
    onRebuilt,
  );

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
