/** Entry of the page watch in the tab: puts the parts together and lets the conductor run. */
import { ask, isAlive } from '../platform/messenger.ts';
import { takeCodeReader, takeJudge } from './judge-slot.ts';
import type { ReadCode } from './page-codes.ts';
import { PageConductor } from './page-conductor.ts';
import { PageDoor } from './page-door.ts';
import type { PageJudge } from './page-judge.ts';
import { textFieldsOf } from './text-field.ts';

/** Everything that comes from outside, so that tests can put in their own. */
export interface PageWatchDependencies {
  readonly ask: typeof ask;
  readonly isAlive: typeof isAlive;
  /** A person did it, not a script of the page. */
  readonly isReal: (event: Event) => boolean;
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
  isReal: (event) => event.isTrusted,
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
  const door = new PageDoor({
    isReal: d.isReal,
    fields: () => textFieldsOf(document),
    open: async () => (await d.judge())?.desk({ document, ask: d.ask, schedule: d.schedule, now: d.now }) ?? null,
    schedule: d.schedule,
    now: d.now,
  });
  const onType = (event: Event) => door.typed(event);
  const onAct = (event: Event) => door.acted(event);
  const onChange = () => {
    conductor.changed();
    door.pageChanged();
  };
  // Every page shows itself once while it loads: only a return from the back/forward cache is news.
  const onShow = (event: PageTransitionEvent) => event.persisted && conductor.changed();
  const view = document.defaultView;
  const conductor = new PageConductor({
    ...d,
    document,
    door,
    onStop: () => {
      for (const type of TYPING) document.removeEventListener(type, onType, { capture: true });
      for (const type of ACTS) document.removeEventListener(type, onAct, { capture: true });
      for (const type of MOVES) view?.removeEventListener(type, onChange);
      view?.removeEventListener('pageshow', onShow);
    },
  });
  for (const type of TYPING) document.addEventListener(type, onType, { capture: true, passive: true });
  for (const type of ACTS) document.addEventListener(type, onAct, { capture: true, passive: true });
  for (const type of MOVES) view?.addEventListener(type, onChange);
  view?.addEventListener('pageshow', onShow);
  void conductor.start();
  return conductor;
}

const TYPING = ['input', 'change', 'keydown'] as const;
const ACTS = ['focusin', 'copy', 'click'] as const;
/** Changes of address inside the page. */
const MOVES = ['hashchange', 'popstate'] as const;
