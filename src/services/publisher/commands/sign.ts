/**
 * `sign`: makes the staged text the newest list: packed snapshot, the delta from the list before, and a payload signed by the keys
 * of the root's list role. Nothing is published before every signature holds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_DELTA_BYTES, MAX_DELTA_GZ_BYTES, MAX_SNAPSHOT_GZ_BYTES } from '../../../blocklist/feed/caps.ts';
import { formatDelta } from '../../../blocklist/feed/delta.ts';
import { ENVELOPE_CAPS } from '../../../blocklist/feed/envelope.ts';
import type { EstablishedPayload } from '../../../blocklist/feed/established-payload.ts';
import { buildFeedTable, runToEnd } from '../../../blocklist/feed/feed-table.ts';
import { formatPayload, type ListPayload, signersOf } from '../../../blocklist/feed/payloads.ts';
import { readSnapshot } from '../../../blocklist/feed/snapshot-text.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { newestList, newestRoot, type Published } from '../files/public-folder.ts';
import { type Packed, pack, sha256Of, snapshotLines } from '../files/snapshots.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { signEnvelope } from '../keys/sign-envelope.ts';
import type { Signer } from '../keys/signer.ts';
import { Refused } from '../refused.ts';
import type { Staged } from './build.ts';
import { nextVersion } from './now.ts';
import { signEstablished } from './sign-established.ts';

/**
 * Deltas a list names, of the 30 that clients would follow: each costs every client 150 bytes with every new list. Two weeks of daily
 * lists and two emergencies; whoever was away for longer takes the whole text once.
 */
const NAMED_DELTAS = 16;
/** Days a list counts. */
const LIST_DAYS = 30;
const DAY_S = 86_400;
const MAX_NOTE = 500;

export interface SignOptions {
  readonly folder: string;
  readonly signers: readonly Signer[];
  /** A line for people. */
  readonly note: string;
  /** Unix seconds. */
  readonly seconds: number;
}

export interface Signed {
  readonly payload: ListPayload;
  /** Bytes of the delta from the list before; null when clients must take the snapshot. */
  readonly delta: number | null;
  /** The filter of much-visited sites, when a new one was signed. */
  readonly established: EstablishedPayload | null;
}

/** @throws Refused */
export async function signList({ folder, signers, note, seconds }: SignOptions): Promise<Signed> {
  if (note.length > MAX_NOTE) throw new Refused(`a note has at most ${MAX_NOTE} characters`);
  const place = feedFolder(folder);
  const root = newestRoot(place.public);
  if (root === null) throw new Refused('there is no root yet; use root init');
  if (root.payload.exp <= seconds) throw new Refused(`root ${root.payload.n} is out of date; use root rotate`);
  const { staged, text } = readStaged(place.staged);
  const before = newestList(place.public);
  if ((before?.payload.v ?? null) !== staged.since)
    throw new Refused('another list was signed since build; build again');

  const snapshot = pack(text);
  if (snapshot.bytes.length > MAX_SNAPSHOT_GZ_BYTES)
    throw new Refused(`a snapshot of ${snapshot.bytes.length} bytes is too large`);
  const delta = before ? deltaFrom(before, text, staged, place.public) : null;
  const table = runToEnd(buildFeedTable(text, staged.facts));
  const payload: ListPayload = {
    type: 'list',
    v: nextVersion(seconds, before?.payload.v ?? 0),
    iat: seconds,
    exp: seconds + LIST_DAYS * DAY_S,
    schema: 1,
    n: staged.facts.n,
    raw_sha256: sha256Of(text),
    tab_sha256: sha256Of(new Uint8Array(table)),
    bits: staged.facts.bits,
    depth: staged.facts.depth,
    built: staged.facts.built,
    snap: { sha256: snapshot.sha256, gz: snapshot.bytes.length, raw: Buffer.byteLength(text) },
    deltas: delta && before ? chain(before, delta) : [],
    sources: [...staged.facts.sources],
    added: staged.added,
    removed: staged.removed,
    note,
  };
  const role = staged.big
    ? { name: 'a list that changes this much (or is the first)', signers: signersOf(root.payload, 'list-big') }
    : { name: 'list', signers: signersOf(root.payload, 'list') };
  const bytes = await signEnvelope('list', formatPayload(payload), signers, [role]);
  if (bytes.length > ENVELOPE_CAPS.list)
    throw new Refused(`a list file of ${bytes.length} bytes is too large: fewer or shorter sources`);
  // Files first, the list that names them last: whoever reads between the two sees the list before.
  writeOnce(join(place.public, 's', `${snapshot.sha256}.gz`), snapshot.bytes);
  if (delta) writeOnce(join(place.public, 'd', `${delta.sha256}.gz`), delta.bytes);
  writeAtomic(join(place.public, 'list', `${payload.v}.json`), bytes);
  const established = await signEstablished({ folder, root: root.payload, signers, seconds });
  return { payload, delta: delta?.bytes.length ?? null, established };
}

/** @throws Refused when `build` has not run or its files were changed. */
function readStaged(folder: string): { staged: Staged; text: string } {
  const [list, snapshot] = [join(folder, 'list.json'), join(folder, 'snapshot.txt')];
  if (!existsSync(list) || !existsSync(snapshot)) throw new Refused('nothing is staged; use build first');
  try {
    return { staged: JSON.parse(readFileSync(list, 'utf8')) as Staged, text: readFileSync(snapshot, 'utf8') };
  } catch (error) {
    throw new Refused(`${list} was changed; build again`, { cause: error });
  }
}

interface PackedDelta extends Packed {
  readonly raw: number;
}

/** Null when no delta can lead here (another directory) or when the snapshot is as short a way. */
function deltaFrom(before: Published<'list'>, text: string, staged: Staged, folder: string): PackedDelta | null {
  if (before.payload.bits !== staged.facts.bits) return null;
  const delta = formatDelta(snapshotLines(folder, before.payload), [...readSnapshot(text)]);
  const packed = pack(delta);
  return delta.length > MAX_DELTA_BYTES || packed.bytes.length > MAX_DELTA_GZ_BYTES
    ? null
    : { ...packed, raw: delta.length };
}

/** The newest steps that lead here. */
function chain(before: Published<'list'>, delta: PackedDelta): ListPayload['deltas'] {
  const step = { from: before.payload.v, sha256: delta.sha256, gz: delta.bytes.length, raw: delta.raw };
  return [...before.payload.deltas, step].slice(-NAMED_DELTAS);
}

function writeOnce(path: string, bytes: Uint8Array): void {
  if (!existsSync(path)) writeAtomic(path, bytes);
}
