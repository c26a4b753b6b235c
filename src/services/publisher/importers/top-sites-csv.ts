/**
 * Ranked tables of much-visited sites (`rank,site` with or without a header line, or one site a line), to the names that count as
 * established. Being visited much says "exists and is used", never "honest". Knows no list of ours.
 */
import { canonicalAddress, isIpHost } from '../../../blocklist/canonical.ts';
import { domainParts } from '../../../blocklist/public-suffix.ts';
import { bare } from '../honest-sites.ts';
import { csvRows } from './csv-rows.ts';
import { SourceError } from './imported.ts';

/** Past this rank a site's place in such tables can be bought with a day of made traffic. */
export const ESTABLISHED_RANK = 100_000;

/**
 * Registrable domains and hosts of the first `most` rows, canonical, sorted, each once. Suffixes and machine addresses are left out.
 * @throws SourceError when fewer than one row in ten names a site: then the table is something else.
 */
export function topSites(text: string, most: number = ESTABLISHED_RANK): string[] {
  const sites = new Set<string>();
  let rows = 0;
  for (const { cells } of csvRows(text)) {
    const rank = cells.findIndex((cell) => /^\s*\d+\s*$/.test(cell));
    const named = cells.map((cell) => cell.trim()).find((cell) => /[^\s.]\.[^\s.\d]/.test(cell));
    if (rank >= 0 && Number(cells[rank]) > most) continue;
    if (rank < 0 && rows >= most) break;
    rows++;
    const read = named === undefined ? null : canonicalAddress(named.replace(/^\*\./, ''));
    if (!read?.ok || read.value.path !== '/' || isIpHost(read.value.host)) continue;
    const host = bare(read.value.host);
    if (domainParts(host) !== null) sites.add(host);
  }
  if (rows === 0 || sites.size < rows / 10)
    throw new SourceError(`not a table of sites: ${sites.size} names in ${rows} rows`);
  return [...sites].sort();
}
