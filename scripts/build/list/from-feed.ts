/** The list of a feed as a package takes it along: fetched and checked by the client's own sync, under the root the package will carry. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import type { EstablishedSlot } from '../../../src/blocklist/feed/ports.ts';
import { syncWith } from '../../../src/blocklist/feed/sync.ts';
import { syncEstablished } from '../../../src/blocklist/feed/sync-established.ts';
import { feedCrypto } from '../../../src/platform/feed-crypto.ts';
import { clientMemory } from '../../../src/services/publisher/client/client-memory.ts';
import { establishedMemory } from '../../../src/services/publisher/client/established-memory.ts';
import { fromFolder, nodeGunzip } from '../../../src/services/publisher/client/read-feed.ts';
import { FeedSettingWrong } from '../mirrors.ts';
import type { PackagedEstablished } from './established.ts';

const BASE = 'https://feed.invalid/';

/** @param folder a feed's public folder, or the one around it. @param seconds Unix seconds. @throws FeedSettingWrong */
export async function listOfFeed(
  folder: string,
  packagedRoot: Uint8Array<ArrayBuffer>,
  seconds: number,
): Promise<{
  readonly bytes: ArrayBuffer;
  readonly envelope: Uint8Array<ArrayBuffer>;
  /** Its filter of much-visited sites, when the feed has one. */
  readonly established: PackagedEstablished | null;
}> {
  const inner = join(folder, 'public');
  const memory = clientMemory(null);
  const filters = establishedMemory();
  try {
    const ports = {
      packagedRoot,
      built: 0,
      now: () => seconds,
      crypto: feedCrypto,
      fetch: fromFolder(existsSync(inner) ? inner : folder, BASE),
      gunzip: nodeGunzip,
      store: memory.store,
      established: filters.store,
      pause: async () => {},
    };
    await syncWith(BASE, ports);
    await syncEstablished(BASE, ports, true);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new FeedSettingWrong(`KINWARD_FEED: no client would take ${folder} (${error.status}: ${error.message})`, {
      cause: error,
    });
  }
  const active = memory.active();
  if (active === null) throw new FeedSettingWrong(`KINWARD_FEED: ${folder} gave no list`);
  const filter = filters.active();
  return {
    bytes: active.table,
    envelope: active.info.list,
    established: filter && { about: aboutOf(filter.info), bytes: new Uint8Array(filter.bytes) },
  };
}

const aboutOf = ({ v, n, date, exp }: EstablishedSlot) => ({ v, n, date, exp });
