/** The first look: what deserves a full look, and what does not. */
import { describe, expect, test } from 'vitest';
import { isCandidate, type PageSample } from '../../../../src/detection/page/candidate.ts';

const sample = (textSample: string, more: Partial<PageSample> = {}): PageSample => ({
  url: 'https://page.example/',
  title: '',
  textSample,
  labels: '',
  whole: true,
  inputs: 0,
  ...more,
});

describe('isCandidate', () => {
  test.each([
    ['a wallet', sample('余额 100 USDT', { labels: '提现\n充值' })],
    ['a register form', sample('Forex and gold', { labels: 'Invitation code\nRegister', inputs: 2 })],
    ['a seed form', sample('Enter your recovery phrase', { inputs: 1 })],
    ['a recovery offer', sample('We recover stolen coins', { inputs: 2, whole: false })],
    [
      'a long page about trading',
      sample('Deposit and withdraw. Forex trading. Profit. Open account. Balance.', { whole: false }),
    ],
  ])('%s is one', (_what, page) => expect(isCandidate(page)).toBe(true));
  test.each([
    ['a recipe', sample('Beat three eggs with sugar, bake for 20 minutes.', { labels: 'Search' })],
    ['a weather page', sample('今天晴，气温 22 度。', { labels: '搜索' })],
    ['a login page', sample('Welcome back', { labels: 'Email\nPassword\nSign in', inputs: 2 })],
    ['a long news page', sample('The council voted on taxes. Shares fell. Sports, travel, culture.', { whole: false })],
    ['nothing', sample('')],
  ])('%s is none', (_what, page) => expect(isCandidate(page)).toBe(false));
});
