/** Slots of the filter in a real IndexedDB: what is written reads back, the active slot is never written, a broken database is made anew. */
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import type { EstablishedSlot } from '../../../src/blocklist/feed/ports.ts';
import { createEstablishedSlots } from '../../../src/platform/established-slots.ts';

const INFO: EstablishedSlot = {
  slot: 'a',
  v: 7,
  n: 2,
  date: '2026-01-02',
  exp: 9,
  sha256: 'ab',
  envelope: new Uint8Array([1]),
};
const BYTES = new Uint8Array([9, 8, 7]).buffer;
const none = () => undefined;

afterEach(() => deleteDB('kinward-established'));

describe('slots of the filter', () => {
  test('another worker reads what one wrote; the active slot is never written', async () => {
    const slots = createEstablishedSlots(none);
    expect(await slots.read()).toEqual({ slots: [], active: null });
    await slots.write(INFO, BYTES);
    await slots.flip('a');
    const later = createEstablishedSlots(none);
    expect(await later.read()).toEqual({ slots: [INFO], active: 'a' });
    expect(new Uint8Array((await later.readBytes('a')) as ArrayBuffer)).toEqual(new Uint8Array(BYTES));
    await expect(later.write(INFO, BYTES)).rejects.toMatchObject({ status: 'db' });
    await later.write({ ...INFO, slot: 'b' }, BYTES);
    await later.drop('b');
    expect((await later.read()).slots).toEqual([INFO]);
  });

  test('a database that does not open is made anew, and that is told', async () => {
    (await openDB('kinward-established', 99)).close();
    const rebuilt = vi.fn();
    expect(await createEstablishedSlots(rebuilt).read()).toEqual({ slots: [], active: null });
    expect(rebuilt).toHaveBeenCalledOnce();
  });

  test('no IndexedDB at all is a FeedError', async () => {
    vi.stubGlobal('indexedDB', undefined);
    try {
      await expect(createEstablishedSlots(none).read()).rejects.toBeInstanceOf(FeedError);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
