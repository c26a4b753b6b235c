/**
 * 140 ways a sync is interrupted: at each of 14 points it throws, the worker dies after the work was done, the disk is full, the work
 * is aborted, or half of the bytes come; for a computer without a synced list and for one that gets a newer one. Whatever
 * happens, what is served is the list from before or the new one, whole; and the next sync in peace arrives.
 */
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../../src/blocklist/feed/feed-error.ts';
import type { SyncPorts } from '../../../../src/blocklist/feed/ports.ts';
import { feedCrypto } from '../../../../src/platform/feed-crypto.ts';
import { gunzip } from '../../../../src/platform/gunzip.ts';
import { Disk, diskStore, fetchFrom, MIRROR, served, sync } from './made-client.ts';
import { DAY, DAY_ONE, HOUR, hosts, line, MadeFeed } from './made-feed.ts';

const T1 = DAY_ONE + DAY;
const T2 = T1 + HOUR;

/** The points of a sync, each named by the call that makes it; the number says which call of that kind. */
const POINTS = [
  ['the database is read', 'readDatabase', 1],
  ['the second copy is read', 'readMirror', 1],
  ['a stored or packaged root is verified', 'verify', 1],
  ['a newer root is asked for', 'fetch root/', 1],
  ['now is fetched', 'fetch now', 1],
  ['now is verified', 'verify', 'last but one'],
  ['the list is fetched', 'fetch list/', 1],
  ['the list is verified', 'verify', 'last'],
  ['entries are fetched', 'fetch entries', 1],
  ['entries are unpacked', 'gunzip', 1],
  ['the table is written', 'writeTable', 1],
  ['the table is read back', 'readTable', 'last'],
  ['the slots are flipped', 'commit', 'last'],
  ['the second copy is written', 'writeMirror', 'last'],
] as const;
const FAULTS = ['throws', 'dies after it', 'quota', 'abort', 'short'] as const;
type Fault = (typeof FAULTS)[number];

/** The worker is gone: nothing after this happens. */
class Died extends Error {}

/** What is called, how often; a fault strikes at one of the calls. */
class Strike {
  readonly counts = new Map<string, number>();
  struck = false;
  readonly call: string;
  readonly at: number;
  readonly fault: Fault;

  constructor(call: string, at: number, fault: Fault) {
    this.call = call;
    this.at = at;
    this.fault = fault;
  }

  async around<T>(call: string, work: () => Promise<T>, half: (value: T) => T = (value) => value): Promise<T> {
    const count = (this.counts.get(call) ?? 0) + 1;
    this.counts.set(call, count);
    // Nothing happens after a death, whatever is still called.
    if (this.struck && this.fault === 'dies after it') throw new Died();
    if (call !== this.call || count !== this.at) return work();
    this.struck = true;
    if (this.fault === 'throws') throw new Error('made to fail');
    if (this.fault === 'quota') throw new FeedError('quota', 'full');
    if (this.fault === 'abort') throw new FeedError(call.startsWith('fetch') ? 'offline' : 'db', 'aborted');
    const value = await work();
    if (this.fault === 'dies after it') throw new Died();
    return half(value);
  }
}

const halfBytes = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length >> 1);

function portsWith(strike: Strike, feed: MadeFeed, disk: Disk): Partial<SyncPorts> {
  const store = diskStore(disk);
  const fetch = fetchFrom(feed.files);
  const nameOf = (url: string) => `fetch ${/^(?:root\/|now|list\/)/.exec(url.slice(MIRROR.length))?.[0] ?? 'entries'}`;
  return {
    fetch: (url, cap) => strike.around(nameOf(url), () => fetch(url, cap), halfBytes),
    gunzip: (packed, cap) => strike.around('gunzip', () => gunzip(packed, cap), halfBytes),
    crypto: {
      ...feedCrypto,
      verify: (...all) =>
        strike.around(
          'verify',
          () => feedCrypto.verify(...all),
          () => false,
        ),
    },
    store: {
      readDatabase: () =>
        strike.around('readDatabase', store.readDatabase, (read) => ({
          ...read,
          slots: [],
          active: null,
          trust: null,
        })),
      readMirror: () => strike.around('readMirror', store.readMirror, () => null),
      readTable: (slot) =>
        strike.around(
          'readTable',
          () => store.readTable(slot),
          (table) => table?.slice(0, 64) ?? null,
        ),
      // A short write: the call ends well and half of the bytes are there.
      writeTable: (info, table) =>
        strike.around('writeTable', () =>
          store.writeTable(info, strike.fault === 'short' && strike.call === 'writeTable' ? table.slice(0, 64) : table),
        ),
      dropTable: (slot) => strike.around('dropTable', () => store.dropTable(slot)),
      commit: (active, trust) => strike.around('commit', () => store.commit(active, trust)),
      writeMirror: (trust) => strike.around('writeMirror', () => store.writeMirror(trust)),
    },
  };
}

async function stage(kind: 'fresh' | 'updated') {
  const feed = new MadeFeed();
  const disk = new Disk();
  feed.publish(hosts(60), T1);
  if (kind === 'updated') expect(await sync({ files: feed.files, disk, now: T1 })).toBe('success');
  feed.publish([...hosts(58, 2), line('new.example')], T2);
  return { feed, disk };
}

/** Which call is the last of its kind in a sync without a fault. */
async function callNumber(kind: 'fresh' | 'updated', call: string, which: number | 'last' | 'last but one') {
  if (typeof which === 'number') return which;
  const { feed, disk } = await stage(kind);
  const calm = new Strike('', 0, 'throws');
  expect(await sync({ files: feed.files, disk, now: T2, ports: portsWith(calm, feed, disk) })).toBe('success');
  return (calm.counts.get(call) ?? 0) - (which === 'last' ? 0 : 1);
}

describe.each(['fresh', 'updated'] as const)('%s', (kind) => {
  const cases = POINTS.flatMap(([what, call, which]) => FAULTS.map((fault) => ({ what, call, which, fault })));
  test('seventy cases', () => expect(cases).toHaveLength(70));

  test.each(cases)('$what: $fault', async ({ call, which, fault }) => {
    const { feed, disk } = await stage(kind);
    const strike = new Strike(call, await callNumber(kind, call, which), fault);
    const before = served(disk).v;
    try {
      await sync({ files: feed.files, disk, now: T2, ports: portsWith(strike, feed, disk) });
    } catch (error) {
      expect(error instanceof Died || String(error).includes('made to fail')).toBe(true);
    }
    expect(strike.struck).toBe(true);
    const after = served(disk);
    expect([before, T2 / 60]).toContain(after.v);
    if (after.v === T2 / 60) expect([after.lists('new.example'), after.lists('fund0.example')]).toEqual([true, false]);
    else if (after.v > 0) expect([after.lists('new.example'), after.lists('fund0.example')]).toEqual([false, true]);

    expect(['success', 'up_to_date']).toContain(await sync({ files: feed.files, disk, now: T2 + 60 }));
    expect(served(disk)).toMatchObject({ v: T2 / 60 });
    expect(served(disk).lists('new.example')).toBe(true);
  });
});
