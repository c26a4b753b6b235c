/** What every importer hands on: rows as the source wrote them. Importers read one format each and judge nothing. */
import type { Category } from '../../../blocklist/categories.ts';

export interface ImportedRow {
  /** The address as the source spells it. */
  readonly text: string;
  /** Line (text formats) or position (JSON) in the source, from 1. */
  readonly at: number;
  /** `deny` lists it; `allow` says it is honest; `pattern` is a rule of the source's format that names no single address. */
  readonly says: 'deny' | 'allow' | 'pattern';
  /** First listed, YYYY-MM-DD; null where the source gives none. */
  readonly since: string | null;
  /** Dropped by the source on this day; null while it is listed. */
  readonly dropped: string | null;
  /** What the source calls this one row; absent where it says one thing of all. */
  readonly category?: Category;
}

export interface Importer {
  /** Name of the format, for reports. */
  readonly format: string;
  /** Whether the text is in this format; looks at its head only and never throws. */
  recognises(text: string): boolean;
  /** All rows, in the source's order. @throws SourceError when the text breaks its own format. */
  read(text: string): ImportedRow[];
}

/** A source that cannot be read as what it looked like; the message says where. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Lines with their numbers from 1, without line ends and a byte order mark. */
export function numberedLines(text: string): { readonly line: string; readonly at: number }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, at: index + 1 }));
}

/** First lines of a text that say something, at most `most` of the first 100,000 characters. */
export function headLines(text: string, most: number): string[] {
  return text
    .slice(0, 100_000)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, most);
}

export function denied(
  text: string,
  at: number,
  since: string | null = null,
  dropped: string | null = null,
): ImportedRow {
  return { text, at, says: 'deny', since, dropped };
}
