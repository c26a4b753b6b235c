/** What our own pages are told by the worker, in the shapes they need. The message map has the same shapes on its side. */
import type { Language, Settings } from '../family/settings.ts';
import type { ListStatus, TabStatus } from '../family/tab-status.ts';

export interface SettingsTold {
  readonly settings: Settings;
  /** Language to show now. */
  readonly language: Language;
  readonly allSites: boolean;
  readonly list: ListStatus | null;
  /** Stored settings could not be read; defaults are in use. */
  readonly repaired: boolean;
}

export interface WarningTold {
  readonly host: string;
  readonly status: TabStatus;
}

/** What the popup is told by the tab itself (platform/tab-messages.ts has the same shape on its side). */
export interface ReadsTold {
  readonly state: 'starting' | 'open' | 'idle' | 'logged-out' | 'unsupported' | 'unreadable';
  /** Messages read in the open chat; the newest of them are in `messages`, oldest first. */
  readonly total: number;
  readonly messages: readonly {
    readonly id: string;
    readonly from: 'them' | 'me' | 'unknown';
    readonly text: string;
    readonly media: string | null;
    readonly state: string | null;
  }[];
  readonly slots: readonly {
    readonly slot: string;
    readonly state: 'found' | 'fallback' | 'missing' | 'ambiguous';
    /** Unix ms. */
    readonly since: number;
  }[];
}

export interface PassTold {
  readonly host: string;
  /** Unix ms. */
  readonly until: number;
}

export interface HistoryTold {
  /** Unix ms, cut to the day. */
  readonly day: number;
  readonly kind: 'chat' | 'page';
  readonly level: number;
  readonly verdict: string;
  readonly domain: string | null;
}

/** The value of an answer, or null where none came: every page then says so in words. */
export function valueOrNull<T>(reply: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null {
  return reply.ok ? reply.value : null;
}
