/** One host or host/path a line; comments with `#` or `!`; also the hosts-file form `0.0.0.0 host`. The format of last resort. */
import { denied, type ImportedRow, type Importer, numberedLines } from './imported.ts';

/** One line as a row; null for comments and empty lines. */
export function readHostLine(line: string, at: number): ImportedRow | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#') || text.startsWith('!')) return null;
  const [entry = ''] = text.split(/\s#/, 1);
  const [first = '', second] = entry.split(/\s+/);
  return denied(second !== undefined && /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)$/.test(first) ? second : entry, at);
}

export const hostLines: Importer = {
  format: 'host-lines',
  recognises: (text) => !/^\s*[[{]/.test(text.slice(0, 1000)),
  read: (text) =>
    numberedLines(text)
      .map(({ line, at }) => readHostLine(line, at))
      .filter((row) => row !== null),
};
