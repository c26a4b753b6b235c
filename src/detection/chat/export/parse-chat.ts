/**
 * A whole chat as text, from whichever app: finds the form by its first lines and reads it in slices, so that a page can
 * stay alive and the person can stop it. Never guesses a chat where the text shows none.
 */
import { createBlockLines, readHead, readTimeLine } from './blocks.ts';

import { type ChatForm, type Entry, type ParsedChat, parsedChat } from './entry.ts';
import { createLineAppLines, readLineRow } from './line-app.ts';
import { areSpoken, createSpokenLines, meansMe } from './spoken-lines.ts';
import { readTelegramHtml, readTelegramJson } from './telegram.ts';
import { createWhatsappLines, readHeader } from './whatsapp.ts';

interface LineReader {
  take(line: string): void;
  end(): readonly Entry[];
}

/** Lines looked at to tell the form; notices of the app and a long first message may come before the first message. */
const HEAD_LINES = 200;
/** Lines between two chances to give way: about a millisecond of work. */
const LINES_PER_SLICE = 300;
const LINE_END = /\r\n|[\n\r\u2028]/g;

const READERS: Readonly<Record<Exclude<ChatForm, 'telegram'>, () => LineReader>> = {
  whatsapp: createWhatsappLines,
  wechat: createBlockLines,
  'line-app': createLineAppLines,
  lines: createSpokenLines,
};

export interface FoundChat extends ParsedChat {
  /** Name of the other side where the file tells it (its own title). */
  readonly title?: string;
}

/**
 * Yields how much is read (0 to 1), returns the chat, or null where the text is none.
 * @param text the whole text, line breaks of any system.
 */
export function* parseChat(text: string): Generator<number, FoundChat | null> {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('{')) {
    const found = readTelegramJson(text);
    return found && { ...parsedChat('telegram', found.entries), title: found.title };
  }
  if (/^(?:<!doctype html|<html)/i.test(start)) {
    const entries = readTelegramHtml(text);
    return entries && parsedChat('telegram', entries);
  }
  const form = formOf(headOf(text));
  if (form === null) return null;
  const reader = READERS[form]();
  let lines = 0;
  for (const { line, end } of linesOf(text)) {
    reader.take(line);
    if (++lines % LINES_PER_SLICE === 0) yield end / text.length;
  }
  const entries = reader.end();
  return entries.length > 0 ? parsedChat(form, entries) : null;
}

/** The form that these first lines have; a line that bears a full date is the surest sign, a mere colon the weakest. */
function formOf(lines: readonly string[]): Exclude<ChatForm, 'telegram'> | null {
  if (lines.some((line) => readHeader(line) !== null)) return 'whatsapp';
  if (lines.some((line) => readLineRow(line) !== null)) return 'line-app';
  const heads = lines.filter((line, i) => readHead(line) !== null || isUnderName(lines, i)).length;
  if (heads > 0 && lines.length > 1) return 'wechat';
  return areSpoken(lines) ? 'lines' : null;
}

/** A time line below a short line, with text to come: a single price list ("9:30" below a shop's name) has none. */
function isUnderName(lines: readonly string[], i: number): boolean {
  const above = lines[i - 1]?.trim() ?? '';
  return above !== '' && above.length <= 40 && readTimeLine(lines[i] ?? '') !== null && i + 1 < lines.length;
}

function headOf(text: string): string[] {
  const lines: string[] = [];
  for (const { line } of linesOf(text)) {
    if (line.trim() !== '') lines.push(line);
    if (lines.length >= HEAD_LINES) break;
  }
  return lines;
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly end: number }> {
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    yield { line: text.slice(from, match.index), end: match.index };
    from = match.index + match[0].length;
  }
  if (from < text.length) yield { line: text.slice(from), end: text.length };
}

/**
 * Who is probably the reader: a name that says so ("我"), the other side of the file's title, the one whom nobody knows by
 * number only. Null where nothing tells; `sure` where the person need not be asked first.
 * @param title the other side's name by the file: its own title, or the file's name.
 */
export function guessMe(
  { names }: Pick<ParsedChat, 'names'>,
  title: string,
): { readonly name: string | null; readonly sure: boolean } {
  const own = names.find(({ name }) => meansMe(name));
  if (own) return { name: own.name, sure: true };
  const [first, second] = names;
  if (first && !second) return { name: null, sure: true };
  if (names.length !== 2 || !first || !second) return { name: null, sure: false };
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (title !== '' && one.name === title) return { name: other.name, sure: true };
    if (isNumber(one.name) && !isNumber(other.name)) return { name: other.name, sure: false };
  }
  return { name: null, sure: false };
}

/** A contact that is known by its number only. */
export const isNumber = (name: string): boolean => /^\+?[\d\s().\-–]{7,24}$/.test(name);

/** The contact's name in the file's: `WhatsApp Chat with Li Na.txt`, `与李娜的 WhatsApp 聊天.txt`; '' where it holds none. */
export function titleOfFile(fileName: string, { names }: Pick<ParsedChat, 'names'>): string {
  const file = fileName.normalize('NFC');
  const inside = names.filter(({ name }) => name.length > 1 && file.includes(name));
  return inside.length === 1 ? (inside[0]?.name ?? '') : '';
}
