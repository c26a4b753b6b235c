/** The finding that popup and warning page share: a page's before its chat's, and nothing where nothing was found. */
import { describe, expect, it } from 'vitest';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { findingOf } from '../../../src/ui/finding.ts';
import type { WordKey, Words } from '../../../src/ui/words.ts';

const keys: Words = {
  language: 'en',
  t: (key: WordKey) => key,
  has: () => true,
  number: String,
  day: String,
  utcDay: String,
  time: String,
};
const none: TabStatus = {
  surface: 'page',
  watching: 'yes',
  why: 'reading',
  since: null,
  level: 0,
  stage: 'none',
  next: null,
  reasons: [],
  quiet: false,
  messages: 0,
  host: 'host.example',
  domain: null,
  page: 'silent',
  pageReasons: [],
  origin: null,
  action: 'none',
  list: null,
  allSites: true,
};
const domain = (verdict: 'listed' | 'known' | 'none' | 'lookalike') => ({
  host: 'host.example',
  verdict,
  source: null,
  since: null,
  reason: null,
});
const find = (more: Partial<TabStatus>) => findingOf(keys, { ...none, ...more });

describe('findingOf', () => {
  it.each<[Partial<TabStatus>, string, string, number]>([
    [{ domain: domain('listed') }, 'notice.page.listed.title', 'listed', 4],
    [{ page: 'danger', action: 'interstitial' }, 'notice.page.danger.title', 'danger', 4],
    [{ page: 'danger', action: 'banner', domain: domain('listed') }, 'notice.page.listed.title', 'listed', 4],
    [
      { page: 'unknown-platform', action: 'banner', pageReasons: [{ rule: 'r', where: 'main' }] },
      'notice.page.unknown.title',
      'chat',
      2,
    ],
    [{ action: 'chip', domain: domain('lookalike') }, 'notice.page.lookalike.title', 'chat', 1],
    [{ surface: 'chat', level: 3, stage: 'proof', action: 'card' }, 'notice.chat.proof.title', 'chat', 3],
    [{ surface: 'chat', level: 4, stage: 'job-trap', action: 'card' }, 'notice.chat.quiet.title', 'chat', 1],
  ])('%o', (more, title, fact, tone) => expect(find(more)).toMatchObject({ title, fact, tone }));

  it.each<Partial<TabStatus>>([
    {},
    { domain: domain('none') },
    { domain: domain('known') },
    { domain: domain('lookalike') },
    { surface: 'chat' },
    { surface: 'other', watching: 'no', why: 'no-permission' },
    { surface: 'chat', messages: 500, stage: 'bond' },
  ])('nothing found, nothing said: %o', (more) => expect(find(more)).toBeNull());

  it('hides the signs from a captive reader', () => {
    const reasons = [{ concept: 'K25' as const, message: '0123456789abcdef', first: 1, by: 'them' as const }];
    expect(find({ surface: 'chat', level: 4, stage: 'job-travel', quiet: true, reasons })?.signs).toEqual([]);
    expect(find({ surface: 'chat', level: 4, stage: 'job-travel', reasons })?.signs).toHaveLength(1);
  });
});
