/** Known honest sites are never blocked, whatever a list says of them; single pages of theirs may be listed. */
import { describe, expect, test } from 'vitest';
import { openList } from '../../../../src/blocklist/list.ts';
import { countMasked, createDomainChecker } from '../../../../src/detection/link/check-domain.ts';
import { entry, makeList } from '../../blocklist/make-list.ts';

const knownPlatforms = {
  groups: [
    { source: 'own', date: '2026-01-01', protect: 'name' as const, sites: ['bank.example|Bank', 'apps.example|Apps'] },
  ],
  shared: ['pages.example'],
};
const list = openList(
  makeList([
    'bank.example',
    'login.bank.example',
    'apps.example/id/1',
    'pages.example',
    'fake.pages.example',
    'scam.example',
    entry('allowed.example', { allow: true }),
  ]),
);
const check = createDomainChecker({ list, knownPlatforms });

describe('a list that speaks against known sites', () => {
  test.each([
    ['bank.example', 'known'],
    ['www.bank.example', 'known'],
    ['login.bank.example', 'known'],
    ['bank.example/transfer', 'known'],
    ['apps.example', 'known'],
    ['apps.example/id/1', 'listed'],
    ['apps.example/id/2', 'known'],
    // Strangers publish there: never known, so never masked.
    ['pages.example', 'listed'],
    ['fake.pages.example', 'listed'],
    ['scam.example', 'listed'],
    ['allowed.example', 'known'],
    ['other.example', 'none'],
  ])('%s is %s', (address, verdict) => expect(check(`https://${address}`).verdict).toBe(verdict));

  test('is counted by sites, and a sound list counts none', () => {
    expect(countMasked(list, knownPlatforms)).toBe(1);
    expect(countMasked(openList(makeList(['scam.example', 'apps.example/id/1'])), knownPlatforms)).toBe(0);
  });
});
