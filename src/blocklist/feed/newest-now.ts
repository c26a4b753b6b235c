/**
 * Steps 3 to 5 of a sync: who may sign, and what is the newest list. A new root is rare and `now` names the root's number, so the
 * next root is asked for once a day, and at once when anything points at one:
 *
 *   due? --yes--> roots --> now --> sound, of this root? --yes--> done
 *     |no                    ^        |no, and the roots were not asked for yet
 *     +----------------------+ <------+ (roots, then the same bytes again)
 *
 * What points at one: `now` names a higher number, `now` is signed by nobody we know, our own root is out of date. So a withdrawn key is
 * noticed within the hour, unless whoever holds the stolen key of `now` also decides what `now.json` the mirror shows: then within the day.
 */
import { MAX_AHEAD_MINUTES, MAX_NOW_BYTES, MAX_ROOT_BYTES, MAX_ROOT_STEPS } from './caps.ts';
import { FeedError } from './feed-error.ts';
import type { NowPayload } from './payloads.ts';
import type { SlotInfo, StoredFeed } from './ports.ts';
import { keepActive } from './slots.ts';
import { isOver, type SyncRun, storable } from './sync-run.ts';
import { readSigned, type StoredTrust, stepRoot, type Trust, type Verified, withStored } from './trust.ts';

export interface Agreed {
  readonly trust: Trust;
  readonly now: Verified<NowPayload>;
  /** The slot that is served, if today's root still vouches for it. */
  readonly active: SlotInfo | null;
  readonly askedRoots: boolean;
}

/** @throws FeedError */
export async function newestNow(
  run: SyncRun,
  start: Trust,
  copies: readonly StoredTrust[],
  stored: StoredFeed,
): Promise<Agreed> {
  const { ports, base } = run;
  let trust = start;
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  for (let askedRoots = (ports.askRoots ?? true) || isOver(run, trust.root); ; askedRoots = true) {
    if (askedRoots) trust = await followRoots(run, trust, copies);
    const active = await keepActive(run, trust, stored);
    if (isOver(run, trust.root)) throw new FeedError('root_expired', `root ${trust.root.n} is out of date`);
    bytes ??= await ports.fetch(`${base}now.json`, MAX_NOW_BYTES);
    const now = await readNow(run, trust, bytes, askedRoots);
    if (now !== null) return { trust, now, active, askedRoots };
  }
}

/** Each new root is kept at once: a later failure must not make us forget that a key was withdrawn. */
async function followRoots(run: SyncRun, start: Trust, copies: readonly StoredTrust[]): Promise<Trust> {
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

/** Null when a newer root may explain what this one refuses. */
async function readNow(
  run: SyncRun,
  trust: Trust,
  bytes: Uint8Array<ArrayBuffer>,
  askedRoots: boolean,
): Promise<Verified<NowPayload> | null> {
  let now: Verified<NowPayload>;
  try {
    now = await readSigned('now', bytes, trust.root, run.ports.crypto);
  } catch (error) {
    if (!askedRoots && error instanceof FeedError && error.status === 'bad_sig') return null;
    throw error;
  }
  const { payload } = now;
  if (payload.v < (trust.now?.payload.v ?? 0)) throw new FeedError('rollback', 'now is older than what was seen');
  refuseDates(run, payload);
  if (payload.root_n <= trust.root.n) return now;
  if (askedRoots) throw new FeedError('frozen', `root ${payload.root_n} is kept from us`);
  return null;
}

/** Freshness of a signed word. Without a clock neither its future nor its end can be judged. */
export function refuseDates(run: SyncRun, word: { v: number; iat: number; exp: number }): void {
  if (run.clockBad) return;
  const latest = run.t0 / 60 + MAX_AHEAD_MINUTES;
  if (word.v > latest || word.iat / 60 > latest) throw new FeedError('rollback', 'signed in the future');
  if (isOver(run, word)) throw new FeedError('frozen', 'out of date');
}
