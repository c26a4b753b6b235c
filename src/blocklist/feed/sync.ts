/**
 * One sync with one mirror: a chain of steps, each of which may fail or be cut off without harm. What is served is the last good list
 * or the new one, never a part of each; nothing is kept before its own checks have passed.
 *
 *   1 clock -> 3 roots, one by one -> 4 root's date -> 5 now -> 6 anything new? --no--> keep now, done
 *                                                               |yes
 *     7 list -> 8 deltas or snapshot -> 9 table -> 10 guard -> 11 idle slot, read back -> 12 flip -> 13 second copy
 *
 * Order and checks are those of The Update Framework 1.0.34, section 5. Step 2 (how files are fetched) and 14 (when next) are the
 * caller's.
 */
import { MAX_AHEAD_MINUTES, MAX_LIST_BYTES, MAX_NOW_BYTES, MAX_ROOT_BYTES, MAX_ROOT_STEPS } from './caps.ts';
import { type Envelope, verifyEnvelope } from './envelope.ts';
import { FeedError, type FeedStatus } from './feed-error.ts';
import { fetchTable } from './fetch-table.ts';
import { countChanges, isTooMuch } from './guard.ts';
import { toHex } from './keys.ts';
import { type ListPayload, type NowPayload, signersOf } from './payloads.ts';
import type { SlotInfo, SyncPorts } from './ports.ts';
import { readSigned, readTrust, type StoredTrust, stepRoot, type Trust, type Verified, withStored } from './trust.ts';

export interface SyncOutcome {
  readonly status: FeedStatus;
  /** Whether another list is active now. */
  readonly changed: boolean;
  /** Mirrors the newest root names. */
  readonly mirrors: readonly string[];
  /** When the feed last signed that this is its newest list, Unix seconds; null after a failure. */
  readonly fresh: number | null;
  /** Seconds until the feed wants to be asked again; null when it did not say. */
  readonly wait: number | null;
}

/** Signed dates may lie this far before the build before the clock is called wrong. Seconds. */
const CLOCK_SLACK_S = 24 * 3600;

interface Run {
  readonly ports: SyncPorts;
  readonly base: string;
  /** Time that no stored or signed word contradicts. Unix seconds. */
  readonly t0: number;
  /** The clock is wrong: dates cannot be judged, signatures and versions still are. */
  readonly clockBad: boolean;
}

/**
 * @param base address of the mirror, ending in `/`.
 * @throws FeedError with the status the sync ends in; whatever was active before still is (or the embedded list, when a new root
 * takes the trust from it).
 */
export async function syncWith(base: string, ports: SyncPorts): Promise<SyncOutcome> {
  const stored = await ports.store.readDatabase();
  const copies = await copiesOf(ports, stored);
  let trust = await readTrust(copies, ports.packagedRoot, ports.crypto);
  const clock = ports.now();
  const run: Run = {
    ports,
    base,
    t0: Math.max(clock, ports.built, trust.now?.payload.iat ?? 0, trust.lists[0]?.payload.iat ?? 0),
    clockBad: clock < ports.built - CLOCK_SLACK_S,
  };

  trust = await followRoots(run, trust, copies);
  const active = await keepActive(run, trust, stored);
  if (trust.root.exp <= run.t0 && !run.clockBad)
    throw new FeedError('root_expired', `root ${trust.root.n} is out of date`);

  const now = await newerNow(run, trust);
  const told = { wait: now.payload.wait_s, fresh: now.payload.iat, mirrors: trust.root.mirrors };
  const current = trust.lists.find(({ payload }) => payload.v === active?.v);
  if (current && (await isSame(run, now.payload, current))) {
    await keep(run, { ...trust, now }, active);
    return { status: run.clockBad ? 'clock_bad' : 'up_to_date', changed: false, ...told };
  }
  const list = await newerList(run, trust, now.payload);
  const base0 = active && (await readWhole(run, active));
  const table = await fetchTable(ports, base, list.payload, base0 && active ? { v: active.v, table: base0 } : null);
  if (base0) await passGuard(run, trust, list.envelope, base0, table);
  const written = await writeIdle(
    run,
    { slot: active?.slot === 'a' ? 'b' : 'a', v: list.payload.v, list: list.bytes },
    table,
  );
  await keep(run, { ...trust, now }, written);
  return { status: run.clockBad ? 'clock_bad' : 'success', changed: true, ...told };
}

async function copiesOf(ports: SyncPorts, stored: Awaited<ReturnType<SyncPorts['store']['readDatabase']>>) {
  const mirror = await ports.store.readMirror();
  const lists = stored.slots.map(({ list }) => list);
  const copies: StoredTrust[] = [{ ...(stored.trust ?? { roots: [], now: null }), lists }];
  if (mirror) copies.push({ ...mirror, lists: [] });
  return copies;
}

