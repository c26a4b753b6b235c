/**
 * Composition root of the worker: makes each part once, hands it what it needs, and registers every listener in the first
 * tick (a worker woken by an event hears it only then). Module state is a cache: all of it can be rebuilt after a kill.
 */
import { languageFor } from '../family/settings.ts';
import type { TabStatus } from '../family/tab-status.ts';
import { browser } from '../platform/browser.ts';
import { CHAT_SCRIPTS, CHAT_SITES, chatHosts, sitesOf } from '../platform/chat-sites.ts';
import { deviceHash, makeDeviceKey } from '../platform/device-hash.ts';

import { listen, type Sender } from '../platform/listen.ts';
import { createNavigationWatch } from '../platform/navigation.ts';
import { readChatWords, readPageWords } from '../platform/package-files.ts';
import { ALL_SITES, hasAllSites, onPermissionsChanged, registerPageWatch } from '../platform/permissions.ts';
import { openRecords, type Records } from '../platform/records.ts';
import { sessionStore } from '../platform/session-store.ts';
import { eraseSettings, loadSettings, saveSettings } from '../platform/settings-store.ts';
import {
  injectIntoOpenTabs,
  injectIntoTab,
  leavePage,
  onTabClosed,
  openExplanation,
  openWarning,
  openWelcome,
  setBadge,
  tabUrl,
} from '../platform/tabs.ts';
import { createArrivals } from './arrivals.ts';
import { badgeFor } from './badge.ts';
import { createChain } from './chain.ts';
import { chatHandlers } from './chats.ts';
import { createFeed } from './feed.ts';
import { keepShown } from './glance.ts';
import { pruneRecords } from './history.ts';
import { ownPageHandlers } from './own-pages.ts';
import { createPages } from './pages.ts';
import { paymentHandlers } from './payments.ts';
import { startCheck } from './start-check.ts';
import { tabStatus } from './status.ts';
import { createTabStates, type TabState } from './tab-states.ts';
import { createTold } from './told.ts';
import { createWarnings } from './warnings.ts';
import { createWorkerWords } from './words.ts';

const PAGE_SCRIPT = 'content-scripts/page.js';
const PARTS = { judge: 'content-scripts/judge.js', codes: 'content-scripts/codes.js' } as const;
const PRUNE_ALARM = 'prune';
/** The worker asking itself. */
const OWN_WORKER: Sender = { kind: 'page', tab: null, url: '', incognito: false };

const now = () => Date.now();
const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** Makes a value when first asked and keeps it; a failure is not kept, so the next caller tries again. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | null = null;
  return {
    get() {
      made ??= make().catch((error: unknown) => {
        made = null;
        throw error;
      });
      return made;
    },
    forget() {
      made = null;
    },
  };
}

