/** The danger rules in one ordered list; their data lies in rules/. Knows no address and no firm. */
import type { Rule } from './rule.ts';
import { OFFER_RULES } from './rules/offer.ts';
import { TRAP_RULES } from './rules/traps.ts';
import { WITHDRAWAL_RULES } from './rules/withdrawal.ts';

/**
 * In order of what a person should be told first. Sources: docs/playbook.md, stages deposit, proof, block and recovery;
 * weights follow its list of conclusive and strong pairs.
 */
export const RULES: readonly Rule[] = [...WITHDRAWAL_RULES, ...OFFER_RULES, ...TRAP_RULES];
