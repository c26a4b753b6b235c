/**
 * Whose Telegram chat is open. The page says it several times (address, header, list, each row on K): where these
 * disagree the page is between two chats and nothing is read.
 */
import type { ContactStanding, ThreadFacts } from '../../detection/chat/message.ts';
import type { SlotState } from '../chat-site.ts';
import { cleanName, isPhoneNumber } from '../names.ts';
import { findSlot } from '../slots.ts';
import type { TelegramPage } from './page.ts';
import { NOT_A_CONTACT, SAVED_MESSAGES, STRANGER_BUTTONS, SUBSCRIBERS } from './page-words.ts';
import { readName } from './row-words.ts';
import type { Placed } from './rows.ts';

export interface OpenChat {
  /** The column that shows it. */
  readonly column: Element;
  readonly header: Element | null;
  readonly pane: Element | null;
  readonly paneState: SlotState;
  readonly title: string;
  readonly titleState: SlotState;
  /** The site's number of the person or group; negative for groups; '' where the page does not say it. */
  readonly peer: string;
  readonly peerState: SlotState;
}

/** Official notices of the site. */
const NOT_CHATS: ReadonlySet<string> = new Set(['777000']);
const PEER = /^-?\d{1,20}$/;

/** Null when it cannot be told which of several columns or panes is on show. */
export function findOpenChat(document: Document, page: TelegramPage): OpenChat | null {
  const column = onShow(document, [...document.querySelectorAll(page.column)], page);
  if (!column) return null;
  const found = findPanes(column, page);
  const pane = onShow(null, found.panes, page);
  if (found.panes.length > 0 && !pane) return null;
  const rows = pane ?? parentOfRows(column, page);
  const header = headerOf(column, page);
  const { element, state } = findSlot(
    header ?? column,
    page.title,
    (node) => node.closest(page.leaving) === null && readName(node, page.row) !== '',
  );
  const peer = peerOf(document, header ?? column, rows, page);
  return {
    column,
    header,
    pane: rows,
    paneState: pane ? found.state : rows ? 'fallback' : 'missing',
    title: element ? readName(element, page.row) : '',
    titleState: state,
    peer: peer ?? '',
    peerState: peer === null ? 'ambiguous' : peer === '' ? 'missing' : 'found',
  };
}

function findPanes(column: Element, page: TelegramPage): { panes: Element[]; state: SlotState } {
  for (const [selectors, state] of [
    [page.pane.usual, 'found'],
    [page.pane.fallback, 'fallback'],
  ] as const)
    for (const selector of selectors) {
      const panes = [...column.querySelectorAll(selector)];
      if (panes.length > 0) return { panes, state };
    }
  return { panes: [], state: 'missing' };
}

function headerOf(column: Element, page: TelegramPage): Element | null {
  const first = column.querySelector(page.header);
  if (first?.closest(page.leaving) == null) return first;
  return [...column.querySelectorAll(page.header)].find((node) => node.closest(page.leaving) === null) ?? null;
}

