/** Which prepared sentences make a notice: one row for each situation, and as many in which nothing is shown or said. */
import { describe, expect, it } from 'vitest';
import type { Assessment, Level, Stage } from '../../../src/detection/chat/assessment.ts';
import type { ActionKind } from '../../../src/family/decide.ts';
import { noticeForChat, noticeForPage, type PageFinding } from '../../../src/ui/in-page/compose.ts';
import type { WordKey, Words } from '../../../src/ui/words.ts';

/** Words that answer with their own key, so that a test sees which sentence was picked. */
const keys: Words = {
  language: 'en',
  t: (key: WordKey, values = {}) => [key, ...Object.values(values)].join(' '),
  has: () => true,
  number: String,
  day: String,
  utcDay: String,
  time: String,
};
const look = { language: 'en', textSize: 'normal' } as const;

function chat(level: Level, stage: Stage, more: Partial<Assessment> = {}): Assessment {
  return { level, stage, next: null, reasons: [], concepts: [], quiet: false, ...more };
}
const reasons = (...ids: `K${number}`[]) =>
  ids.map((concept) => ({ concept, message: '0123456789abcdef', first: 1, by: 'them' as const }));

describe('noticeForChat', () => {
  it.each([
    [1, 'approach', 'chip', 'chip', 'notice.chat.1.title'],
    [2, 'seed', 'banner', 'banner', 'notice.chat.2.title'],
    [3, 'teach', 'card', 'card', 'notice.chat.3.title'],
    [3, 'proof', 'card', 'card', 'notice.chat.proof.title'],
    [4, 'escalate', 'card', 'card', 'notice.chat.4.title'],
    [4, 'proof', 'card', 'card', 'notice.chat.4.title'],
    [4, 'deposit', 'card', 'card', 'notice.chat.4.title'],
    [4, 'block', 'card', 'card', 'notice.chat.block.title'],
    [4, 'recovery', 'card', 'card', 'notice.chat.recovery.title'],
    [2, 'job-offer', 'banner', 'banner', 'notice.chat.job.title'],
    [4, 'job-travel', 'card', 'card', 'notice.chat.travel.title'],
    [4, 'job-trap', 'card', 'chip', 'notice.chat.quiet.title'],
    [4, 'block', 'interstitial', 'card', 'notice.chat.block.title'],
  ] as const)('level %i in %s with action %s is a %s saying %s', (level, stage, action, kind, title) => {
    const notice = noticeForChat(keys, { assessment: chat(level, stage), action, ...look });
    expect(notice).toMatchObject({ kind, title, level: title.includes('quiet') ? 1 : level });
  });

  it.each([
    [0, 'none', 'none'],
    [0, 'none', 'chip'],
    [0, 'approach', 'banner'],
    [1, 'bond', 'none'],
    [2, 'seed', 'none'],
    [4, 'block', 'none'],
  ] as const)('level %i in %s with action %s shows nothing', (level, stage, action) => {
    expect(noticeForChat(keys, { assessment: chat(level, stage), action, ...look })).toBeNull();
  });

  it('gives the reasons, what often comes next, and the word about removing the tool', () => {
    const assessment = chat(3, 'deposit', { reasons: reasons('K8', 'K10', 'K8'), next: 'proof' });
    const notice = noticeForChat(keys, { assessment, action: 'card', ...look });
    expect(notice?.lines).toEqual([
      'concept.K8',
      'concept.K10',
      'notice.usually-next next.deposit',
      'notice.chat.remove',
    ]);
    expect(notice?.next).toBe('notice.chat.3.next');
    expect(notice?.expand).toBeUndefined();
  });

  it.each([
    [3, 'deposit', 'proof', 'next.deposit'],
    [4, 'deposit', 'proof', 'next.escalate'],
    [4, 'block', 'exit', 'next.block'],
  ] as const)('at level %i in %s speaks of what is still to come', (level, stage, next, key) => {
    const notice = noticeForChat(keys, { assessment: chat(level, stage, { next }), action: 'card', ...look });
    expect(notice?.lines[0]).toBe(`notice.usually-next ${key}`);
  });

  it('titles of plain levels take turns, those with advice of their own do not', () => {
    const title = (level: Level, stage: Stage, turn: number) =>
      noticeForChat(
        { ...keys, has: (key) => /\.[1-4]\.title\.b$/.test(key) },
        { assessment: chat(level, stage), action: 'card', ...look, turn },
      )?.title;
    expect([0, 1, 2].map((turn) => title(2, 'seed', turn))).toEqual([
      'notice.chat.2.title',
      'notice.chat.2.title.b',
      'notice.chat.2.title',
    ]);
    expect(title(4, 'block', 1)).toBe('notice.chat.block.title');
  });

  it('tells a captive reader nothing of what was seen', () => {
    const assessment = chat(4, 'job-travel', { quiet: true, reasons: reasons('K25'), next: 'job-trap' });
    const notice = noticeForChat(keys, { assessment, action: 'card', ...look });
    expect(JSON.stringify(notice)).not.toContain('concept.');
    expect(notice?.buttons.map(({ id }) => id)).toEqual(['more', 'hide']);
  });

  it('leaves missing words out instead of showing empty lines', () => {
    const words: Words = { ...keys, t: (key) => (key.startsWith('concept.') || key.endsWith('.next') ? '' : key) };
    const notice = noticeForChat(words, {
      assessment: chat(2, 'seed', { reasons: reasons('K3') }),
      action: 'banner',
      ...look,
    });
    expect(notice?.lines).toEqual([]);
    expect(notice).not.toHaveProperty('next');
  });
});

