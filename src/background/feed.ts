/**
 * The list as the worker has it: which one is served, its checker, how it is kept new, and what pages are told of it. Puts together
 * the feed's rules (src/blocklist/feed), the browser's storage and network, and the package.
 */
import knownPlatforms from '../../assets/known-platforms.json';
import type { FeedStore } from '../blocklist/feed/ports.ts';
import { ageOf } from '../blocklist/feed/schedule.ts';
import type { DomainVerdict } from '../blocklist/verdict.ts';
import { countMasked, createDomainChecker } from '../detection/link/check-domain.ts';
import type { FeedView, ListStatus } from '../family/tab-status.ts';
import { alarmAt, onAlarm, wakeAt } from '../platform/alarms.ts';
import { createEstablishedSlots } from '../platform/established-slots.ts';
import { feedCrypto } from '../platform/feed-crypto.ts';
import { fetchFeedFile } from '../platform/feed-fetch.ts';
import {
  readAddedMirrors,
  readLastSync,
  readTrustMirror,
  writeAddedMirrors,
  writeLastSync,
  writeTrustMirror,
} from '../platform/feed-state.ts';
import { gunzip } from '../platform/gunzip.ts';
import { createListSlots } from '../platform/list-slots.ts';
import type { Handlers } from '../platform/listen.ts';
import {
  type PackagedFeed,
  readEmbeddedEnvelope,
  readEmbeddedEstablished,
  readEmbeddedList,
  readPackagedFeed,
} from '../platform/package-files.ts';
import { sessionStore } from '../platform/session-store.ts';
import { createEstablished, type Established } from './established.ts';
import { openServedList, type ServedList } from './list-source.ts';
import { addMirror, usableMirrors } from './mirrors.ts';
import { createFeedSync, createPause } from './sync.ts';

const ALARM = 'feed';
/** Longest work on a new list before waiting messages are answered. Ms. */
const SLICE_MS = 8;

interface Dependencies {
  readonly now: () => number;
  readonly random: () => number;
  readonly report: (what: string, error: unknown) => void;
}

export interface Feed {
  readonly checkDomain: () => Promise<(url: string) => DomainVerdict>;
  readonly absenceOf: Established['absenceOf'];
  readonly status: () => Promise<ListStatus>;
  readonly handlers: Pick<Handlers, 'list:update' | 'mirror:add' | 'mirror:remove'>;
  /** Registers the alarm and sees to the next sync. In the worker's first tick. */
  start(): void;
}

export function createFeed({ now, random, report }: Dependencies): Feed {
  const slots = createListSlots((error) => report('list database made anew', error));
  const store: FeedStore = { ...slots, readMirror: readTrustMirror, writeMirror: writeTrustMirror };
  // Caches: a worker that was killed opens both again. A failure is not kept.
  let served: Promise<ServedList> | null = null;
  let checker: Promise<(url: string) => DomainVerdict> | null = null;

  let packagedFeed: Promise<PackagedFeed> | null = null;
  const packaged = () => {
    packagedFeed ??= readPackagedFeed().catch((error: unknown) => {
      packagedFeed = null;
      throw error;
    });
    return packagedFeed;
  };
  const floor = () =>
    packaged().then(
      ({ embedded }) => (embedded.by === 'feed' ? embedded.v : 0),
      // Without that word the list itself still protects.
      (error: unknown) => {
        report('package', error);
        return 0;
      },
    );
  const open = () => openServedList({ store, session: sessionStore, embedded: readEmbeddedList, floor, report });
  const list = () => {
    served ??= open().catch((error: unknown) => {
      served = null;
      throw error;
    });
    return served;
  };
  const checkDomain = () => {
    checker ??= list()
      .then((each) => createDomainChecker({ list: each.list, knownPlatforms }))
      .catch((error: unknown) => {
        checker = null;
        throw error;
      });
    return checker;
  };
  const filters = createEstablishedSlots((error) => report('filter database made anew', error));
  const established = createEstablished({
    store: filters,
    packaged,
    embedded: readEmbeddedEstablished,
    sha256: feedCrypto.sha256,
    now,
    report,
  });
  const sync = createFeedSync({
    packaged,
    filters: { store: filters, onNew: established.forget },
    ports: {
      crypto: feedCrypto,
      fetch: fetchFeedFile,
      gunzip,
      store,
      pause: createPause(() => performance.now(), SLICE_MS),
    },
    embedded: async () => ({ list: await readEmbeddedEnvelope(), table: readEmbeddedList }),
    readLast: readLastSync,
    writeLast: writeLastSync,
    addedMirrors: readAddedMirrors,
    async onNewList() {
      served = null;
      checker = null;
      return countMasked((await list()).list, knownPlatforms);
    },
    wakeAt: (time) => wakeAt(ALARM, time),
    alarmAt: () => alarmAt(ALARM),
    now,
    random,
    report,
  });

  async function status(): Promise<ListStatus> {
    const [{ list: current, origin }, feed] = await Promise.all([list(), view()]);
    return { ...current.status, feed: { ...feed, origin } };
  }

  async function view(): Promise<Omit<FeedView, 'origin'>> {
    const [from, last, added] = await Promise.all([packaged(), readLastSync(), readAddedMirrors()]);
    const source = from.root !== '';
    const fresh = last?.fresh ?? null;
    return {
      source,
      fresh,
      age: fresh === null ? null : ageOf((now() - fresh) / 1000),
      last: last && { status: last.status, at: last.at },
      next: source ? ((await alarmAt(ALARM)) ?? last?.next ?? null) : null,
      mirrors: usableMirrors(from, [...added, ...from.mirrors, ...(last?.mirrors ?? [])]).map((url) => ({
        url,
        added: added.includes(url),
      })),
      origins: from.origins,
      masked: last?.masked ?? 0,
    };
  }

  const handlers: Feed['handlers'] = {
    async 'list:update'() {
      await sync.run();
      return status();
    },
    async 'mirror:add'({ url }) {
      const added = await readAddedMirrors();
      const { result, mirrors } = addMirror(await packaged(), added, url);
      if (result === 'added') await writeAddedMirrors(mirrors);
      return { result, list: await status() };
    },
    async 'mirror:remove'({ url }) {
      await writeAddedMirrors((await readAddedMirrors()).filter((each) => each !== url));
      return status();
    },
  };

  return {
    checkDomain,
    absenceOf: established.absenceOf,
    status,
    handlers,
    start() {
      onAlarm(ALARM, () => void sync.run().catch((error: unknown) => report('list update', error)));
      void sync.ensureScheduled().catch((error: unknown) => report('list schedule', error));
    },
  };
}
