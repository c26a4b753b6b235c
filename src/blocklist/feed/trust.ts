/**
 * What a client may believe from an earlier day. Nothing stored is trusted for lying there: every copy is verified again from
 * the root in the package on, so a wiped database or a forged copy costs freshness, never truth.
 */
import { type Envelope, type PayloadKind, parseEnvelope, verifyEnvelope } from './envelope.ts';
import { FeedError } from './feed-error.ts';
import type { FeedCrypto } from './keys.ts';
import {
  type ListPayload,
  type NowPayload,
  type Payloads,
  parsePayload,
  type RootPayload,
  signersOf,
} from './payloads.ts';

/** Envelopes as they came. A copy may be old, forged or empty. */
export interface StoredTrust {
  /** From the root after the packaged one on, ascending. */
  readonly roots: readonly Uint8Array<ArrayBuffer>[];
  readonly now: Uint8Array<ArrayBuffer> | null;
  /** Of the lists in the slots. */
  readonly lists: readonly Uint8Array<ArrayBuffer>[];
}

export interface Verified<P> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly payload: P;
}

export interface Trust {
  readonly root: RootPayload;
  readonly roots: readonly Uint8Array<ArrayBuffer>[];
  /** Newest `now` that today's root still vouches for. Null after its keys were changed: its version no longer counts either. */
  readonly now: Verified<NowPayload> | null;
  /** Lists that today's root still vouches for, newest first. */
  readonly lists: readonly Verified<ListPayload>[];
}

/**
 * The longest chain of roots, the newest `now` and all lists that verify, out of all copies together.
 * @throws FeedError when the packaged root itself does not verify: the build is broken.
 */
export async function readTrust(
  copies: readonly StoredTrust[],
  packagedRoot: Uint8Array<ArrayBuffer>,
  crypto: FeedCrypto,
): Promise<Trust> {
  let best: Trust = { root: await readPackagedRoot(packagedRoot, crypto), roots: [], now: null, lists: [] };
  for (const { roots } of copies) {
    let next: Trust = { ...best, root: await readPackagedRoot(packagedRoot, crypto), roots: [] };
    for (const bytes of roots) {
      const step = await orNull(() => stepRoot(next, bytes, crypto));
      // Roots that an update of the extension has overtaken are skipped; a gap ends the chain.
      if (step) next = step;
    }
    if (next.root.n > best.root.n) best = next;
  }
  return withStored(best, copies, crypto);
}

/** The same chain one root further: signed by the old root's keys and by its own, numbered one higher. @throws FeedError */
export async function stepRoot(trust: Trust, bytes: Uint8Array<ArrayBuffer>, crypto: FeedCrypto): Promise<Trust> {
  const envelope = parseEnvelope(bytes, 'root');
  if (!(await verifyEnvelope(envelope, signersOf(trust.root, 'root'), crypto)))
    throw new FeedError('bad_sig', 'a root its predecessor does not vouch for');
  const root = parsePayload('root', envelope.payload);
  if (!(await verifyEnvelope(envelope, signersOf(root, 'root'), crypto)))
    throw new FeedError('bad_sig', 'a root that does not vouch for itself');
  if (root.n !== trust.root.n + 1) throw new FeedError('rollback', `root ${root.n} after ${trust.root.n}`);
  return { ...trust, root, roots: [...trust.roots, bytes] };
}

/** `now` and lists of all copies, as far as the root of `trust` vouches for them. */
export async function withStored(
  trust: Trust,
  copies: readonly Pick<StoredTrust, 'now' | 'lists'>[],
  crypto: FeedCrypto,
): Promise<Trust> {
  let now: Trust['now'] = null;
  const lists = new Map<number, Verified<ListPayload>>();
  for (const copy of copies) {
    const { now: bytes } = copy;
    const read = bytes && (await orNull(() => readSigned('now', bytes, trust.root, crypto)));
    if (read && (now === null || read.payload.v > now.payload.v)) now = read;
    for (const bytes of copy.lists) {
      const list = await orNull(() => readSigned('list', bytes, trust.root, crypto));
      if (list) lists.set(list.payload.v, list);
    }
  }
  return { ...trust, now, lists: [...lists.values()].sort((x, y) => y.payload.v - x.payload.v) };
}

/** Signature first, content after. @throws FeedError `too_big`, `bad_bytes`, `bad_sig` */
export async function readSigned<K extends Exclude<PayloadKind, 'root'>>(
  kind: K,
  bytes: Uint8Array<ArrayBuffer>,
  root: RootPayload,
  crypto: FeedCrypto,
): Promise<Verified<Payloads[K]> & { readonly envelope: Envelope }> {
  const envelope = parseEnvelope(bytes, kind);
  // Whoever may say which sites are reported may say which are much visited: the kind in the signed bytes keeps the two apart.
  const role = kind === 'now' ? 'now' : 'list';
  if (!(await verifyEnvelope(envelope, signersOf(root, role), crypto)))
    throw new FeedError('bad_sig', `a ${kind} without enough signatures`);
  return { bytes, envelope, payload: parsePayload(kind, envelope.payload) };
}

async function readPackagedRoot(bytes: Uint8Array<ArrayBuffer>, crypto: FeedCrypto): Promise<RootPayload> {
  const envelope = parseEnvelope(bytes, 'root');
  const root = parsePayload('root', envelope.payload);
  if (!(await verifyEnvelope(envelope, signersOf(root, 'root'), crypto)))
    throw new FeedError('bad_sig', 'the packaged root does not vouch for itself');
  return root;
}

/** A stored copy that does not verify is as good as none. Failures of the platform are not hidden. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}
