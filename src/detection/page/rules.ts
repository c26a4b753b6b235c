/**
 * What makes a page dangerous, as data: which concepts must stand near each other, what the page must be, and in which
 * conditions the rule would be wrong. Knows no address and no firm: a page is judged by what it asks for.
 */
import type { PageReason } from './facts.ts';
import type { PageFlags } from './page-flags.ts';
import type { Concept } from './unit.ts';

export type Flag = keyof PageFlags;

export interface Rule {
  /** `P-...`; its words are `rule.<id>` in the locale files. */
  readonly id: string;
  /** 3 says danger alone, 2 needs another rule beside it. */
  readonly weight: 2 | 3;
  readonly where: PageReason['where'];
  /** Each group must be met by one of its concepts, all within `span` units of the first group's unit. */
  readonly near: readonly (readonly Concept[])[];
  /** 0 = the same unit. */
  readonly span: number;
  /** Concepts that must occur somewhere on the page, buttons and fields included; one of each group. */
  readonly also?: readonly (readonly Concept[])[];
  /** Page statements that must all hold. */
  readonly needs: readonly Flag[];
  // False-positive conditions.
  /** Concepts that undo the rule when they stand in the same window. */
  readonly unless?: readonly Concept[];
  /** Page statements in which the rule does not speak. */
  readonly without: readonly Flag[];
  /** The rule speaks about scams itself (recovery offers), so units that warn are not left out. */
  readonly hearsWarnings?: true;
}

/** Walks of life in which the same words are ordinary. */
const ORDINARY: readonly Flag[] = ['civic', 'leisure'];

/**
 * In order of what a person should be told first. Sources: docs/playbook.md, stages deposit, proof, block and recovery;
 * weights follow its list of conclusive and strong pairs.
 */
