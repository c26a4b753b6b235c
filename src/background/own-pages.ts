/** What Kinward's own pages ask: status, settings, passes, history, erasing. The person decides here and nowhere else. */
import { type Language, languageFor } from '../family/settings.ts';
import type { ListStatus, TabStatus } from '../family/tab-status.ts';
import type { Handlers } from '../platform/listen.ts';
import type { SettingsView } from '../platform/messages.ts';
import type { Records } from '../platform/records.ts';
import type { LoadedSettings } from '../platform/settings-store.ts';
import { eraseHistory, recentHistory } from './history.ts';
import type { Warnings } from './warnings.ts';

interface Dependencies {
  readonly records: () => Promise<Records>;
  readonly warnings: Warnings;
  readonly statusFor: (tab: number) => Promise<TabStatus>;
  readonly dismissTab: (tab: number) => Promise<void>;
  /** Brings the warning back to a tab that still shows the host. */
  readonly stopAgain: (tab: number, host: string) => Promise<void>;
  readonly settings: {
    load(): Promise<LoadedSettings>;
    save(change: Parameters<Handlers['settings:set']>[0]): Promise<unknown>;
  };
  readonly browserLanguage: () => string;
  readonly allSites: () => Promise<boolean>;
  readonly list: () => Promise<ListStatus | null>;
  readonly words: (language: Language) => Promise<Readonly<Record<string, string>>>;
  readonly now: () => number;
  /** Keeps what was told for a popup that opens while the worker sleeps. */
  readonly keepShown: (view: SettingsView) => Promise<void>;
  /** Forgets everything this browser holds about the person. */
  readonly erase: () => Promise<void>;
}

type Names =
  | 'tab:status'
  | 'chat:dismiss'
  | 'warning:get'
  | 'warning:proceed'
  | 'warning:wait'
  | 'settings:get'
  | 'settings:set'
  | 'passes:list'
  | 'passes:withdraw'
  | 'history:list'
  | 'history:erase'
  | 'data:export'
  | 'data:erase'
  | 'words:get';

export function ownPageHandlers(d: Dependencies): Pick<Handlers, Names> {
  async function view(): Promise<SettingsView> {
    const [{ settings, repaired }, allSites, list] = await Promise.all([d.settings.load(), d.allSites(), d.list()]);
    const told = { settings, repaired, allSites, list, language: languageFor(settings.language, d.browserLanguage()) };
    await d.keepShown(told);
    return told;
  }
  return {
    'tab:status': ({ tab }) => d.statusFor(tab),
    async 'chat:dismiss'({ tab }) {
      await d.dismissTab(tab);
      return null;
    },
    async 'warning:get'({ id }) {
      const warning = await d.warnings.get(id);
      return warning && { url: warning.url, host: warning.host, status: warning.status };
    },
    async 'warning:proceed'({ id }, sender) {
      const warning = await d.warnings.get(id);
      // Only the tab that was stopped may go on: a warning opened elsewhere is for reading.
      if (!warning || warning.tab !== sender.tab) throw new Error('no such warning in this tab');
      if ((await d.warnings.left(id)) > 0) throw new Error('the pause is not over');
      await d.warnings.grantPass(warning.tab, warning.host);
      return null;
    },
    async 'warning:wait'({ id }) {
      return { left: await d.warnings.left(id) };
    },
    'settings:get': view,
    async 'settings:set'(change) {
      await d.settings.save(change);
      return view();
    },
    async 'passes:list'() {
      return (await d.warnings.passes()).map(({ host, until }) => ({ host, until }));
    },
    async 'passes:withdraw'({ host }) {
      // Taken back is taken back: a page that stands open by that pass is stopped again.
      for (const tab of await d.warnings.withdraw(host)) await d.stopAgain(tab, host);
      return null;
    },
    async 'history:list'() {
      const rows = await recentHistory(await d.records(), d.now());
      return rows.map(({ day, kind, level, verdict, domain }) => ({ day, kind, level, verdict, domain }));
    },
    async 'history:erase'() {
      await eraseHistory(await d.records());
      return null;
    },
    async 'data:export'() {
      const [kept, passes, { settings }] = await Promise.all([
        (await d.records()).everything(),
        d.warnings.passes(),
        d.settings.load(),
      ]);
      // A file may fall into other hands: the names of the people one trusts stay out of it.
      const { contacts: _, ...rest } = settings;
      return { settings: rest, passes: passes.map(({ host, until }) => ({ host, until })), ...kept };
    },
    async 'data:erase'() {
      await d.erase();
      return null;
    },
    async 'words:get'() {
      // Not the whole view: a notice must not wait for the list to be opened.
      const { settings } = await d.settings.load();
      const language = languageFor(settings.language, d.browserLanguage());
      return { language, textSize: settings.textSize, noticeFrom: settings.noticeFrom, words: await d.words(language) };
    },
  };
}
