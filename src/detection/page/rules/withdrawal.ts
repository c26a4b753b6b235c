/** Rules about money that is held back until more is paid. Data only; what a rule is stands in ../rule.ts. */
import { ORDINARY, type Rule } from '../rule.ts';

export const WITHDRAWAL_RULES: readonly Rule[] = [
  {
    // Exchanges take their fee from the amount, tax offices are paid elsewhere: hence `deducted` and the civic pages.
    id: 'P-withdraw-fee',
    weight: 3,
    where: 'main',
    near: [
      ['levy', 'topTier', 'bigFee', 'refundPay'],
      ['payNow', 'moveIn', 'buy', 'borrow', 'external'],
      ['withdraw', 'release'],
      ['order', 'bigFee', 'refundPay', 'frozen', 'buy'],
    ],
    span: 1,
    also: [['withdraw', 'invest', 'market', 'trade', 'gain']],
    needs: ['live'],
    unless: ['deducted', 'denies'],
    without: ORDINARY,
  },
  {
    id: 'P-cannot-deduct',
    weight: 3,
    where: 'main',
    near: [
      ['cannotDeduct'],
      ['levy', 'fee', 'payNow', 'moveIn', 'score'],
      ['payNow', 'moveIn', 'external', 'withdraw', 'release', 'frozen', 'levy', 'balance'],
    ],
    span: 1,
    also: [['withdraw', 'release', 'frozen', 'balance']],
    needs: ['live'],
    unless: ['denies'],
    without: ORDINARY,
  },
  {
    // Honest charges come out of what is there; this one must come from elsewhere, or is promised back.
    id: 'P-outside-money',
    weight: 3,
    where: 'main',
    near: [
      ['external', 'refundPay', 'bigFee'],
      ['payNow', 'moveIn', 'external', 'levy'],
      ['withdraw', 'release', 'frozen', 'balance'],
    ],
    span: 1,
    also: [
      ['withdraw', 'balance', 'invest'],
      ['levy', 'frozen', 'refundPay', 'returned', 'cannot'],
    ],
    needs: ['live'],
    unless: ['deducted', 'denies'],
    without: ORDINARY,
  },
  {
    id: 'P-score-withdraw',
    weight: 3,
    where: 'main',
    near: [['score'], ['payNow', 'moveIn', 'buy', 'prepay'], ['withdraw', 'release', 'frozen', 'order']],
    span: 2,
    also: [['withdraw', 'release', 'frozen']],
    needs: ['live'],
    unless: ['denies'],
    without: ORDINARY,
  },
  {
    id: 'P-frozen-pay',
    weight: 3,
    where: 'main',
    near: [['frozen'], ['levy', 'score', 'bigFee', 'refundPay'], ['payNow', 'moveIn'], ['release', 'withdraw']],
    span: 2,
    also: [['withdraw', 'invest', 'market', 'trade', 'gain']],
    needs: ['live'],
    unless: ['deducted', 'denies'],
    without: ORDINARY,
  },
];
