/**
 * Comma-separated tables (RFC 4180) as offices really publish them: byte order mark, semicolons or tabs, quotes with line breaks
 * inside, rows that are too short. Knows no column's meaning. Linear in the length of the text.
 */
import { SourceError } from './imported.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which the row begins, from 1. */
  readonly at: number;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** More columns than any register we know; a table past it was read with the wrong separator. */
const MAX_CELLS = 500;

/**
 * All rows that are not blank, the header among them. @param separator found from the first row when not given.
 * @throws SourceError on a quote that never closes, text after a closing quote, or a row of more than 500 cells.
 */
export function csvRows(text: string, separator: string = separatorOf(text)): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let end = '';
    do {
      const cell = readCell(text, at, separator, line);
      if (cells.push(cell.value) > MAX_CELLS) throw new SourceError(`line ${start}: more than ${MAX_CELLS} cells`);
      line += cell.lineBreaks;
      at = cell.next;
      end = text[at] ?? '';
      at += text.startsWith('\r\n', at) ? 2 : 1;
    } while (end === separator);
    if (end !== '') line++;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, at: start });
  }
  return rows;
}

/** One cell from `at` to the separator or line end at `next`. */
function readCell(
  text: string,
  at: number,
  separator: string,
  line: number,
): { value: string; next: number; lineBreaks: number } {
  if (text[at] !== '"') {
    let next = at;
    while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next++;
    return { value: text.slice(at, next), next, lineBreaks: 0 };
  }
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new SourceError(`line ${line}: a quote that never closes`);
    const doubled = text[quote + 1] === '"';
    parts.push(text.slice(from, doubled ? quote + 1 : quote));
    from = quote + (doubled ? 2 : 1);
    if (!doubled) break;
  }
  const value = parts.join('');
  let next = from;
  while (text[next] === ' ') next++;
  const after = text[next];
  if (after !== undefined && after !== separator && after !== '\n' && after !== '\r')
    throw new SourceError(`line ${line}: text after a closing quote`);
  return { value, next, lineBreaks: value.split(/\r\n|\r|\n/).length - 1 };
}

/** The separator that the first row uses most, outside quotes; a comma when none occurs. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (let i = 0; i < Math.min(text.length, 100_000); i++) {
    const unit = text[i] as string;
    if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === '\n' || unit === '\r')) {
      if (counts.size > 0) break;
    } else if (!quoted && (SEPARATORS as readonly string[]).includes(unit))
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...SEPARATORS].sort((x, y) => (counts.get(y) ?? 0) - (counts.get(x) ?? 0))[0] ?? ',';
}