export function start(): void {
  const records = once<Records>(openRecords);
  const deviceKey = once(async () => (await records.get()).deviceKey(makeDeviceKey));
  const report = (what: string, error: unknown) => console.error(`kinward: ${what}:`, error);
  const feed = createFeed({ now, random: Math.random, report });

  const hash = deviceHash(deviceKey.get);
  const chain = createChain(records.get, hash, now);
  const arrivals = createArrivals({ chain, session: sessionStore });
  const tabs = createTabStates(sessionStore, now);
  const warnings = createWarnings(sessionStore, now, randomId);
  const words = createWorkerWords(readPageWords);
  const ownBase = browser.runtime.getURL('');
  const language = async () => languageFor((await loadSettings()).settings.language, browser.i18n.getUILanguage());

  const statusOf = async (state: TabState | null, url: string | null): Promise<TabStatus> =>
    tabStatus(state, {
      url,
      ownPage: url?.startsWith(ownBase) ?? false,
      allSites: await hasAllSites(),
      chatHosts,
      list: await feed.status(),
      now: now(),
    });

  async function showBadge(tab: number): Promise<void> {
    const badge = badgeFor(await tabs.get(tab));
    await setBadge(tab, { ...badge, title: await words.word(await language(), badge.title) });
  }

  /** Status for the popup; without the all-sites permission a click still lets us look at the one tab it was opened on. */
  async function statusFor(tab: number): Promise<TabStatus> {
    const [state, url] = await Promise.all([tabs.get(tab), tabUrl(tab)]);
    const status = await statusOf(state, url);
    if (status.why === 'no-permission' && url !== null && /^https?:/.test(url)) await injectIntoTab(tab, PAGE_SCRIPT);
    return status;
  }

  const chats = chatHandlers({
    records: records.get,
    hash,
    chain,
    tabs,
    chatWords: readChatWords,
    chatHosts,
    now,
    showBadge,
  });
  const pages = createPages({
    records: records.get,
    chain,
    originOf: arrivals.originOf,
    tabs,
    warnings,
    told: createTold({ records: records.get, hash, now }),
    checkDomain: feed.checkDomain,
    absenceOf: feed.absenceOf,
    statusOf: (_tab, state, url) => statusOf(state, url),
    openWarning,
    urlOf: tabUrl,
    inject: (tab, part) => injectIntoTab(tab, PARTS[part]),
    explain: openExplanation,
    leavePage,
    showBadge,
    chatHosts,
    now,
  });
  const payments = paymentHandlers({ records: records.get, hash, chain, tabs, showBadge, now });
  const check = startCheck({ checkDomain: feed.checkDomain, chain, language, word: words.word, now, randomId, report });
  const own = ownPageHandlers({
    records: records.get,
    warnings,
    statusFor,
    dismissTab: chats.dismissTab,
    stopAgain: pages.stopAgain,
    settings: {
      load: loadSettings,
      async save(change) {
        await saveSettings(change);
        if (change.language !== undefined) void check.renameMenu();
      },
    },
    browserLanguage: () => browser.i18n.getUILanguage(),
    allSites: hasAllSites,
    list: feed.status,
    words: words.forPages,
    now,
    // Without it the popup waits for the worker, as it would anyway.
    keepShown: (view) => keepShown(sessionStore, view).catch((error: unknown) => report('settings shown', error)),
    erase: async () => {
      await (await records.get()).erase();
      deviceKey.forget();
      await sessionStore.clear();
      await eraseSettings();
    },
  });

  const { dismissTab: _, ...chatMessages } = chats;
  const { guard, stopAgain: __, ...pageMessages } = pages;
  listen({ ...chatMessages, ...pageMessages, ...payments, ...own, ...check.messages, ...feed.handlers }, report, now);

  feed.start();

  const navigation = createNavigationWatch((to) => {
    void arrivals.note(to).catch((error: unknown) => report('redirects', error));
    void guard(to).catch((error: unknown) => report('navigation', error));
  });
  navigation.attach();

  const followPermissions = async () => {
    navigation.attach();
    await registerPageWatch(await hasAllSites(), CHAT_SITES);
  };
  onPermissionsChanged(() => {
    void followPermissions()
      .then(async () => ((await hasAllSites()) ? injectIntoOpenTabs(PAGE_SCRIPT, ALL_SITES) : undefined))
      .catch((error: unknown) => report('permissions', error));
  });
  void followPermissions().catch((error: unknown) => report('permissions', error));

  onTabClosed((tab) => {
    void Promise.all([tabs.forget(tab), warnings.forgetTab(tab), arrivals.forget(tab)]).catch((error: unknown) =>
      report('tab closed', error),
    );
  });

  const showSettings = () =>
    void own['settings:get']({}, OWN_WORKER).catch((error: unknown) => report('settings shown', error));
  browser.runtime.onStartup.addListener(showSettings);
  browser.runtime.onInstalled.addListener((details) => {
    showSettings();
    for (const { file, hosts } of CHAT_SCRIPTS)
      void injectIntoOpenTabs(file, sitesOf(hosts)).catch((error: unknown) => report('open tabs', error));
    if (details.reason === 'install') void openWelcome().catch((error: unknown) => report('welcome', error));
  });

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== PRUNE_ALARM) return;
    void records
      .get()
      .then((r) => pruneRecords(r, now()))
      .catch((error: unknown) => report('prune', error));
  });
  void browser.alarms.create(PRUNE_ALARM, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}
