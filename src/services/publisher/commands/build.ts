/**
 * `build`: from the sources' records to the text of the next list, with a report of every row that was refused and why. Signs
 * nothing and asks nobody: same records, same list before, same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressText, canonicalAddress } from '../../../blocklist/canonical.ts';
import { MAX_LINES, MAX_SNAPSHOT_BYTES } from '../../../blocklist/feed/caps.ts';
import { buildFeedTable, runToEnd, type TableFacts } from '../../../blocklist/feed/feed-table.ts';
import { countChanges, isTooMuch } from '../../../blocklist/feed/guard.ts';
import { formatSnapshot } from '../../../blocklist/feed/snapshot-text.ts';
import { openList } from '../../../blocklist/list.ts';
import { type Change, changeBetween, factsOf, feedLines, numberSources } from '../feed-lines.ts';
import { readEstablished } from '../files/established.ts';
import { feedFolder, numberedFiles } from '../files/feed-folder.ts';
import { newestList, readPublished } from '../files/public-folder.ts';
import { snapshotLines, snapshotText } from '../files/snapshots.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { type HonestSites, withTopSites } from '../honest-sites.ts';
import { Refused } from '../refused.ts';
import { type FileCount, newestDay, type RefusedRow, type SourceFile, selectEntries } from '../select-entries.ts';
import { type FeedConfig, readFeedConfig } from '../sources/feed-config.ts';
import type { SaidRow } from '../sources/provenance.ts';
import { readRecord } from './import.ts';

/** Hosts that must not be listed. @param further what this feed's sources and its owner call honest. */
export type GatherHonest = (further: readonly string[]) => HonestSites;

/** A change, and whether one signature is enough for it. */
interface JudgedChange extends Change {
  /** True for the first list and for one that some client would refuse under the ordinary number of signatures. */
  readonly big: boolean;
}

export interface BuildReport extends JudgedChange {
  readonly entries: number;
  readonly bytes: number;
  readonly built: string;
  readonly sources: TableFacts['sources'];
  /** Version of the list that `added`, `removed` and `changed` compare with; null for the first. */
  readonly since: number | null;
  readonly merged: number;
  readonly pages: number;
  readonly honestHosts: number;
  readonly files: readonly FileCount[];
  readonly refused: readonly RefusedRow[];
}

/** What `sign` needs besides the text. */
export interface Staged extends JudgedChange {
  readonly facts: TableFacts;
  readonly since: number | null;
}

/** @throws Refused when nothing would be listed, too much would, or an honest site would be. Nothing is written then. */
export function runBuild(folder: string, gatherHonest: GatherHonest): BuildReport {
  const place = feedFolder(folder);
  if (!existsSync(place.config)) throw new Refused(`no ${place.config}; begin with: kinward-feed import FOLDER`);
  const config = readFeedConfig(readFileSync(place.config, 'utf8'), place.config);
  const files = config.sources.flatMap((source) => {
    const record = join(place.sources, `${source.id}.tsv`);
    if (!existsSync(record)) throw new Refused(`no record of ${source.id}; run import first`);
    return filesOf(source, readRecord(record));
  });
  const allowed = files.flatMap(({ rows }) => rows.filter(({ says }) => says === 'allow').map(({ text }) => text));
  const honest = gate(
    gatherHonest([...allowed, ...config.honest]),
    config,
    new Set(readEstablished(place.sources).sites),
  );
  const selection = selectEntries(files, honest);

  const before = newestList(place.public);
  const sources = numberSources(config.sources, before?.payload.sources ?? null);
  const lines = feedLines(selection.candidates, corrections(config, place.config), sources);
  if (!lines.some(({ allow }) => !allow))
    throw new Refused('no source lists a single address: an empty list protects nobody');
  if (lines.length > MAX_LINES) throw new Refused(`${lines.length} entries; a feed holds at most ${MAX_LINES}`);
  const dates = new Map(
    config.sources.map(({ id, date }) => [id, newestDay(files.filter(({ source }) => source.id === id)) || date]),
  );
  const text = formatSnapshot(lines);
  if (text.length > MAX_SNAPSHOT_BYTES)
    throw new Refused(`${text.length} bytes; a list has at most ${MAX_SNAPSHOT_BYTES}`);
  const facts = factsOf(lines, sources, dates, before?.payload.bits ?? null);
  const table = runToEnd(buildFeedTable(text, facts));
  refuseHonestHits(table, honest);
  const change = {
    ...changeBetween(before ? snapshotLines(place.public, before.payload) : [], lines),
    big: isBig(place.public, table),
  };
  const since = before?.payload.v ?? null;
  const report: BuildReport = {
    entries: lines.length,
    bytes: text.length,
    built: facts.built,
    ...change,
    since,
    sources: facts.sources,
    merged: selection.merged,
    pages: lines.filter(({ entry }) => entry.includes('/')).length,
    honestHosts: honest.hosts.length,
    files: selection.files,
    refused: selection.refused,
  };
  const staged: Staged = { facts, since, ...change };
  writeAtomic(join(place.staged, 'snapshot.txt'), text);
  writeAtomic(join(place.staged, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeAtomic(join(place.staged, 'list.json'), `${JSON.stringify(staged, null, 1)}\n`);
  return report;
}

/** A source's record as the files its rows came from. */
function filesOf(source: FeedConfig['sources'][number], rows: readonly SaidRow[]): SourceFile[] {
  const byFile = new Map<string, SaidRow[]>();
  for (const row of rows) {
    const kept = byFile.get(row.file);
    if (kept) kept.push(row);
    else byFile.set(row.file, [row]);
  }
  return [...byFile]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([file, theirs]) => ({ source, file, format: 'record', rows: theirs.sort((x, y) => x.at - y.at) }));
}

function gate(honest: HonestSites, config: FeedConfig, established: ReadonlySet<string>): HonestSites {
  return withTopSites(honest, established, new Set(config.reviews.keys()));
}

/** Canonical entries of `allow` in feed.json. @throws Refused */
function corrections(config: FeedConfig, path: string): string[] {
  return config.allow.map((text) => {
    const read = canonicalAddress(text);
    if (!read.ok) throw new Refused(`${path}: allow: "${text.slice(0, 80)}" is no address`);
    return addressText(read.value);
  });
}

/**
 * The clients' own guard, from the newest list and from the oldest that still lies here: a client that was away for weeks measures
 * from where it stopped.
 */
function isBig(folder: string, table: ArrayBuffer): boolean {
  const stored = numberedFiles(join(folder, 'list'))
    .map((version) => readPublished(join(folder, 'list', `${version}.json`), 'list').payload)
    .filter(({ snap }) => existsSync(join(folder, 's', `${snap.sha256}.gz`)));
  const [oldest, newest] = [stored[0], stored.at(-1)];
  if (!oldest || !newest) return true;
  return [...new Set([oldest, newest])].some((list) =>
    isTooMuch(countChanges(runToEnd(buildFeedTable(snapshotText(folder, list), list)), table)),
  );
}

/** The last question before anything is written: would this very table warn of an honest site? */
function refuseHonestHits(table: ArrayBuffer, honest: HonestSites): void {
  const list = openList(table);
  const hit = honest.hosts.find((host) =>
    [host, `www.${host}`].some((name) => list.checkAddress({ host: name, path: '/' }).verdict === 'listed'),
  );
  if (hit !== undefined) throw new Refused(`the list would warn of the honest site ${hit}`);
}
