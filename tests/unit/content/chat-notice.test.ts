/** When a notice comes, stays away and comes back: closed for the day, put off for half an hour, never over typing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ChatNotice, LATER_MS, TYPING_PAUSE_MS } from '../../../src/content/chat-notice.ts';
import type { Assessment, ConceptId, Level } from '../../../src/detection/chat/assessment.ts';
import type { Notice } from '../../../src/ui/in-page/notice.ts';

const THREAD = 'a'.repeat(64);
let clock: number;
let closedToday: Set<string>;
let shown: number[];
let timers: { at: number; run: () => void }[];

function make(): ChatNotice {
  return new ChatNotice({
    host: { show: ({ level }: Notice) => shown.push(level), hide: () => {}, destroy: () => {} },
    words: async () => ({ language: 'en', textSize: 'normal', noticeFrom: 1, words: {} }),
    compose: (_words, { assessment }) => ({ level: assessment.level }) as Notice,
    due: async (fact) => !closedToday.has(fact),
    now: () => clock,
    later: (run, delay) => timers.push({ at: clock + delay, run }),
  });
}
const finding = (level: Level, ...ids: ConceptId[]) => ({
  assessment: { level, concepts: ids.map((id) => ({ id, at: 1 })) } as unknown as Assessment,
  action: 'banner' as const,
});
const settle = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};
async function pass(ms: number): Promise<void> {
  clock += ms;
  for (const timer of timers.filter(({ at }) => at <= clock)) {
    timers.splice(timers.indexOf(timer), 1);
    timer.run();
  }
  await settle();
}
async function tell(notice: ChatNotice, ...what: Parameters<typeof finding>): Promise<void> {
  notice.update(THREAD, finding(...what));
  await settle();
}
const close = (notice: ChatNotice, button: 'hide' | 'later') => {
  const fact = notice.fact(button);
  if (fact !== '') closedToday.add(fact);
  notice.pressed(button);
};

let notice: ChatNotice;
beforeEach(() => {
  clock = 1_000_000;
  closedToday = new Set();
  shown = [];
  timers = [];
  notice = make();
  notice.switchTo(THREAD);
});

describe('a notice that was closed', () => {
  it.each([1, 2, 3] as const)(
    'stays closed for the day at level %i, also after the page is loaded again',
    async (level) => {
      await tell(notice, level, 'K3');
      close(notice, 'hide');
      const after = make();
      after.switchTo(THREAD);
      await tell(after, level, 'K3');
      expect(shown).toEqual([level]);
    },
  );

  it('comes again with a new sign, a higher level, or at the highest level', async () => {
    await tell(notice, 2, 'K3');
    close(notice, 'hide');
    const again = async (...what: Parameters<typeof finding>) => {
      const after = make();
      after.switchTo(THREAD);
      await tell(after, ...what);
      close(after, 'hide');
    };
    await again(2, 'K3', 'K6');
    await again(3, 'K3');
    await again(4, 'K3');
    await again(4, 'K3');
    expect(shown).toEqual([2, 2, 3, 4, 4]);
  });

  it('is not brought back by the clock', async () => {
    await tell(notice, 2, 'K3');
    close(notice, 'hide');
    await pass(10 * LATER_MS);
    await tell(notice, 2, 'K3');
    expect(shown).toEqual([2]);
  });
});

describe('a notice that was put off', () => {
  it('comes back by itself, not before its time, and never over typing', async () => {
    await tell(notice, 3, 'K8');
    close(notice, 'later');
    await pass(LATER_MS - 1);
    await tell(notice, 3, 'K8');
    expect(shown).toEqual([3]);
    notice.typed();
    await pass(1);
    expect(shown).toEqual([3]);
    await pass(TYPING_PAUSE_MS);
    expect(shown).toEqual([3, 3]);
  });

  it('waits for its chat where another one is open', async () => {
    await tell(notice, 3, 'K8');
    close(notice, 'later');
    notice.switchTo('b'.repeat(64));
    await pass(LATER_MS);
    expect(shown).toEqual([3]);
    notice.switchTo(THREAD);
    await tell(notice, 3, 'K8');
    expect(shown).toEqual([3, 3]);
  });

  it('is not closed for the day', () => {
    expect(notice.fact('later')).toBe('');
  });
});
