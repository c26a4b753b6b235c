/** The assembled picture of one tab that popup and warning page explain. Honest about what is not watched. */
import type { ListStatus, TabStatus } from '../family/tab-status.ts';
import { freshState, type TabState } from './tab-states.ts';

export interface Surroundings {
  /** URL of the tab as far as the browser shows it to us. */
  readonly url: string | null;
  /** The tab shows one of Kinward's own pages: the warning page speaks of the page it stopped. */
  readonly ownPage: boolean;
  readonly allSites: boolean;
  readonly chatHosts: readonly string[];
  readonly list: ListStatus | null;
  readonly now: number;
}

/** State of a tab nothing is known of: which of the honest reasons holds. */
function unread({ url, allSites, chatHosts, now }: Surroundings): TabState {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (parsed && !/^https?:$/.test(parsed.protocol)) return { ...freshState('', 'page', now), why: 'not-a-web-page' };
  const host = parsed?.hostname ?? '';
  if (chatHosts.includes(host)) return freshState(host, 'chat', now);
  return {
    ...freshState(host, 'page', now),
    why: allSites ? (parsed ? 'starting' : 'not-a-web-page') : 'no-permission',
  };
}

/** Builds the status; a stored state about another host than the tab now shows is stale and not used. */
export function tabStatus(state: TabState | null, around: Surroundings): TabStatus {
  const host = around.url !== null && URL.canParse(around.url) ? new URL(around.url).hostname : null;
  const current = state !== null && (around.ownPage || state.host === host);
  const s = current ? state : unread(around);
  const { assessment } = s;
  return {
    surface: current ? s.surface : around.chatHosts.includes(s.host) ? 'chat' : 'other',
    watching: s.watching,
    why: s.why,
    since: current ? s.since : null,
    level: assessment?.level ?? 0,
    stage: assessment?.stage ?? 'none',
    next: assessment?.next ?? null,
    reasons: assessment?.reasons ?? [],
    quiet: assessment?.quiet ?? false,
    messages: s.messages,
    host: s.host === '' ? null : s.host,
    domain: s.domain,
    page: s.page,
    pageReasons: s.pageReasons,
    origin: s.origin,
    payment: s.payment ?? null,
    licences: s.licences ?? [],
    unestablished: s.unestablished ?? null,
    action: s.action,
    list: around.list,
    allSites: around.allSites,
  };
}
