/**
 * Warning lists of offices that publish tables: which column holds addresses, dates and kinds is told by a small mapping, so a new
 * register needs no code. Knows no register by name and judges nothing.
 */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../../../blocklist/categories.ts';
import { csvRows } from './csv-rows.ts';
import { denied, type ImportedRow, type Importer, SourceError } from './imported.ts';
import { readDate } from './written-date.ts';

const column = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const category = v.picklist(Object.keys(CATEGORIES) as Category[]);

/** What a table's columns mean. Names are compared without regard to case and outer spaces. */
export const csvMapping = v.strictObject({
  /** Columns that hold a host or URL; a cell may hold several, parted by spaces, commas, semicolons, `|` or line breaks. */
  address: v.union([column, v.pipe(v.array(column), v.minLength(1), v.maxLength(10))]),
  /** Column of the day on which the office listed the row. */
  date: v.optional(column),
  /** Column of the day on which it took the row back. */
  dropped: v.optional(column),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy', 'ymd']), 'ymd'),
  /** Column that tells the kind, and what its words mean here; rows of no word listed are of the source's own kind. */
  category: v.optional(v.strictObject({ column, words: v.record(v.string(), category) })),
  /** Only when the first row does not tell: `,` `;` `|` or a tab. */
  separator: v.optional(v.picklist([',', ';', '|', '\t'])),
});
export type CsvMapping = v.InferOutput<typeof csvMapping>;

/** Longest cell looked at for addresses. */
const MAX_CELL = 8192;

/** An importer for tables of this mapping. Its `read` throws SourceError when a named column is missing or a date is none. */
export function registerCsv(mapping: CsvMapping): Importer {
  return { format: 'register-csv', recognises: () => false, read: (text) => read(text, mapping) };
}

function read(text: string, mapping: CsvMapping): ImportedRow[] {
  const [header, ...rows] = csvRows(text, mapping.separator);
  if (!header) throw new SourceError('an empty table');
  const names = header.cells.map(plain);
  const find = (name: string): number => {
    const at = names.indexOf(plain(name));
    if (at < 0) throw new SourceError(`no column "${name}"; there are: ${header.cells.join(' | ').slice(0, 300)}`);
    return at;
  };
  const addresses = (typeof mapping.address === 'string' ? [mapping.address] : mapping.address).map(find);
  const since = mapping.date === undefined ? -1 : find(mapping.date);
  const dropped = mapping.dropped === undefined ? -1 : find(mapping.dropped);
  const kind = mapping.category === undefined ? -1 : find(mapping.category.column);
  const words = new Map(Object.entries(mapping.category?.words ?? {}).map(([word, is]) => [plain(word), is]));
  return rows.flatMap(({ cells, at }) => {
    const day = (index: number): string | null => {
      const cell = index < 0 ? '' : (cells[index] ?? '');
      const read = readDate(cell, mapping.dateOrder);
      if (read === undefined) throw new SourceError(`line ${at}: "${cell.trim().slice(0, 40)}" is no date`);
      return read;
    };
    const is = words.get(plain(cells[kind] ?? ''));
    const [first, last] = [day(since), day(dropped)];
    return addresses
      .flatMap((index) => addressesIn(cells[index] ?? ''))
      .map((address) => ({ ...denied(address, at, first, last), ...(is === undefined ? {} : { category: is }) }));
  });
}

/** Everything in a cell that could be an address; mailboxes and words are left out, the judge sees the rest. */
function addressesIn(cell: string): string[] {
  return cell
    .slice(0, MAX_CELL)
    .split(/[\s,;|\u3001\uff0c\uff1b]+/)
    .map((word) => word.replace(/^[("'<[]+|[)"'>\]]+$/g, ''))
    .filter((word) => /[^.]\.[^.]/.test(word) && !/^[^/]*@/.test(word));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
