/**
 * From sources to the bytes of a list and a report of what was refused and why. Same input, same bytes: no clock, no chance.
 * Knows no files and no network; scripts and the feed's commands hand it what they read.
 */
import { createHash } from 'node:crypto';
import { openList } from '../../blocklist/list.ts';
import type { ListInfo } from '../../blocklist/table.ts';
import { FingerprintCollision, type TableEntry, writeTable } from '../../blocklist/write-table.ts';
import type { HonestSites } from './honest-sites.ts';
import type { ImportedRow } from './importers/imported.ts';
import { type JudgedEntry, judge, type Refusal } from './judge.ts';
import { precedenceOf, type Source } from './sources.ts';

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

export interface ListReport {
  readonly built: string;
  readonly entries: number;
  readonly bytes: number;
  readonly sources: ListInfo['sources'];
  readonly files: readonly {
    readonly file: string;
    readonly source: string;
    readonly format: string;
    readonly rows: number;
    readonly taken: number;
    readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  }[];
  /** Rows that another row of the same or another source already said. */
  readonly merged: number;
  readonly pages: number;
  readonly honestHosts: number;
  readonly refused: readonly RefusedRow[];
}

/** The list would warn of an honest site, or cannot be made at all. Nothing is written. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

interface Candidate extends JudgedEntry {
  readonly source: Source;
}

/** Seeds tried before giving up: one in about 2^28 builds needs a second. */
const MAX_SEEDS = 16;

/** @throws BuildRefused when no row is left, or when a known honest site would be listed. */
export function buildList(
  files: readonly SourceFile[],
  honest: HonestSites,
): { bytes: ArrayBuffer; report: ListReport } {
  const refused: RefusedRow[] = [];
  const best = new Map<string, Candidate>();
  let merged = 0;
  const perFile = files.map(({ source, file, format, rows }) => {
    const counts: Partial<Record<Refusal, number>> = {};
    let taken = 0;
    const listed = rows.filter(({ says }) => says !== 'allow');
    for (const row of listed) {
      const judged = judge(row, honest);
      if (!judged.ok) {
        counts[judged.reason] = (counts[judged.reason] ?? 0) + 1;
        refused.push({ source: source.id, file, at: row.at, text: row.text.slice(0, 300), reason: judged.reason });
        continue;
      }
      taken++;
      const candidate = { ...judged.value, source };
      const before = best.get(candidate.entry);
      if (before) merged++;
      best.set(candidate.entry, before ? better(before, candidate) : candidate);
    }
    return { file, source: source.id, format, rows: listed.length, taken, refused: counts };
  });
  if (best.size === 0) throw new BuildRefused('no source lists a single address: an empty list protects nobody');
  const candidates = [...best.values()].sort((x, y) => (x.entry < y.entry ? -1 : 1));
  const info = infoOf(files, candidates);
  const bytes = write(candidates, info, honest);
  return {
    bytes,
    report: {
      built: info.built,
      entries: candidates.length,
      bytes: bytes.byteLength,
      sources: info.sources,
      files: perFile,
      merged,
      pages: candidates.filter(({ entry }) => entry.includes('/')).length,
      honestHosts: honest.hosts.length,
      refused,
    },
  };
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

function infoOf(files: readonly SourceFile[], candidates: readonly Candidate[]): ListInfo {
  const sources = [...new Map(files.map(({ source }) => [source.id, source])).values()]
    .sort((x, y) => precedenceOf(x.id) - precedenceOf(y.id) || (x.id < y.id ? -1 : 1))
    .map(({ id, name, date }) => ({
      id,
      name,
      date: newestDay(files.filter(({ source }) => source.id === id)) || date,
      entries: candidates.filter(({ source }) => source.id === id).length,
    }));
  return {
    built:
      sources
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    sources,
  };
}

function newestDay(files: readonly SourceFile[]): string {
  let newest = '';
  for (const { rows } of files)
    for (const { since, dropped } of rows) for (const day of [since, dropped]) if (day && day > newest) newest = day;
  return newest;
}

function write(candidates: readonly Candidate[], info: ListInfo, honest: HonestSites): ArrayBuffer {
  const index = new Map(info.sources.map(({ id }, at) => [id, at]));
  const entries = candidates.map(
    ({ entry, since, dropped, source }): TableEntry => ({
      entry,
      allow: false,
      severity: dropped ? 1 : source.severity,
      category: source.category,
      source: index.get(source.id) ?? 0,
      since,
    }),
  );
  const told = createHash('sha256')
    .update(JSON.stringify([info, entries]))
    .digest();
  for (let attempt = 0; attempt < MAX_SEEDS; attempt++) {
    const digest = createHash('sha256').update(told).update(`seed ${attempt}`).digest();
    let bytes: ArrayBuffer;
    try {
      bytes = writeTable(entries, info, { a: digest.readUInt32LE(0), b: digest.readUInt32LE(4) });
    } catch (error) {
      if (error instanceof FingerprintCollision) continue;
      throw error;
    }
    const list = openList(bytes);
    const hits = honest.hosts.filter((host) =>
      [host, `www.${host}`].some((name) => list.checkAddress({ host: name, path: '/' }).verdict === 'listed'),
    );
    if (hits.length === 0) return bytes;
    const named = new Set(entries.map(({ entry }) => entry));
    const truly = hits.find((host) => withParents(host).some((name) => named.has(name)));
    if (truly !== undefined) throw new BuildRefused(`the list would warn of the honest site ${truly}`);
  }
  throw new BuildRefused(`no seed of ${MAX_SEEDS} is free of collisions`);
}

function withParents(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, from) => labels.slice(from).join('.'));
}
