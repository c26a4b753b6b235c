/** Names that borrow a known one, and honest names that only come near. */
import { expect, test } from 'vitest';
import knownPlatforms from '../../../../assets/known-platforms.json';
import { readKnownPlatforms } from '../../../../src/detection/link/known-platforms.ts';
import { createLookalikeCheck } from '../../../../src/detection/link/lookalike.ts';

const check = createLookalikeCheck(readKnownPlatforms(knownPlatforms).all);
const host = (text: string) => new URL(`http://${text}/`).hostname;

test.each([
  ['binance.com.trade-desk.site', 'Binance', 'host'],
  ['login.metamask.io.wallet.store', 'MetaMask', 'host'],
  ['b1nance.com', 'Binance', 'skeleton'],
  ['bínance.com', 'Binance', 'skeleton'],
  ['bіnаnсе.com', 'Binance', 'skeleton'],
  ['metarnask.io', 'MetaMask', 'skeleton'],
  ['kråken.com', 'Kraken', 'skeleton'],
  ['c0in-base.com', 'Coinbase', 'skeleton'],
  ['binance.vip', 'Binance', 'suffix'],
  ['binnance.com', 'Binance', 'slip'],
  ['coinbsae.net', 'Coinbase', 'slip'],
  ['coinmarkettcapp.com', 'CoinMarketCap', 'slip'],
  ['login-metamask.com', 'MetaMask', 'words'],
  ['metamask-io.com', 'MetaMask', 'words'],
  ['binance888vip.top', 'Binance', 'words'],
  ['www.bybit-trading.pages.dev', 'Bybit', 'words'],
  ['ledgerwallets.io', 'Ledger', 'words'],
  ['invest-amazon.com', 'Amazon', 'words'],
  ['getmyetherwalletback.org', 'MyEtherWallet', 'inside'],
  ['bınance-login.com', 'Binance', 'words'],
])('%s borrows from %s (%s)', (name, platform, rule) => {
  expect(check(host(name))).toEqual({ name: platform, rule });
});

test.each([
  'example.com',
  'finance.example.com',
  'finance.ua',
  'fortune.com',
  'revolt.tv',
  'krakenrum.com',
  'rapple.com',
  'appleorchard.com',
  'amazonrainforest.org',
  'thegemini.news',
  'gate.example.com',
  'chase.org',
  'wisegeek.com',
  'coin.example.net',
  'goldmine.com',
  'bitburger.de',
  // Honest names in other scripts and with accents.
  'münchen.de',
  '黑貓宅急便.example.tw',
  '招商银行.example.cn',
  'правда.example.ru',
  'crédit-local.fr',
  'bíblia.com',
  // Suffixes, machines and single names have no registrable label.
  'co.uk',
  '127.0.0.1',
  'localhost',
])('%s is silent', (name) => {
  expect(check(host(name))).toBeNull();
});

test('a hostile label costs no more than an honest one of its length', () => {
  const hostile = [
    `${'a-'.repeat(31)}a.com`,
    `${'binance'.repeat(9)}.com`,
    `${'1'.repeat(63)}.com`,
    `${'x.'.repeat(120)}com`,
  ];
  const start = performance.now();
  for (let i = 0; i < 200; i++) for (const name of hostile) check(name);
  expect((performance.now() - start) / 800).toBeLessThan(2);
});
