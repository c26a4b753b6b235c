/**
 * WhatsApp's own export in every date locale of both phones, and what WhatsApp Web puts on the clipboard:
 *
 *   Android   12/31/26, 8:05 PM - Name: text          31.12.26, 20:05 - Name: text
 *   iPhone    [31.12.26, 20:05:33] Name: text         [2026/12/31 下午8:05:33] 名字: 文本
 *   Web       [20:05, 31/12/2026] Name: text
 *
 * A line without such a beginning belongs to the message before it. Lines without a name are the app's own and are left out.
 */
import { MARKS } from '../clock-words.ts';
import { type Entry, entryName, joinLines } from './entry.ts';
import { ATTACHED, DELETED, EDITED, OMITTED, OMITTED_FIRST } from './omitted-words.ts';
import { plainStamp, readStamp, type Stamp } from './stamp.ts';

/** The beginning of a line that is looked at. */
const HEAD_CHARS = 80;
const MAX_NAME = 100;
const LEADING_MARKS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\s]+/;
const DASH = /\s[-–—]\s/;

interface Header {
  readonly stamp: Stamp;
  readonly rest: string;
  /** How the stamp is written, numbers and letters left out: the same on every line of one export. */
  readonly shape: string;
}

/** The stamp a line begins with, and what follows; null for lines that begin with none. */
export function readHeader(line: string): Header | null {
  const start = LEADING_MARKS.exec(line)?.[0].length ?? 0;
  const head = line.slice(start, start + HEAD_CHARS);
  if (head.startsWith('[')) {
    const close = head.indexOf(']');
    return close > 0 ? headerOf(head.slice(0, close), 1, line.slice(start + close + 1)) : null;
  }
  if (!/\p{Nd}/u.test(head.slice(0, 16))) return null;
  const dash = DASH.exec(head);
  if (!dash) return null;
  return headerOf(head.slice(0, dash.index), 0, line.slice(start + dash.index + dash[0].length));
}

function headerOf(written: string, from: number, rest: string): Header | null {
  const stamp = readStamp(written.slice(from));
  if (!stamp?.date) return null;
  return {
    stamp,
    rest,
    shape: plainStamp(written)
      .replace(/\d+/g, '0')
      .replace(/[^0[.,،/:-]/g, ''),
  };
}

/** Name and text of a message; null for the app's own lines, which name nobody. */
function splitName(rest: string): { readonly name: string; readonly text: string } | null {
  const head = rest.slice(0, MAX_NAME + 2);
  const colon = head.search(/[:：](?:\s|$)/);
  if (colon < 1) return null;
  const name = entryName(head.slice(0, colon));
  return name === '' ? null : { name, text: rest.slice(colon + 1).trimStart() };
}

/** Takes lines one by one; `entries` are complete after {@link WhatsappLines.end}. */
export interface WhatsappLines {
  take(line: string): void;
  end(): readonly Entry[];
}

export function createWhatsappLines(): WhatsappLines {
  const entries: Entry[] = [];
  const known = new Set<string>();
  let shape: string | null = null;
  let open: Entry | null = null;
  /** A line of another shape is somebody's text, unless it names a speaker already heard (two exports in one paste). */
  const begins = (header: Header | null): header is Header => {
    if (!header) return false;
    shape ??= header.shape;
    return header.shape === shape || known.has(splitName(header.rest)?.name ?? '');
  };
  const close = () => {
    if (open) entries.push(finish(open));
    open = null;
  };
  return {
    take(line) {
      const header = readHeader(line);
      if (!begins(header)) {
        if (open) open = { ...open, text: joinLines(open.text, line) };
        return;
      }
      close();
      const said = splitName(header.rest);
      if (!said) return;
      known.add(said.name);
      open = { ...said, stamp: header.stamp };
    },
    end() {
      close();
      return entries;
    },
  };
}

/** Tells text from what the app writes in its place. */
function finish(entry: Entry): Entry {
  const text = entry.text.trim();
  const bare = text.replace(MARKS, '').trim();
  if (bare.length <= 120) {
    const words = bare.toLowerCase();
    if (DELETED.has(words.replace(/[.。]$/, ''))) return { ...entry, text: '', state: 'deleted' };
    // Only as the app writes it, in angle brackets or behind its own mark: anybody may write of "ignoring a file".
    if (/^(?:\u200e|<.*>$)/u.test(text) && (OMITTED.test(words) || OMITTED_FIRST.test(words)))
      return { ...entry, text: '', media: true };
  }
  const attached = ATTACHED.exec(bare.slice(0, 260));
  if (attached) return { ...entry, text: bare.slice(attached[0].length).trim(), media: true };
  const edited = EDITED.exec(text.slice(-80).replace(MARKS, ''));
  if (edited) {
    const whole = text.replace(MARKS, '');
    return { ...entry, text: whole.slice(0, whole.length - edited[0].length).trim(), state: 'edited' };
  }
  return { ...entry, text };
}
