/** Entry of the page watch in the tab: puts the parts together and lets the conductor run. */
import { ask, isAlive } from '../platform/messenger.ts';
import type { NoticeButton } from '../ui/in-page/notice.ts';
import { takeCodeReader, takeJudge } from './judge-slot.ts';
import type { ReadCode } from './page-codes.ts';
import { PageConductor, type Seen } from './page-conductor.ts';
import type { PageJudge } from './page-judge.ts';
import { momentOf } from './page-moments.ts';
import { PageNotice } from './page-notice.ts';
import { PageTyping } from './page-typing.ts';

/** Everything that comes from outside, so that tests can put in their own. */
export interface PageWatchDependencies {
  readonly ask: typeof ask;
  readonly isAlive: typeof isAlive;
  readonly judge: () => Promise<PageJudge | null>;
  readonly codes: () => Promise<ReadCode | null>;
  /** Runs later; gives back how to call it off. */
  readonly schedule: (run: () => void, delay: number) => () => void;
  /** Monotonic clock in ms. */
  readonly now: () => number;
}

async function fetchPart(part: 'judge' | 'codes'): Promise<boolean> {
  const reply = await ask('page:judge', { part });
  return reply.ok && reply.value.ready;
}

const PRODUCTION: PageWatchDependencies = {
  ask,
  isAlive,
  judge: () => takeJudge(() => fetchPart('judge')),
  codes: () => takeCodeReader(() => fetchPart('codes')),
  schedule: (run, delay) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Watches this page until the extension is gone. Does nothing on chat sites. */
export function watchPage(document: Document, d: PageWatchDependencies = PRODUCTION): PageConductor {
  const press = (button: NoticeButton | 'fought') => {
    const fact = button === 'fought' ? undefined : notice.pressed(button);
    void d.ask('notice:pressed', { button, thread: null, ...(fact === undefined ? {} : { fact }) });
  };
  const notice = new PageNotice({
    words: async () => {
      const reply = await d.ask('words:get', {});
      return reply.ok ? reply.value : null;
    },
    due: async (fact, once) => {
      const reply = await d.ask('notice:due', { fact, once });
      return reply.ok ? reply.value.due : null;
    },
    presenter: async () => {
      const judge = await d.judge();
      if (!judge) return null;
      const host = judge.notices(document, { onPress: press, onFought: () => press('fought') });
      return { host, ...judge.compose };
    },
    schedule: d.schedule,
    now: d.now,
  });
  const typing = new PageTyping({
    addresses: async (text) => {
      const judge = await d.judge();
      return judge?.addresses(text, () => (document.body?.textContent ?? '').slice(0, 100_000)) ?? null;
    },
    check: async (addresses) => {
      const reply = await d.ask('payment:check', { addresses: addresses.map((each) => ({ ...each })) });
      return reply.ok ? reply.value.finding : undefined;
    },
    tell: (finding, key) => notice.payment(finding, key),
    schedule: d.schedule,
  });
  /** What was read and said of the page last; null before, and where the first look found nothing worth reading. */
  let seen: Seen | null = null;

  const onInput = (event: Event) => {
    // A paste is one act and over: what is to be said about it is said before the next press.
    if (!isPaste(event)) notice.typed();
    if (event.type !== 'keydown') typing.changed(event);
  };
  const onAct = (event: Event) => {
    const moment = seen && momentOf(event, seen.recorded, seen.facts);
    if (moment && seen) notice.moment(moment, seen.recorded);
  };
  const onChange = () => {
    conductor.changed();
    typing.pageChanged();
  };
  // Every page shows itself once while it loads: only a return from the back/forward cache is news.
  const onShow = (event: PageTransitionEvent) => event.persisted && conductor.changed();
  const view = document.defaultView;
  const conductor = new PageConductor({
    ...d,
    document,
    notice,
    onSeen: (now) => {
      seen = now;
      typing.pageChanged();
    },
    onStop: () => {
      for (const type of TYPING) document.removeEventListener(type, onInput, { capture: true });
      for (const type of ACTS) document.removeEventListener(type, onAct, { capture: true });
      for (const type of MOVES) view?.removeEventListener(type, onChange);
      view?.removeEventListener('pageshow', onShow);
      typing.stop();
    },
  });
  for (const type of TYPING) document.addEventListener(type, onInput, { capture: true, passive: true });
  for (const type of ACTS) document.addEventListener(type, onAct, { capture: true, passive: true });
  for (const type of MOVES) view?.addEventListener(type, onChange);
  view?.addEventListener('pageshow', onShow);
  void conductor.start();
  return conductor;
}

function isPaste(event: Event): boolean {
  const { ctrlKey, metaKey, inputType } = event as KeyboardEvent & InputEvent;
  return event.type === 'change' || ctrlKey || metaKey || /^insertFrom/.test(inputType ?? '');
}

const TYPING = ['input', 'change', 'keydown'] as const;
const ACTS = ['focusin', 'copy', 'click'] as const;
/** Changes of address inside the page. */
const MOVES = ['hashchange', 'popstate'] as const;
