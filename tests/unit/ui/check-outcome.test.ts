/** What was found, in words: the louder finding speaks, "no record" is never a good mark, and a captive reader sees nothing loud. */
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import type { Assessment } from '../../../src/detection/chat/assessment.ts';
import { parsedChat } from '../../../src/detection/chat/export/entry.ts';
import { keyOf } from '../../../src/detection/pasted/judge-chat.ts';
import type { Looked } from '../../../src/ui/check/look.ts';
import { outcomeOf } from '../../../src/ui/check/outcome.ts';
import type { LinkTold } from '../../../src/ui/check/told.ts';
import { createWords } from '../../../src/ui/words.ts';

const words = createWords(en, 'en');
const link = (verdict: DomainVerdict['verdict'], level?: 0 | 1 | 2 | 3 | 4): LinkTold => ({
  domain: { host: `${verdict}.example`, verdict, source: null, since: null, reason: null },
  origin: level === undefined ? null : { level, at: 0 },
});
const assessment = (level: Assessment['level'], more: Partial<Assessment> = {}): Assessment => ({
  level,
  stage: 'teach',
  next: 'deposit',
  reasons: level === 0 ? [] : [{ concept: 'K6', message: keyOf(1), first: 0, by: 'them' }],
  concepts: [],
  quiet: false,
  ...more,
});
const CHAT = parsedChat('whatsapp', [
  { name: 'Eva', text: 'hi', stamp: null },
  { name: 'Li', text: `install it\n${'x'.repeat(200)}`, stamp: null },
  { name: 'Eva', text: '', stamp: null, media: true },
]);
const TELLING = [{ concept: 'K15', message: keyOf(0), first: 0, by: 'them' }] as const;
const chat = (a: Assessment | null, links: readonly LinkTold[] = []): Looked => ({
  kind: 'chat',
  text: {
    chat: CHAT,
    me: 'Eva',
    judged: a && { assessment: a, urls: [], addresses: [], telling: TELLING, from: null, to: null },
  },
  places: { links, payments: [] },
  name: null,
});
const places = (kind: 'links' | 'payment', links: readonly LinkTold[], payments: Looked['places']): Looked => ({
  kind,
  text: null,
  places: { links, payments: payments?.payments ?? [] },
  name: null,
});

describe('a chat', () => {
  it('shows each sign with whose message it was and how that begins', () => {
    const { finding } = outcomeOf(words, chat(assessment(3)));
    expect(finding?.signs[0]?.text).toBe(en['concept.K6']);
    expect(finding?.signs[0]?.place).toMatch(/^Message 2, Li: “install it x+…”$/);
  });
  it.each([
    ['calm, with a listed link', assessment(0), 'listed', 4, en['check.listed.title']],
    ['at level 2, with a listed link', assessment(2), 'listed', 4, en['check.listed.title']],
    ['at level 4, with a listed link', assessment(4), 'listed', 4, en['notice.chat.4.title']],
    ['calm, with a look-alike', assessment(0), 'lookalike', 2, en['check.lookalike.title']],
    ['at level 3, with a look-alike', assessment(3), 'lookalike', 3, en['notice.chat.3.title']],
  ] as const)('%s: the louder speaks', (_what, a, verdict, tone, title) => {
    const { finding, calm } = outcomeOf(words, chat(a, [link(verdict)]));
    expect([finding?.tone, finding?.title, calm]).toEqual([tone, title, null]);
  });
  it('keeps its own signs where a link is louder', () =>
    expect(outcomeOf(words, chat(assessment(2), [link('listed')])).finding?.signs).toHaveLength(1));
  it('of a captive reader stays quiet, whatever the links', () => {
    const outcome = outcomeOf(words, chat(assessment(4, { stage: 'job-trap', quiet: true }), [link('listed')]));
    expect([outcome.finding?.tone, outcome.finding?.signs, outcome.quiet]).toEqual([1, [], true]);
  });
  it('says what was not read', () =>
    expect(outcomeOf(words, chat(assessment(0))).cautions).toEqual([words.t('check.media', { count: 1 })]));
  it('that was not judged gets no calm word', () => {
    const { calm, cautions } = outcomeOf(words, chat(null));
    expect(calm).toBeNull();
    expect(cautions).toContain(en['check.no-words']);
  });
});

