/**
 * From selected entries to the lines of a feed and how far they lie from the lines before. Same input, same lines. Knows the text
 * of a list, not its signatures.
 */
import { CATEGORIES, dayNumber } from '../../blocklist/categories.ts';
import type { TableFacts } from '../../blocklist/feed/feed-table.ts';
import type { ListPayload } from '../../blocklist/feed/payloads.ts';
import { byBytes, type EntryLine } from '../../blocklist/feed/snapshot-text.ts';
import { BUCKET_LOAD } from '../../blocklist/layout.ts';
import { bitsFor, depthOf } from '../../blocklist/write-table.ts';
import type { Candidate } from './select-entries.ts';
import type { Source } from './sources/known-sources.ts';

/**
 * Lines, ascending as the snapshot has them. @param sources in the order of their numbers.
 * @param allowed canonical entries that correct a false alarm: each stands as allowed and never as listed.
 */
export function feedLines(
  candidates: readonly Candidate[],
  allowed: readonly string[],
  sources: readonly Source[],
): EntryLine[] {
  const number = new Map(sources.map(({ id }, at) => [id, at]));
  const corrected = new Set(allowed);
  const lines = candidates
    .filter(({ entry }) => !corrected.has(entry))
    .map(
      ({ entry, category, dropped, source, since }): EntryLine => ({
        allow: false,
        entry,
        category: CATEGORIES[category],
        severity: dropped ? 1 : source.severity,
        source: number.get(source.id) ?? 0,
        day: dayNumber(since),
      }),
    );
  const corrections = [...corrected].map(
    (entry): EntryLine => ({ allow: true, entry, category: CATEGORIES.general, severity: 1, source: 0, day: 0 }),
  );
  return [...corrections, ...lines].sort((x, y) => Number(y.allow) - Number(x.allow) || byBytes(x.entry, y.entry));
}

/**
 * What goes into the table beside the lines. @param dates newest day of each source, by id. @param bits of the list before: kept
 * while they still fit, because deltas lead only between tables with the same.
 */
export function factsOf(
  lines: readonly EntryLine[],
  sources: readonly Source[],
  dates: ReadonlyMap<string, string>,
  bits: number | null,
): TableFacts {
  const counts = sources.map((_, at) => lines.filter(({ source, allow }) => source === at && !allow).length);
  const told = sources.map(({ id, name, url, terms }, at) => {
    const date = dates.get(id) ?? '';
    return { id, name, url, terms, date, entries: counts[at] ?? 0 };
  });
  return {
    n: lines.length,
    bits: bits !== null && stillFits(bits, lines.length) ? bits : bitsFor(lines.length),
    depth: lines.reduce((most, { entry }) => Math.max(most, depthOf(entry)), 0),
    built: told.map(({ date }) => date).reduce((newest, date) => (date > newest ? date : newest), ''),
    sources: told,
  };
}

/** A bucket may hold a quarter to one and a half of the usual load before a new directory is worth a whole download to everyone. */
function stillFits(bits: number, entries: number): boolean {
  const load = entries / 2 ** bits;
  return load <= BUCKET_LOAD * 1.5 && (bits === 0 || load >= BUCKET_LOAD / 4);
}

/** How far a list lies from the one before, for people; the guard that clients run counts for itself. */
export interface Change {
  /** Entries that are new. */
  readonly added: number;
  /** Entries that are gone. */
  readonly removed: number;
  /** Entries whose kind, source or date is another. */
  readonly changed: number;
}

export function changeBetween(before: readonly EntryLine[], after: readonly EntryLine[]): Change {
  const old = new Map(before.map((line) => [line.entry, line]));
  let added = 0;
  let changed = 0;
  for (const line of after) {
    const was = old.get(line.entry);
    if (was === undefined) added++;
    else if (was.allow !== line.allow || was.severity !== line.severity || was.category !== line.category) changed++;
    else if (was.source !== line.source || was.day !== line.day) changed++;
    old.delete(line.entry);
  }
  return { added, removed: old.size, changed };
}

/** Sources of the list before keep their numbers, so that a new one does not change every line. */
export function numberSources(sources: readonly Source[], before: ListPayload['sources'] | null): Source[] {
  const kept = (before ?? []).map(
    ({ id, name, url, terms }): Source =>
      sources.find((source) => source.id === id) ?? {
        id,
        name,
        url,
        terms,
        category: 'general',
        severity: 1,
        date: '',
      },
  );
  return [...kept, ...sources.filter(({ id }) => !kept.some((source) => source.id === id))];
}
