/**
 * Ranked tables of much-visited sites (`rank,site` with or without a header line, one site a line, or any table whose column is named), to the names that count as
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
 * @param column heading of the column with the sites, where the table has one to name; else the first cell that looks like a site.
 * @throws SourceError when there is no such column, or when fewer than one row in ten names a site: then the table is something else.
 */
export function topSites(text: string, most: number = ESTABLISHED_RANK, column: string | null = null): string[] {
  const sites = new Set<string>();
  let rows = 0;
  const all = csvRows(text);
  const place = column === null ? null : placeOf(column, all.shift()?.cells ?? []);
  for (const { cells } of all) {
    const rank = cells.findIndex((cell) => /^\s*\d+\s*$/.test(cell));
    const named =
      place === null
        ? cells.map((cell) => cell.trim()).find((cell) => /[^\s.]\.[^\s.\d]/.test(cell))
        : cells[place]?.trim();
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

function placeOf(column: string, heads: readonly string[]): number {
  const names = heads.map((head) => head.trim());
  const at = names.indexOf(column);
  if (at < 0) throw new SourceError(`no column "${column}"; there are: ${names.join(' | ').slice(0, 200)}`);
  return at;
}
