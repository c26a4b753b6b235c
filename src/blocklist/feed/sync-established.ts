/**
 * Keeps the filter of much-visited sites as new as the feed's: the same checks as for the list, in the same order, into two slots of
 * its own. It is weak evidence, so no failure here touches the list, and a feed without such a filter is a sound feed.
 *
 *   drop what nobody vouches for -> due? --> established.json -> signature, date, not older -> e/<sha256> -> idle slot, read back -> flip
 */
import { openEstablished } from '../established/filter.ts';
import { ListFormatError } from '../list-error.ts';
import { MAX_ESTABLISHED_BYTES, MAX_FILTER_BYTES } from './caps.ts';
import type { EstablishedPayload } from './established-payload.ts';
import { FeedError } from './feed-error.ts';
import { refuseDates } from './newest-now.ts';
import type { EstablishedSlot, EstablishedStore, SyncPorts } from './ports.ts';
import { beginRun, copiesOf, hashOf, type SyncRun } from './sync-run.ts';
import { readSigned, readTrust, type Trust, type Verified } from './trust.ts';

export interface EstablishedPorts extends SyncPorts {
  readonly established: EstablishedStore;
}

/** A run whose ports know where filters lie. */
interface EstablishedRun extends SyncRun {
  readonly ports: EstablishedPorts;
}

interface Kept {
  readonly slot: EstablishedSlot;
  readonly payload: EstablishedPayload;
}

/** `none`: the feed has no such filter. `kept`: nothing newer, or it was not asked. */
export type EstablishedOutcome = 'success' | 'kept' | 'none';

/**
 * For the moment after a sync of the list, whose roots count here too. @param ask whether it is time to ask the mirror; what is no
 * longer vouched for goes in any case.
 * @throws FeedError; whatever was active before still is.
 */
export async function syncEstablished(
  base: string,
  ports: EstablishedPorts,
  ask: boolean,
): Promise<EstablishedOutcome> {
  const { store, established } = ports;
  const trust = await readTrust(await copiesOf(ports, await store.readDatabase()), ports.packagedRoot, ports.crypto);
  const run: EstablishedRun = { ...beginRun(base, ports, trust), ports };
  const active = await keepVouched(run, trust);
  if (!ask) return 'kept';
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await ports.fetch(`${base}established.json`, MAX_ESTABLISHED_BYTES);
  } catch (error) {
    if (error instanceof FeedError && error.status === 'http') return 'none';
    throw error;
  }
  const newest = await readSigned('established', bytes, trust.root, ports.crypto);
  const { v, sha256 } = newest.payload;
  const same = active?.payload.sha256 === sha256;
  if (active && (v < active.payload.v || (v === active.payload.v && !same)))
    throw new FeedError('rollback', `filter ${v} after ${active.payload.v}`);
  refuseDates(run, newest.payload);
  const have = active && same ? await readWhole(run, active.slot) : null;
  if (have && v === active?.payload.v) return 'kept';
  // The same filter, signed anew: only its words are new.
  const filter = have ?? (await fetchFilter(run, newest));
  const slot = active?.slot.slot === 'a' ? 'b' : 'a';
  const info: EstablishedSlot = { slot, ...wordsOf(newest.payload), envelope: bytes };
  await established.write(info, filter);
  if ((await readWhole(run, info)) === null) throw new FeedError('db', 'what was written does not read back');
  await established.flip(slot);
  return 'success';
}

/** The active slot while today's root vouches for its envelope and that envelope says what the slot says. */
async function keepVouched(run: EstablishedRun, trust: Trust): Promise<Kept | null> {
  const { established, crypto } = run.ports;
  const { slots, active } = await established.read();
  let kept: Kept | null = null;
  for (const slot of slots) {
    const payload = await vouched(slot, trust, crypto);
    if (payload && slot.slot === active) kept = { slot, payload };
    if (payload) continue;
    if (slot.slot === active) await established.flip(null);
    await established.drop(slot.slot);
  }
  return kept;
}

async function vouched(slot: EstablishedSlot, trust: Trust, crypto: SyncPorts['crypto']) {
  try {
    const { payload } = await readSigned('established', slot.envelope, trust.root, crypto);
    return JSON.stringify(wordsOf(payload)) === JSON.stringify(wordsOf(slot)) ? payload : null;
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

/** What a slot repeats of its payload, so that it can be spoken of without its signature being read again. */
function wordsOf({ v, n, date, exp, sha256 }: Omit<EstablishedSlot, 'slot' | 'envelope'>) {
  return { v, n, date, exp, sha256 };
}

/** The bytes of a slot; null when they are not there or not what was written. */
async function readWhole(run: EstablishedRun, { slot, sha256 }: EstablishedSlot): Promise<ArrayBuffer | null> {
  const bytes = await run.ports.established.readBytes(slot);
  return bytes && (await hashOf(run, new Uint8Array(bytes))) === sha256 ? bytes : null;
}

/** Length and hash before it is looked into; then it must be a filter of as many sites as was signed for. */
async function fetchFilter(run: SyncRun, { payload }: Verified<EstablishedPayload>): Promise<ArrayBuffer> {
  const bytes = await run.ports.fetch(`${run.base}e/${payload.sha256}.bin`, Math.min(payload.len, MAX_FILTER_BYTES));
  if (bytes.length !== payload.len || (await hashOf(run, bytes)) !== payload.sha256)
    throw new FeedError('hash', 'not the filter that was signed for');
  try {
    const { sites } = openEstablished(bytes.buffer);
    if (sites !== payload.n) throw new FeedError('hash', `a filter of ${sites} sites instead of ${payload.n}`);
  } catch (error) {
    if (error instanceof ListFormatError) throw new FeedError('parse', 'no filter', { cause: error });
    throw error;
  }
  return bytes.buffer;
}