describe('noticeForPage', () => {
  const rule = [{ rule: 'R-one', where: 'main' as const }];
  const domain = (verdict: 'listed' | 'lookalike' | 'known' | 'none') => ({
    host: 'host.example',
    verdict,
    source: null,
    since: null,
    reason: null,
  });
  const page = (action: ActionKind, more: Partial<PageFinding> = {}) =>
    noticeForPage(keys, { action, reasons: [], origin: null, ...look, ...more });

  it.each([
    ['banner', { reasons: rule }, 'notice.page.unknown.title', 2],
    ['card', { reasons: rule, origin: { level: 3, at: 5 } }, 'notice.page.from-chat.title', 3],
    ['banner', { reasons: rule, origin: { level: 1, at: 5 } }, 'notice.page.unknown.title', 2],
    ['card', {}, 'notice.page.address.title', 3],
    ['card', { reasons: rule }, 'notice.page.address.title', 3],
    ['banner', { reasons: rule, page: 'danger' }, 'notice.page.danger.title', 2],
    ['chip', {}, 'notice.page.lookalike.title', 1],
    ['chip', { domain: domain('lookalike') }, 'notice.page.lookalike.title', 1],
    ['interstitial', { domain: domain('listed') }, 'notice.page.listed.title', 3],
  ] as const)('action %s %o says %s', (action, more, title, level) => {
    expect(page(action, more)).toMatchObject({ title, level });
  });

  it.each([{ reasons: rule }, { origin: { level: 4, at: 5 } as const }, { domain: domain('lookalike') }, {}])(
    'without an action nothing is shown: %o',
    (more) => expect(page('none', more)).toBeNull(),
  );

  it('never names a known or unrecorded host as a finding', () => {
    expect(page('banner', { reasons: rule, domain: domain('none') })?.lines).toEqual(['rule.R-one']);
    expect(page('banner', { reasons: rule, domain: domain('known') })?.lines).toEqual(['rule.R-one']);
    expect(page('chip', { domain: domain('lookalike') })?.lines).toEqual(['notice.page.name host.example']);
    expect(page('chip', { domain: { ...domain('lookalike'), reason: 'lookalike:Bank' } })?.lines).toEqual([
      'notice.page.name host.example',
      'domain.lookalike Bank',
    ]);
  });

  it('offers leaving first on a loud notice', () => {
    expect(page('card', { reasons: rule })?.buttons[0]?.id).toBe('leave');
  });
});
