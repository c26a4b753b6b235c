/**
 * One row of a Telegram page as plain facts: what stands in it and every sign of who wrote it. Decides nothing that needs
 * the rows around it, so that a row is read again only when it has changed.
 */
import type { MediaKind } from '../../detection/chat/message.ts';
import { httpUrl, mergeLinks } from '../find-links.ts';
import { MAX_TEXT_CHARS } from '../plain-text.ts';
import { type Clock, parseClock } from '../whatsapp/pre-plain.ts';
import type { RowTable } from './page.ts';
import { readName, readQuote, readWords } from './row-words.ts';

export interface RowFacts {
  readonly key: string;
  /** Id of the chat as the row itself carries it (K), or null. */
  readonly peer: string | null;
  readonly byFallback: boolean;
  readonly unreadable: boolean;
  readonly saysMine: boolean;
  readonly saysTheirs: boolean;
  /** The row's classes are whole, so that a missing mark of one's own may say something. */
  readonly whole: boolean;
  readonly who: string;
  readonly text: string;
  readonly textFallback: boolean;
  readonly quoted: string | null;
  readonly links: readonly string[];
  readonly media: MediaKind | null;
  readonly forwarded: boolean;
  readonly state: 'edited' | 'truncated' | null;
  /** Unix ms where the page says it in full. */
  readonly stamp: number | null;
  readonly clock: Clock | null;
  /** Full date as written, '' where there is none. */
  readonly dated: string;
}
/** `system` for notices; `sending` for one's own on the way, whose id will change; `lost` for what has no id or no marks. */
export type Row = RowFacts | 'system' | 'sending' | 'lost';

/** Ids of groups on K lie above this and are the site's own number plus it; A shows the number itself. */
const GROUP_OFFSET = 2 ** 32;

/** The site's own number of the message, the same on both pages; null where there is none, 'local' before it is sent. */
export function idOf(node: Element, table: RowTable): { key: string; fallback: boolean } | 'local' | null {
  for (const [i, [attribute, form]] of table.ids.entries()) {
    const raw = node.getAttribute(attribute) ?? '';
    const id = form.exec(raw)?.[1];
    if (id) return { key: serverId(id), fallback: i > 0 };
    if (/^(?:message-?)?-?\d+\.\d+$/.test(raw)) return 'local';
  }
  const inside = table.idInside === null ? null : node.querySelector(table.idInside);
  const [first] = table.ids;
  const id = first?.[1].exec(inside?.getAttribute(first[0]) ?? '')?.[1];
  return id ? { key: serverId(id), fallback: true } : null;
}

function serverId(id: string): string {
  const number = Number(id);
  return String(number > GROUP_OFFSET ? number - GROUP_OFFSET : number);
}

export function readRow(node: Element, table: RowTable): Row {
  if (node.matches(table.system)) return 'system';
  const id = idOf(node, table);
  if (id === 'local') return 'sending';
  const whole = table.whole.some((name) => node.classList.contains(name));
  // Without its classes a row may be a notice or an advertisement: nothing in it is taken for a message.
  if (!id || !whole) return holdsSomething(node) ? 'lost' : 'system';
  const words = readWords(node, table);
  const media = findMedia(node, table, words.body);
  const has = (selector: string) => node.matches(selector) || node.querySelector(selector) !== null;
  const clocks = [...node.querySelectorAll(table.clock)].map((element) => element.textContent ?? '');
  const clockText = clocks.find((text) => clockIn(text) !== null) ?? '';
  const sender = node.querySelector(table.sender);
  const isForwarded = node.classList.contains('forwarded') || has(table.forwarded);
  const dated = node.querySelector(table.dated)?.getAttribute('title') ?? '';
  return {
    key: id.key,
    peer: node.getAttribute('data-peer-id'),
    byFallback: id.fallback,
    unreadable: words.unclear || (words.text === '' && media === null),
    saysMine: has(table.mine),
    saysTheirs: table.theirs !== null && has(table.theirs),
    whole,
    // On a forwarded message the name is that of somebody else.
    who: sender && !isForwarded ? readName(sender, table) : '',
    text: words.text,
    textFallback: words.fallback && words.text !== '',
    quoted: readQuote(node, table),
    links: readLinks(node, table, words.body, words.text),
    media,
    forwarded: isForwarded,
    state: words.text.length >= MAX_TEXT_CHARS ? 'truncated' : isEdited(node, table, clockText) ? 'edited' : null,
    stamp: stampOf(node),
    clock: clockIn(clockText),
    dated: dated.slice(0, 200),
  };
}

function holdsSomething(node: Element): boolean {
  return (node.textContent ?? '').trim() !== '' || node.querySelector('img, video, canvas') !== null;
}

function findMedia(node: Element, table: RowTable, body: Element | null): MediaKind | null {
  for (const [kind, selector] of table.media) {
    if (node.matches(selector)) return kind;
    for (const element of node.querySelectorAll(selector))
      if (!element.closest(`${table.quote}, ${table.preview}`) && !(body?.contains(element) ?? false)) return kind;
  }
  return null;
}

/** Links in the words, and those of buttons under them: bots put their doors there. */
function readLinks(node: Element, table: RowTable, body: Element | null, text: string): string[] {
  const places = [body, ...node.querySelectorAll(table.buttons)];
  const clickable = places.flatMap((place) => [...(place?.querySelectorAll('a[href]') ?? [])]);
  return mergeLinks(
    clickable.map((link) => httpUrl(link.getAttribute('href') ?? '')),
    text,
  );
}

function stampOf(node: Element): number | null {
  const seconds = /^\d{9,10}$/.exec(node.getAttribute('data-timestamp') ?? '')?.[0];
  return seconds ? Number(seconds) * 1000 : null;
}

/** "edited 20:05", "1.2K 20:05": the clock is the last thing in it. */
function clockIn(text: string): Clock | null {
  const tail = /\p{Nd}{1,2}[:.：]\p{Nd}{2}(?:\s?\p{L}\.?\s?\p{L}?\.?)?\s*$/u.exec(text.slice(0, 80));
  const whole = parseClock(text.slice(0, 40));
  return whole ?? (tail ? parseClock(tail[0]) : null);
}

function isEdited(node: Element, table: RowTable, clockText: string): boolean {
  if (table.edited !== null) return node.querySelector(`:is(${table.meta}) :is(${table.edited})`) !== null;
  // A writes the word before the clock, in the page's language.
  const [before = ''] = clockText.split(/\p{Nd}/u, 1);
  return /\p{L}/u.test(before) && !HALF_OF_DAY.test(before.trim());
}

/** "a.m.", "下午": what a clock of twelve hours has before it. */
const HALF_OF_DAY = /^(?:\p{L}\.?\s?\p{L}\.?|[上下中]午|凌晨|清晨|早上|晚上|午[前後]|오[전후])$/u;