export const RULES: readonly Rule[] = [
  {
    // Exchanges take their fee from the amount, tax offices are paid elsewhere: hence `deducted` and the civic pages.
    id: 'P-withdraw-fee',
    weight: 3,
    where: 'main',
    near: [
      ['levy', 'topTier', 'bigFee', 'refundPay'],
      ['payNow', 'moveIn', 'buy'],
      ['withdraw', 'release'],
      ['order', 'bigFee', 'refundPay', 'frozen', 'buy'],
    ],
    span: 1,
    also: [['withdraw', 'invest', 'market', 'trade', 'gain']],
    needs: ['live'],
    unless: ['deducted'],
    without: ORDINARY,
  },
  {
    id: 'P-cannot-deduct',
    weight: 3,
    where: 'main',
    near: [['cannotDeduct'], ['levy', 'fee', 'payNow', 'moveIn', 'score']],
    span: 1,
    also: [['withdraw', 'release', 'frozen', 'balance']],
    needs: ['live'],
    without: ORDINARY,
  },
  {
    // Honest charges come out of what is there; this one must come from elsewhere, or is promised back.
    id: 'P-outside-money',
    weight: 3,
    where: 'main',
    near: [
      ['external', 'refundPay', 'bigFee'],
      ['payNow', 'moveIn', 'external'],
      ['withdraw', 'release', 'frozen', 'balance'],
    ],
    span: 1,
    also: [
      ['withdraw', 'balance', 'invest'],
      ['levy', 'frozen', 'refundPay', 'returned', 'cannot'],
    ],
    needs: ['live'],
    unless: ['deducted'],
    without: ORDINARY,
  },
  {
    id: 'P-score-withdraw',
    weight: 3,
    where: 'main',
    near: [['score'], ['payNow', 'moveIn', 'buy'], ['withdraw', 'release', 'frozen', 'order']],
    span: 2,
    also: [['withdraw', 'release', 'frozen']],
    needs: ['live'],
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
    unless: ['deducted'],
    without: ORDINARY,
  },
  {
    // A yearly rate in the same unit (savings, staking) makes no fast gain: reading.ts.
    id: 'P-fixed-return',
    weight: 3,
    where: 'main',
    near: [['fastGain'], ['guarantee', 'plan', 'tier', 'minimum', 'moveIn', 'invest', 'node']],
    span: 3,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-guaranteed-gain',
    weight: 2,
    where: 'main',
    near: [['guarantee'], ['gain', 'gainWeak', 'fastGain', 'bigGain']],
    span: 1,
    also: [['moveIn', 'account', 'minimum', 'invite']],
    needs: ['invest'],
    unless: ['annual', 'riskNotice', 'cannot'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-updown',
    weight: 3,
    where: 'button',
    near: [['secs']],
    span: 0,
    also: [['updown'], ['payoutRatio', 'percent'], ['balance', 'amount', 'moveIn', 'trade', 'market']],
    needs: ['live'],
    without: [...ORDINARY, 'article'],
  },
  {
    // Honest help texts say "contact us if the money has not arrived"; here the payee itself comes from the chat.
    id: 'P-service-cashier',
    weight: 3,
    where: 'main',
    near: [['service'], ['payee'], ['obtain', 'changing'], ['moveIn', 'payNow']],
    span: 1,
    needs: ['live'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-payee-changes',
    weight: 2,
    where: 'main',
    near: [['changing'], ['payee', 'moveIn']],
    span: 1,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-payee-person',
    weight: 2,
    where: 'main',
    near: [['person'], ['payee', 'moveIn', 'payNow']],
    span: 1,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-false-note',
    weight: 3,
    where: 'main',
    near: [['falseNote'], ['note', 'bank'], ['moveIn', 'payee', 'payNow', 'invest', 'market']],
    span: 1,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-bank-lie',
    weight: 3,
    where: 'main',
    near: [['tellBank'], ['bank'], ['moveIn', 'payee', 'falseNote', 'courier']],
    span: 2,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    id: 'P-courier',
    weight: 3,
    where: 'main',
    near: [['courier'], ['moveIn', 'payee', 'payNow', 'account', 'service']],
    span: 2,
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    // An app file alone is no sign: exchanges and wallets offer one beside the stores.
    id: 'P-off-store-app',
    weight: 3,
    where: 'link',
    near: [
      ['trustStep', 'offStore', 'securityOff'],
      ['appFile', 'account'],
    ],
    span: 2,
    also: [['appFile']],
    needs: ['invest'],
    without: [...ORDINARY, 'article'],
  },
  {
    // A wallet's own import page asks for the words too, but not to "validate" or "claim" anything.
    id: 'P-seed-ask',
    weight: 3,
    where: 'form',
    near: [['validate', 'approve']],
    span: 0,
    needs: ['seedForm'],
    without: ['article'],
  },
  {
    id: 'P-approve-yield',
    weight: 3,
    where: 'button',
    near: [['node'], ['gain', 'gainWeak', 'fastGain', 'stayPut', 'commission']],
    span: 2,
    also: [['approve'], ['stayPut', 'fastGain'], ['node']],
    needs: ['invest'],
    without: ['article', 'leisure'],
  },
  {
    // Lawyers and banks speak of recovery too: here a fee comes first, or the police's friendship is claimed.
    id: 'P-recovery-fee',
    weight: 3,
    where: 'main',
    near: [
      ['upfront', 'fee', 'levy'],
      ['payNow', 'order', 'fee', 'levy'],
      ['weOffer', 'recover', 'release', 'lost'],
    ],
    span: 2,
    also: [['recover'], ['lost']],
    needs: ['recoveryOffer'],
    without: ['civic'],
    hearsWarnings: true,
  },
  {
    id: 'P-recovery-claims',
    weight: 3,
    where: 'main',
    near: [
      ['tracer', 'authority'],
      ['weOffer', 'recover'],
      ['lost', 'recover'],
    ],
    span: 2,
    also: [['tracer'], ['recover'], ['lost']],
    needs: ['recoveryOffer'],
    without: ['civic'],
    hearsWarnings: true,
  },
  {
    id: 'P-prepaid-tasks',
    weight: 3,
    where: 'main',
    near: [
      ['prepay', 'task'],
      ['moveIn', 'payNow', 'prepay'],
      ['withdraw', 'commission', 'order'],
    ],
    span: 2,
    also: [
      ['commission', 'gain'],
      ['task', 'prepay'],
    ],
    needs: ['taskDesk'],
    without: ['civic', 'article'],
  },
  {
    id: 'P-prepaid-store',
    weight: 3,
    where: 'main',
    near: [['prepay'], ['store', 'gain'], ['moveIn', 'payNow', 'order', 'withdraw']],
    span: 2,
    also: [['store'], ['withdraw'], ['gain'], ['prepay']],
    needs: ['working'],
    without: ['civic', 'article'],
  },
  {
    // Honest draws debit the settlement account, and an unpaid allotment simply lapses.
    id: 'P-forced-allotment',
    weight: 3,
    where: 'main',
    near: [['allot'], ['payNow', 'moveIn'], ['sanction', 'borrow']],
    span: 2,
    needs: ['live'],
    unless: ['deducted'],
    without: [...ORDINARY, 'article'],
  },
];
