/** Entry of the page watch in the tab: puts the parts together and lets the conductor run. */
import { ask, isAlive } from '../platform/messenger.ts';
import type { NoticeButton } from '../ui/in-page/notice.ts';
import { takeJudge } from './judge-slot.ts';
import { PageConductor } from './page-conductor.ts';
import type { PageJudge } from './page-judge.ts';
import { PageNotice } from './page-notice.ts';

/** Everything that comes from outside, so that tests can put in their own. */
export interface PageWatchDependencies {
  readonly ask: typeof ask;
  readonly isAlive: typeof isAlive;
  readonly judge: () => Promise<PageJudge | null>;
  /** Runs later; gives back how to call it off. */
  readonly schedule: (run: () => void, delay: number) => () => void;
  /** Monotonic clock in ms. */
  readonly now: () => number;
}

const PRODUCTION: PageWatchDependencies = {
  ask,
  isAlive,
  judge: () =>
    takeJudge(async () => {
      const reply = await ask('page:judge', {});
      return reply.ok && reply.value.ready;
    }),
  schedule: (run, delay) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Watches this page until the extension is gone. Does nothing on chat sites. */
export function watchPage(document: Document, d: PageWatchDependencies = PRODUCTION): PageConductor {
  const press = (button: NoticeButton | 'fought') => {
    if (button !== 'fought') notice.pressed(button);
    void d.ask('notice:pressed', { button, thread: null });
  };
  const notice = new PageNotice({
    words: async () => {
      const reply = await d.ask('words:get', {});
      return reply.ok ? reply.value : null;
    },
    presenter: async () => {
      const judge = await d.judge();
      if (!judge) return null;
      const host = judge.notices(document, { onPress: press, onFought: () => press('fought') });
      return { host, compose: judge.compose };
    },
    schedule: d.schedule,
    now: d.now,
  });

  const onType = () => notice.typed();
  const onChange = () => conductor.changed();
  // Every page shows itself once while it loads: only a return from the back/forward cache is news.
  const onShow = (event: PageTransitionEvent) => event.persisted && conductor.changed();
  const view = document.defaultView;
  const conductor = new PageConductor({
    ...d,
    document,
    notice,
    onStop: () => {
      for (const type of TYPING) document.removeEventListener(type, onType, { capture: true });
      for (const type of MOVES) view?.removeEventListener(type, onChange);
      view?.removeEventListener('pageshow', onShow);
    },
  });
  for (const type of TYPING) document.addEventListener(type, onType, { capture: true, passive: true });
  for (const type of MOVES) view?.addEventListener(type, onChange);
  view?.addEventListener('pageshow', onShow);
  void conductor.start();
  return conductor;
}

const TYPING = ['input', 'keydown'] as const;
/** Changes of address inside the page. */
const MOVES = ['hashchange', 'popstate'] as const;
