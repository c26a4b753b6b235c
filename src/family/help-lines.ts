/**
 * Chooses help lines by the place where a person lives, never by language. The table is assets/help-lines.json; rows
 * that nobody has re-checked stay in it and are never shown. Knows no clock: the day comes from the caller.
 */
import type { Language } from './settings.ts';

export const HELP_KINDS = ['fraud', 'bank', 'police', 'report', 'trafficking', 'crisis'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

export interface HelpLine {
  /** ISO 3166 code of the place it serves. */
  readonly place: string;
  readonly kind: HelpKind;
  readonly names: Readonly<Record<Language, string>>;
  /** As dialled there; '' where there is only a web address. */
  readonly number: string;
  /** `always` = day and night; '' = hours vary or are not known. */
  readonly hours: 'always' | '';
  /** Official https address, or ''. */
  readonly url: string;
  /** Where the row comes from, for the people who keep the table. */
  readonly source: string;
  /** Day a person last checked it, YYYY-MM-DD. */
  readonly checked: string;
  readonly verified: boolean;
}

/** Numbers move: after this many days the reader is told to confirm them first (playbook: re-check before each release). */
export const STALE_AFTER_DAYS = 180;

export interface ChosenLines {
  readonly lines: readonly HelpLine[];
  /** Oldest check among them, YYYY-MM-DD; null where there are none. */
  readonly checked: string | null;
  readonly stale: boolean;
}

/** Places with at least one verified line, in the order of the table. */
export function placesWithLines(table: readonly HelpLine[]): readonly string[] {
  return [...new Set(table.filter(({ verified, kind }) => verified && kind !== 'crisis').map(({ place }) => place))];
}

/**
 * Verified lines of a place, in the order of `kinds`, then of the table.
 * @param place ISO 3166 code; '' (not told) gives none, because a wrong number costs minutes.
 * @param daysSince days from an ISO day until today, by the caller's clock.
 */
export function chooseHelpLines(
  table: readonly HelpLine[],
  place: string,
  kinds: readonly HelpKind[],
  daysSince: (day: string) => number,
): ChosenLines {
  const lines = kinds.flatMap((kind) =>
    table.filter((line) => line.verified && line.place === place && line.kind === kind),
  );
  const checked = lines.reduce<string | null>(
    (old, line) => (old === null || line.checked < old ? line.checked : old),
    null,
  );
  return { lines, checked, stale: checked !== null && daysSince(checked) > STALE_AFTER_DAYS };
}

/** Digits to dial, for a `tel:` link; null where the line has no number. */
export function dialable({ number }: HelpLine): string | null {
  const digits = number.replace(/[^\d+#*]/g, '');
  return digits === '' ? null : digits;
}
