/** A client for tests: the real state machine, the real unpacking and WebCrypto, storage in memory, a mirror that is a map. */
import { FeedError, type FeedStatus } from '../../../../src/blocklist/feed/feed-error.ts';
import type { FeedStore, SlotInfo, SlotName, SyncPorts } from '../../../../src/blocklist/feed/ports.ts';
import { syncWith } from '../../../../src/blocklist/feed/sync.ts';
import type { StoredTrust } from '../../../../src/blocklist/feed/trust.ts';
import { openList } from '../../../../src/blocklist/list.ts';
import { feedCrypto } from '../../../../src/platform/feed-crypto.ts';
import { gunzip } from '../../../../src/platform/gunzip.ts';
import { type Bytes, DAY_ONE, ROOT_1 } from './made-feed.ts';

export const MIRROR = 'https://feed.example/kinward/';

type Kept = Omit<StoredTrust, 'lists'>;

/** What is at rest. A copy of it is the same computer at an earlier moment. */
export class Disk {
  trust: Kept | null = null;
  active: SlotName | null = null;
  slots = new Map<SlotName, { info: SlotInfo; table: ArrayBuffer }>();
  mirror: Kept | null = null;

  copy(): Disk {
    const copy = new Disk();
    copy.trust = this.trust;
    copy.active = this.active;
    copy.slots = new Map(this.slots);
    copy.mirror = this.mirror;
    return copy;
  }

  wipeDatabase(): void {
    this.trust = null;
    this.active = null;
    this.slots.clear();
  }
}

export type StoreStep = keyof FeedStore;

/** @param before called before each step takes place; what it throws, the step throws. */
export function diskStore(disk: Disk, before: (step: StoreStep) => void | Promise<void> = () => undefined): FeedStore {
  return {
    async readDatabase() {
      await before('readDatabase');
      return { trust: disk.trust, slots: [...disk.slots.values()].map(({ info }) => info), active: disk.active };
    },
    async readMirror() {
      await before('readMirror');
      return disk.mirror;
    },
    async readTable(slot) {
      await before('readTable');
      return disk.slots.get(slot)?.table.slice(0) ?? null;
    },
    async writeTable(info, table) {
      await before('writeTable');
      if (info.slot === disk.active) throw new FeedError('db', 'the active slot is never written');
      disk.slots.set(info.slot, { info, table: table.slice(0) });
    },
    async dropTable(slot) {
      await before('dropTable');
      disk.slots.delete(slot);
    },
    async commit(active, trust) {
      await before('commit');
      disk.active = active;
      disk.trust = trust;
    },
    async writeMirror(trust) {
      await before('writeMirror');
      disk.mirror = trust;
    },
  };
}

export function fetchFrom(files: ReadonlyMap<string, Bytes>): SyncPorts['fetch'] {
  return async (url, cap) => {
    const file = files.get(url.slice(MIRROR.length));
    if (!url.startsWith(MIRROR) || file === undefined) throw new FeedError('http', 'status 404');
    if (file.length > cap) throw new FeedError('too_big', `more than ${cap} bytes`);
    return file;
  };
}

export interface ClientOptions {
  readonly files: ReadonlyMap<string, Bytes>;
  readonly disk: Disk;
  /** Unix seconds. */
  readonly now: number;
  readonly ports?: Partial<SyncPorts>;
}

/** One sync; the status it ends in. Anything but a FeedError comes through. */
export async function sync({ files, disk, now, ports }: ClientOptions): Promise<FeedStatus> {
  try {
    return (
      await syncWith(MIRROR, {
        packagedRoot: ROOT_1,
        built: DAY_ONE,
        now: () => now,
        crypto: feedCrypto,
        fetch: fetchFrom(files),
        gunzip,
        store: diskStore(disk),
        pause: async () => undefined,
        ...ports,
      })
    ).status;
  } catch (error) {
    if (error instanceof FeedError) return error.status;
    throw error;
  }
}

/** Version and hosts of what the disk would serve: 0 is the embedded list. */
export function served(disk: Disk): { readonly v: number; readonly lists: (host: string) => boolean } {
  const slot = disk.active && disk.slots.get(disk.active);
  if (!slot) return { v: 0, lists: () => false };
  const list = openList(slot.table);
  return { v: slot.info.v, lists: (host) => list.check(`https://${host}/`).verdict === 'listed' };
}
