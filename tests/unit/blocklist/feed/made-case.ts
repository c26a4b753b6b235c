/** The stage of the matrix: a client that has the first list, and what it meets an hour later. The rows lie in matrix/. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FeedError, type FeedStatus } from '../../../../src/blocklist/feed/feed-error.ts';
import type { ListPayload } from '../../../../src/blocklist/feed/payloads.ts';
import type { SyncPorts } from '../../../../src/blocklist/feed/ports.ts';
import type { EntryLine } from '../../../../src/blocklist/feed/snapshot-text.ts';
import { Disk, fetchFrom, MIRROR, served, sync } from './made-client.ts';
import {
  type Bend,
  type Bytes,
  bytesOf,
  DAY,
  DAY_ONE,
  HOUR,
  hosts,
  type Key,
  line,
  MadeFeed,
  makeKey,
  ROOT_KEYS,
  rootPayload,
  sha,
} from './made-feed.ts';

export const T1 = DAY_ONE + DAY;
export const T2 = T1 + HOUR;
export const V1 = T1 / 60;
export const V2 = T2 / 60;
export const FIRST = hosts(50);
export const SECOND = [...hosts(48, 2), line('new.example')];

/** A client that has the first list, and what it meets an hour later. */
export class Case {
  readonly feed = new MadeFeed();
  readonly disk = new Disk();
  files: Map<string, Bytes> = this.feed.files;
  at = T2;
  ports: Partial<SyncPorts> = {};

  async begin(lines: readonly EntryLine[] = FIRST): Promise<void> {
    this.feed.publish(lines, T1);
    expect(await this.sync(T1)).toBe('success');
  }
  sync(at = this.at): Promise<FeedStatus> {
    return sync({ files: this.files, disk: this.disk, now: at, ports: this.ports });
  }
  /** The second list, bent. */
  second(bend: Bend = {}, lines: readonly EntryLine[] = SECOND): ListPayload {
    return this.feed.publish(lines, T2, bend).list;
  }
  /** The second list without deltas, so that the snapshot is taken. */
  whole(bend: Omit<Bend, 'list'> = {}, list: (list: ListPayload) => unknown = (same) => same): ListPayload {
    return this.second({ ...bend, list: (honest) => list({ ...honest, deltas: [] }) });
  }
  put(path: string, file: Bytes): void {
    this.files.set(path, file);
  }
  /** Replaces the packed text of the second list by other bytes that are signed for. */
  pack(packed: Uint8Array, raw: number, rawSha?: string): void {
    const bytes = new Uint8Array(packed);
    this.whole({}, (list) => ({
      ...list,
      snap: { sha256: sha(bytes), gz: bytes.length, raw },
      ...(rawSha ? { raw_sha256: rawSha } : {}),
    }));
    this.put(`s/${sha(bytes)}.gz`, bytes);
  }
  /** Exactly this text instead of the honest one, signed for as it stands. */
  text(text: string): void {
    const raw = Buffer.from(text, 'latin1');
    this.pack(gzipSync(raw), raw.length, sha(raw));
  }
  failing(paths: RegExp, status: FeedStatus): void {
    const fetch = fetchFrom(this.files);
    this.ports = {
      fetch: (url, cap) =>
        paths.test(url.slice(MIRROR.length)) ? Promise.reject(new FeedError(status, 'made to fail')) : fetch(url, cap),
    };
  }
  /** Signs a new root with both sets of keys. */
  rotate(
    change: Parameters<typeof rootPayload>[0],
    keys?: Parameters<typeof rootPayload>[1],
    by: readonly Key[] = ROOT_KEYS.slice(0, 2),
  ): void {
    this.feed.root(rootPayload({ n: 2, ...change }, keys), by);
  }
}

export const OTHER_LIST = [makeKey(31), makeKey(32)];
export const OTHER_NOW = [makeKey(41)];
export const OTHER_ROOT = [makeKey(51), makeKey(52), makeKey(53)];
export const MANY = hosts(1200);
export const LF = String.fromCharCode(10);
export const row = (entry: string, rest = '1\t3\t0\t1800') => `B\t${entry}\t${rest}`;

export type Row = [
  name: string,
  arrange: (c: Case) => unknown,
  status: FeedStatus,
  serves: 'old' | 'new' | 'embedded' | number,
];

/** Runs rows as tests: the status the sync ends in, what is served afterwards, and that a failure left nothing behind. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_name, arrange, status, serves) => {
    const c = new Case();
    await c.begin();
    await arrange(c);
    const before = c.disk.copy();
    expect(await c.sync()).toBe(status);
    const now = served(c.disk);
    expect(now.v).toBe(typeof serves === 'number' ? serves : { old: V1, new: V2, embedded: 0 }[serves]);
    if (serves === 'new')
      expect([now.lists('new.example') || now.lists('fund0.example'), now.lists('shop.example')]).toEqual([
        true,
        false,
      ]);
    if (serves === 'old') expect([now.lists('fund0.example'), now.lists('new.example')]).toEqual([true, false]);
    // What failed left no trace but a newer root.
    if (
      !['success', 'up_to_date', 'clock_bad'].includes(status) &&
      c.disk.trust?.roots.length === before.trust?.roots.length
    )
      expect(c.disk.trust?.now).toEqual(before.trust?.now);
  });
}

/** The second now as JSON, changed after it was signed. */
export function bendNow(
  c: Case,
  bend: (envelope: { t: string; p: string; s: { k: string; g: string }[] }) => unknown,
): void {
  c.second();
  c.put('now.json', bytesOf(bend(JSON.parse(Buffer.from(c.files.get('now.json') as Bytes).toString()))));
}

/** A byte of the active table goes over, as on a failing disk. */
export function damage(disk: Disk): void {
  const slot = disk.active && disk.slots.get(disk.active);
  if (!slot) throw new Error('no active slot');
  const table = slot.table.slice(0);
  new Uint8Array(table)[100] = 0xee;
  disk.slots.set(slot.info.slot, { ...slot, table });
}
