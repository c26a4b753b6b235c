/**
 * What the popup may show before the worker answers: the same picture, made by the same function out of the same storage, so it needs no
 * worker that is awake. It may be a moment old (a page may have stopped answering): whoever shows it says that it is being looked at.
 * It runs in the popup's own page, knows no list and starts nothing.
 */
import { type Language, languageFor } from '../family/settings.ts';
import type { TabStatus } from '../family/tab-status.ts';
import { browser } from '../platform/browser.ts';
import { chatHosts } from '../platform/chat-sites.ts';
import type { SettingsView } from '../platform/messages.ts';
import { hasAllSites } from '../platform/permissions.ts';
import { type SessionStore, sessionStore } from '../platform/session-store.ts';
import { tabUrl } from '../platform/tabs.ts';
import { tabStatus } from './status.ts';
import { createTabStates } from './tab-states.ts';
import { createWarnings } from './warnings.ts';

/** Settings as the worker told them last; gone with the browser's session and with "erase all". */
const SHOWN = 'shown';

export interface Glance {
  readonly status: TabStatus;
  readonly settings: SettingsView;
  readonly passes: readonly { readonly host: string; readonly until: number }[];
}

interface Surroundings {
  readonly session: SessionStore;
  readonly tabUrl: (tab: number) => Promise<string | null>;
  readonly hasAllSites: () => Promise<boolean>;
  readonly chatHosts: readonly string[];
  /** Address that Kinward's own pages start with. */
  readonly ownBase: string;
  readonly now: () => number;
}

/** Keeps the settings for {@link glanceAt}. */
export const keepShown = (session: SessionStore, view: SettingsView): Promise<void> => session.set(SHOWN, view);

/** Null where the worker has told nothing yet since the browser started. The list is left out: only the worker knows its age. */
export async function glanceAt(tab: number, d: Surroundings): Promise<Glance | null> {
  const [settings, state, url, allSites, passes] = await Promise.all([
    d.session.get<SettingsView>(SHOWN),
    createTabStates(d.session, d.now).get(tab),
    d.tabUrl(tab),
    d.hasAllSites(),
    createWarnings(d.session, d.now, () => '').passes(),
  ]);
  if (settings === null) return null;
  const ownPage = url?.startsWith(d.ownBase) ?? false;
  return {
    status: tabStatus(state, { url, ownPage, allSites, chatHosts: d.chatHosts, list: null, now: d.now() }),
    settings,
    passes: passes.map(({ host, until }) => ({ host, until })),
  };
}

/** {@link glanceAt} with the browser's own parts. */
export const glance = (tab: number): Promise<Glance | null> =>
  glanceAt(tab, {
    session: sessionStore,
    tabUrl,
    hasAllSites,
    chatHosts,
    ownBase: browser.runtime.getURL(''),
    now: () => Date.now(),
  });

/** Language that will be shown where the person has not chosen one. */
export const likelyLanguage = (): Language => languageFor('auto', browser.i18n.getUILanguage());
