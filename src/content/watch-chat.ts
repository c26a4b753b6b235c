/** The chat watch in the tab: picks the site, puts the parts together, and lets the conductor run. */
import { answerOwnPopup } from '../platform/answer-page.ts';
import { ask, isAlive } from '../platform/messenger.ts';
import type { ChatSite } from '../sites/chat-site.ts';
import { noticeForChat } from '../ui/in-page/compose.ts';
import { createNoticeHost } from '../ui/in-page/host.tsx';
import { createMarkLayer } from '../ui/in-page/marks.tsx';
import { createWords } from '../ui/words.ts';
import { ChatConductor, type ConductorParts } from './chat-conductor.ts';
import { sha256 } from './chat-keys.ts';
import { ChatMarks } from './chat-marks.ts';
import { ChatNotice } from './chat-notice.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Everything that comes from outside, so that tests can put in their own. */
export interface WatchDependencies
  extends Pick<ConductorParts, 'ask' | 'createReader' | 'digest' | 'timers' | 'now' | 'clock' | 'isAlive'> {
  readonly sites: readonly ChatSite[];
  readonly createNoticeHost: typeof createNoticeHost;
  readonly createMarkLayer: typeof createMarkLayer;
  readonly answerOwnPopup: typeof answerOwnPopup;
}

/** All but the sites, which the entrypoint names, and the reader, which needs its words first (start-chat-watch.ts). */
export const PRODUCTION: Omit<WatchDependencies, 'createReader' | 'sites'> = {
  ask,
  digest: sha256,
  timers: {
    set: (run, delay) => setTimeout(run, delay) as unknown as number,
    clear: (timer) => clearTimeout(timer),
  },
  now: () => Date.now(),
  clock: () => performance.now(),
  isAlive,
  createNoticeHost,
  createMarkLayer,
  answerOwnPopup,
};

/** Watches the chats of this page until the extension is gone; null where no reader knows the site. */
export function watchChat(document: Document, d: WatchDependencies): ChatConductor | null {
  const site = d.sites.find(({ hosts }) => hosts.includes(document.location.hostname));
  if (!site) return null;

  const words = async () => {
    const reply = await d.ask('words:get', {});
    return reply.ok ? reply.value : null;
  };
  const press = (button: Parameters<ChatNotice['pressed']>[0] | 'fought') => {
    const { thread } = notice;
    const fact = button === 'fought' ? '' : notice.fact(button);
    if (button !== 'fought') notice.pressed(button);
    void d.ask('notice:pressed', { button, thread, ...(fact !== '' && { fact }) });
  };
  const notice = new ChatNotice({
    host: d.createNoticeHost(document, { onPress: press, onFought: () => press('fought') }),
    words,
    compose: ({ words: catalog, language, textSize }, finding) =>
      noticeForChat(createWords(catalog, language), {
        ...finding,
        language,
        textSize,
        turn: Math.floor(d.now() / DAY_MS),
      }),
    // Where the worker does not answer a warning is shown once too often rather than not at all.
    due: async (fact) => {
      const reply = await d.ask('notice:due', { fact, once: false });
      return !reply.ok || reply.value.due;
    },
    now: d.clock,
    later: (run, delay) => void d.timers.set(run, delay),
  });
  const marks = new ChatMarks(
    d.ask,
    async () => {
      const got = await words();
      return (
        got && d.createMarkLayer(document, { words: createWords(got.words, got.language), language: got.language })
      );
    },
    (message) => site.bubble(document, message),
  );

  const onType = (event: Event) => {
    const composer = site.composer(document);
    if (composer?.contains(event.target as Node | null)) notice.typed();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') conductor.refresh();
  };
  const conductor = new ChatConductor({
    ...d,
    document,
    site,
    notice,
    marks,
    onStop: () => {
      stopAnswering();
      document.removeEventListener('input', onType, { capture: true });
      document.removeEventListener('keydown', onType, { capture: true });
      document.removeEventListener('visibilitychange', onVisible);
    },
  });
  document.addEventListener('input', onType, { capture: true, passive: true });
  document.addEventListener('keydown', onType, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onVisible);
  const stopAnswering = d.answerOwnPopup({ 'chat:reads': () => conductor.tellReads() });
  conductor.start();
  return conductor;
}
