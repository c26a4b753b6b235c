/**
 * What makes a page an investment platform that nobody vouches for, as data: marks that speak for it, and marks of firms
 * that have something to lose. Honest marks never soften a danger rule, they only keep this mild verdict quiet.
 */
import type { PageReason } from './facts.ts';
import type { Concept } from './unit.ts';

export interface Mark {
  readonly id: string;
  readonly points: number;
  readonly where: PageReason['where'];
  /** All groups must be met, each by one concept seen at least `times` (units, headings, buttons or fields). */
  readonly all: readonly (readonly Concept[])[];
  readonly times?: number;
}

/** Points from which a page with market talk and an account door is called an unknown platform. */
export const ENOUGH_POINTS = 3;

/** Counts only on a short page that links to no terms, no complaints, no register: the door is all there is. */
export const BARE_DOOR = 'P-bare-door';
/** Characters of text up to which a page can be a bare door. */
export const BARE_DOOR_CHARS = 900;

export const MARKS: readonly Mark[] = [
  { id: 'P-invite-code', points: 3, where: 'form', all: [['invite']] },
  { id: 'P-invite-only', points: 1, where: 'form', all: [['inviteOnly']] },
  { id: 'P-updown-offer', points: 1, where: 'button', all: [['updown']] },
  { id: 'P-managed', points: 1, where: 'main', all: [['managed']] },
  { id: 'P-lead-form', points: 1, where: 'form', all: [['phone'], ['account', 'mentor']] },
  { id: 'P-licence-claim', points: 1, where: 'main', all: [['licence']] },
  { id: 'P-big-leverage', points: 1, where: 'main', all: [['bigLeverage']] },
  { id: 'P-order-ticket', points: 2, where: 'button', all: [['ticket'], ['quote', 'market', 'trade']] },
  { id: 'P-live-quotes', points: 1, where: 'main', all: [['quote'], ['account', 'ticket', 'moveIn']] },
  { id: BARE_DOOR, points: 2, where: 'form', all: [['account', 'ticket']] },
  { id: 'P-trading-desk', points: 1, where: 'button', all: [['trade'], ['moveIn']] },
  { id: 'P-money-in-out', points: 2, where: 'button', all: [['moveIn'], ['withdraw']] },
  { id: 'P-deposit-bonus', points: 1, where: 'main', all: [['bonus'], ['moveIn', 'account']] },
  { id: 'P-many-regulators', points: 2, where: 'main', all: [['manyRegulators']] },
  {
    id: 'P-personal-adviser',
    points: 1,
    where: 'main',
    all: [
      ['mentor', 'service'],
      ['chatApp', 'account'],
    ],
  },
  { id: 'P-adviser-in-chat', points: 1, where: 'main', all: [['mentor'], ['chatApp']] },
  { id: 'P-sales-pitch', points: 1, where: 'main', all: [['pitch']] },
  {
    id: 'P-gain-pitch',
    points: 1,
    where: 'main',
    all: [
      ['gain', 'fastGain', 'bigGain'],
      ['invest', 'guarantee'],
    ],
  },
  { id: 'P-deposit-tiers', points: 1, where: 'main', all: [['tier'], ['minimum', 'moveIn']] },
  { id: 'P-app-file', points: 1, where: 'link', all: [['trustStep', 'offStore']] },
];
