/** What the list says about a host or URL. `none` means "no record", and is never shown as "safe". */

export type DomainVerdictKind = 'listed' | 'lookalike' | 'known' | 'none';

export interface DomainVerdict {
  /** Canonical host that was asked about. */
  readonly host: string;
  readonly verdict: DomainVerdictKind;
  /** Short id of the list or table that knows it, null for none. */
  readonly source: string | null;
  /** Date first listed, YYYY-MM-DD, null where the source gives none. */
  readonly since: string | null;
  /** Machine-readable reason: `exact`, `parent`, `path`, `brand:<name>` and so on; words are in the locale files. */
  readonly reason: string | null;
}
