/**
 * The filter of much-visited sites that a package takes along: the feed's, or one made here from the table that KINWARD_TOP_SITES names
 * (`FILE`, or `FILE#COLUMN` for a table whose column of sites has that heading).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeEstablishedFilter } from '../../../src/blocklist/established/write-filter.ts';
import type { PackagedFeed } from '../../../src/platform/package-files.ts';
import { COUNTS_DAYS, registrableOf } from '../../../src/services/publisher/commands/sign-established.ts';
import { SourceError } from '../../../src/services/publisher/importers/imported.ts';
import { ESTABLISHED_RANK, topSites } from '../../../src/services/publisher/importers/top-sites-csv.ts';
import { FeedSettingWrong } from '../mirrors.ts';

const DAY_S = 86_400;

export interface PackagedEstablished {
  readonly about: NonNullable<PackagedFeed['established']>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws FeedSettingWrong when the file is not there or no table of sites. The day of the table is the day of the file. */
export function establishedFrom(setting: string): PackagedEstablished {
  const [file = '', column = null] = setting.split('#', 2);
  if (!existsSync(file)) throw new FeedSettingWrong(`KINWARD_TOP_SITES names a file that is not there: ${file}`);
  try {
    const domains = registrableOf(topSites(readFileSync(file, 'utf8'), ESTABLISHED_RANK, column));
    const seconds = Math.floor(statSync(file).mtimeMs / 1000);
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    return {
      about: { v: 0, n: domains.length, date, exp: seconds + COUNTS_DAYS * DAY_S },
      bytes: writeEstablishedFilter(domains),
    };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new FeedSettingWrong(`KINWARD_TOP_SITES: ${error.message}`, { cause: error });
  }
}
