/**
 * Sizes of a feed as it would have been: day by day from a list over time (host, first listed, dropped), through the very text, delta
 * and packing that the publisher uses. Knows no clients.
 */
import { readFileSync } from 'node:fs';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { dayNumber } from '../../src/blocklist/categories.ts';
import { formatDelta } from '../../src/blocklist/feed/delta.ts';
import { type EntryLine, formatSnapshot, parseLine } from '../../src/blocklist/feed/snapshot-text.ts';
import { pack } from '../../src/services/publisher/files/snapshots.ts';
import { historyTsv } from '../../src/services/publisher/importers/history-tsv.ts';

export interface MeasuredFeed {
  readonly entries: number;
  /** Packed bytes of the last day's snapshot. */
  readonly snapshot: number;
  /** Packed bytes of the delta of each day on which anything changed, in order. */
  readonly deltas: readonly number[];
  /** Changed lines of each of them. */
  readonly changes: readonly number[];
}

/** The last `days` days of a history file, up to the newest day on which it listed anything. */
export function measureHistory(file: string, days: number): MeasuredFeed {
  const rows = historyTsv.read(readFileSync(file, 'utf8'));
  const dated = new Map<string, { since: string; dropped: string }>();
  for (const { text, since, dropped } of rows) {
    const read = canonicalAddress(text);
    if (read.ok && read.value.path === '/' && writable(read.value.host))
      dated.set(read.value.host, { since: since ?? '', dropped: dropped ?? '9999' });
  }
  const last = [...dated.values()].reduce((newest, { since }) => (since > newest ? since : newest), '');
  const end = Date.parse(`${last}T00:00:00Z`);
  let before: EntryLine[] | null = null;
  let snapshot = 0;
  const deltas: number[] = [];
  const changes: number[] = [];
  for (let back = days; back >= 0; back--) {
    const lines = linesOn(dated, new Date(end - back * 86_400_000).toISOString().slice(0, 10));
    if (before !== null) {
      const text = formatDelta(before, lines);
      if (text !== '') {
        deltas.push(pack(text).bytes.length);
        changes.push(text.split('\n').length - 1);
      }
    }
    if (back === 0) snapshot = pack(formatSnapshot(lines)).bytes.length;
    before = lines;
  }
  return { entries: before?.length ?? 0, snapshot, deltas, changes };
}

function linesOn(dated: ReadonlyMap<string, { since: string; dropped: string }>, day: string): EntryLine[] {
  return [...dated]
    .filter(([, { since }]) => since <= day)
    .map(([entry, { since, dropped }]) => ({
      allow: false,
      entry,
      category: 1,
      severity: dropped <= day ? (1 as const) : (3 as const),
      source: 0,
      day: since > '2020-01-01' ? dayNumber(since) : 0,
    }));
}

function writable(host: string): boolean {
  try {
    parseLine(`B\t${host}\t1\t1\t0\t0`);
    return true;
  } catch {
    return false;
  }
}
