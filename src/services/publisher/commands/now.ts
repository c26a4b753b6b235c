/**
 * `now`: says which list is the newest, for the next 72 hours. Its key may lie on a server that runs every hour: it can point at a
 * list that is already signed and at nothing else.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { formatPayload, type NowPayload, signersOf } from '../../../blocklist/feed/payloads.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { currentNow, newestList, newestRoot } from '../files/public-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { signEnvelope } from '../keys/sign-envelope.ts';
import type { Signer } from '../keys/signer.ts';
import { Refused } from '../refused.ts';

/** Hours a `now` counts: a mirror that stands still shows after three days at the latest. */
const NOW_HOURS = 72;
/** A version is the minute of signing; several in one minute borrow from the next, up to this many. */
const MAX_BORROWED_MINUTES = 60;

export interface NowOptions {
  readonly folder: string;
  readonly signers: readonly Signer[];
  /** Seconds clients wait between two syncs. */
  readonly wait: number;
  /** Unix seconds. */
  readonly seconds: number;
}

/** @throws Refused */
export async function writeNow({ folder, signers, wait, seconds }: NowOptions): Promise<NowPayload> {
  const place = feedFolder(folder).public;
  const root = newestRoot(place);
  const list = newestList(place);
  if (root === null) throw new Refused('there is no root yet; use root init');
  if (list === null) throw new Refused('there is no signed list yet; use build and sign');
  if (list.payload.exp <= seconds) throw new Refused('the newest list is out of date; use build and sign');
  const payload: NowPayload = {
    type: 'now',
    v: nextVersion(seconds, currentNow(place)?.payload.v ?? 0),
    iat: seconds,
    exp: seconds + NOW_HOURS * 3600,
    root_n: root.payload.n,
    list: {
      v: list.payload.v,
      sha256: createHash('sha256').update(list.bytes).digest('hex'),
      len: list.bytes.length,
    },
    wait_s: wait,
  };
  const role = { name: 'now', signers: signersOf(root.payload, 'now') };
  writeAtomic(join(place, 'now.json'), await signEnvelope('now', formatPayload(payload), signers, [role]));
  return payload;
}

/** The minute of signing, above the version before. @throws Refused when this clock lies far behind what was signed before. */
export function nextVersion(seconds: number, before: number): number {
  const minute = Math.floor(seconds / 60);
  if (before >= minute + MAX_BORROWED_MINUTES)
    throw new Refused(
      `the version before is from ${new Date(before * 60_000).toISOString()}: this computer's clock is behind`,
    );
  return Math.max(minute, before + 1);
}