describe('a message alone', () => {
  const message = (level: 0 | 3): Looked => ({ ...chat(assessment(level)), kind: 'message' });
  it('that reaches no level still tells of a telling sign, quietly', () => {
    const { finding } = outcomeOf(words, message(0));
    expect([finding?.tone, finding?.title, finding?.signs[0]?.text]).toEqual([
      1,
      en['check.single.title'],
      en['concept.K15'],
    ]);
  });
  it('that reaches one says what the level says', () =>
    expect(outcomeOf(words, message(3)).finding?.title).toBe(en['notice.chat.3.title']));
  it('is another thing than a chat, whose level is tuned', () =>
    expect(outcomeOf(words, chat(assessment(0))).finding).toBeNull());
});

describe('links', () => {
  it.each([
    ['none', undefined, null, en['check.none.title']],
    ['none', 1, null, en['check.none.title']],
    ['none', 2, en['notice.page.from-chat.title'], null],
    ['known', undefined, null, en['check.known.title']],
    ['lookalike', undefined, en['notice.page.lookalike.title'], null],
    ['listed', 4, en['notice.page.listed.title'], null],
  ] as const)('%s, from a chat of level %s', (verdict, level, title, calmTitle) => {
    const { finding, calm } = outcomeOf(words, places('links', [link(verdict, level)], null));
    expect([finding?.title ?? null, calm?.title ?? null]).toEqual([title, calmTitle]);
  });
  it('of which one is unknown are not called known', () =>
    expect(outcomeOf(words, places('links', [link('known'), link('none')], null)).calm?.title).toBe(
      en['check.none.title'],
    ));
  it('come worst first', () =>
    expect(
      outcomeOf(
        words,
        places('links', [link('known'), link('none'), link('listed'), link('lookalike')], null),
      ).links.map(({ domain }) => domain.verdict),
    ).toEqual(['listed', 'lookalike', 'none', 'known']));
});

describe('a payment address', () => {
  const payment = (level?: 1 | 3) => ({
    links: [],
    payments: [
      {
        address: { chain: 'tron' as const, address: 'T1' },
        origin: level === undefined ? null : { level, at: 0 },
      },
    ],
  });
  it('out of a risky chat is loud', () =>
    expect(outcomeOf(words, places('payment', [], payment(3))).finding?.title).toBe(en['check.payment.risky.title']));
  it.each([undefined, 1] as const)('else has no record (%s)', (level) =>
    expect(outcomeOf(words, places('payment', [], payment(level))).calm?.text).toBe(en['check.payment.none.text']),
  );
});

describe('a name', () => {
  const name = (verdict: 'listed' | 'known' | 'lookalike' | 'none', listed: readonly LinkTold[] = []): Looked => ({
    kind: 'name',
    text: null,
    places: { links: [], payments: [] },
    name: {
      asked: 'Harbour',
      verdict: { verdict, name: 'Harbor', hosts: ['harbor.example'], listed: listed.map(({ domain }) => domain) },
    },
  });
  it.each([
    [name('listed', [link('listed')]), 4],
    [name('lookalike'), 2],
    [name('known', [link('listed')]), 2],
    [name('known'), null],
    [name('none'), null],
  ])('is as loud as what is known of it (%#)', (looked, tone) =>
    expect(outcomeOf(words, looked).finding?.tone ?? null).toBe(tone),
  );
  it('without a record is named as such', () =>
    expect(outcomeOf(words, name('none')).calm).toEqual({
      title: 'We have no record of “Harbour”',
      text: en['check.none.text'],
    }));
});
