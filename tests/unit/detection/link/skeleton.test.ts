/** What looks alike folds together; what does not stays apart. */
import { expect, test } from 'vitest';
import { skeleton } from '../../../../src/detection/link/skeleton.ts';

test.each([
  ['ḃínаnсe', 'binance'],
  ['сoinbаse', 'coinbase'],
  ['b1nance', 'binance'],
  ['metarnask', 'metamask'],
  ['uníswàp', 'uniswap'],
  ['0kx', 'okx'],
  ['trezor', 'trezoŕ'],
  ['аррӏе', 'apple'],
])('%s looks like %s', (x, y) => {
  expect(skeleton(x)).toBe(skeleton(y));
});

test.each([
  ['binance', 'finance'],
  ['coinbase', 'coinhase'],
  ['münchen', 'binance'],
  ['黑貓', '黑猫'],
  ['한국', '中国'],
  ['metamask', 'metanask'],
])('%s does not look like %s', (x, y) => {
  expect(skeleton(x)).not.toBe(skeleton(y));
});
