/**
 * `gc`: takes away published files that no list names any more. Roots always stay: a client of any age walks through them. Lists of
 * the last days stay too, because a mirror or a cache may still point at them.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { feedFolder, numberedFiles } from '../files/feed-folder.ts';
import { currentEstablished, currentNow, newestList, readPublished } from '../files/public-folder.ts';
import { Refused } from '../refused.ts';

export interface GcOptions {
  readonly folder: string;
  /** Lists signed within this many days before the newest stay. */
  readonly days: number;
  readonly dryRun: boolean;
}

/** @returns paths (below public/) that were removed, or would be. @throws Refused when the newest list cannot be read. */
export function collectGarbage({ folder, days, dryRun }: GcOptions): { removed: string[]; kept: number } {
  const place = feedFolder(folder).public;
  const newest = newestList(place);
  if (newest === null) throw new Refused('there is no signed list: nothing to tidy');
  const since = newest.payload.v - days * 1440;
  const pointed = currentNow(place)?.payload.list.v;
  const kept = new Set<string>();
  for (const version of numberedFiles(join(place, 'list'))) {
    if (version < since && version !== pointed) continue;
    const { payload } = readPublished(join(place, 'list', `${version}.json`), 'list');
    kept.add(`list/${version}.json`).add(`s/${payload.snap.sha256}.gz`);
    for (const { sha256 } of payload.deltas) kept.add(`d/${sha256}.gz`);
  }
  const filter = currentEstablished(place)?.payload.sha256;
  if (filter !== undefined) kept.add(`e/${filter}.bin`);
  const removed = ['list', 's', 'd', 'e']
    .filter((name) => existsSync(join(place, name)))
    .flatMap((name) => readdirSync(join(place, name)).map((file) => `${name}/${file}`))
    .filter((path) => !kept.has(path))
    .sort();
  if (!dryRun) for (const path of removed) rmSync(join(place, path));
  return { removed, kept: kept.size };
}
