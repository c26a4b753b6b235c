/**
 * WeChat's file transfer page: what people send to themselves, from the telephone or typed here. Reads what the page shows
 * when asked; writes nothing, keeps no message.
 *
 * Who wrote it: `unknown`, always. The page shows whether something was sent from here or from the telephone, but a chat
 * that is forwarded here to be looked at arrives without its senders, and typed words may be a pasted message. Calling
 * them "mine" would lay a stranger's words in the person's mouth, calling them "theirs" the other way round: the detector
 * therefore judges no chat here (`unjudged`), while links are checked and marked and payment addresses remembered, which
 * needs no writer. The way to have a whole chat looked at is the page "Check something".
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import type { ChatLook, ChatSite, SlotHealth } from './chat-site.ts';
import * as at from './file-helper/slots.ts';
import { mergeLinks } from './find-links.ts';
import { readText, type TextRules } from './plain-text.ts';
import { SameMessages } from './same-messages.ts';
import { findSlot, shareState } from './slots.ts';
import { realUrl } from './wechat/read-row.ts';

const RULES: TextRules = {
  skips: (element) => element.tagName === 'BUTTON',
  picture: (image) => image.getAttribute('alt') ?? (image.getAttribute('text') ?? '').replace(/_web$/, ''),
};
/** The page shows no id of a message: its words stand in, and how often they stood there before. */
const ID_CHARS = 500;

const closed = (state: ChatLook['state'], slots: SlotHealth): ChatLook => ({
  state,
  health: state === 'unreadable' ? 'broken' : 'ok',
  slots,
  thread: null,
  messages: [],
  unread: 0,
});

export function createFileHelper(): ChatSite {
  let places: ReadonlyMap<string, Element> = new Map();
  const same = new SameMessages();
  return {
    id: 'file-helper',
    hosts: ['filehelper.weixin.qq.com', 'szfilehelper.weixin.qq.com'],
    look(document) {
      const state = stateOf(document);
      if (state !== 'open') return same.in(closed(state, { pane: 'missing' }));
      const seen = lookAt(document);
      places = seen.places;
      return same.in(seen.look);
    },
    pulse: stateOf,
    messagePane: findPane,
    bubble(_, messageId) {
      const node = places.get(messageId);
      return node?.isConnected ? (node.querySelector(at.BUBBLE) ?? node) : null;
    },
    composer: (document) => findSlot(document, at.COMPOSER).element,
  };
}

export const fileHelper: ChatSite = createFileHelper();

function findPane(document: Document): Element | null {
  return findSlot(document, at.PANE).element;
}

function stateOf(document: Document): ChatLook['state'] {
  if (findPane(document)) return 'open';
  if (document.querySelector(at.LIKE_A_MESSAGE)) return 'unreadable';
  return document.querySelector(at.LOGGED_IN) && !document.querySelector(at.LOG_IN) ? 'unreadable' : 'logged-out';
}

function lookAt(document: Document): { look: ChatLook; places: ReadonlyMap<string, Element> } {
  const pane = findSlot(document, at.PANE);
  const rows = findRows(pane.element);
  const read = rows.nodes.map((node) => ({ node, ...readNote(node) }));
  const notes = read.filter(({ text, media }) => text !== '' || media !== null);
  const strays = countStrays(pane.element, rows.nodes);
  const isLost = rows.nodes.length === 0 && strays > 0;
  // Something stands there that is no note: a greeting of the site, or notes of a new build.
  const isStrange = rows.nodes.length === 0 && (pane.element?.textContent ?? '').trim() !== '';
  const slots: SlotHealth = {
    pane: pane.state,
    rows: isLost ? 'missing' : isStrange ? 'ambiguous' : rows.state,
    text: shareState(read.length + strays, notes.length, 0),
    composer: findSlot(document, at.COMPOSER).state,
  };
  const broken = slots.rows === 'missing' || slots.text === 'missing';
  const places = new Map<string, Element>();
  const times = new Map<string, number>();
  const messages = notes.map(({ node, text, links, media }): ChatMessage => {
    const words = `~${media ?? ''}${text.slice(0, ID_CHARS)}`;
    const before = times.get(words) ?? 0;
    times.set(words, before + 1);
    const id = `${words}#${before}`;
    places.set(id, node);
    return { id, from: 'unknown', text, at: null, links, ...(media && { media }) };
  });
  const look: ChatLook = {
    state: broken ? 'unreadable' : 'open',
    health: broken
      ? 'broken'
      : pane.state === 'found' && slots.rows === 'found' && slots.text === 'found'
        ? 'ok'
        : 'degraded',
    slots,
    thread: broken ? null : { kind: 'unknown', contact: 'saved', identity: 'file-helper', title: '' },
    messages: broken ? [] : messages,
    unread: read.length + strays - (broken ? 0 : notes.length),
    unjudged: 'own-notes',
  };
  return { look, places };
}

function findRows(pane: Element | null): { nodes: Element[]; state: 'found' | 'fallback' } {
  for (const [selectors, state] of [
    [at.ROW.usual, 'found'],
    [at.ROW.fallback, 'fallback'],
  ] as const)
    for (const selector of selectors) {
      const nodes = [...(pane?.querySelectorAll(selector) ?? [])];
      if (nodes.length > 0) return { nodes, state };
    }
  return { nodes: [], state: 'found' };
}

/** Notes whose frame has lost its mark: they are counted, never passed over. */
function countStrays(pane: Element | null, rows: readonly Element[]): number {
  const inRow = new Set(rows);
  let last: Element | null = null;
  let strays = 0;
  for (const element of pane?.querySelectorAll(at.LIKE_A_MESSAGE) ?? []) {
    if (last?.contains(element)) continue;
    last = element;
    const row = at.ROW.usual.concat(at.ROW.fallback).map((selector) => element.closest(selector));
    if (!row.some((frame) => frame !== null && inRow.has(frame))) strays += 1;
  }
  return strays;
}

function readNote(node: Element): Pick<ChatMessage, 'text' | 'links'> & { media: ChatMessage['media'] | null } {
  const body = findSlot(node, at.TEXT).element;
  const text = body ? readText(body, RULES) : '';
  const media = at.MEDIA.find(([, selector]) => node.querySelector(selector) !== null)?.[0] ?? null;
  return { text, links: mergeLinks([...node.querySelectorAll('a[href]')].map(realUrl), text), media };
}
