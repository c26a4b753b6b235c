/** The decision table of pages and chats, both sides. */
import { describe, expect, test } from 'vitest';
import { decideForChat, decideForPage, type PageEvidence } from '../../../src/family/decide.ts';

const quiet: PageEvidence = {
  domain: { host: 'shop.example', verdict: 'none', source: null, since: null, reason: null },
  page: 'silent',
  origin: null,
  addressFromChat: null,
  passed: false,
};
const listed = { ...quiet.domain, verdict: 'listed' as const };
const dropped = { ...listed, severity: 1 as const };
const known = { ...quiet.domain, verdict: 'known' as const };
const lookalike = { ...quiet.domain, verdict: 'lookalike' as const };
const chat = (level: 0 | 1 | 2 | 3 | 4) => ({ level, at: 1 });

describe('pages', () => {
  test.each([
    ['a listed site', { domain: listed }, 'interstitial'],
    ['a site listed by a list of mixed kinds', { domain: { ...listed, severity: 2 as const } }, 'interstitial'],
    ['a site its source has dropped', { domain: dropped }, 'banner'],
    [
      'a dropped site that looks like a platform',
      { domain: dropped, page: 'unknown-platform' as const },
      'interstitial',
    ],
    ['a dropped site out of a risky chat', { domain: dropped, origin: chat(2) }, 'interstitial'],
    ['a dropped site out of an ordinary chat', { domain: dropped, origin: chat(1) }, 'banner'],
    ['a dropped site with signs of danger', { domain: dropped, page: 'danger' as const }, 'interstitial'],
    ['a dropped site with an address out of a risky chat', { domain: dropped, addressFromChat: chat(3) }, 'card'],
    ['a danger page', { page: 'danger' as const }, 'interstitial'],
    ['an unknown platform out of a risky chat', { page: 'unknown-platform' as const, origin: chat(2) }, 'interstitial'],
    ['an unknown platform nobody sent', { page: 'unknown-platform' as const }, 'banner'],
    ['an address out of a risky chat on a known exchange', { domain: known, addressFromChat: chat(3) }, 'card'],
    ['an ordinary page out of a level 3 chat', { origin: chat(3) }, 'banner'],
    ['an ordinary page out of a level 2 chat', { origin: chat(2) }, 'chip'],
    ['a look-alike name', { domain: lookalike }, 'chip'],
    ['a listed site after "proceed this visit"', { domain: listed, passed: true }, 'banner'],
  ])('%s', (_name, change, action) => {
    expect(decideForPage({ ...quiet, ...change })).toBe(action);
  });

  test.each([
    ['an ordinary page', {}],
    ['a page out of an ordinary chat', { origin: chat(0) }],
    ['a page out of a chat where people only got to know each other', { origin: chat(1) }],
    ['a known platform', { domain: known }],
    ['a known platform that a risky chat sent', { domain: known, origin: chat(4) }],
    ['an address out of an ordinary chat', { addressFromChat: chat(1) }],
  ])('stays silent: %s', (_name, change) => {
    expect(decideForPage({ ...quiet, ...change })).toBe('none');
  });
});

test('a chat speaks as loudly as its level', () => {
  expect(([0, 1, 2, 3, 4] as const).map(decideForChat)).toEqual(['none', 'chip', 'banner', 'card', 'card']);
});
