/**
 * Web pages: joins what the list says of the address, what the page detector says of the page, and which chat handed the
 * site over; carries out the decision. Also the guard that looks at each navigation before the page loads.
 */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import { checkLicence } from '../detection/link/licensed-firms.ts';
import { decideForPage, isListedNow } from '../family/decide.ts';
import type { TabStatus, Unestablished } from '../family/tab-status.ts';
import type { Handlers } from '../platform/listen.ts';
import type { Navigation } from '../platform/navigation.ts';
import type { Records } from '../platform/records.ts';
import type { Arrivals } from './arrivals.ts';
import { type Chain, registrable } from './chain.ts';
import { hostOf } from './chats.ts';
import { addFinding } from './history.ts';
import type { TabState, TabStates } from './tab-states.ts';
import type { Told } from './told.ts';
import type { Warnings } from './warnings.ts';

interface Dependencies {
  readonly records: () => Promise<Records>;
  readonly chain: Pick<Chain, 'originOfAddresses'>;
  /** Which chat a page came out of, redirects in its tab counted. */
  readonly originOf: Arrivals['originOf'];
  readonly tabs: TabStates;
  readonly warnings: Warnings;
  readonly told: Told;
  readonly checkDomain: () => Promise<(url: string) => DomainVerdict>;
  /** What may be said where a site is missing from the filter of much-visited sites. */
  readonly absenceOf: (url: string) => Promise<Unestablished | null>;
  readonly statusOf: (tab: number, state: TabState, url: string) => Promise<TabStatus>;
  readonly openWarning: (tab: number, id: string) => Promise<boolean>;
  /** URL of a tab as far as the browser shows it to us. */
  readonly urlOf: (tab: number) => Promise<string | null>;
  readonly inject: (tab: number, part: 'judge' | 'codes') => Promise<boolean>;
  readonly explain: (tab: number) => Promise<void>;
  readonly leavePage: (tab: number) => Promise<void>;
  readonly showBadge: (tab: number) => Promise<void>;
  readonly chatHosts: readonly string[];
  readonly now: () => number;
}

export interface Pages
  extends Pick<
    Handlers,
    'page:record' | 'page:check' | 'page:judge' | 'links:check' | 'notice:pressed' | 'notice:due'
  > {
  /** Looks at an address before its page loads; moves the tab to the warning page when it is listed. */
  guard(navigation: Pick<Navigation, 'tab' | 'url'>): Promise<void>;
  /** A pass was taken back: a tab that still shows the host is stopped again, where there is enough against it. */
  stopAgain(tab: number, host: string): Promise<void>;
}

/** What a new document in a tab starts from: nothing of the page before it counts. */
const UNREAD = {
  watching: 'no',
  why: 'starting',
  page: 'silent',
  pageReasons: [],
  licences: [],
  unestablished: null,
  payment: null,
  action: 'none',
} as const;

