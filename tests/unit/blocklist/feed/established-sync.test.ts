/** The filter's way to a client: what is taken, what is refused, and that the active one and the list stay as they are meanwhile. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openEstablished } from '../../../../src/blocklist/established/filter.ts';
import { writeEstablishedFilter } from '../../../../src/blocklist/established/write-filter.ts';
import type { EstablishedPayload } from '../../../../src/blocklist/feed/established-payload.ts';
import { FeedError } from '../../../../src/blocklist/feed/feed-error.ts';
import { formatPayload } from '../../../../src/blocklist/feed/payloads.ts';
import type { EstablishedStore, SyncPorts } from '../../../../src/blocklist/feed/ports.ts';
import { syncEstablished } from '../../../../src/blocklist/feed/sync-established.ts';
import { feedCrypto } from '../../../../src/platform/feed-crypto.ts';
import { gunzip } from '../../../../src/platform/gunzip.ts';
import {
  type EstablishedMemory,
  establishedMemory,
} from '../../../../src/services/publisher/client/established-memory.ts';
import { Disk, diskStore, fetchFrom, MIRROR, sync } from './made-client.ts';
import {
  type Bytes,
  bytesOf,
  DAY,
  DAY_ONE,
  type Key,
  LIST_KEYS,
  MadeFeed,
  makeKey,
  NOW_KEYS,
  ROOT_1,
  ROOT_KEYS,
  rootPayload,
  STRANGER,
  seal,
  sha,
} from './made-feed.ts';

const T1 = DAY_ONE + DAY;
const FIRST = writeEstablishedFilter(['old-shop.example', 'paper.example']);
const SECOND = writeEstablishedFilter(['old-shop.example', 'paper.example', 'bank.example']);

let feed: MadeFeed;
let disk: Disk;
let filters: EstablishedMemory;

interface Bend {
  readonly payload?: Partial<EstablishedPayload> & Record<string, unknown>;
  readonly keys?: readonly Key[];
  readonly signedAs?: 'list' | 'now';
  /** Bytes under the filter's name. */
  readonly file?: Bytes | null;
}

/** Lays down a filter. @param at Unix seconds. */
function publish(filter: Bytes, n: number, at: number, { payload = {}, keys, signedAs, file = filter }: Bend = {}) {
  const honest: EstablishedPayload = {
    type: 'established',
    v: Math.floor(at / 60),
    iat: at,
    exp: at + 400 * DAY,
    n,
    date: '2026-01-02',
    source: 'A table',
    terms: '',
    sha256: sha(filter),
    len: filter.length,
  };
  const bytes = bytesOf({ ...honest, ...payload });
  feed.files.set('established.json', seal('established', bytes, keys ?? LIST_KEYS.slice(0, 1), signedAs));
  if (file) feed.files.set(`e/${sha(filter)}.bin`, file);
}

async function run(now: number, ask = true, more: Partial<SyncPorts> = {}, store: EstablishedStore = filters.store) {
  try {
    return await syncEstablished(
      MIRROR,
      {
        packagedRoot: ROOT_1,
        built: DAY_ONE,
        now: () => now,
        crypto: feedCrypto,
        fetch: fetchFrom(feed.files),
        gunzip,
        store: diskStore(disk),
        established: store,
        pause: async () => undefined,
        ...more,
      },
      ask,
    );
  } catch (error) {
    if (error instanceof FeedError) return error.status;
    throw error;
  }
}

/** What is served: the number of sites and its version; null for nothing. */
function served() {
  const active = filters.active();
  return active && { sites: openEstablished(active.bytes).sites, v: active.info.v };
}

beforeEach(() => {
  feed = new MadeFeed();
  feed.publish([{ allow: false, entry: 'fund.example', category: 1, severity: 3, source: 0, day: 1800 }], T1);
  disk = new Disk();
  filters = establishedMemory();
});

describe('what is taken', () => {
  test('the first, a newer one, and nothing where nothing is newer', async () => {
    publish(FIRST, 2, T1);
    expect(await run(T1 + 60)).toBe('success');
    expect(served()).toEqual({ sites: 2, v: T1 / 60 });
    expect(filters.active()?.info).toMatchObject({ slot: 'a', n: 2, date: '2026-01-02' });
    expect(await run(T1 + 120)).toBe('kept');
    publish(SECOND, 3, T1 + DAY);
    expect(await run(T1 + DAY)).toBe('success');
    expect(served()).toEqual({ sites: 3, v: (T1 + DAY) / 60 });
    expect(filters.active()?.info.slot).toBe('b');
  });

  test('the same filter signed anew is not loaded again', async () => {
    publish(FIRST, 2, T1);
    await run(T1);
    publish(FIRST, 2, T1 + DAY, { file: null });
    feed.files.delete(`e/${sha(FIRST)}.bin`);
    expect(await run(T1 + DAY)).toBe('success');
    expect(served()).toEqual({ sites: 2, v: (T1 + DAY) / 60 });
  });

  test('a feed without one is sound; a client that does not ask never meets it', async () => {
    expect(await run(T1)).toBe('none');
    publish(FIRST, 2, T1);
    expect(await run(T1, false)).toBe('kept');
    expect(served()).toBeNull();
  });

  test('an old client takes the list of a feed that has one, and asks for no file it does not know', async () => {
    publish(FIRST, 2, T1);
    const asked: string[] = [];
    const fetch: SyncPorts['fetch'] = (url, cap) => {
      asked.push(url);
      return fetchFrom(feed.files)(url, cap);
    };
    expect(await sync({ files: feed.files, disk, now: T1, ports: { fetch } })).toBe('success');
    expect(asked.filter((url) => url.includes('established') || url.includes('/e/'))).toEqual([]);
  });
});

