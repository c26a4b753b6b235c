/** Names of platforms: known, borrowed, reported, and those nobody knows. */
import { describe, expect, it } from 'vitest';
import file from '../../../../assets/known-platforms.json';
import type { DomainVerdict } from '../../../../src/blocklist/verdict.ts';
import { createNameCheck } from '../../../../src/detection/link/check-name.ts';
import { readKnownPlatforms } from '../../../../src/detection/link/known-platforms.ts';
import { CHINESE_NAMES } from '../../../../src/detection/link/platform-name-words.ts';

const LISTED = new Set(['goldtideglobal.vip', 'binance.top']);
const checkDomain = (url: string): DomainVerdict => {
  const host = new URL(url).hostname;
  return { host, verdict: LISTED.has(host) ? 'listed' : 'none', source: null, since: null, reason: null };
};
const { all } = readKnownPlatforms(file);
const check = createNameCheck(all, checkDomain);

describe('a name', () => {
  it.each([
    ['Coinbase', 'known', 'Coinbase'],
    ['币安交易所', 'known', 'Binance'],
    ['歐易', 'known', 'OKX'],
    ['Robin Hood', 'known', 'Robinhood'],
    ['ＫＲＡＫＥＮ', 'known', 'Kraken'],
    ['c0inbase', 'lookalike', 'Coinbase'],
    ['coinbase pro', 'lookalike', 'Coinbase'],
    ['Соinbase', 'lookalike', 'Coinbase'],
    ['Gold Tide Global', 'listed', ''],
    ['恒信晨星', 'none', ''],
    ['Harvest Yield', 'none', ''],
    ['', 'none', ''],
    ['😀', 'none', ''],
    ['constructor', 'none', ''],
  ])('%s: %s', (asked, verdict, name) => expect(check(asked)).toMatchObject({ verdict, name }));
  it('that is known brings its own addresses, at most three', () => {
    expect(check('Coinbase').hosts).toEqual(['coinbase.com']);
    for (const name of all.map((site) => site.name)) expect(check(name).hosts.length).toBeLessThanOrEqual(3);
  });
  it('with a reported site of that name says which', () => {
    for (const [asked, host] of [
      ['Gold Tide Global', 'goldtideglobal.vip'],
      ['币安', 'binance.top'],
    ] as const)
      expect(check(asked).listed.map((domain) => domain.host)).toEqual([host]);
  });
  it('in Chinese leads to a platform that the table has', () => {
    const names = new Set(all.map((site) => site.name));
    expect(Object.values(CHINESE_NAMES).filter((name) => !names.has(name))).toEqual([]);
  });
});
