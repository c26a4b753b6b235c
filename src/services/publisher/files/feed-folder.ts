/**
 * Where everything of a feed lies. Knows places, not contents.
 *
 *   feed.json            what the feed is made of
 *   sources/<id>.tsv     what each source has said over time (keep it under version control: it is the feed's memory)
 *   cache/               downloads with their marks; may be deleted
 *   staged/              what `build` made and `sign` has not signed yet
 *   public/              what is hosted, exactly as it is
 *     now.json  root/<n>.json  list/<v>.json  s/<sha256>.gz  d/<sha256>.gz  established.json  e/<sha256>.bin  404.html
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface FeedFolder {
  readonly config: string;
  readonly sources: string;
  readonly cache: string;
  readonly staged: string;
  readonly public: string;
}

export function feedFolder(folder: string): FeedFolder {
  return {
    config: join(folder, 'feed.json'),
    sources: join(folder, 'sources'),
    cache: join(folder, 'cache'),
    staged: join(folder, 'staged'),
    public: join(folder, 'public'),
  };
}

/** Numbers n of the files `<n>.json` in a folder, ascending; none when it is not there. */
export function numberedFiles(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => /^([1-9]\d{0,15})\.json$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((x, y) => x - y);
}
