/**
 * `import`: asks every source of feed.json what it lists now and writes it into the sources' records. A source that cannot be had
 * keeps what it said last. Knows nothing of what will be listed: that is judged by `build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEstablished, writeEstablished } from '../files/established.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { SourceError } from '../importers/imported.ts';
import { recognise } from '../importers/recognise.ts';
import { registerCsv } from '../importers/register-csv.ts';
import { topSites } from '../importers/top-sites-csv.ts';
import { Refused } from '../refused.ts';
import { type FeedConfig, type FeedSource, readFeedConfig } from '../sources/feed-config.ts';
import { readSource, type SourceReader, SourceUnavailable } from '../sources/fetch-source.ts';
import { sourceOf } from '../sources/known-sources.ts';
import { formatProvenance, mergeImport, readProvenance, type SaidRow, SourceShrank } from '../sources/provenance.ts';

export interface ImportOptions {
  readonly folder: string;
  /** A folder of lists: makes feed.json when there is none. */
  readonly lists: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly mayShrink: boolean;
  readonly fetch: typeof fetch;
  /** Told of files that a new feed.json leaves out. */
  readonly warn: (line: string) => void;
}

export interface ImportedSource {
  readonly id: string;
  readonly live: number;
  readonly dropped: number;
  /** Why the record of before stands; null when the source was read. */
  readonly kept: string | null;
}

/** @throws Refused when nothing can be imported, or when a source without a record fails. */
export async function runImport(options: ImportOptions): Promise<ImportedSource[]> {
  const place = feedFolder(options.folder);
  if (options.lists !== null) startFeed(options.lists, place.config, options.warn);
  if (!existsSync(place.config)) throw new Refused(`no ${place.config}; name a folder of lists to begin with`);
  const config = readFeedConfig(readFileSync(place.config, 'utf8'), place.config);
  const reader: SourceReader = { folder: options.folder, cache: place.cache, fetch: options.fetch };
  const done: ImportedSource[] = [];
  if (config.topSites !== null) done.push(await importTopSites(config.topSites, place.sources, reader, options.day));
  for (const source of config.sources) {
    const record = join(place.sources, `${source.id}.tsv`);
    const before = existsSync(record) ? readRecord(record) : null;
    let kept: string | null = null;
    let rows = before ?? [];
    try {
      rows = mergeImport(before, await readRows(source, reader), options.day, options.mayShrink);
      writeAtomic(record, formatProvenance(rows));
    } catch (error) {
      const bad = error instanceof SourceUnavailable || error instanceof SourceError || error instanceof SourceShrank;
      if (!bad) throw error;
      if (before === null) throw new Refused(`${source.id}: ${error.message}`, { cause: error });
      kept = error.message;
    }
    const live = rows.filter(({ says, dropped }) => says === 'deny' && dropped === null).length;
    const dropped = rows.filter(({ says, dropped: day }) => says === 'deny' && day !== null).length;
    done.push({ id: source.id, live, dropped, kept });
  }
  return done;
}

/** The table of much-visited sites; one that cannot be had keeps the sites of before. @throws Refused when there are none yet. */
async function importTopSites(
  { file, column, most, name, terms }: NonNullable<FeedConfig['topSites']>,
  folder: string,
  reader: SourceReader,
  date: string,
): Promise<ImportedSource> {
  let kept: string | null = null;
  try {
    const sites = topSites((await readSource(file, reader)).text, most, column);
    writeEstablished(folder, { date, source: name, terms, sites });
  } catch (error) {
    if (!(error instanceof SourceUnavailable || error instanceof SourceError)) throw error;
    if (readEstablished(folder).sites.length === 0) throw new Refused(`topSites: ${error.message}`, { cause: error });
    kept = error.message;
  }
  return { id: 'much-visited sites', live: readEstablished(folder).sites.length, dropped: 0, kept };
}

async function readRows(source: FeedSource, reader: SourceReader): Promise<SaidRow[]> {
  const all: SaidRow[] = [];
  for (const file of source.files) {
    const { text } = await readSource(file, reader);
    const importer = source.csv ? registerCsv(source.csv) : recognise(text);
    if (!importer) throw new SourceError(`${file}: no importer knows this format`);
    try {
      for (const row of importer.read(text)) all.push({ ...row, file: file.split(/[\\/]/).at(-1) ?? file });
    } catch (error) {
      if (error instanceof SourceError) throw new SourceError(`${file}: ${error.message}`, { cause: error });
      throw error;
    }
  }
  if (all.length === 0) throw new SourceError(`${source.files.join(', ')}: not a single row`);
  return all;
}

/** @throws Refused when the record was changed by hand into something else. */
export function readRecord(path: string): SaidRow[] {
  try {
    return readProvenance(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SourceError) throw new Refused(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

const LISTS = /\.(?:txt|tsv|json|list|hosts)$/i;
const TABLES = /\.csv$/i;

/** Writes a feed.json that takes every list of a folder, files of one source together. Leaves one that is there. */
function startFeed(lists: string, config: string, warn: (line: string) => void): void {
  if (existsSync(config)) return;
  if (!existsSync(lists)) throw new Refused(`no such folder of lists: ${lists}`);
  const all = readdirSync(lists).sort();
  for (const name of all.filter((each) => TABLES.test(each)))
    warn(`${name} is left out: a table needs a "csv" entry in feed.json that says what its columns mean`);
  const names = all.filter((name) => LISTS.test(name));
  if (names.length === 0) throw new Refused(`no list in ${lists} (.txt, .tsv, .json, .list, .hosts)`);
  const files = new Map<string, string[]>();
  for (const name of names) {
    const { id } = sourceOf(name);
    files.set(id, [...(files.get(id) ?? []), join(resolve(lists), name)]);
  }
  const sources = [...files].map(([id, paths]) => ({ id, files: paths }));
  writeAtomic(config, `${JSON.stringify({ sources }, null, 2)}\n`);
}
