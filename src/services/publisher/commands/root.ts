/**
 * `root init` and `root rotate`: who may sign what. A new root is signed by enough keys of the old one and of itself, so a client
 * can walk from the root in its package to the newest. Knows no list.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { keyIdOf, readPublicKey } from '../../../blocklist/feed/keys.ts';
import { formatPayload, type RootPayload, rootSchema, signersOf } from '../../../blocklist/feed/payloads.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { newestRoot } from '../files/public-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { signEnvelope } from '../keys/sign-envelope.ts';
import { readPublicKeyFile, type Signer } from '../keys/signer.ts';
import { Refused } from '../refused.ts';

/** Days a root counts (The Update Framework's own is about a year). */
export const ROOT_DAYS = 400;
const DAY_S = 86_400;

export interface RootChange {
  readonly folder: string;
  /** Public key files; empty: as the root before. */
  readonly roles: {
    readonly root: readonly string[];
    readonly list: readonly string[];
    readonly now: readonly string[];
  };
  /** Null: as the root before, or as many as fit (2 of root, 1 of list, 1 of now; 2 for a list beyond the guard). */
  readonly thresholds: { readonly root: number | null; readonly list: number | null; readonly listBig: number | null };
  /** Null: as the root before. */
  readonly mirrors: readonly string[] | null;
  readonly signers: readonly Signer[];
  /** Unix seconds. */
  readonly seconds: number;
}

/** @returns number and path of the new root. @throws Refused */
export async function writeRoot(mode: 'init' | 'rotate', change: RootChange): Promise<{ n: number; path: string }> {
  const folder = feedFolder(change.folder).public;
  const before = newestRoot(folder)?.payload ?? null;
  if (mode === 'init' && before !== null) throw new Refused(`there is a root already (${before.n}); use root rotate`);
  if (mode === 'rotate' && before === null) throw new Refused('there is no root yet; use root init');
  const next = nextRoot(before, change);
  const checked = v.safeParse(rootSchema, next);
  if (!checked.success)
    throw new Refused(
      `no such root is possible: ${v.getDotPath(checked.issues[0]) ?? ''} ${checked.issues[0].message}`,
    );
  const roles = [{ name: `root ${next.n}`, signers: signersOf(next, 'root') }];
  if (before !== null) roles.unshift({ name: `root ${before.n}`, signers: signersOf(before, 'root') });
  const bytes = await signEnvelope('root', formatPayload(next), change.signers, roles);
  const path = join(folder, 'root', `${next.n}.json`);
  writeAtomic(path, bytes);
  // Clients ask for the root after this one, which is not there: some hosts answer that with a page of 9 kB unless they find this.
  writeAtomic(join(folder, '404.html'), 'no such file\n');
  return { n: next.n, path };
}

function nextRoot(before: RootPayload | null, { roles, thresholds, mirrors, seconds }: RootChange): RootPayload {
  const keys: Record<string, string> = {};
  const idsOf = (role: 'root' | 'list' | 'now'): string[] => {
    const files = roles[role];
    if (files.length === 0 && before === null) throw new Refused(`root init needs --${role}: at least one public key`);
    const texts =
      files.length > 0
        ? files.map(readPublicKeyFile)
        : (before?.roles[role].ids ?? []).map((id) => before?.keys[id] ?? '');
    return texts.map((text) => {
      const id = keyIdOf(readPublicKey(text) ?? new Uint8Array());
      keys[id] = text;
      return id;
    });
  };
  const [root, list, now] = [idsOf('root'), idsOf('list'), idsOf('now')];
  const threshold = (given: number | null, kept: number | undefined, usual: number, of: readonly string[]): number =>
    given ?? Math.min(kept ?? usual, of.length);
  const th = threshold(thresholds.list, before?.roles.list.th, 1, list);
  return {
    type: 'root',
    n: (before?.n ?? 0) + 1,
    exp: seconds + ROOT_DAYS * DAY_S,
    keys,
    roles: {
      root: { ids: root, th: threshold(thresholds.root, before?.roles.root.th, 2, root) },
      list: { ids: list, th, th_big: Math.max(th, threshold(thresholds.listBig, before?.roles.list.th_big, 2, list)) },
      now: { ids: now, th: before?.roles.now.th ?? 1 },
    },
    mirrors: [...(mirrors ?? before?.mirrors ?? [])],
    ...(before?.collector ? { collector: before.collector } : {}),
  };
}