/** The one of several that is on show, the body where there is none at all. Null: cannot be told. */
function onShow(document: Document | null, all: readonly Element[], page: TelegramPage): Element | null {
  if (all.length === 0) return document?.body ?? null;
  if (all.length === 1) return all[0] ?? null;
  const staying = all.filter((element) => element.closest(page.leaving) === null);
  if (staying.length === 1) return staying[0] ?? null;
  const marked = staying.filter((element) => element.closest(page.current) !== null);
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

function parentOfRows(column: Element, page: TelegramPage): Element | null {
  const rows = column.querySelectorAll(page.row.any);
  const last = rows.item(rows.length - 1);
  let parent = rows.item(0)?.parentElement ?? null;
  while (parent && last && !parent.contains(last)) parent = parent.parentElement;
  return parent;
}

/** '' where nothing says it, null where the signs contradict each other. */
function peerOf(document: Document, top: Element, pane: Element | null, page: TelegramPage): string | null {
  const header = top.matches('[data-peer-id]') ? top : top.querySelector(page.headerPeer);
  const [address, above, around] = [
    addressed(document)?.peer,
    header?.getAttribute('data-peer-id'),
    pane?.closest('[data-peer-id]')?.getAttribute('data-peer-id'),
  ].map((raw) => (raw && PEER.test(raw) ? samePeer(raw) : ''));
  // What is drawn is what is read: where name and messages agree, an address that is behind or ahead says nothing.
  if (above && above === around) return above;
  const [only = '', ...others] = new Set([address, above, around].filter((peer) => peer));
  return others.length > 0 ? null : only;
}

/** "#777", "#-100123_5", "#777?thread=2"; names ("#@ana") say no number. */
export function addressed(document: Document): { peer: string; otherView: boolean } | null {
  const match = /^#(-?\d{1,20})(?:[_?/&](.{0,200}))?$/.exec(document.location?.hash ?? '');
  return match?.[1] ? { peer: match[1], otherView: /(?:^|_)(?:scheduled|pinned)$/.test(match[2] ?? '') } : null;
}

/** A writes groups of the larger kind as -100…, K without. */
export function samePeer(raw: string): string {
  return raw.replace(/^-100(?=\d{9,})/, '-');
}

export function isNoConversation(document: Document, chat: OpenChat, page: TelegramPage): boolean {
  const { column, header, pane, title, peer } = chat;
  if (NOT_CHATS.has(peer) || addressed(document)?.otherView) return true;
  if (column.matches(page.otherView) || pane?.matches(page.otherView)) return true;
  if ((header ?? column).querySelector(page.savedMessages) !== null || SAVED_MESSAGES.has(title.toLowerCase()))
    return true;
  if (peer !== '' && !peer.startsWith('-')) return false;
  const subtitle = ((header ?? column).querySelector(page.subtitle)?.textContent ?? '').slice(0, 200).toLowerCase();
  const isChannel = pane?.closest(page.channel) ?? column.querySelector(page.channel);
  return isChannel !== null || SUBSCRIBERS.some((word) => subtitle.includes(word));
}

export function readThread(chat: OpenChat, placed: readonly Placed[], page: TelegramPage): ThreadFacts {
  const names = new Set(placed.flatMap(({ facts }) => (facts.who === '' ? [] : [facts.who])));
  const kind = chat.peer.startsWith('-')
    ? 'group'
    : chat.peer !== ''
      ? 'direct'
      : // Without a number only several speakers show a group.
        names.size > 1
        ? 'group'
        : 'unknown';
  return { kind, contact: standing(chat, page) };
}

/** `saved` only says that the site shows no sign of a stranger: it is no sign of trust. */
function standing({ column, pane, title }: OpenChat, page: TelegramPage): ContactStanding {
  if (isPhoneNumber(title)) return 'unknown';
  const shown = (element: Element) => element.closest('.hide, .is-hidden, [hidden]') === null;
  if ([...column.querySelectorAll(page.strangerBar)].some(shown)) return 'unknown';
  return saysStranger(column, pane, title, page) ? 'unknown' : 'saved';
}

/** Header, bars and cards have far fewer elements. */
const MAX_LOOKED_AT = 600;

/** The site's own card and buttons outside of messages, where their marks have changed. */
function saysStranger(column: Element, pane: Element | null, title: string, page: TelegramPage): boolean {
  const walker = column.ownerDocument.createTreeWalker(column, SHOW_ELEMENT);
  for (let seen = 0; seen < MAX_LOOKED_AT && walker.nextNode(); seen += 1) {
    const block = walker.currentNode as Element;
    if (block.matches(page.row.any) && !block.matches(page.row.system)) return false;
    if (block.firstElementChild !== null) continue;
    const words = cleanName((block.textContent ?? '').slice(0, 200)).toLowerCase();
    // A person may be called what a button says.
    if (words === title.toLowerCase()) continue;
    if (STRANGER_BUTTONS.has(words) && !(pane?.contains(block) ?? false)) return true;
    if (NOT_A_CONTACT.some((phrase) => words.includes(phrase))) return true;
  }
  return false;
}

/** NodeFilter.SHOW_ELEMENT. */
const SHOW_ELEMENT = 1;
