/** The form of a rule: which parts must stand together for a concept to be seen. Knows no word and no concept's meaning. */
import type { ConceptId } from '../assessment.ts';

export interface Rule {
  readonly concept: ConceptId;
  readonly by: 'them' | 'me' | 'both';
  readonly strength: 1 | 2 | 3;
  /** Groups of part names; of each group one part must be there, all within {@link span}. */
  readonly all: readonly string[][];
  /** Parts that must not stand anywhere in the same turn. */
  readonly not: readonly string[];
  /** Widest distance of each group from the first one, in weighted units (a Han character weighs 3, a Latin letter 1). */
  readonly spans: readonly number[];
  /** Least number of different words of the first group (1 where one is enough). */
  readonly words: number;
}

/** About 40 Han characters or 24 English words: two short messages. */
export const DEFAULT_SPAN = 120;

interface Options {
  readonly span?: number;
  readonly not?: string;
  readonly words?: number;
}

/**
 * Writes one rule. @param all groups separated by spaces, alternatives by `|`, a group's own widest distance after `@`:
 * `'demanded money|percent@45 withdraw'`.
 *
 * @example rule('K16', 'both', 3, 'fee withdraw unlock')
 */
export function rule(
  concept: ConceptId,
  by: Rule['by'],
  strength: Rule['strength'],
  all: string,
  { span = DEFAULT_SPAN, not = '', words = 1 }: Options = {},
): Rule {
  const groups = all.split(' ').map((group) => group.split('@'));
  return {
    concept,
    by,
    strength,
    all: groups.map(([parts = '']) => parts.split('|')),
    not: not === '' ? [] : not.split('|'),
    spans: groups.map(([, own]) => (own === undefined ? span : Number(own))),
    words,
  };
}
