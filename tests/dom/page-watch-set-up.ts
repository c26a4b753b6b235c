/** A page watch on the test's document, with a worker, notices and an exchange of the test. Clock and document are the caller's. */
import { vi } from 'vitest';
import type { PageConductor } from '../../src/content/page-conductor.ts';
import { type PageJudge, pageJudge } from '../../src/content/page-judge.ts';
import { type PageWatchDependencies, watchPage } from '../../src/content/watch-page.ts';
import type { ActionKind } from '../../src/family/decide.ts';
import type { Replies } from '../../src/platform/messages.ts';

/** Watches that run: the caller stops them. */
export const running: PageConductor[] = [];

export function setUp(
  options: {
    action?: ActionKind;
    chatSite?: boolean;
    fromChat?: boolean;
    known?: boolean;
    alive?: () => boolean;
    judge?: () => boolean;
    told?: (fact: string) => boolean;
    real?: boolean;
    finding?: Replies['payment:check']['finding'];
  } = {},
) {
  const { judge: ready = () => true, told = () => false, finding = null, real = true } = options;
  const { action = 'banner', chatSite = false, fromChat = false, known = false, alive = () => true } = options;
  const sent: { name: string; payload: Record<string, unknown> }[] = [];
  const notices = { show: vi.fn(), hide: vi.fn(), destroy: vi.fn() };
  let press: (button: string) => void = () => {};
  const ask = async (name: string, payload: Record<string, unknown>) => {
    sent.push({ name, payload });
    if (name === 'page:check')
      return { ok: true, value: { domain: { host: 'x', verdict: known ? 'known' : 'none' }, fromChat, chatSite } };
    if (name === 'page:record') {
      const status = { pageReasons: payload.reasons, origin: null, domain: null };
      return { ok: true, value: { action: payload.verdict === 'silent' ? 'none' : action, status } };
    }
    if (name === 'words:get')
      return {
        ok: true,
        value: { language: 'en', textSize: 'normal', noticeFrom: 1, words: { 'notice.page.unknown.title': 'T' } },
      };
    if (name === 'notice:due') return { ok: true, value: { due: !told(payload.fact as string) } };
    if (name === 'payment:check') return { ok: true, value: { finding } };
    return { ok: true, value: null };
  };
  const judge: PageJudge = {
    ...pageJudge,
    notices: ((_document: Document, handlers: { onPress(button: string): void }) => {
      press = handlers.onPress;
      return notices;
    }) as unknown as PageJudge['notices'],
  };
  const conductor = watchPage(document, {
    ask: ask as unknown as PageWatchDependencies['ask'],
    isAlive: alive,
    isReal: () => real,
    judge: async () => (ready() ? judge : null),
    codes: async () => null,
    schedule: (run, delay) => {
      const timer = setTimeout(run, delay);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
  });
  running.push(conductor);
  const records = () => sent.filter(({ name }) => name === 'page:record').map(({ payload }) => payload);
  return { sent, notices, records, press: (button: string) => press(button) };
}
