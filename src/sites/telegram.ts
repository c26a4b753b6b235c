/**
 * Telegram Web (web.telegram.org), its pages K and A. Both show the same account, so a chat has the same identity and its
 * messages the same ids on both. Reads what the page shows when asked; writes nothing, keeps no message.
 */
import type { ChatLook, ChatSite, SlotHealth, SlotState } from './chat-site.ts';
import { SameMessages } from './same-messages.ts';
import { findSlot, shareState } from './slots.ts';
import { decideSides } from './telegram/direction.ts';
import type { TelegramPage } from './telegram/page.ts';
import { type Entry, listRows, type Placed, placedIn, TelegramMemory } from './telegram/rows.ts';
import { addressed, findOpenChat, isNoConversation, type OpenChat, readThread, samePeer } from './telegram/thread.ts';
import { IN_GROUP, toMessages } from './telegram/to-messages.ts';
import { webA } from './telegram/web-a.ts';
import { webK } from './telegram/web-k.ts';

const closed = (state: ChatLook['state'], slots: SlotHealth): ChatLook => ({
  state,
  health: state === 'unreadable' ? 'broken' : 'ok',
  slots,
  thread: null,
  messages: [],
  unread: 0,
});

/** @param now Unix ms: the A page writes dates without years, and clocks. */
export function createTelegram(now: () => number = Date.now): ChatSite {
  const memory = new TelegramMemory();
  const same = new SameMessages();
  return {
    id: 'telegram',
    hosts: ['web.telegram.org'],
    look(document, changed) {
      memory.forget(changed);
      return same.in(lookAt(document, pageOf(document), memory, now()));
    },
    readAhead(document, changed, until) {
      memory.forget(changed);
      const page = pageOf(document);
      const pane = findOpenChat(document, page)?.pane;
      return !pane || listRows(pane, page.row, memory, until) !== null;
    },
    pulse(document) {
      const page = pageOf(document);
      const chat = findOpenChat(document, page);
      if (!chat) return 'between';
      return isOpen(chat) ? `open ${chat.peer} ${chat.peerState} ${chat.title}` : stateWithoutChat(document, page);
    },
    watchedAttributes: ['data-mid', 'data-message-id'],
    messagePane(document) {
      const chat = findOpenChat(document, pageOf(document));
      return chat && isOpen(chat) ? chat.pane : null;
    },
    bubble(document, messageId) {
      const { row } = pageOf(document);
      const node = memory.placeOf(messageId.split(IN_GROUP, 1)[0] ?? '', row);
      return node?.querySelector(row.bubble) ?? node;
    },
    idOnPage: (messageId) => messageId.split(IN_GROUP, 1)[0] ?? '',
    composer(document) {
      const page = pageOf(document);
      const column = findOpenChat(document, page)?.column;
      return column ? findSlot(column, page.composer).element : null;
    },
  };
}

export const telegram: ChatSite = createTelegram();

/** The address names the page; the bare host is on its way to one of them. */
function pageOf(document: Document): TelegramPage {
  const path = document.location?.pathname ?? '';
  if (path.startsWith('/a')) return webA;
  if (path.startsWith('/k')) return webK;
  return document.querySelector(`${webA.column}, .MessageList, .messages-container`) ? webA : webK;
}

function isOpen({ title, peer, peerState }: OpenChat): boolean {
  return title !== '' || peer !== '' || peerState === 'ambiguous';
}

function stateWithoutChat(document: Document, page: TelegramPage): ChatLook['state'] {
  // Messages stand in the page, but whose they are is not said: the page has changed.
  if (document.querySelector(page.row.text.usual.join(','))) return 'unreadable';
  return document.querySelector(page.shell) ? 'idle' : 'logged-out';
}

