/**
 * Much-visited sites as one small file: a line of where they come from, then names, sorted, one a line, packed. About 6 bytes a site.
 * `build` refuses to list them without two people's word, `sign` makes the clients' filter of them. Knows no ranks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { Refused } from '../refused.ts';
import { writeAtomic } from './write-atomic.ts';

const FILE = 'established.gz';
const HEAD = '#';

export interface Established {
  /** Day of the import, YYYY-MM-DD; '' in a file of an earlier version, and where there is none. */
  readonly date: string;
  /** Whose table it is, and its terms. */
  readonly source: string;
  readonly terms: string;
  /** Canonical hosts, sorted, each once. */
  readonly sites: readonly string[];
}

/** Same sites on the same day, same bytes. @returns bytes written. */
export function writeEstablished(folder: string, { date, source, terms, sites }: Established): number {
  const head = `${HEAD}${[date, source, terms].map((word) => word.replace(/\s+/g, ' ')).join('\t')}`;
  const bytes = gzipSync(new TextEncoder().encode(`${[head, ...sites].join('\n')}\n`), { level: 9, mtime: 0 });
  writeAtomic(join(folder, FILE), bytes);
  return bytes.length;
}

/** No sites when no table was ever imported. @throws Refused when the file is damaged. */
export function readEstablished(folder: string): Established {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { date: '', source: '', terms: '', sites: [] };
  try {
    const lines = new TextDecoder()
      .decode(gunzipSync(readFileSync(path)))
      .split('\n')
      .filter(Boolean);
    const head = lines[0]?.startsWith(HEAD) ? lines.shift()?.slice(HEAD.length) : undefined;
    const [date = '', source = '', terms = ''] = head?.split('\t') ?? [];
    return { date, source, terms, sites: lines };
  } catch (error) {
    throw new Refused(`${path} is damaged; import again`, { cause: error });
  }
}