/** Step 3. Each new root is kept at once: a later failure must not make us forget that a key was withdrawn. */
async function followRoots(run: Run, start: Trust, copies: readonly StoredTrust[]): Promise<Trust> {
  const { ports, base } = run;
  let trust = start;
  for (let step = 0; step < MAX_ROOT_STEPS; step++) {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await ports.fetch(`${base}root/${trust.root.n + 1}.json`, MAX_ROOT_BYTES);
    } catch (error) {
      // No such file: this is the newest root there is. Where a host's "not found" lacks the header that lets us read it, the browser
      // calls it unreachable; whether it truly is shows at the next file, and a root that is kept from us shows in `now`.
      if (error instanceof FeedError && (error.status === 'http' || error.status === 'offline')) break;
      throw error;
    }
    trust = await withStored(await stepRoot(trust, bytes, ports.crypto), copies, ports.crypto);
    const { active } = await ports.store.readDatabase();
    await ports.store.commit(active, storable(trust));
    await ports.store.writeMirror(storable(trust));
  }
  return trust;
}

/**
 * The active slot if its list is still vouched for and is the one its envelope signs; else the embedded list takes over at once. The
 * idle slot goes too when nobody vouches for it any more: it is what a damaged active one would be replaced by.
 */
async function keepActive(
  run: Run,
  trust: Trust,
  { slots, active }: Awaited<ReturnType<SyncPorts['store']['readDatabase']>>,
): Promise<SlotInfo | null> {
  const { store } = run.ports;
  const vouched = ({ v, sha256 }: SlotInfo) =>
    trust.lists.some(({ payload }) => payload.v === v && payload.tab_sha256 === sha256);
  const info = slots.find((each) => each.slot === active && vouched(each)) ?? null;
  if (active !== null && info === null) await store.commit(null, storable(trust));
  for (const each of slots) if (!vouched(each)) await store.dropTable(each.slot);
  return info;
}

/** Step 5. */
async function newerNow(run: Run, trust: Trust): Promise<Verified<NowPayload>> {
  const { ports, base } = run;
  const now = await readSigned('now', await ports.fetch(`${base}now.json`, MAX_NOW_BYTES), trust.root, ports.crypto);
  if (now.payload.v < (trust.now?.payload.v ?? 0)) throw new FeedError('rollback', 'now is older than what was seen');
  refuseDates(run, now.payload);
  if (now.payload.root_n > trust.root.n) throw new FeedError('frozen', `root ${now.payload.root_n} is kept from us`);
  return now;
}

/** Step 6. @throws FeedError `rollback` when the feed goes back, or shows two lists under one version. */
async function isSame(run: Run, { list }: NowPayload, current: Verified<ListPayload>): Promise<boolean> {
  if (list.v !== current.payload.v) return false;
  if ((await hashOf(run.ports, current.bytes)) !== list.sha256)
    throw new FeedError('rollback', `two lists of version ${list.v}`);
  return true;
}

/** Step 7. */
async function newerList(run: Run, trust: Trust, { list }: NowPayload) {
  const { ports, base } = run;
  const seen = Math.max(trust.now?.payload.list.v ?? 0, trust.lists[0]?.payload.v ?? 0);
  if (list.v < seen) throw new FeedError('rollback', `list ${list.v} after ${seen}`);
  const bytes = await ports.fetch(`${base}list/${list.v}.json`, Math.min(list.len, MAX_LIST_BYTES));
  if (bytes.length !== list.len || (await hashOf(ports, bytes)) !== list.sha256)
    throw new FeedError('hash', 'not the list that now names');
  const read = await readSigned('list', bytes, trust.root, ports.crypto);
  if (read.payload.v !== list.v) throw new FeedError('bad_bytes', 'a list of another version than its name');
  refuseDates(run, read.payload);
  return read;
}

/** Freshness of a signed word. Without a clock neither its future nor its end can be judged. */
function refuseDates({ t0, clockBad }: Run, { v, iat, exp }: { v: number; iat: number; exp: number }): void {
  if (clockBad) return;
  const latest = t0 / 60 + MAX_AHEAD_MINUTES;
  if (v > latest || iat / 60 > latest) throw new FeedError('rollback', 'signed in the future');
  if (exp <= t0) throw new FeedError('frozen', 'out of date');
}

async function readWhole({ ports }: Run, { slot, sha256 }: SlotInfo): Promise<ArrayBuffer | null> {
  const table = await ports.store.readTable(slot);
  return table && (await hashOf(ports, new Uint8Array(table))) === sha256 ? table : null;
}

/** Step 10. */
async function passGuard(run: Run, trust: Trust, envelope: Envelope, before: ArrayBuffer, after: ArrayBuffer) {
  const changes = countChanges(before, after);
  if (!isTooMuch(changes)) return;
  if (!(await verifyEnvelope(envelope, signersOf(trust.root, 'list-big'), run.ports.crypto)))
    throw new FeedError('guard', `${changes.added} added and ${changes.removed} removed of ${changes.before}`);
}

/** Step 11. */
async function writeIdle(run: Run, slot: Omit<SlotInfo, 'sha256'>, table: ArrayBuffer): Promise<SlotInfo> {
  const { store } = run.ports;
  const info: SlotInfo = { ...slot, sha256: await hashOf(run.ports, new Uint8Array(table)) };
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
async function keep({ ports }: Run, trust: Trust, active: SlotInfo | null): Promise<void> {
  await ports.store.commit(active?.slot ?? null, storable(trust));
  await ports.store.writeMirror(storable(trust));
}

function storable({ roots, now }: Trust): Omit<StoredTrust, 'lists'> {
  return { roots, now: now?.bytes ?? null };
}

async function hashOf(ports: SyncPorts, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await ports.crypto.sha256(bytes));
}
