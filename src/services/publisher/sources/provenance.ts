/**
 * What each source has said over time: every row with the day it was first listed and the day it was dropped. A row is never
 * forgotten: what its source takes back goes on as dropped, which speaks softly. Pure: the day of the import is a parameter.
 *
 *   address <TAB> first_listed <TAB> dropped <TAB> says <TAB> category <TAB> line <TAB> file
 */
import { CATEGORIES, type Category } from '../../../blocklist/categories.ts';
import { type ImportedRow, SourceError } from '../importers/imported.ts';

/** A row and the file it was last seen in. */
export interface SaidRow extends ImportedRow {
  readonly file: string;
}

const HEADER = 'address\tfirst_listed\tdropped\tsays\tcategory\tline\tfile';
/** Below this a list may halve overnight without a sign of damage. */
const SHRINK_FROM = 100;

/** A source that lost more than half of its live rows at once: more likely a broken download than a clean-up. */
export class SourceShrank extends Error {
  override readonly name = 'SourceShrank';
}

/**
 * The source's rows after an import. Of several rows with one text the earliest date counts, and it is dropped only if all say so.
 * A row without a date that was not there before was first listed on `day`; in a source's very first import nobody knows since when.
 *
 * @param before null for the first import. @param day YYYY-MM-DD of the import.
 * @throws SourceShrank unless `mayShrink`.
 */
export function mergeImport(
  before: readonly SaidRow[] | null,
  rows: readonly SaidRow[],
  day: string,
  mayShrink = false,
): SaidRow[] {
  const now = new Map<string, SaidRow>();
  for (const raw of rows) {
    const row = { ...raw, text: oneLine(raw.text) };
    const other = now.get(row.text);
    now.set(row.text, other ? joined(other, row) : row);
  }
  const live = (all: Iterable<SaidRow>): number =>
    [...all].filter(({ says, dropped }) => says === 'deny' && dropped === null).length;
  const [had, has] = [live(before ?? []), live(now.values())];
  if (!mayShrink && had >= SHRINK_FROM && has < had / 2)
    throw new SourceShrank(`${has} live rows where there were ${had}; if that is true, import with --may-shrink`);
  const known = new Map((before ?? []).map((row) => [row.text, row]));
  const merged = [...now.values()].map((row): SaidRow => {
    const old = known.get(row.text);
    const since = earliest(row.since, old?.since ?? null) ?? (before && !old && row.says === 'deny' ? day : null);
    return { ...row, since };
  });
  for (const old of before ?? [])
    if (!now.has(old.text) && old.says === 'deny') merged.push({ ...old, dropped: old.dropped ?? day });
  return merged.sort((x, y) => (x.text < y.text ? -1 : 1));
}

function joined(x: SaidRow, y: SaidRow): SaidRow {
  const keep = x.dropped !== null && y.dropped === null ? y : x;
  return { ...keep, since: earliest(x.since, y.since) };
}

function earliest(x: string | null, y: string | null): string | null {
  return x === null || (y !== null && y < x) ? y : x;
}

/** Tabs and line breaks inside an address become spaces: no browser opens such an address, and a record has one line a row. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ');
}

/** The file of a source's rows, as {@link mergeImport} gave them. */
export function formatProvenance(rows: readonly SaidRow[]): string {
  const lines = rows.map(({ text, since, dropped, says, category, at, file }) =>
    [text, since ?? '', dropped ?? '', says, category ?? '', at, file].map((cell) => oneLine(String(cell))).join('\t'),
  );
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** @throws SourceError on anything {@link formatProvenance} would not write. */
export function readProvenance(text: string): SaidRow[] {
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER || lines.at(-1) !== '') throw new SourceError('not a record of a source');
  return lines.slice(0, -1).map((line, index) => {
    const cells = line.split('\t');
    const [address = '', since = '', dropped = '', says = '', category = '', at = '', file = ''] = cells;
    const known = category === '' || Object.hasOwn(CATEGORIES, category);
    if (
      cells.length !== 7 ||
      !known ||
      !(says === 'deny' || says === 'allow' || says === 'pattern') ||
      !/^\d+$/.test(at)
    )
      throw new SourceError(`line ${index + 2}: not a row of a record`);
    return {
      text: address,
      at: Number(at),
      says,
      since: since || null,
      dropped: dropped || null,
      file,
      ...(category === '' ? {} : { category: category as Category }),
    };
  });
}
