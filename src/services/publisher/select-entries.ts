/**
 * Which rows of which sources become entries, whose word counts where several speak of one address, and what was refused and why.
 * Same input, same answer: no clock, no chance. Knows no files and no bytes.
 */
import type { Category } from '../../blocklist/categories.ts';
import type { HonestSites } from './honest-sites.ts';
import type { ImportedRow } from './importers/imported.ts';
import { type JudgedEntry, judge, type Refusal } from './judge.ts';
import { precedenceOf, type Source } from './sources/known-sources.ts';

/** One file (or package) of a source, read. */
export interface SourceFile {
  readonly source: Source;
  /** Name for the report. */
  readonly file: string;
  readonly format: string;
  readonly rows: readonly ImportedRow[];
}

export interface RefusedRow {
  readonly source: string;
  readonly file: string;
  /** Line or position in the file, from 1. */
  readonly at: number;
  readonly text: string;
  readonly reason: Refusal;
}

/** One file of a source, counted. */
export interface FileCount {
  readonly file: string;
  readonly source: string;
  readonly format: string;
  readonly rows: number;
  readonly taken: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
}

/** An address that will be listed, and the source that speaks for it. */
export interface Candidate extends JudgedEntry {
  readonly source: Source;
  readonly category: Category;
}

export interface Selection {
  /** Each address once, ascending. */
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedRow[];
  readonly files: readonly FileCount[];
  /** Rows that another row of the same or another source already said. */
  readonly merged: number;
}

/** Longest piece of a refused row that a report repeats. */
const MAX_REPORTED = 300;

/** Judges every row and merges what speaks of one address. */
export function selectEntries(files: readonly SourceFile[], honest: HonestSites): Selection {
  const refused: RefusedRow[] = [];
  const best = new Map<string, Candidate>();
  let merged = 0;
  const counted = files.map(({ source, file, format, rows }): FileCount => {
    const counts: Partial<Record<Refusal, number>> = {};
    let taken = 0;
    const listed = rows.filter(({ says }) => says !== 'allow');
    for (const row of listed) {
      const judged = judge(row, honest);
      if (!judged.ok) {
        counts[judged.reason] = (counts[judged.reason] ?? 0) + 1;
        const text = row.text.slice(0, MAX_REPORTED);
        refused.push({ source: source.id, file, at: row.at, text, reason: judged.reason });
        continue;
      }
      taken++;
      const candidate = { ...judged.value, source, category: row.category ?? source.category };
      const before = best.get(candidate.entry);
      if (before) merged++;
      best.set(candidate.entry, before ? better(before, candidate) : candidate);
    }
    return { file, source: source.id, format, rows: listed.length, taken, refused: counts };
  });
  const candidates = [...best.values()].sort((x, y) => (x.entry < y.entry ? -1 : 1));
  return { candidates, refused, files: counted, merged };
}

/**
 * Which of two rows about one address speaks for it: listed now before dropped, the louder source, then the known order. Rows of
 * one source complete each other: its live list gives no date, its history does.
 */
function better(x: Candidate, y: Candidate): Candidate {
  const rank = (c: Candidate): number => (c.dropped ? 0 : 1000) + c.source.severity * 100 - precedenceOf(c.source.id);
  const keep = rank(y) > rank(x) ? y : x;
  const other = keep === x ? y : x;
  if (keep.source.id !== other.source.id) return keep;
  const since = [x.since, y.since].filter((day) => day !== null).sort()[0] ?? null;
  return { ...keep, since };
}

/** Newest day that any of these rows states, or ''. */
export function newestDay(files: readonly SourceFile[]): string {
  let newest = '';
  for (const { rows } of files)
    for (const { since, dropped } of rows) for (const day of [since, dropped]) if (day && day > newest) newest = day;
  return newest;
}
