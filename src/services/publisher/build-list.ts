/**
 * From sources to the bytes of a list and a report of what was refused and why. Same input, same bytes: no clock, no chance.
 * Knows no files, no network and no keys; scripts and the feed's commands hand it what they read.
 */
import { buildFeedTable, runToEnd, type TableFacts } from '../../blocklist/feed/feed-table.ts';
import { formatSnapshot } from '../../blocklist/feed/snapshot-text.ts';
import { openList } from '../../blocklist/list.ts';
import type { ListInfo } from '../../blocklist/table.ts';
import { factsOf, feedLines } from './feed-lines.ts';
import type { HonestSites } from './honest-sites.ts';
import { type FileCount, newestDay, type RefusedRow, type SourceFile, selectEntries } from './select-entries.ts';
import { precedenceOf } from './sources/known-sources.ts';

export interface ListReport {
  readonly built: string;
  readonly entries: number;
  readonly bytes: number;
  readonly sources: ListInfo['sources'];
  readonly files: readonly FileCount[];
  /** Rows that another row of the same or another source already said. */
  readonly merged: number;
  readonly pages: number;
  readonly honestHosts: number;
  readonly refused: readonly RefusedRow[];
}

/** What a feed would sign of it. */
export interface BuiltList {
  readonly bytes: ArrayBuffer;
  readonly report: ListReport;
  readonly text: string;
  readonly facts: TableFacts;
}

/** The list would warn of an honest site, or cannot be made at all. Nothing is written. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

/** @throws BuildRefused when no row is left, or when a known honest site would be listed. */
export function buildList(files: readonly SourceFile[], honest: HonestSites): BuiltList {
  const { candidates, refused, files: counted, merged } = selectEntries(files, honest);
  if (candidates.length === 0)
    throw new BuildRefused('no source lists a single address: an empty list protects nobody');
  const sources = [...new Map(files.map(({ source }) => [source.id, source])).values()].sort(
    (x, y) => precedenceOf(x.id) - precedenceOf(y.id) || (x.id < y.id ? -1 : 1),
  );
  const dates = new Map(
    sources.map(({ id, date }) => [id, newestDay(files.filter(({ source }) => source.id === id)) || date]),
  );
  const lines = feedLines(candidates, [], sources);
  const facts = factsOf(lines, sources, dates, null);
  const text = formatSnapshot(lines);
  const bytes = runToEnd(buildFeedTable(text, facts));
  refuseHonestHits(bytes, honest);
  const info = openList(bytes).status;
  return {
    bytes,
    text,
    facts,
    report: {
      built: info.built,
      entries: lines.length,
      bytes: bytes.byteLength,
      sources: info.sources,
      files: counted,
      merged,
      pages: lines.filter(({ entry }) => entry.includes('/')).length,
      honestHosts: honest.hosts.length,
      refused,
    },
  };
}

/** The last question before a list leaves: would this very table warn of an honest site? */
function refuseHonestHits(bytes: ArrayBuffer, honest: HonestSites): void {
  const list = openList(bytes);
  const hit = honest.hosts.find((host) =>
    [host, `www.${host}`].some((name) => list.checkAddress({ host: name, path: '/' }).verdict === 'listed'),
  );
  if (hit !== undefined) throw new BuildRefused(`the list would warn of the honest site ${hit}`);
}