export function createPages(d: Dependencies): Pages {
  /** Latest address each tab is heading for: an answer that comes late must never hit the next page. */
  const heading = new Map<number, string>();

  async function warn(tab: number, url: string, state: TabState): Promise<void> {
    const status = await d.statusOf(tab, state, url);
    const id = await d.warnings.add(tab, { url, host: state.host, status });
    await d.openWarning(tab, id);
  }

  async function note(state: TabState, url: string, incognito: boolean) {
    const { domain: listed, page } = state;
    const verdict = listed?.verdict === 'listed' ? 'listed' : page;
    if (incognito || verdict === 'silent') return;
    const domain = registrable(url) ?? state.host;
    await addFinding(await d.records(), {
      kind: 'page',
      level: state.action === 'interstitial' || page === 'danger' || (listed && isListedNow(listed)) ? 4 : 2,
      verdict,
      subject: domain,
      domain,
      now: d.now(),
    });
  }

  return {
    async guard({ tab, url }) {
      heading.set(tab, url);
      const host = hostOf(url);
      const domain = (await d.checkDomain())(url);
      if (!isListedNow(domain) || d.chatHosts.includes(host)) return;
      if (heading.get(tab) !== url || (await d.warnings.hasPass(tab, host))) return;
      const origin = await d.originOf(tab, url);
      const state = await d.tabs.change(tab, host, 'page', {
        watching: 'yes',
        why: 'reading',
        domain,
        origin,
        action: 'interstitial',
      });
      if (heading.get(tab) !== url) return;
      await warn(tab, url, state);
    },

    async stopAgain(tab, host) {
      const [state, url] = await Promise.all([d.tabs.get(tab), d.urlOf(tab)]);
      if (url === null || state?.domain == null || state.host !== host || hostOf(url) !== host) return;
      const { domain, page, origin } = state;
      const action = decideForPage({ domain, page, origin, addressFromChat: null, passed: false });
      if (action === 'interstitial') await warn(tab, url, await d.tabs.change(tab, host, 'page', { action }));
    },

    async 'page:check'(_ask, sender) {
      const host = hostOf(sender.url);
      const chatSite = d.chatHosts.includes(host);
      const domain = (await d.checkDomain())(sender.url);
      const origin = await d.originOf(sender.tab, sender.url);
      if (sender.tab !== null && !chatSite) {
        // Not read yet: that is said only when the verdict on the page is there.
        await d.tabs.change(sender.tab, host, 'page', { ...UNREAD, domain, origin });
        // Second witness: the guard may have been asleep, or the permission for it missing.
        if (isListedNow(domain) && !(await d.warnings.hasPass(sender.tab, host)))
          await warn(sender.tab, sender.url, await d.tabs.change(sender.tab, host, 'page', { action: 'interstitial' }));
        await d.showBadge(sender.tab);
      }
      return { domain, fromChat: origin !== null, chatSite };
    },

    async 'page:judge'({ part = 'judge' }, sender) {
      return { ready: sender.tab !== null && (await d.inject(sender.tab, part)) };
    },

    async 'page:record'(ask, sender) {
      if (sender.tab === null) throw new Error('page:record without a tab');
      const { tab, url } = sender;
      const host = hostOf(url);
      const domain = (await d.checkDomain())(url);
      const [origin, addressFromChat, passed] = await Promise.all([
        d.originOf(tab, url),
        d.chain.originOfAddresses(ask.addresses),
        d.warnings.hasPass(tab, host),
      ]);
      // A known platform's own words ("withdrawal fee") are no finding; an address out of a risky chat is, even there.
      const page = domain.verdict === 'known' ? 'silent' : ask.verdict;
      const pageReasons = page === 'silent' ? [] : ask.reasons;
      const before = await d.tabs.get(tab);
      const payment = before?.host === host && before.surface === 'page' ? (before.payment ?? null) : null;
      const action = decideForPage({ domain, page, origin, addressFromChat, payment, passed });
      // Never a reason by itself: asked only where something else speaks, and after the action is decided.
      const spoken = action !== 'none' && domain.verdict !== 'known';
      const unestablished = spoken ? await d.absenceOf(url) : null;
      const state = await d.tabs.change(tab, host, 'page', {
        watching: 'yes',
        why: 'reading',
        domain,
        unestablished,
        page,
        pageReasons,
        licences: (ask.licences ?? []).map((claim) => checkLicence(claim, registrable(url) ?? host)),
        origin,
        action,
      });
      await note(state, url, sender.incognito);
      if (action === 'interstitial') await warn(tab, url, state);
      await d.showBadge(tab);
      return { action, status: await d.statusOf(tab, state, url) };
    },

    async 'notice:due'({ fact, once }, sender) {
      const about = { host: hostOf(sender.url), fact, incognito: sender.incognito };
      const due = await d.told.due(about);
      if (due && once) await d.told.mark(about);
      return { due };
    },

    async 'notice:pressed'({ button, fact }, sender) {
      if (sender.tab === null) return null;
      if (fact !== undefined) await d.told.mark({ host: hostOf(sender.url), fact, incognito: sender.incognito });
      if (button === 'more' || button === 'mistake') await d.explain(sender.tab);
      if (button === 'leave') await d.leavePage(sender.tab);
      if (button !== 'fought') return null;
      const state = await d.tabs.get(sender.tab);
      // A chat site that covers the notice is not left: the chat would be gone too. The popup is opened over it instead.
      if (state?.surface === 'page' && state.host === hostOf(sender.url)) await warn(sender.tab, sender.url, state);
      else await d.explain(sender.tab);
      return null;
    },

    async 'links:check'(ask) {
      const check = await d.checkDomain();
      return { verdicts: ask.urls.map(check) };
    },
  };
}
