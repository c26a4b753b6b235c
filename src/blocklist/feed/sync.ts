/**
 * One sync with one mirror: a chain of steps, each of which may fail or be cut off without harm. What is served is the last good list
 * or the new one, never a part of each; nothing is kept before its own checks have passed.
 *
 *   1 clock -> 3 roots, one by one, when due -> 4 root's date -> 5 now -> 6 anything new? --no--> keep now, done
 *                                                                           |yes
 *     7 list -> 8 same table? deltas? snapshot -> 9 table -> 10 guard -> 11 idle slot, read back -> 12 flip -> 13 second copy
 *
 * Order and checks are those of The Update Framework 1.0.34, section 5. Step 2 (how files are fetched) and 14 (when next) are the
 * caller's.
 */
import { MAX_LIST_BYTES } from './caps.ts';
import { type Envelope, verifyEnvelope } from './envelope.ts';
import { FeedError, type FeedStatus } from './feed-error.ts';
import { fetchTable } from './fetch-table.ts';
import { countChanges, isTooMuch } from './guard.ts';
import { newestNow, refuseDates } from './newest-now.ts';
import { type ListPayload, type NowPayload, signersOf } from './payloads.ts';
import type { SlotInfo, SyncPorts } from './ports.ts';
import { keep, readWhole, writeIdle } from './slots.ts';
import { beginRun, copiesOf, hashOf, isOver, type SyncRun } from './sync-run.ts';
import { readSigned, readTrust, type Trust, type Verified } from './trust.ts';

export interface SyncOutcome {
  readonly status: FeedStatus;
  /** Whether another list is active now. */
  readonly changed: boolean;
  /** Whether it was asked for newer roots than the one we had. */
  readonly askedRoots: boolean;
  /** Mirrors the newest root names. */
  readonly mirrors: readonly string[];
  /** When the feed last signed that this is its newest list, Unix seconds; null after a failure. */
  readonly fresh: number | null;
  /** Seconds until the feed wants to be asked again; null when it did not say. */
  readonly wait: number | null;
}

/** The list that new ones are measured by: the active slot, or the package's own where that is newer. */
interface Have extends Verified<ListPayload> {
  /** Null when the bytes are damaged. */
  table(): Promise<ArrayBuffer | null>;
}

/**
 * @param base address of the mirror, ending in `/`.
 * @throws FeedError with the status the sync ends in; whatever was active before still is (or the embedded list, when a new root
 * takes the trust from it).
 */
export async function syncWith(base: string, ports: SyncPorts): Promise<SyncOutcome> {
  const stored = await ports.store.readDatabase();
  const copies = await copiesOf(ports, stored);
  const remembered = await readTrust(copies, ports.packagedRoot, ports.crypto);
  const run = beginRun(base, ports, remembered);
  const { trust, now, active, askedRoots } = await newestNow(run, remembered, copies, stored);

  const have = await newestOf(run, trust, active);
  const told = { askedRoots, wait: now.payload.wait_s, fresh: now.payload.iat, mirrors: trust.root.mirrors };
  const list = await otherList(run, trust, now.payload, have);
  if (list === null) {
    await keep(run, { ...trust, now }, active);
    return { status: run.clockBad ? 'clock_bad' : 'up_to_date', changed: false, ...told };
  }
  const before = have && (await have.table());
  // The same table, signed anew: nothing to load, only the signatures to keep.
  const same = before !== null && have?.payload.tab_sha256 === list.payload.tab_sha256;
  const table = same
    ? before
    : await fetchTable(ports, base, list.payload, before && have ? { v: have.payload.v, table: before } : null);
  if (before && have && !same) await passGuard(run, trust, list.envelope, { ...have.payload, table: before }, table);
  const written = await writeIdle(run, active, { v: list.payload.v, list: list.bytes }, table);
  await keep(run, { ...trust, now }, written);
  const status = run.clockBad ? 'clock_bad' : list.payload.v === have?.payload.v ? 'up_to_date' : 'success';
  return { status, changed: true, ...told };
}

/** An embedded list counts only while today's root vouches for it: a build of other keys, or of none, is no floor. */
async function newestOf(run: SyncRun, trust: Trust, active: SlotInfo | null): Promise<Have | null> {
  const { embedded, crypto } = run.ports;
  const payload = trust.lists.find((each) => each.payload.v === active?.v)?.payload;
  const synced: Have | null =
    active && payload ? { bytes: active.list, payload, table: () => readWhole(run, active) } : null;
  if (!embedded) return synced;
  let packaged: Verified<ListPayload>;
  try {
    packaged = await readSigned('list', embedded.list, trust.root, crypto);
  } catch (error) {
    if (error instanceof FeedError) return synced;
    throw error;
  }
  if (synced && synced.payload.v >= packaged.payload.v) return synced;
  return {
    ...packaged,
    async table() {
      const table = await embedded.table();
      return (await hashOf(run, new Uint8Array(table))) === packaged.payload.tab_sha256 ? table : null;
    },
  };
}

/**
 * Steps 6 and 7: the list `now` names, null when it is the one we have. The same version under another envelope is the same list signed
 * anew (by a new key, or by one more): it must have the very same table.
 * @throws FeedError `rollback` when the feed goes back, or shows two lists under one version.
 */
async function otherList(run: SyncRun, trust: Trust, { list }: NowPayload, have: Have | null) {
  const { ports, base } = run;
  if (have?.payload.v === list.v && (await hashOf(run, have.bytes)) === list.sha256) return null;
  const seen = Math.max(trust.now?.payload.list.v ?? 0, trust.lists[0]?.payload.v ?? 0, have?.payload.v ?? 0);
  if (list.v < seen) throw new FeedError('rollback', `list ${list.v} after ${seen}`);
  const bytes = await ports.fetch(`${base}list/${list.v}.json`, Math.min(list.len, MAX_LIST_BYTES));
  if (bytes.length !== list.len || (await hashOf(run, bytes)) !== list.sha256)
    throw new FeedError('hash', 'not the list that now names');
  const read = await readSigned('list', bytes, trust.root, ports.crypto);
  if (read.payload.v !== list.v) throw new FeedError('bad_bytes', 'a list of another version than its name');
  refuseDates(run, read.payload);
  if (have?.payload.v === list.v && have.payload.tab_sha256 !== read.payload.tab_sha256)
    throw new FeedError('rollback', `two lists of version ${list.v}`);
  return read;
}

/** Step 10. */
async function passGuard(
  run: SyncRun,
  trust: Trust,
  envelope: Envelope,
  before: { readonly exp: number; readonly table: ArrayBuffer },
  after: ArrayBuffer,
): Promise<void> {
  const changes = countChanges(before.table, after);
  if (!isTooMuch(changes, isOver(run, before))) return;
  if (!(await verifyEnvelope(envelope, signersOf(trust.root, 'list-big'), run.ports.crypto)))
    throw new FeedError('guard', `${changes.added} added and ${changes.removed} removed of ${changes.before}`);
}
