/**
 * One line of a chat as an export or a paste holds it, before anybody knows who "me" is; and the step from there to the
 * messages that the reader takes. The text stays in the page that read it.
 */
import type { ChatMessage } from '../message.ts';
import { type Calendar, createDateReader } from './date-order.ts';
import type { Stamp } from './stamp.ts';

export interface Entry {
  /** As written, cleaned; '' where the text named nobody. */
  readonly name: string;
  readonly text: string;
  readonly stamp: Stamp | null;
  /** Unix ms where the file itself gives the moment (Telegram); else the stamp is read. */
  readonly at?: number;
  readonly media?: true;
  readonly forwarded?: true;
  readonly state?: 'deleted' | 'edited';
}

/** Which app's form was recognised. `lines` is `Name: text`. */
export type ChatForm = 'whatsapp' | 'telegram' | 'wechat' | 'line-app' | 'lines';

export interface ParsedChat {
  readonly form: ChatForm;
  readonly entries: readonly Entry[];
  /** Names with their number of messages, most first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
}

/** Most messages taken of one chat: a year of a very busy one. What lies before the last so many is left out. */
export const MAX_ENTRIES = 200_000;
const MAX_NAME_CHARS = 60;
const MAX_TEXT_CHARS = 20_000;

/** A name without marks, the tilde of unsaved contacts and doubled spaces; at most 60 characters. */
export function entryName(raw: string): string {
  return raw
    .slice(0, 4 * MAX_NAME_CHARS)
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/[\s\u202f]+/gu, ' ')
    .replace(/^[\s~〜]+/u, '')
    .trim()
    .slice(0, MAX_NAME_CHARS);
}

/** Adds a line to a message that has several, up to the longest text that is read. */
export function joinLines(text: string, more: string): string {
  return text.length >= MAX_TEXT_CHARS ? text : `${text}\n${more.slice(0, MAX_TEXT_CHARS)}`;
}

export function parsedChat(form: ChatForm, all: readonly Entry[]): ParsedChat {
  const entries = all.slice(-MAX_ENTRIES);
  const counts = new Map<string, number>();
  for (const { name } of entries) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return { form, entries, names };
}

/**
 * Reads one entry after the other as messages.
 * @param me the name that is the reader's own; null where none of them is: then every message is the contact's.
 */
export function createMessageReader(
  { entries }: ParsedChat,
  me: string | null,
  calendar: Calendar,
): (index: number) => ChatMessage {
  const read = createDateReader(stampsOf(entries), calendar);
  return (index) => {
    const { name = '', text = '', stamp = null, at, media, forwarded, state } = entries[index] ?? {};
    return {
      id: String(index),
      from: me !== null && name === me ? 'me' : 'them',
      who: name,
      text,
      at: at ?? read(stamp),
      links: [],
      ...(media ? { media: 'document' as const } : {}),
      ...(forwarded ? { forwarded: true } : {}),
      ...(state ? { state } : {}),
    };
  };
}

function* stampsOf(entries: readonly Entry[]): Generator<Stamp | null> {
  for (const { stamp } of entries) yield stamp;
}
