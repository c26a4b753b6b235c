/** Conversations: folds the evidence a tab sends into the stored timeline and answers with the assessment and the action. */
import { assess } from '../detection/chat/assess.ts';
import type { Timeline } from '../detection/chat/assessment.ts';
import { dismiss, emptyTimeline, record } from '../detection/chat/timeline.ts';
import { decideForChat } from '../family/decide.ts';
import type { WatchReason } from '../family/tab-status.ts';
import type { DeviceHash } from '../platform/device-hash.ts';
import type { Handlers } from '../platform/listen.ts';
import type { Ask } from '../platform/messages.ts';
import type { Records } from '../platform/records.ts';
import type { Chain } from './chain.ts';
import { addFinding } from './history.ts';
import type { TabStates } from './tab-states.ts';

interface Dependencies {
  readonly records: () => Promise<Records>;
  readonly hash: DeviceHash;
  readonly chain: Chain;
  readonly tabs: TabStates;
  readonly chatWords: () => Promise<string>;
  readonly chatHosts: readonly string[];
  readonly now: () => number;
  readonly showBadge: (tab: number) => Promise<void>;
}

/** The host of a sender's URL; senders are checked to be http(s) or our own pages before this. */
export const hostOf = (url: string) => new URL(url).hostname;

/** A chat is on show: what was found in it before still holds, whether or not its newest messages can be judged. */
const OPEN: ReadonlySet<WatchReason> = new Set(['reading', 'fallback', 'sides-unknown', 'own-notes']);

type ChatHandlers = Pick<Handlers, 'chat:record' | 'chat:words' | 'tab:watching'> & {
  /** The person said "this is a mistake" about the chat that is open in the tab. */
  dismissTab(tab: number): Promise<void>;
};

export function chatHandlers(d: Dependencies): ChatHandlers {
  /** In private windows the arc lives in this worker only. */
  const privateTimelines = new Map<string, Timeline>();

  async function changeTimeline(key: string, incognito: boolean, change: (old: Timeline | null) => Timeline) {
    if (!incognito) return (await d.records()).changeTimeline(key, change);
    const timeline = change(privateTimelines.get(key) ?? null);
    privateTimelines.set(key, timeline);
    return timeline;
  }

  async function dismissThread(key: string, incognito: boolean) {
    const now = d.now();
    await changeTimeline(key, incognito, (old) => dismiss(old ?? emptyTimeline('unknown', now), now));
  }

  /** Each thing under the day of its own message: an old chat that is read today handed nothing over today. */
  async function handOver(key: string, { links, addresses, sent }: Ask<'chat:record'>, now: number): Promise<void> {
    const day = (at: number | undefined) => (at ? Math.min(at, now) : now);
    const linkDays = links.map((_, i) => day(sent?.links[i]));
    const addressDays = addresses.map((_, i) => day(sent?.addresses[i]));
    for (const at of new Set([...linkDays, ...addressDays]))
      await d.chain.handOver(
        key,
        links.filter((_, i) => linkDays[i] === at),
        addresses.filter((_, i) => addressDays[i] === at),
        at,
      );
  }

  return {
    async 'chat:record'(ask, sender) {
      const now = d.now();
      const host = hostOf(sender.url);
      const key = await d.hash('thread', `${host}|${ask.thread}`);
      const timeline = await changeTimeline(key, sender.incognito, (old) =>
        record(old ?? emptyTimeline(ask.contact, now), ask.evidence, { contact: ask.contact, now, kind: ask.kind }),
      );
      if (!sender.incognito) await handOver(key, ask, now);
      const assessment = assess(timeline, { contact: ask.contact, now, kind: ask.kind });
      const action = decideForChat(assessment.level);
      if (sender.tab !== null) {
        await d.tabs.change(sender.tab, host, 'chat', {
          thread: key,
          assessment,
          action,
          messages: ask.messages,
          watching: 'yes',
          why: 'reading',
        });
        await d.showBadge(sender.tab);
      }
      if (!sender.incognito)
        await addFinding(await d.records(), {
          kind: 'chat',
          level: assessment.level,
          subject: key,
          verdict: assessment.stage,
          domain: null,
          now,
        });
      return { assessment, action };
    },
    async 'chat:words'() {
      return { lists: await d.chatWords() };
    },
    async 'tab:watching'(ask, sender) {
      if (sender.tab === null) return null;
      const closed = !OPEN.has(ask.why);
      const host = hostOf(sender.url);
      await d.tabs.change(sender.tab, host, d.chatHosts.includes(host) ? 'chat' : 'page', {
        watching: ask.watching,
        why: ask.why,
        messages: ask.messages,
        ...(closed ? { thread: null, assessment: null, action: 'none' as const } : {}),
      });
      await d.showBadge(sender.tab);
      return null;
    },
    async dismissTab(tab) {
      const state = await d.tabs.get(tab);
      if (state?.thread == null) return;
      await dismissThread(state.thread, privateTimelines.has(state.thread));
      const timeline = privateTimelines.get(state.thread) ?? (await (await d.records()).timeline(state.thread));
      if (!timeline) return;
      const assessment = assess(timeline, { contact: timeline.contact, now: d.now(), kind: 'unknown' });
      await d.tabs.change(tab, state.host, 'chat', { assessment, action: decideForChat(assessment.level) });
      await d.showBadge(tab);
    },
  };
}
