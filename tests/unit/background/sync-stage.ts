/** What a sync of the worker runs on in its tests: nothing of it is the browser's. */
import { vi } from 'vitest';
import { createFeedSync } from '../../../src/background/sync.ts';
import { feedCrypto } from '../../../src/platform/feed-crypto.ts';
import { readLastSync, writeLastSync } from '../../../src/platform/feed-state.ts';
import { gunzip } from '../../../src/platform/gunzip.ts';
import { establishedMemory } from '../../../src/services/publisher/client/established-memory.ts';
import { Disk, diskStore, fetchFrom, MIRROR } from '../blocklist/feed/made-client.ts';
import { DAY, DAY_ONE, hosts, MadeFeed, ROOT_1 } from '../blocklist/feed/made-feed.ts';

export const T1 = DAY_ONE + DAY;

/** A made feed, a disk, a clock and everything the sync asks of the browser. */
export function stage(
  options: { packaged?: object; fetch?: (url: string, cap: number) => Promise<Uint8Array<ArrayBuffer>> } = {},
) {
  const feed = new MadeFeed();
  feed.publish(hosts(30), T1);
  const disk = new Disk();
  const alarms: number[] = [];
  const report = vi.fn();
  const onNewList = vi.fn(async () => 3);
  const filters = establishedMemory();
  const onNewFilter = vi.fn();
  const asked: string[] = [];
  const added: string[] = [];
  const clock = { at: T1 * 1000 };
  const made = {
    feed,
    disk,
    alarms,
    report,
    onNewList,
    onNewFilter,
    asked,
    clock,
    added,
    sync: createFeedSync({
      packaged: async () => ({
        mirrors: [MIRROR],
        origins: ['https://feed.example', 'https://second.example'],
        root: new TextDecoder().decode(ROOT_1),
        built: DAY_ONE,
        embedded: { by: 'development', v: 0 },
        ...options.packaged,
      }),
      ports: {
        crypto: feedCrypto,
        fetch: (url, cap) => {
          asked.push(url);
          return (options.fetch ?? fetchFrom(feed.files))(url, cap);
        },
        gunzip,
        store: diskStore(disk),
        pause: async () => undefined,
      },
      filters: { store: filters.store, onNew: onNewFilter },
      embedded: async () => Promise.reject(new Error('a list of nobody')),
      readLast: readLastSync,
      writeLast: writeLastSync,
      addedMirrors: async () => added,
      onNewList,
      wakeAt: async (time) => void alarms.push(time),
      alarmAt: async () => alarms.at(-1) ?? null,
      now: () => clock.at,
      random: () => 0.5,
      report,
    }),
  };
  return made;
}
