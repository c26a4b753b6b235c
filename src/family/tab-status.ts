/** What the popup is told about one tab: the assembled picture, without a word of any chat. */
import type { FeedStatus } from '../blocklist/feed/feed-error.ts';
import type { ListAge } from '../blocklist/feed/schedule.ts';
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { Level, Reason, Stage } from '../detection/chat/assessment.ts';
import type { LicenceFinding } from '../detection/link/licensed-firms.ts';
import type { PageReason, PageVerdict } from '../detection/page/facts.ts';
import type { ActionKind, ChatOrigin, PaymentFinding } from './decide.ts';

export type Watching = 'yes' | 'partly' | 'no';
/** Why a tab is watched in full, in part or not at all; each has its words in the locale files (`watch.<why>`). */
export const WATCH_REASONS = [
  'reading',
  'idle',
  'fallback',
  'page-changed',
  'logged-out',
  'unsupported-view',
  'own-notes',
  'sides-unknown',
  'no-permission',
  'not-a-web-page',
  'starting',
] as const;
export type WatchReason = (typeof WATCH_REASONS)[number];

export interface ListStatus {
  readonly entries: number;
  /** Date the embedded or synced list was built, YYYY-MM-DD. */
  readonly built: string;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly date: string;
    readonly entries: number;
  }[];
  readonly feed?: FeedView;
}

/** Where the list comes from and how it is kept new. Times in Unix ms. */
export interface FeedView {
  /** False in a build that has nobody to take newer lists from. */
  readonly source: boolean;
  readonly origin: 'synced' | 'embedded';
  /** When the feed last signed that this list is its newest; null before the first time. */
  readonly fresh: number | null;
  /** Of `fresh`: under 26 hours, up to 72 hours, older. Protection stays on in all of them. */
  readonly age: ListAge | null;
  readonly last: { readonly status: FeedStatus; readonly at: number } | null;
  readonly next: number | null;
  readonly mirrors: readonly { readonly url: string; readonly added: boolean }[];
  /** Origins a mirror may be added on: the package allows no other. */
  readonly origins: readonly string[];
  /** Entries that name a known honest site, and are not shown. */
  readonly masked: number;
}

/** A site that is missing from the filter of much-visited sites: weak, said only beside something else. */
export interface Unestablished {
  /** Sites in the filter, and the day of their table, YYYY-MM-DD. */
  readonly sites: number;
  readonly date: string;
}

export interface TabStatus {
  readonly surface: 'chat' | 'page' | 'other';
  readonly watching: Watching;
  readonly why: WatchReason;
  /** Unix ms of the last change of `watching`. */
  readonly since: number | null;
  readonly level: Level;
  readonly stage: Stage;
  readonly next: Stage | null;
  readonly reasons: readonly Reason[];
  readonly quiet: boolean;
  /** Messages read in the open chat. */
  readonly messages: number;
  readonly host: string | null;
  readonly domain: DomainVerdict | null;
  readonly page: PageVerdict;
  readonly pageReasons: readonly PageReason[];
  readonly origin: ChatOrigin | null;
  /** What the page claims of licences, compared with the small table of the package. */
  readonly licences?: readonly LicenceFinding[];
  /** Null where the site is in the filter, where there is none, and where nothing else speaks against the page. */
  readonly unestablished?: Unestablished | null;
  /** About a payment address that was typed or pasted here; never the address itself. */
  readonly payment?: PaymentFinding | null;
  readonly action: ActionKind;
  readonly list: ListStatus | null;
  /** Whether all web sites are watched, or only the chat sites. */
  readonly allSites: boolean;
}
