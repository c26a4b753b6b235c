/**
 * Which list is served: the active slot, else the other one, else the list in the package. Whatever is damaged is put aside, and there
 * is always a list. Knows no network.
 */
import { FeedError } from '../blocklist/feed/feed-error.ts';
import type { FeedStore, SlotInfo } from '../blocklist/feed/ports.ts';
import { type List, openList } from '../blocklist/list.ts';
import { ListFormatError } from '../blocklist/list-error.ts';
import type { SessionStore } from '../platform/session-store.ts';

/** Table whose whole was checked since the browser started. */
const CHECKED = 'list:checked';

export interface ServedList {
  readonly list: List;
  readonly origin: 'synced' | 'embedded';
}

interface Dependencies {
  readonly store: Pick<FeedStore, 'readDatabase' | 'readTable' | 'dropTable' | 'commit'>;
  readonly session: Pick<SessionStore, 'get' | 'set'>;
  readonly embedded: () => Promise<ArrayBuffer>;
  /** Version of the package's list, when a feed signed it: an update of the extension may bring a newer one than was synced. */
  readonly floor?: () => Promise<number>;
  readonly report: (what: string, error: unknown) => void;
}

/** @throws only when the package itself has no readable list. */
export async function openServedList(d: Dependencies): Promise<ServedList> {
  try {
    const synced = await openSynced(d);
    if (synced) return { list: synced, origin: 'synced' };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    d.report('synced list', error);
  }
  return { list: openList(await d.embedded()), origin: 'embedded' };
}

async function openSynced(d: Dependencies): Promise<List | null> {
  const [{ slots, active, trust }, floor] = await Promise.all([d.store.readDatabase(), d.floor?.() ?? 0]);
  // No active slot: trust was withdrawn, or nothing was ever synced. What still lies there does not count.
  if (active === null) return null;
  const byUse = [...slots].sort((x, y) => Number(y.slot === active) - Number(x.slot === active));
  for (const info of byUse) {
    // Overtaken by the package itself.
    if (info.v < floor) continue;
    const list = await openSlot(d, info);
    if (list === null) continue;
    if (info.slot !== active) await d.store.commit(info.slot, trust ?? { roots: [], now: null });
    return list;
  }
  await d.store.commit(null, trust ?? { roots: [], now: null });
  return null;
}

async function openSlot(d: Dependencies, { slot, sha256 }: SlotInfo): Promise<List | null> {
  try {
    const [bytes, known] = await Promise.all([d.store.readTable(slot), d.session.get<string>(CHECKED)]);
    if (bytes === null) return null;
    const checked = known === sha256;
    const list = openList(bytes, { whole: !checked });
    if (!checked) await d.session.set(CHECKED, sha256);
    return list;
  } catch (error) {
    if (!(error instanceof ListFormatError || error instanceof FeedError)) throw error;
    d.report(`list in slot ${slot}`, error);
    if (error instanceof ListFormatError) await d.store.dropTable(slot);
    return null;
  }
}
