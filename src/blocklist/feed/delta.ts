/**
 * The text that leads from one list to the next: `+` and a whole line for an entry that is new or changed, `-` and the entry for
 * one that is gone. Ascending by entry, every entry once. Knows the text; apply-delta.ts changes a table by it.
 */
import { MAX_LINE_CHARS, MAX_LINES } from './caps.ts';
import { FeedError } from './feed-error.ts';
import { byBytes, type EntryLine, formatLine, isEntry, parseLine } from './snapshot-text.ts';

export interface Delta {
  /** New entries, and present ones that change. */
  readonly put: readonly EntryLine[];
  /** Entries that are present and go. */
  readonly removed: readonly string[];
}

/** @throws FeedError `parse` on any line, order or repetition the grammar does not know. An empty text changes nothing. */
export function parseDelta(text: string): Delta {
  const put: EntryLine[] = [];
  const removed: string[] = [];
  if (text !== '' && !text.endsWith('\n')) throw new FeedError('parse', 'the last line has no end');
  let before = '';
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end);
    from = end + 1;
    const entry = line.startsWith('+') ? take(put, parseLine(line.slice(1))) : line.slice(1);
    if (line.startsWith('-')) {
      if (line.length > MAX_LINE_CHARS || !isEntry(entry))
        throw new FeedError('parse', `not an entry: ${line.slice(0, 80)}`);
      removed.push(entry);
    } else if (!line.startsWith('+')) throw new FeedError('parse', `not a change: ${line.slice(0, 80)}`);
    if (entry <= before) throw new FeedError('parse', `out of order: ${line.slice(0, 80)}`);
    before = entry;
    if (put.length + removed.length > MAX_LINES) throw new FeedError('too_big', `more than ${MAX_LINES} changes`);
  }
  return { put, removed };
}

function take(put: EntryLine[], line: EntryLine): string {
  put.push(line);
  return line.entry;
}

/** The text of what changes between two lists, each with every entry once. */
export function formatDelta(from: readonly EntryLine[], to: readonly EntryLine[]): string {
  const old = new Map(from.map((line) => [line.entry, formatLine(line)]));
  const changes: [string, string][] = [];
  for (const line of to) {
    const text = formatLine(line);
    if (old.get(line.entry) !== text) changes.push([line.entry, `+${text}\n`]);
    old.delete(line.entry);
  }
  for (const entry of old.keys()) changes.push([entry, `-${entry}\n`]);
  return changes
    .sort(([x], [y]) => byBytes(x, y))
    .map(([, line]) => line)
    .join('');
}