/** What comes after a sound filter, and how it ends. The sound one must still be served in every row. */
const REFUSED: readonly (readonly [string, () => void, string])[] = [
  ['half of the filter', () => publish(SECOND, 3, T1 + DAY, { file: SECOND.slice(0, 30) }), 'hash'],
  [
    'other bytes of the same length',
    () => publish(SECOND, 3, T1 + DAY, { file: new Uint8Array(SECOND.length) }),
    'hash',
  ],
  ['one byte more', () => publish(SECOND, 3, T1 + DAY, { file: new Uint8Array([...SECOND, 0]) }), 'too_big'],
  ['no file of that name', () => publish(SECOND, 3, T1 + DAY, { file: null }), 'http'],
  ['an older one', () => publish(SECOND, 3, T1 - DAY), 'rollback'],
  ['another one under the same version', () => publish(SECOND, 3, T1), 'rollback'],
  ['one from the future', () => publish(SECOND, 3, T1 + 9 * DAY), 'rollback'],
  ['one that is out of date', () => publish(SECOND, 3, T1 + DAY, { payload: { exp: T1 + DAY } }), 'frozen'],
  ['signed by a stranger', () => publish(SECOND, 3, T1 + DAY, { keys: [STRANGER] }), 'bad_sig'],
  ['signed by the key of now', () => publish(SECOND, 3, T1 + DAY, { keys: NOW_KEYS }), 'bad_sig'],
  ['signed as a list', () => publish(SECOND, 3, T1 + DAY, { signedAs: 'list' }), 'bad_sig'],
  ['an unknown field', () => publish(SECOND, 3, T1 + DAY, { payload: { extra: 1 } }), 'bad_bytes'],
  ['no day', () => publish(SECOND, 3, T1 + DAY, { payload: { date: '' } }), 'bad_bytes'],
  ['more sites than it has', () => publish(SECOND, 4, T1 + DAY), 'hash'],
  ["a captive portal's page", () => feed.files.set('established.json', bytesOf('<html>log in</html>')), 'bad_bytes'],
  ['a huge word', () => feed.files.set('established.json', new Uint8Array(5000)), 'too_big'],
  ['signed bytes that are no filter', () => publish(bytesOf('x'.repeat(100)), 3, T1 + DAY), 'parse'],
];

describe('what is refused', () => {
  test.each(REFUSED)('%s', async (_what, bend, status) => {
    publish(FIRST, 2, T1);
    await run(T1);
    bend();
    expect(await run(T1 + DAY)).toBe(status);
    expect(served()).toEqual({ sites: 2, v: T1 / 60 });
  });

  test('nobody signs nonsense', () => {
    expect(() => formatPayload({ type: 'established', v: 1 } as EstablishedPayload)).toThrow();
  });
});

describe('failures of this computer', () => {
  const failing = (step: keyof EstablishedStore): EstablishedStore => ({
    ...filters.store,
    [step]: async () => Promise.reject(new FeedError('quota', 'full')),
  });
  test.each(['write', 'flip', 'readBytes'] as const)('%s fails: the filter of before stays', async (step) => {
    publish(FIRST, 2, T1);
    await run(T1);
    publish(SECOND, 3, T1 + DAY);
    expect(await run(T1 + DAY, true, {}, failing(step))).toBe('quota');
    expect(served()).toEqual({ sites: 2, v: T1 / 60 });
  });

  test('what does not read back is not made active', async () => {
    publish(FIRST, 2, T1);
    const store = { ...filters.store, readBytes: async () => new ArrayBuffer(3) };
    expect(await run(T1, true, {}, store)).toBe('db');
    expect(served()).toBeNull();
  });

  test('a damaged active slot is loaded anew', async () => {
    publish(FIRST, 2, T1);
    await run(T1);
    const info = filters.active()?.info;
    if (info) await filters.store.write(info, new ArrayBuffer(8));
    expect(await run(T1 + 60)).toBe('success');
    expect(served()).toEqual({ sites: 2, v: T1 / 60 });
  });
});

describe('trust that is withdrawn', () => {
  const renew = () => {
    const keys = { root: ROOT_KEYS, list: [makeKey(31), makeKey(32)], now: NOW_KEYS };
    feed.root(rootPayload({ n: 2 }, keys), ROOT_KEYS.slice(0, 2));
    disk.trust = { roots: [feed.files.get('root/2.json') as Bytes], now: null };
  };
  test('takes the filter away at once, also where nothing is asked', async () => {
    publish(FIRST, 2, T1);
    await run(T1);
    renew();
    expect(await run(T1 + DAY, false)).toBe('kept');
    expect(served()).toBeNull();
    expect((await filters.store.read()).slots).toEqual([]);
  });

  test('a slot whose words are not those of its envelope goes too', async () => {
    publish(FIRST, 2, T1);
    await run(T1);
    const active = filters.active();
    if (active === null) throw new Error('nothing was stored');
    await filters.store.write({ ...active.info, date: '2030-01-01' }, active.bytes);
    await run(T1, false);
    expect(served()).toBeNull();
  });
});