function lookAt(document: Document, page: TelegramPage, memory: TelegramMemory, now: number): ChatLook {
  const chat = findOpenChat(document, page);
  if (!chat) return closed('unreadable', { pane: 'ambiguous' });
  if (!isOpen(chat)) {
    memory.forget(undefined);
    return closed(stateWithoutChat(document, page), { title: 'missing' });
  }
  // The address still names the last chat while the log-in page shows.
  if (addressed(document) && chat.title === '' && chat.pane === null && !document.querySelector(page.shell))
    return closed('logged-out', { shell: 'missing' });
  if (isNoConversation(document, chat, page)) return closed('unsupported', { title: chat.titleState });

  const list = chat.pane ? (listRows(chat.pane, page.row, memory) ?? []) : [];
  const { peer, peerState, own, foreign } = sortOut(chat, placedIn(list));
  const readable = own.filter(({ facts }) => !facts.unreadable);
  const { sides, contradicted } = decideSides(document, chat.pane ?? chat.column, readable, page, memory);
  memory.places = new Map(readable.map(({ node, facts }) => [facts.key, node]));

  const lost = list.filter((row) => row === 'lost').length + (own.length - readable.length) + foreign;
  const known = sides.filter((side) => side !== 'unknown').length;
  const slots: SlotHealth = {
    title: chat.titleState,
    peer: peerState,
    pane: chat.paneState,
    rows: stateOfRows(chat, list, page),
    text: shareState(
      readable.length + lost,
      readable.length,
      readable.filter(({ facts }) => facts.textFallback).length,
    ),
    direction: contradicted > 0 && known < readable.length * 0.7 ? 'ambiguous' : shareState(readable.length, known, 0),
    time: shareState(readable.length, readable.filter(({ facts }) => facts.stamp !== null || facts.clock).length, 0),
    composer: findSlot(chat.column, page.composer).state,
  };
  // A has no mark for the messages of others: until one's own are seen, nobody's side can be told.
  const unjudged = page.row.theirs === null && !memory.marksOwn && readable.length > 0 && known === 0;
  const health = judge(slots, unjudged);
  const facts = readThread({ ...chat, peer }, own, page);
  const broken = health === 'broken';
  const identity = peer === '' ? chat.title : peer;
  return {
    state: broken ? 'unreadable' : 'open',
    health,
    slots,
    thread: identity === '' || peerState === 'ambiguous' ? null : { ...facts, identity, title: chat.title },
    messages: broken
      ? []
      : toMessages(
          readable,
          sides,
          page.row,
          facts.kind === 'group' ? identity : null,
          document.documentElement.lang,
          now,
        ),
    unread: lost + (broken ? readable.length : 0),
    ...(unjudged && !broken && { unjudged: 'sides-unknown' as const }),
  };
}

/** K writes on each row whose chat it belongs to: rows of another are left out, and where all are, the page is between two. */
function sortOut(chat: OpenChat, placed: readonly Placed[]) {
  // As written there are one or two of them, whatever the number of rows.
  const written = new Map<string, string>();
  for (const { facts } of placed)
    if (facts.peer !== null && !written.has(facts.peer)) written.set(facts.peer, samePeer(facts.peer));
  const peers = new Set(written.values());
  const [first = ''] = peers;
  const peer = chat.peer === '' && peers.size === 1 && chat.peerState !== 'ambiguous' ? first : chat.peer;
  const own = placed.filter(({ facts }) => peer === '' || facts.peer === null || written.get(facts.peer) === peer);
  const between =
    chat.peerState === 'ambiguous' || (placed.length > 0 && own.length === 0) || (peer === '' && peers.size > 1);
  const peerState: SlotState = between ? 'ambiguous' : peer === '' ? 'missing' : 'found';
  return { peer, peerState, own, foreign: placed.length - own.length };
}

function stateOfRows(chat: OpenChat, list: readonly Entry[], page: TelegramPage): SlotHealth[string] {
  const placed = placedIn(list);
  if (!chat.pane) return 'missing';
  if (placed.length > 0) return placed.some(({ facts }) => facts.byFallback) ? 'fallback' : 'found';
  if (list.includes('lost')) return 'missing';
  return chat.pane.querySelector(page.row.text.usual.join(',')) ? 'missing' : 'found';
}

function judge(slots: SlotHealth, unjudged: boolean): ChatLook['health'] {
  const lost = (slot: string) => slots[slot] === 'missing' || slots[slot] === 'ambiguous';
  if (['rows', 'text', ...(unjudged ? [] : ['direction'])].some(lost) || slots.peer === 'ambiguous') return 'broken';
  if (lost('peer') && lost('title')) return 'broken';
  // Groups may have no composer, and it goes while a voice message is recorded.
  return Object.entries(slots).some(([slot, state]) => slot !== 'composer' && state !== 'found') ? 'degraded' : 'ok';
}
