/** What is said of a site that is not much visited: by which filter, and that nothing is said where nothing can be. */
import { describe, expect, test, vi } from 'vitest';
import { createEstablished } from '../../../src/background/established.ts';
import { writeEstablishedFilter } from '../../../src/blocklist/established/write-filter.ts';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import type { EstablishedStore, SlotName } from '../../../src/blocklist/feed/ports.ts';
import { feedCrypto } from '../../../src/platform/feed-crypto.ts';
import { establishedMemory } from '../../../src/services/publisher/client/established-memory.ts';
import { sha } from '../blocklist/feed/made-feed.ts';

const NOW = Date.UTC(2026, 10, 25);
const FAR = NOW / 1000 + 86_400;
const filter = (...sites: string[]) => writeEstablishedFilter(sites);
const PACKED = filter('old-shop.example', 'paper.example');

interface Options {
  readonly packaged?: { readonly v: number; readonly exp?: number } | null;
  readonly slots?: readonly {
    slot: SlotName;
    v: number;
    exp?: number;
    bytes: Uint8Array<ArrayBuffer>;
    broken?: true;
  }[];
  readonly active?: SlotName | null;
  readonly embedded?: () => Promise<ArrayBuffer>;
  readonly store?: EstablishedStore;
}

async function stage({ packaged = null, slots = [], active = null, embedded, store }: Options = {}) {
  const memory = establishedMemory();
  for (const { slot, v, exp = FAR, bytes, broken } of slots) {
    const info = { slot, v, n: 2, date: '2026-10-01', exp, sha256: sha(bytes), envelope: new Uint8Array() };
    await memory.store.write(info, broken ? new ArrayBuffer(9) : bytes.buffer);
  }
  await memory.store.flip(active);
  const report = vi.fn();
  const read = vi.fn(embedded ?? (async () => PACKED.buffer));
  const about = packaged && { v: packaged.v, n: 2, date: '2026-09-01', exp: packaged.exp ?? FAR };
  const established = createEstablished({
    store: store ?? memory.store,
    packaged: async () => (about ? { established: about } : {}),
    embedded: read,
    sha256: feedCrypto.sha256,
    now: () => NOW,
    report,
  });
  return { established, report, read, memory };
}

const SYNCED = filter('bank.example', 'paper.example');
const inA = { slot: 'a' as const, v: 5, bytes: SYNCED };

describe('absence', () => {
  test.each([
    ['a site in it', 'https://www.old-shop.example/a', null],
    ['a host below one', 'https://help.paper.example/', null],
    ['a site that is not', 'https://new-fund.example/', { sites: 2, date: '2026-09-01' }],
    [
      'a customer of a shared host is a site of its own',
      'https://old-shop.pages.dev/',
      { sites: 2, date: '2026-09-01' },
    ],
    ['an IP has no name to look for', 'http://192.0.2.7/', null],
    ['no address', 'about:blank', null],
  ])('%s', async (_what, url, said) => {
    const { established } = await stage({ packaged: { v: 0 } });
    expect(await established.absenceOf(url)).toEqual(said);
  });

  test('nothing is opened before it is asked, and then once', async () => {
    const { established, read } = await stage({ packaged: { v: 0 } });
    expect(read).not.toHaveBeenCalled();
    await established.absenceOf('https://a.example/');
    await established.absenceOf('https://b.example/');
    expect(read).toHaveBeenCalledOnce();
  });
});

/** Site `old-shop` is in the package's filter only, `bank` in the synced one only. */
const WHICH: readonly (readonly [string, Options, 'synced' | 'packaged' | 'none'])[] = [
  ['neither', {}, 'none'],
  ['the package alone', { packaged: { v: 0 } }, 'packaged'],
  ['the synced one alone', { slots: [inA], active: 'a' }, 'synced'],
  ['both: the synced one', { packaged: { v: 0 }, slots: [inA], active: 'a' }, 'synced'],
  ['a newer package', { packaged: { v: 6 }, slots: [inA], active: 'a' }, 'packaged'],
  ['a slot that was never made active', { packaged: { v: 0 }, slots: [inA] }, 'packaged'],
  ['a damaged slot', { packaged: { v: 0 }, slots: [{ ...inA, broken: true }], active: 'a' }, 'packaged'],
  ['a damaged slot beside a whole one', { slots: [{ ...inA, slot: 'b', broken: true }, inA], active: 'b' }, 'synced'],
  ['a damaged slot and no package', { slots: [{ ...inA, broken: true }], active: 'a' }, 'none'],
  ['a slot out of date', { packaged: { v: 0 }, slots: [{ ...inA, exp: NOW / 1000 }], active: 'a' }, 'packaged'],
  ['a package out of date', { packaged: { v: 0, exp: NOW / 1000 } }, 'none'],
  ['a package of damaged bytes', { packaged: { v: 0 }, embedded: async () => new ArrayBuffer(40) }, 'none'],
];

describe('which filter speaks', () => {
  test.each(WHICH)('%s', async (_what, options, which) => {
    const { established } = await stage(options);
    const said = async (site: string) => (await established.absenceOf(`https://${site}.example/`)) !== null;
    expect({ shop: await said('old-shop'), bank: await said('bank') }).toEqual({
      shop: which === 'synced',
      bank: which === 'packaged',
    });
  });

  test('a database that fails silences it until it works again', async () => {
    const works = establishedMemory();
    let broken = true;
    const store: EstablishedStore = {
      ...works.store,
      read: () => (broken ? Promise.reject(new FeedError('db', 'no')) : works.store.read()),
    };
    const { established, report } = await stage({ packaged: { v: 0 }, store });
    expect(await established.absenceOf('https://a.example/')).toBeNull();
    expect(report).toHaveBeenCalledOnce();
    broken = false;
    expect(await established.absenceOf('https://a.example/')).not.toBeNull();
  });

  test('a newer filter speaks after the older one was forgotten', async () => {
    const { established, memory } = await stage({ packaged: { v: 0 } });
    expect(await established.absenceOf('https://bank.example/')).not.toBeNull();
    await memory.store.write(
      { ...inA, n: 2, date: '2026-10-01', exp: FAR, sha256: sha(SYNCED), envelope: new Uint8Array() },
      SYNCED.buffer,
    );
    await memory.store.flip('a');
    established.forget();
    expect(await established.absenceOf('https://bank.example/')).toBeNull();
  });
});
