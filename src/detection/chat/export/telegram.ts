/**
 * Telegram Desktop's export of one chat: `result.json`, or `messages.html` without any use of a browser's parser (the text
 * is hostile, and our pages forbid raw HTML). Only what the reader needs is taken; everything else is left where it is.
 */
import type { Entry } from './entry.ts';
import { entryName } from './entry.ts';
import { readStamp } from './stamp.ts';

const MAX_TEXT_CHARS = 20_000;

interface Row {
  readonly [field: string]: unknown;
}
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Null where the text is no export of a chat. The name is that of the chat: in a chat of two, the contact's. */
export function readTelegramJson(text: string): { readonly title: string; readonly entries: readonly Entry[] } | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Not JSON at all, or cut off: the caller says that the file could not be read.
    return null;
  }
  if (!isRow(file) || !Array.isArray(file.messages)) return null;
  const entries = file.messages
    .filter((row): row is Row => isRow(row) && row.type === 'message' && typeof row.from === 'string')
    .map(readRow);
  return entries.length > 0 ? { title: entryName(textOf(file.name)), entries } : null;
}

function readRow(row: Row): Entry {
  const seconds = Number(row.date_unixtime);
  const text = runsOf(row.text).slice(0, MAX_TEXT_CHARS);
  return {
    name: entryName(textOf(row.from)),
    text,
    stamp: readStamp(textOf(row.date).replace('T', ' ')),
    ...(Number.isSafeInteger(seconds) && seconds > 0 ? { at: seconds * 1000 } : {}),
    ...(row.photo !== undefined || row.media_type !== undefined || row.file !== undefined
      ? { media: true as const }
      : {}),
    ...(row.forwarded_from !== undefined ? { forwarded: true as const } : {}),
    ...(row.edited !== undefined ? { state: 'edited' as const } : {}),
  };
}

/** Formatted text comes as a list of strings and `{type, text}`. */
function runsOf(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  return value.map((run: unknown) => (isRow(run) ? textOf(run.text) : textOf(run))).join('');
}

/** Markers of one message in `messages.html`, all written by Telegram itself. */
const MESSAGE = '<div class="message default clearfix';
const NAME = '<div class="from_name">';
const TEXT = '<div class="text">';
const DATE = 'date details" title="';

/** Null where the text is no such page. */
export function readTelegramHtml(html: string): readonly Entry[] | null {
  const entries: Entry[] = [];
  let name = '';
  for (let at = html.indexOf(MESSAGE); at >= 0; ) {
    const next = html.indexOf(MESSAGE, at + MESSAGE.length);
    const block = html.slice(at, next < 0 ? Math.min(html.length, at + 200_000) : next);
    name = entryName(plain(between(block, NAME, '</div>'))) || name;
    const text = plain(between(block, TEXT, '</div>')).slice(0, MAX_TEXT_CHARS);
    const media = block.includes('class="media');
    if (name !== '' && (text !== '' || media))
      entries.push({
        name,
        text,
        stamp: readStamp(between(block, DATE, '"').replace(/ UTC[+-][\d:]+$/, '')),
        ...(media ? { media: true as const } : {}),
        ...(block.includes('class="forwarded') ? { forwarded: true as const } : {}),
      });
    at = next;
  }
  return entries.length > 0 ? entries : null;
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  if (start < 0) return '';
  const end = text.indexOf(to, start + from.length);
  return text.slice(start + from.length, end < 0 ? start + from.length + MAX_TEXT_CHARS : end);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Words of a piece of HTML: breaks as line breaks, tags gone, entities read. One pass over bounded tags. */
function plain(html: string): string {
  return html
    .replace(/<br\s{0,4}\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,5});/gi, (whole, code: string) => {
      if (!code.startsWith('#')) return ENTITIES[code.toLowerCase()] ?? whole;
      const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .trim();
}
