/**
 * Where filters of much-visited sites lie: two slots in a database of their own, so that a filter that breaks it takes no list along.
 * A filter is one Blob; which slot counts changes in one strict transaction.
 *
 *   slots   a | b -> {v, n, date, exp, sha256, envelope, bytes (Blob)}
 *   state   active -> {active: a | b | null}
 */
import type { DBSchema } from 'idb';
import { FeedError } from '../blocklist/feed/feed-error.ts';
import type { EstablishedSlot, EstablishedStore, SlotName } from '../blocklist/feed/ports.ts';
import { rebuiltDatabase } from './rebuilt-database.ts';

interface EstablishedSchema extends DBSchema {
  slots: { key: SlotName; value: EstablishedSlot & { readonly bytes: Blob } };
  state: { key: 'active'; value: { readonly id: 'active'; readonly active: SlotName | null } };
}

/**
 * Every failure is a FeedError `db` or `quota`.
 * @param onRebuilt told when the database did not open and was made anew.
 */
export function createEstablishedSlots(onRebuilt: (error: unknown) => void): EstablishedStore {
  const { run } = rebuiltDatabase<EstablishedSchema>(
    'kinward-established',
    (db) => {
      db.createObjectStore('slots', { keyPath: 'slot' });
      db.createObjectStore('state', { keyPath: 'id' });
    },
    onRebuilt,
  );
  return {
    read: () =>
      run(async (db) => {
        const tx = db.transaction(['slots', 'state']);
        const [rows, state] = await Promise.all([
          tx.objectStore('slots').getAll(),
          tx.objectStore('state').get('active'),
        ]);
        await tx.done;
        return { slots: rows.map(({ bytes: _, ...info }) => info), active: state?.active ?? null };
      }),
    readBytes: (slot) => run(async (db) => (await db.get('slots', slot))?.bytes.arrayBuffer() ?? null),
    write: (info, bytes) =>
      run(async (db) => {
        const tx = db.transaction(['slots', 'state'], 'readwrite', { durability: 'strict' });
        if ((await tx.objectStore('state').get('active'))?.active === info.slot)
          throw new FeedError('db', 'the active slot is never written');
        // Caught at tx.done too: an aborted transaction must not also end as an unhandled rejection.
        await Promise.all([tx.objectStore('slots').put({ ...info, bytes: new Blob([bytes]) }), tx.done]);
      }),
    drop: (slot) => run(async (db) => db.delete('slots', slot)),
    flip: (active) =>
      run(async (db) => {
        const tx = db.transaction('state', 'readwrite', { durability: 'strict' });
        await Promise.all([tx.store.put({ id: 'active', active }), tx.done]);
      }),
  };
}
