/**
 * Much-visited sites as one small file: names, sorted, one a line, packed. About 6 bytes a site. `build` refuses to list them
 * without two people's word; other uses may come. Knows no ranks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { Refused } from '../refused.ts';
import { writeAtomic } from './write-atomic.ts';

const FILE = 'established.gz';

/** @param sites sorted, each once. Same sites, same bytes. @returns bytes written. */
export function writeEstablished(folder: string, sites: readonly string[]): number {
  const bytes = gzipSync(new TextEncoder().encode(`${sites.join('\n')}\n`), { level: 9, mtime: 0 });
  writeAtomic(join(folder, FILE), bytes);
  return bytes.length;
}

/** Empty when no table of sites was ever imported. @throws Refused when the file is damaged. */
export function readEstablished(folder: string): ReadonlySet<string> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return new Set();
  try {
    return new Set(
      new TextDecoder()
        .decode(gunzipSync(readFileSync(path)))
        .split('\n')
        .filter(Boolean),
    );
  } catch (error) {
    throw new Refused(`${path} is damaged; import again`, { cause: error });
  }
}
