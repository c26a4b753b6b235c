/** Entry of the page watch in the tab: puts the parts together and lets the conductor run. */
import { ask, isAlive } from '../platform/messenger.ts';
import { noticeForPage } from '../ui/in-page/compose.ts';
import { createNoticeHost, type NoticeHost } from '../ui/in-page/host.tsx';
import { createWords } from '../ui/words.ts';
import { takeJudge } from './judge-slot.ts';
import { PageConductor } from './page-conductor.ts';
import type { PageJudge } from './page-judge.ts';
import { PageNotice } from './page-notice.ts';

/** Everything that comes from outside, so that tests can put in their own. */
export interface PageWatchDependencies {
  readonly ask: typeof ask;
  readonly isAlive: typeof isAlive;
  readonly judge: () => Promise<PageJudge | null>;
  readonly notices: typeof createNoticeHost;
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
  notices: createNoticeHost,
  schedule: (run, delay) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Watches this page until the extension is gone. Does nothing on chat sites. */
export function watchPage(document: Document, d: PageWatchDependencies = PRODUCTION): PageConductor {
  const press = (button: Parameters<PageNotice['pressed']>[0] | 'fought') => {
    if (button !== 'fought') notice.pressed(button);
    void d.ask('notice:pressed', { button, thread: null });
  };
  const notice = new PageNotice({
    host: whenNeeded(() => d.notices(document, { onPress: press, onFought: () => press('fought') })),
    words: async () => {
      const reply = await d.ask('words:get', {});
      return reply.ok ? reply.value : null;
    },
    compose: ({ words, language, textSize }, { action, status }) =>
      noticeForPage(createWords(words, language), {
        action,
        reasons: status.pageReasons,
        origin: status.origin,
        page: status.page,
        ...(status.domain ? { domain: status.domain } : {}),
        language,
        textSize,
      }),
    schedule: d.schedule,
    now: d.now,
  });

  const onType = () => notice.typed();
  const onChange = () => conductor.changed();
  const view = document.defaultView;
  const conductor = new PageConductor({
    ...d,
    document,
    notice,
    onStop: () => {
      for (const type of TYPING) document.removeEventListener(type, onType, { capture: true });
      for (const type of MOVES) view?.removeEventListener(type, onChange);
    },
  });
  for (const type of TYPING) document.addEventListener(type, onType, { capture: true, passive: true });
  for (const type of MOVES) view?.addEventListener(type, onChange);
  void conductor.start();
  return conductor;
}

/** Most pages never show a notice: its element and styles are made with the first. */
function whenNeeded(make: () => NoticeHost): NoticeHost {
  let made: NoticeHost | null = null;
  return {
    show(notice) {
      made ??= make();
      made.show(notice);
    },
    hide: () => made?.hide(),
    destroy: () => made?.destroy(),
  };
}

const TYPING = ['input', 'keydown'] as const;
/** Changes of address inside the page, and its return from the back/forward cache. */
const MOVES = ['hashchange', 'popstate', 'pageshow'] as const;
