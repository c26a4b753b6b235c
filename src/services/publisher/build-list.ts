/**
 * From sources to the bytes of a list and a report of what was refused and why. Same input, same bytes: no clock, no chance.
 * Knows no files and no network; scripts and the feed's commands hand it what they read.
 */
import { createHash } from 'node:crypto';
import { openList } from '../../blocklist/list.ts';
import type { ListInfo } from '../../blocklist/table.ts';
import { FingerprintCollision, type TableEntry, writeTable } from '../../blocklist/write-table.ts';
import type { HonestSites } from './honest-sites.ts';
import {
  type Candidate,
  type FileCount,
  newestDay,
  type RefusedRow,
  type SourceFile,
  selectEntries,
} from './select-entries.ts';
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

/** The list would warn of an honest site, or cannot be made at all. Nothing is written. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

/** Seeds tried before giving up: one in about 2^28 builds needs a second. */
const MAX_SEEDS = 16;

/** @throws BuildRefused when no row is left, or when a known honest site would be listed. */
export function buildList(
  files: readonly SourceFile[],
  honest: HonestSites,
): { bytes: ArrayBuffer; report: ListReport } {
  const { candidates, refused, files: counted, merged } = selectEntries(files, honest);
  if (candidates.length === 0)
    throw new BuildRefused('no source lists a single address: an empty list protects nobody');
  const info = infoOf(files, candidates);
  const bytes = write(candidates, info, honest);
  return {
    bytes,
    report: {
      built: info.built,
      entries: candidates.length,
      bytes: bytes.byteLength,
      sources: info.sources,
      files: counted,
      merged,
      pages: candidates.filter(({ entry }) => entry.includes('/')).length,
      honestHosts: honest.hosts.length,
      refused,
    },
  };
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

function write(candidates: readonly Candidate[], info: ListInfo, honest: HonestSites): ArrayBuffer {
  const index = new Map(info.sources.map(({ id }, at) => [id, at]));
  const entries = candidates.map(
    ({ entry, since, dropped, source, category }): TableEntry => ({
      entry,
      allow: false,
      severity: dropped ? 1 : source.severity,
      category,
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
