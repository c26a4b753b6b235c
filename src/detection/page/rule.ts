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
export const ORDINARY: readonly Flag[] = ['civic', 'leisure', 'hearsay'];
