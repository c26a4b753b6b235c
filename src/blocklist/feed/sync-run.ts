/** What every step of one sync shares: its ports, its mirror, and what time it may believe. */
import { toHex } from './keys.ts';
import type { StoredFeed, SyncPorts } from './ports.ts';
import type { StoredTrust, Trust } from './trust.ts';

export interface SyncRun {
  readonly ports: SyncPorts;
  /** Address of the mirror, ending in `/`. */
  readonly base: string;
  /** Time that no stored or signed word contradicts. Unix seconds. */
  readonly t0: number;
  /** The clock is wrong: dates cannot be judged, signatures and versions still are. */
  readonly clockBad: boolean;
}

/** Signed dates may lie this far before the build before the clock is called wrong. Seconds. */
const CLOCK_SLACK_S = 24 * 3600;

/** Step 1. */
export function beginRun(base: string, ports: SyncPorts, trust: Trust): SyncRun {
  const clock = ports.now();
  return {
    ports,
    base,
    t0: Math.max(clock, ports.built, trust.now?.payload.iat ?? 0, trust.lists[0]?.payload.iat ?? 0),
    clockBad: clock < ports.built - CLOCK_SLACK_S,
  };
}

/** Whether a signed word is out of date, as far as this computer can know. */
export function isOver({ t0, clockBad }: SyncRun, { exp }: { readonly exp: number }): boolean {
  return exp <= t0 && !clockBad;
}

export async function hashOf({ ports }: SyncRun, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await ports.crypto.sha256(bytes));
}

/** What of the trust is kept; the lists lie beside their tables. */
export function storable({ roots, now }: Trust): Omit<StoredTrust, 'lists'> {
  return { roots, now: now?.bytes ?? null };
}

/** Everything stored that may carry trust; none of it is believed before it is verified. */
export async function copiesOf({ store }: SyncPorts, stored: StoredFeed): Promise<StoredTrust[]> {
  const mirror = await store.readMirror();
  const lists = stored.slots.map(({ list }) => list);
  const copies: StoredTrust[] = [{ ...(stored.trust ?? { roots: [], now: null }), lists }];
  if (mirror) copies.push({ ...mirror, lists: [] });
  return copies;
}
