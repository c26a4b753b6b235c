/**
 * The list as people can read it: one entry a line, sorted, ASCII. What travels is this text, packed; what lies on a disk is the
 * table made of it. Knows the grammar, not the table.
 *
 *   B<TAB>scam.example<TAB>1<TAB>3<TAB>0<TAB>1887<LF>
 *   |     |                |     |     |     +-- first listed, days since 2020-01-01; 0 = its source gives none
 *   |     |                |     |     +-- source, row of `sources` (0 to 63)
 *   |     |                |     +-- severity, 1 to 3
 *   |     |                +-- category, 1 to 12
 *   |     +-- host, or host/path for a page of an honest or shared host
 *   +-- B = listed, A = allowed (corrects a false alarm and beats B)
 *
 * Ascending by bytes, every entry once, every line ended by one line feed, nothing else.
 */
import { MAX_PATH_SEGMENTS } from '../layout.ts';
import { MAX_LINE_CHARS, MAX_LINES, MAX_PATH_CHARS } from './caps.ts';
import { FeedError } from './feed-error.ts';

export interface EntryLine {
  /** True for a line that starts with `A`. */
  readonly allow: boolean;
  /** Canonical `host` or `host/path`. */
  readonly entry: string;
  /** 1 to 12; numbers this build does not know are kept and shown as fraud of any kind. */
  readonly category: number;
  readonly severity: 1 | 2 | 3;
  /** Row of the list's `sources`. */
  readonly source: number;
  /** Days since 2020-01-01, 0 when unknown. */
  readonly day: number;
}

const LINE = /^([AB])\t([!-~]+)\t([1-9]|1[0-2])\t([123])\t(\d|[1-5]\d|6[0-3])\t(0|[1-9]\d{0,4})$/;
/** Hosts as canonical.ts spells them; in paths, what a URL keeps unescaped, with its escapes. */
const ENTRY = /^[a-z0-9._-]{1,253}(?:\/[!$-;=@-[\]^_a-z|~]+)?$/;
/** A last label a browser would read as a part of an IP address. */
const NUMBER = /^(?:\d+|0x[0-9a-f]*)$/;

/** @throws FeedError `parse` unless the text is exactly one entry's line, without its line feed. */
export function parseLine(line: string): EntryLine {
  const read = line.length > MAX_LINE_CHARS ? null : LINE.exec(line);
  const [, kind, entry, category, severity, source, day] = read ?? [];
  if (entry === undefined || !isEntry(entry) || Number(day) > 0xffff)
    throw new FeedError('parse', `not an entry: ${line.slice(0, 80)}`);
  return {
    allow: kind === 'A',
    entry,
    category: Number(category),
    severity: Number(severity) as EntryLine['severity'],
    source: Number(source),
    day: Number(day),
  };
}

/**
 * Whether a text may stand as an entry: a host of two labels or more with a last label that is no number (so no IP), perhaps with
 * a path as addresses are read here. Public suffixes are not asked for: a client with a newer suffix list than the publisher's
 * would refuse the whole file; they are masked when an address is looked up.
 */
export function isEntry(entry: string): boolean {
  if (!ENTRY.test(entry)) return false;
  const slash = entry.indexOf('/');
  const host = slash < 0 ? entry : entry.slice(0, slash);
  const labels = host.split('.');
  if (host.length > 253 || labels.length < 2 || NUMBER.test(labels.at(-1) ?? '')) return false;
  if (!labels.every((label) => label !== '' && label.length <= 63)) return false;
  if (slash < 0) return true;
  const path = entry.slice(slash);
  const segments = path.split('/').slice(1);
  return (
    path.length <= MAX_PATH_CHARS &&
    segments.length <= MAX_PATH_SEGMENTS &&
    segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}

export function formatLine(line: EntryLine): string {
  const { allow, entry, category, severity, source, day } = line;
  return `${allow ? 'A' : 'B'}\t${entry}\t${category}\t${severity}\t${source}\t${day}`;
}

/** The text of a whole list. @throws FeedError `parse` when a line would not read back or an entry stands twice. */
export function formatSnapshot(lines: readonly EntryLine[]): string {
  const text = `${lines.map(formatLine).sort(byBytes).join('\n')}\n`;
  for (const _ of readSnapshot(text));
  return text;
}

/** Ascending by bytes: every text here is ASCII. */
export function byBytes(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Every entry of a snapshot, in order. Stops at the first fault, so nobody may use what came before it until the end is reached.
 * @throws FeedError `parse` on a bad line, a wrong order, an entry that stands twice; `too_big` beyond the number of lines.
 */
export function* readSnapshot(text: string): Generator<EntryLine, void, undefined> {
  if (!text.endsWith('\n')) throw new FeedError('parse', 'the last line has no end');
  let lines = 0;
  let before = '';
  /** Allowed entries come first (`A` < `B`); none of them may stand among the listed ones again. */
  const allowed = new Set<string>();
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end);
    from = end + 1;
    if (++lines > MAX_LINES) throw new FeedError('too_big', `more than ${MAX_LINES} lines`);
    const read = parseLine(line);
    const key = line.slice(0, 2 + read.entry.length);
    if (key <= before) throw new FeedError('parse', `out of order at line ${lines}`);
    before = key;
    if (read.allow) allowed.add(read.entry);
    else if (allowed.size > 0 && allowed.has(read.entry))
      throw new FeedError('parse', `an entry stands twice at line ${lines}`);
    yield read;
  }
}
