/** What the list says about a host or URL. `none` means "no record", and is never shown as "safe". */

export type DomainVerdictKind = 'listed' | 'lookalike' | 'known' | 'none';

export interface DomainVerdict {
  /** Canonical host that was asked about; '' when the text was no address. */
  readonly host: string;
  readonly verdict: DomainVerdictKind;
  /** Short id of the list or table that knows it, null for none. */
  readonly source: string | null;
  /** Date first listed, YYYY-MM-DD, null where the source gives none. */
  readonly since: string | null;
  /**
   * Machine-readable reason: `exact`, `parent`, `path`, `platform`,
   * `lookalike:<name>`, `not-an-address`; words are in the locale files under `domain.<reason up to the colon>`.
   */
  readonly reason: string | null;
  /**
   * Only for `listed`: 3 the source lists exactly this kind of site now, 2 a list of mixed kinds has it now, 1 the source has
   * dropped it since (taken down, or sold on to somebody new).
   */
  readonly severity?: 1 | 2 | 3;
}
