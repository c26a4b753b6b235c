/**
 * Keeps the list new: one sync at a time over all mirrors, the result and the next time written down, also after a failure. The
 * checks themselves are src/blocklist/feed; when to ask is its schedule.
 */
import { FeedError, type FeedStatus } from '../blocklist/feed/feed-error.ts';
import type { EmbeddedFeedList, EstablishedStore, SyncPorts } from '../blocklist/feed/ports.ts';
import { areRootsDue, isFailure, isFilterDue, nextWait } from '../blocklist/feed/schedule.ts';
import { type SyncOutcome, syncWith } from '../blocklist/feed/sync.ts';
import { syncEstablished } from '../blocklist/feed/sync-established.ts';
import type { LastSync } from '../platform/feed-state.ts';
import type { PackagedFeed } from '../platform/package-files.ts';
import { usableMirrors } from './mirrors.ts';

/** A first sync comes within this time after the start: not in the first second, when the person is waiting for pages. Ms. */
const FIRST_WITHIN_MS = 60_000;
/** Failures that another mirror cannot mend. */
const OWN_FAILURES: ReadonlySet<FeedStatus> = new Set(['quota', 'db']);

interface Dependencies {
  readonly packaged: () => Promise<PackagedFeed>;
  /** Everything of a sync but what the package says. */
  readonly ports: Omit<SyncPorts, 'packagedRoot' | 'built' | 'now' | 'embedded' | 'askRoots'>;
  /** Where filters of much-visited sites lie, and who is told of a new one. */
  readonly filters: { readonly store: EstablishedStore; readonly onNew: () => void };
  /** The package's list, asked for only when a feed signed it. */
  readonly embedded: () => Promise<EmbeddedFeedList>;
  readonly readLast: () => Promise<LastSync | null>;
  readonly writeLast: (last: LastSync) => Promise<void>;
  readonly addedMirrors: () => Promise<readonly string[]>;
  /** Another list is active: answers the number of its entries that name a site which is never blocked. */
  readonly onNewList: () => Promise<number>;
  readonly wakeAt: (time: number) => Promise<void>;
  /** The alarm that is set, Unix ms; null when there is none. */
  readonly alarmAt: () => Promise<number | null>;
  /** Unix ms. */
  readonly now: () => number;
  readonly random: () => number;
  readonly report: (what: string, error: unknown) => void;
}

export interface FeedSync {
  /** Syncs now, or joins the sync under way. Never rejects for a feed's sake; null in a build without an update source. */
  run(): Promise<LastSync | null>;
  /** Sees to it that a next sync is due. For every start of the worker. */
  ensureScheduled(): Promise<void>;
}

export function createFeedSync(d: Dependencies): FeedSync {
  let under: Promise<LastSync | null> | null = null;

  async function once(): Promise<LastSync | null> {
    const packaged = await d.packaged();
    if (packaged.root === '') return null;
    const before = await d.readLast();
    const ports: SyncPorts = {
      ...d.ports,
      packagedRoot: new TextEncoder().encode(packaged.root),
      built: packaged.built,
      embedded: packaged.embedded.by === 'feed' ? await d.embedded() : null,
      askRoots: areRootsDue(before?.roots == null ? null : (d.now() - before.roots) / 1000),
      now: () => d.now() / 1000,
    };
    const mirrors = usableMirrors(packaged, [
      ...(await d.addedMirrors()),
      ...packaged.mirrors,
      ...(before?.mirrors ?? []),
    ]);
    const { outcome, mirror } = await throughMirrors(mirrors, ports, d.report);
    const failures = isFailure(outcome.status) ? Math.min(1000, (before?.failures ?? 0) + 1) : 0;
    const filter = mirror === null ? (before?.filter ?? null) : await filterOf(mirror, ports, before?.filter ?? null);
    const wait = nextWait(outcome.wait, failures, d.random());
    const last: LastSync = {
      status: outcome.status,
      at: d.now(),
      next: d.now() + wait * 1000,
      failures,
      fresh: outcome.fresh === null ? (before?.fresh ?? null) : outcome.fresh * 1000,
      roots: outcome.askedRoots ? d.now() : (before?.roots ?? null),
      filter,
      mirrors: isFailure(outcome.status) ? (before?.mirrors ?? []) : [...outcome.mirrors],
      masked: outcome.changed ? await d.onNewList() : (before?.masked ?? 0),
    };
    await d.writeLast(last);
    await d.wakeAt(last.next);
    return last;
  }

  /** After the list, with the mirror that served it. Its failures are the filter's own. @returns when it was last asked for. */
  async function filterOf(mirror: string, ports: SyncPorts, asked: number | null): Promise<number | null> {
    const due = isFilterDue(asked === null ? null : (d.now() - asked) / 1000);
    try {
      const result = await syncEstablished(mirror, { ...ports, established: d.filters.store }, due);
      if (result === 'success') d.filters.onNew();
    } catch (error) {
      d.report('filter of much-visited sites', error);
      // No answer: the next sync asks again. A mirror that serves rubbish is asked again next week.
      if (error instanceof FeedError && error.status === 'offline') return asked;
    }
    return due ? d.now() : asked;
  }

  return {
    run() {
      under ??= once().finally(() => {
        under = null;
      });
      return under;
    },
    async ensureScheduled() {
      if ((await d.packaged()).root === '' || (await d.alarmAt()) !== null) return;
      const last = await d.readLast();
      await d.wakeAt(Math.max(last?.next ?? 0, d.now() + d.random() * FIRST_WITHIN_MS));
    },
  };
}

/** The first mirror that serves a sound feed ends the sync; else the last failure is told. */
async function throughMirrors(
  mirrors: readonly string[],
  ports: SyncPorts,
  report: Dependencies['report'],
): Promise<{ readonly outcome: SyncOutcome; readonly mirror: string | null }> {
  let status: FeedStatus = 'offline';
  for (const mirror of mirrors) {
    try {
      return { outcome: await syncWith(mirror, ports), mirror };
    } catch (error) {
      report('list update', error);
      // Anything but a FeedError is a fault of this program or of the browser: told as one of this computer.
      status = error instanceof FeedError ? error.status : 'db';
      if (OWN_FAILURES.has(status)) break;
    }
  }
  const outcome = { status, changed: false, askedRoots: false, wait: null, fresh: null, mirrors: [] };
  return { outcome, mirror: null };
}

/** Pauses only when the worker has been busy for a while: a pause after every step would take longer than the work. */
export function createPause(now: () => number, budget: number): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < budget) return;
    await new Promise((resume) => setTimeout(resume, 0));
    since = now();
  };
}
