/**
 * What a sync does with the two slots: keeps the one it may believe, writes into the other one, lets the flip decide. Steps 11 to 13.
 */
import { FeedError } from './feed-error.ts';
import type { SlotInfo, StoredFeed } from './ports.ts';
import { hashOf, type SyncRun, storable } from './sync-run.ts';
import type { Trust } from './trust.ts';

/**
 * The active slot if its list is still vouched for and is the one its envelope signs; else the embedded list takes over at once. The
 * idle slot goes too when nobody vouches for it any more: it is what a damaged active one would be replaced by.
 */
export async function keepActive(run: SyncRun, trust: Trust, { slots, active }: StoredFeed): Promise<SlotInfo | null> {
  const { store } = run.ports;
  const vouched = ({ v, sha256 }: SlotInfo) =>
    trust.lists.some(({ payload }) => payload.v === v && payload.tab_sha256 === sha256);
  const info = slots.find((each) => each.slot === active && vouched(each)) ?? null;
  if (active !== null && info === null) await store.commit(null, storable(trust));
  for (const each of slots) if (!vouched(each)) await store.dropTable(each.slot);
  return info;
}

/** The table of a slot; null when it is not there or not what was written. */
export async function readWhole(run: SyncRun, { slot, sha256 }: SlotInfo): Promise<ArrayBuffer | null> {
  const table = await run.ports.store.readTable(slot);
  return table && (await hashOf(run, new Uint8Array(table))) === sha256 ? table : null;
}

/** Step 11. */
export async function writeIdle(
  run: SyncRun,
  active: SlotInfo | null,
  list: Omit<SlotInfo, 'sha256' | 'slot'>,
  table: ArrayBuffer,
): Promise<SlotInfo> {
  const { store } = run.ports;
  const info: SlotInfo = {
    ...list,
    slot: active?.slot === 'a' ? 'b' : 'a',
    sha256: await hashOf(run, new Uint8Array(table)),
  };
  try {
    await store.writeTable(info, table);
  } catch (error) {
    if (!(error instanceof FeedError && error.status === 'quota')) throw error;
    // The idle slot only holds an older list: its room is worth more.
    await store.dropTable(info.slot);
    await store.writeTable(info, table);
  }
  if ((await readWhole(run, info)) === null) throw new FeedError('db', 'what was written does not read back');
  return info;
}

/** Steps 12 and 13. */
export async function keep({ ports }: SyncRun, trust: Trust, active: SlotInfo | null): Promise<void> {
  await ports.store.commit(active?.slot ?? null, storable(trust));
  await ports.store.writeMirror(storable(trust));
}
