/** The two slots in a real IndexedDB: what is written reads back, the active slot is never written, a broken database is made anew. */
import { deleteDB, openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import type { SlotInfo } from '../../../src/blocklist/feed/ports.ts';
import { createListSlots } from '../../../src/platform/list-slots.ts';

const INFO: SlotInfo = { slot: 'a', v: 7, sha256: 'ab', list: new Uint8Array([1, 2]) };
const TABLE = new Uint8Array([9, 8, 7]).buffer;
const TRUST = { roots: [new Uint8Array([3])], now: new Uint8Array([4]) };
const none = () => undefined;

describe('slots', () => {
  test('an empty database knows nothing', async () => {
    const slots = createListSlots(none);
    expect(await slots.readDatabase()).toEqual({ trust: null, slots: [], active: null });
    expect(await slots.readTable('a')).toBeNull();
  });

  test('another worker reads what one wrote', async () => {
    const slots = createListSlots(none);
    await slots.writeTable(INFO, TABLE);
    await slots.commit('a', TRUST);
    const later = createListSlots(none);
    expect(await later.readDatabase()).toEqual({ trust: TRUST, slots: [INFO], active: 'a' });
    expect(new Uint8Array((await later.readTable('a')) as ArrayBuffer)).toEqual(new Uint8Array(TABLE));
  });

  test('the active slot is never written, the other one is', async () => {
    const slots = createListSlots(none);
    await slots.writeTable(INFO, TABLE);
    await slots.commit('a', TRUST);
    await expect(slots.writeTable({ ...INFO, v: 8 }, TABLE)).rejects.toMatchObject({ status: 'db' });
    await slots.writeTable({ ...INFO, slot: 'b', v: 8 }, TABLE);
    expect((await slots.readDatabase()).slots.map(({ slot, v }) => [slot, v])).toEqual([
      ['a', 7],
      ['b', 8],
    ]);
  });

  test('a dropped table is gone', async () => {
    const slots = createListSlots(none);
    await slots.writeTable(INFO, TABLE);
    await slots.dropTable('a');
    expect((await slots.readDatabase()).slots).toEqual([]);
  });
});

describe('failures', () => {
  test('a database that does not open is made anew, and that is told', async () => {
    // A newer version of the database than this build knows cannot be opened.
    (await openDB('kinward-list', 99)).close();
    const rebuilt = vi.fn();
    const slots = createListSlots(rebuilt);
    expect(await slots.readDatabase()).toEqual({ trust: null, slots: [], active: null });
    expect(rebuilt).toHaveBeenCalledOnce();
  });

  test('no IndexedDB at all is a FeedError', async () => {
    const slots = createListSlots(none);
    const real = globalThis.indexedDB;
    globalThis.indexedDB = {
      ...real,
      open: () => {
        throw new DOMException('refused', 'UnknownError');
      },
      deleteDatabase: real.deleteDatabase.bind(real),
    } as IDBFactory;
    await expect(slots.readDatabase()).rejects.toBeInstanceOf(FeedError);
    globalThis.indexedDB = real;
    // The failure is not kept.
    expect(await slots.readDatabase()).toMatchObject({ active: null });
  });

  test('a full disk is told as one', async () => {
    const slots = createListSlots(none);
    await slots.readDatabase();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(slots.writeTable(INFO, TABLE)).rejects.toMatchObject({ status: 'quota' });
    put.mockRestore();
    await slots.writeTable(INFO, TABLE);
    expect((await slots.readDatabase()).slots).toHaveLength(1);
  });

  test('a connection steps aside for whoever deletes the database, and is opened again', async () => {
    const slots = createListSlots(none);
    await slots.writeTable(INFO, TABLE);
    await deleteDB('kinward-list');
    expect((await slots.readDatabase()).slots).toEqual([]);
  });
});
