/** Rules about apps, wallets, recovery, tasks and allotments. Data only; what a rule is stands in ../rule.ts. */
import { ORDINARY, type Rule } from '../rule.ts';

export const TRAP_RULES: readonly Rule[] = [
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
    without: [...ORDINARY, 'article', 'inStore'],
  },
  {
    // The install page alone, which need not say what the app is for: somebody who leads people sends them past the store.
    id: 'P-install-guide',
    weight: 3,
    where: 'link',
    near: [
      ['offStore', 'securityOff'],
      ['trustStep', 'securityOff'],
      ['appFile', 'account'],
    ],
    span: 3,
    also: [['appFile'], ['mentor', 'service', 'invite', 'market', 'invest', 'venue']],
    needs: [],
    without: [...ORDINARY, 'aboutScams', 'inStore'],
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
      ['commission', 'gain', 'gainWeak'],
      ['task', 'prepay'],
    ],
    needs: ['taskDesk'],
    unless: ['denies'],
    without: ['civic', 'article'],
  },
  {
    id: 'P-prepaid-store',
    weight: 3,
    where: 'main',
    near: [['prepay'], ['store', 'gain'], ['moveIn', 'payNow', 'order', 'withdraw']],
    span: 2,
    also: [['store'], ['withdraw'], ['gain', 'frozen'], ['prepay']],
    needs: ['live'],
    unless: ['denies'],
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
    unless: ['deducted', 'denies'],
    without: [...ORDINARY, 'article', 'denies'],
  },
];
