/** Both stores keep the same promises; the database's failures are caused here, one by one. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { emptyTimeline, record } from '../../../src/detection/chat/timeline.ts';
import { openDatabase, StorageUnavailable } from '../../../src/platform/database.ts';
import { deviceHash, makeDeviceKey } from '../../../src/platform/device-hash.ts';
import { databaseRecords, memoryRecords, openRecords, type Records } from '../../../src/platform/records.ts';

const T0 = 1_790_000_000_000;
const evidence = (message: string) => [
  { concept: 'K16' as const, message, at: T0, by: 'them' as const, strength: 3 as const },
];
const context = { contact: 'unknown' as const, now: T0 };

describe.each<[string, () => Promise<Records>]>([
  ['database', async () => databaseRecords((await openDatabase()).db)],
  ['memory', async () => memoryRecords()],
])('%s records', (_name, open) => {
  test('a timeline is changed and read again', async () => {
    const records = await open();
    const written = await records.changeTimeline('a', (old) =>
      record(old ?? emptyTimeline('unknown', T0), evidence('00000000000000aa'), context),
    );
    expect(await records.timeline('a')).toEqual(written);
    expect(await records.timeline('b')).toBeNull();
  });

  test('twenty changes at once lose none', async () => {
    const records = await open();
    // The timeline itself stops counting at its cap; what is tried here is that no change is written over.
    const oneMore = () =>
      records.changeTimeline('a', (old) => {
        const timeline = old ?? emptyTimeline('unknown', T0);
        return { ...timeline, updated: timeline.updated + 1 };
      });
    await Promise.all(Array.from({ length: 20 }, oneMore));
    expect((await records.timeline('a'))?.updated).toBe(T0 + 20);
  });

  test('payment addresses are known by their ends, each once, and old ones are forgotten', async () => {
    const records = await open();
    await records.addPayee('ends', 'one', T0);
    await records.addPayee('ends', 'one', T0);
    await records.addPayee('ends', 'two', T0 + 1);
    expect(await records.payees('ends')).toEqual(['one', 'two']);
    for (let i = 0; i < 20; i++) await records.addPayee('ends', `more ${i}`, T0 + 2);
    expect((await records.payees('ends')).length).toBe(8);
    await records.tell('fact', T0);
    expect(await records.told('fact')).toBe(T0);
    await records.prune({ records: T0 + 9, history: 0, told: T0 + 9 });
    expect([await records.payees('ends'), await records.told('fact')]).toEqual([[], null]);
  });

  test('a site handed over twice by one chat counts once, by two chats twice', async () => {
    const records = await open();
    await records.addHandovers(['site'], 'thread-1', T0);
    await records.addHandovers(['site'], 'thread-1', T0 + 5);
    await records.addHandovers(['site'], 'thread-2', T0 + 9);
    expect(await records.handover('site')).toMatchObject({
      threads: [
        { thread: 'thread-1', at: T0 },
        { thread: 'thread-2', at: T0 + 9 },
      ],
    });
    expect(await records.handover('other')).toBeNull();
  });

  test('history keeps the loudest finding of a day', async () => {
    const records = await open();
    const row = { id: '1|chat|x', day: 1, kind: 'chat' as const, verdict: 'seed', domain: null };
    for (const level of [2, 4, 3]) await records.addHistory({ ...row, level });
    expect(await records.history()).toEqual([{ ...row, level: 4 }]);
  });

  test('old things are forgotten, young ones kept', async () => {
    const records = await open();
    await records.changeTimeline('old', () => ({ ...emptyTimeline('unknown', 10), updated: 10 }));
    await records.changeTimeline('young', () => ({ ...emptyTimeline('unknown', 100), updated: 100 }));
    await records.addHandovers(['old'], 't', 10);
    await records.addHistory({ id: 'h', day: 10, kind: 'page', level: 4, verdict: 'danger', domain: 'x.example' });
    await records.prune({ records: 50, history: 50 });
    expect([
      await records.timeline('old'),
      (await records.timeline('young'))?.updated,
      await records.handover('old'),
      (await records.history()).length,
    ]).toEqual([null, 100, null, 0]);
  });

  test('the device key stays the same until everything is erased', async () => {
    const records = await open();
    const hash = async () => deviceHash(() => records.deviceKey(makeDeviceKey))('domain', 'x.example');
    const first = await hash();
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await hash()).toBe(first);
    await records.erase();
    expect(await hash()).not.toBe(first);
  });
});

test('a database of the first version is opened as it is, and gets the new stores', async () => {
  const open = indexedDB.open('kinward', 1);
  open.onupgradeneeded = () => {
    const { result: db } = open;
    db.createObjectStore('timelines', { keyPath: 'key' }).createIndex('updated', 'updated');
    db.createObjectStore('handovers', { keyPath: 'key' }).createIndex('updated', 'updated');
    db.createObjectStore('history', { keyPath: 'id' }).createIndex('day', 'day');
    db.createObjectStore('keys', { keyPath: 'id' });
    open.transaction?.objectStore('handovers').put({ key: 'site', threads: [{ thread: 't', at: T0 }], updated: T0 });
  };
  await new Promise((done, failed) => {
    open.onsuccess = done;
    open.onerror = failed;
  });
  open.result.close();
  const { db, rebuilt } = await openDatabase();
  const records = databaseRecords(db);
  expect(rebuilt).toBe(false);
  expect(await records.handover('site')).toMatchObject({ threads: [{ thread: 't', at: T0 }] });
  await records.addPayee('ends', 'one', T0);
  expect(await records.payees('ends')).toEqual(['one']);
});

test('two workers that start at once agree on one device key', async () => {
  const [a, b] = [databaseRecords((await openDatabase()).db), databaseRecords((await openDatabase()).db)];
  const hashes = await Promise.all(
    [a, b].map((r) => deviceHash(() => r.deviceKey(makeDeviceKey))('domain', 'x.example')),
  );
  expect(hashes[0]).toBe(hashes[1]);
});

test('what a killed worker wrote is there for the next one', async () => {
  const first = await openRecords();
  await first.changeTimeline('a', () => emptyTimeline('unknown', T0));
  const second = await openRecords();
  expect(second.durable).toBe(true);
  expect(await second.timeline('a')).toEqual(emptyTimeline('unknown', T0));
});

test('a database that cannot be opened is made anew', async () => {
  const real = new IDBFactory();
  let opened = 0;
  vi.stubGlobal('indexedDB', {
    open: (...args: Parameters<IDBFactory['open']>) => {
      if (++opened === 1) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return real.open(...args);
    },
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  });
  try {
    const { db, rebuilt } = await openDatabase();
    expect(rebuilt).toBe(true);
    expect([...db.objectStoreNames]).toContain('timelines');
  } finally {
    vi.unstubAllGlobals();
  }
});

test('without any database protection goes on from memory and says so', async () => {
  const refuse = () => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations',
      'InvalidStateError',
    );
  };
  vi.stubGlobal('indexedDB', { open: refuse, deleteDatabase: refuse });
  try {
    await expect(openDatabase()).rejects.toBeInstanceOf(StorageUnavailable);
    const records = await openRecords();
    expect(records.durable).toBe(false);
    await records.changeTimeline('a', () => emptyTimeline('unknown', T0));
    expect(await records.timeline('a')).not.toBeNull();
  } finally {
    vi.unstubAllGlobals();
  }
});
