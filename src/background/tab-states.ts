/** What is known about each tab, in storage.session: survives the worker's death, ends with the browser. */

import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Assessment } from '../detection/chat/assessment.ts';
import type { LicenceFinding } from '../detection/link/licensed-firms.ts';
import type { PageReason, PageVerdict } from '../detection/page/facts.ts';
import type { ActionKind, ChatOrigin, PaymentFinding } from '../family/decide.ts';
import type { Unestablished, Watching, WatchReason } from '../family/tab-status.ts';
import type { SessionStore } from '../platform/session-store.ts';

export interface TabState {
  /** Host the state is about: a tab that has moved on makes it stale. */
  readonly host: string;
  readonly surface: 'chat' | 'page';
  readonly watching: Watching;
  readonly why: WatchReason;
  readonly since: number;
  readonly messages: number;
  /** Keyed hash of the open thread, null where none is open. */
  readonly thread: string | null;
  readonly assessment: Assessment | null;
  readonly domain: DomainVerdict | null;
  readonly page: PageVerdict;
  readonly pageReasons: readonly PageReason[];
  readonly origin: ChatOrigin | null;
  readonly licences?: readonly LicenceFinding[];
  readonly unestablished?: Unestablished | null;
  readonly payment?: PaymentFinding | null;
  readonly action: ActionKind;
}

export const freshState = (host: string, surface: TabState['surface'], now: number): TabState => ({
  host,
  surface,
  watching: 'no',
  why: 'starting',
  since: now,
  messages: 0,
  thread: null,
  assessment: null,
  domain: null,
  page: 'silent',
  pageReasons: [],
  origin: null,
  action: 'none',
});

const keyOf = (tab: number) => `tab:${tab}`;

export interface TabStates {
  get(tab: number): Promise<TabState | null>;
  /** Changes the state of a tab; a state of another host or surface is replaced by a fresh one first. */
  change(tab: number, host: string, surface: TabState['surface'], change: Partial<TabState>): Promise<TabState>;
  forget(tab: number): Promise<void>;
}

export function createTabStates(session: SessionStore, now: () => number): TabStates {
  return {
    get: (tab) => session.get<TabState>(keyOf(tab)),
    change: (tab, host, surface, change) =>
      session.change<TabState>(keyOf(tab), (old) => {
        const base = old?.host === host && old.surface === surface ? old : freshState(host, surface, now());
        const moved = change.watching !== undefined && change.watching !== base.watching;
        return { ...base, ...change, since: moved ? now() : base.since };
      }),
    forget: (tab) => session.remove([keyOf(tab)]),
  };
}
