/**
 * WeChat Web (wx.qq.com and its sisters): a frozen page whose template is public. Reads what the page shows when asked;
 * writes nothing, keeps no message. Many accounts cannot log in to it at all; that is said in the popup's words, not here.
 */
import type { ChatLook, ChatSite, SlotHealth, SlotState } from './chat-site.ts';
import { cleanName } from './names.ts';
import { SameMessages } from './same-messages.ts';
import { findSlot, shareState } from './slots.ts';
import { judge, readThread, toMessages } from './wechat/conclude.ts';
import { type Row, type RowFacts, readRow } from './wechat/read-row.ts';
import * as at from './wechat/slots.ts';

interface Kept {
  readonly peer: string;
  readonly row: Row;
}
type Keep = WeakMap<Element, Kept>;

/** Rows read in one go before the time is asked for, so that every go gets on. */
const LEAST_READ = 20;

const closed = (state: ChatLook['state'], slots: SlotHealth): ChatLook => ({
  state,
  health: state === 'unreadable' ? 'broken' : 'ok',
  slots,
  thread: null,
  messages: [],
  unread: 0,
});

/** @param now Unix ms: the page shows clocks without dates. */
export function createWechat(now: () => number = Date.now): ChatSite {
  let kept: Keep = new WeakMap();
  const same = new SameMessages();
  return {
    id: 'wechat',
    hosts: ['wx.qq.com', 'wx2.qq.com', 'web.wechat.com', 'web2.wechat.com'],
    look(document, changed) {
      if (changed === undefined) kept = new WeakMap();
      else forget(kept, changed);
      return same.in(lookAt(document, kept, now()));
    },
    readAhead(document, changed, until) {
      if (changed === undefined) kept = new WeakMap();
      else forget(kept, changed);
      const pane = findPane(document);
      const peer = readPeer(document);
      let read = 0;
      for (const row of pane ? rowsIn(pane) : []) {
        if (kept.get(row)?.peer === peer) continue;
        if (read >= LEAST_READ && until()) return false;
        rowOf(row, peer, kept);
        read += 1;
      }
      return true;
    },
    pulse(document) {
      const area = findArea(document);
      if (!area) return document.querySelector(at.LOGGED_IN) ? 'idle' : 'logged-out';
      return `open ${readTitle(area)} ${readUsername(document)}`;
    },
    watchedAttributes: ['data-cm'],
    messagePane: findPane,
    bubble(document, messageId) {
      const pane = findPane(document);
      const peer = readPeer(document);
      for (const node of pane ? rowsIn(pane) : []) {
        const row = rowOf(node, peer, kept);
        if (typeof row === 'object' && 'id' in row && row.id === messageId)
          return node.querySelector(at.BUBBLE) ?? node;
      }
      return null;
    },
    composer: (document) => findSlot(document, at.COMPOSER).element,
  };
}

export const wechat: ChatSite = createWechat();

function forget(kept: Keep, changed: Iterable<Node>): void {
  for (const node of changed)
    for (let level: Node | null = node; level; level = level.parentNode) kept.delete(level as Element);
}

function findArea(document: Document): Element | null {
  const area = findSlot(document, at.AREA).element;
  return area && !area.classList.contains('no-choose') && readTitle(area) !== '' ? area : null;
}

function findPane(document: Document): Element | null {
  const area = findArea(document);
  return area && findSlot(area, at.PANE).element;
}

function readTitle(area: Element): string {
  return cleanName(findSlot(area, at.TITLE).element?.textContent ?? '');
}

/** User name of the open chat: `@…` a person, `@@…` a group. The hashes change at each login: good for one look only. */
function readUsername(document: Document): string {
  const area = findArea(document);
  return (area && findSlot(area, at.TITLE).element?.getAttribute('data-username')) ?? '';
}

function readPeer(document: Document): string {
  const username = readUsername(document);
  return username.startsWith('@@') ? '' : username;
}

function rowsIn(pane: Element): Element[] {
  const rows = [...pane.querySelectorAll(`${at.ROW}, ${at.BARE_ROW}`)];
  return rows.filter((row) => row.closest(at.PRERENDER) === null && isOutermost(row));
}

/** A row's own frame holds the message: that frame is the row. */
function isOutermost(row: Element): boolean {
  return (row.parentElement?.closest(`${at.ROW}, ${at.BARE_ROW}`) ?? null) === null;
}

function stateOfRows(pane: Element, nodes: readonly Element[]): SlotState {
  if (nodes.length === 0) return pane.querySelector(at.LIKE_A_MESSAGE) ? 'missing' : 'found';
  return nodes.every((node) => node.matches(at.ROW)) ? 'found' : 'fallback';
}

function rowOf(node: Element, peer: string, kept: Keep): Row {
  const known = kept.get(node);
  // Rows that were not ready change without a sign that is watched: they are asked again each time.
  if (known?.peer === peer && typeof known.row === 'object') return known.row;
  const row = readRow(node, peer);
  kept.set(node, { peer, row });
  return row;
}

function lookAt(document: Document, kept: Keep, now: number): ChatLook {
  if (!document.querySelector(at.LOGGED_IN) || document.body.classList.contains('unlogin'))
    return document.querySelector(at.TEXT) ? closed('unreadable', { shell: 'missing' }) : closed('logged-out', {});
  const area = findSlot(document, at.AREA);
  const title = area.element ? readTitle(area.element) : '';
  const isOpen = area.element !== null && !area.element.classList.contains('no-choose');
  if (!isOpen || title === '')
    // Rows without a title: the page has changed, not the reader's mind.
    return document.querySelector(at.ROW)
      ? closed('unreadable', { title: 'missing' })
      : closed('idle', { area: area.state });
  const username = readUsername(document);
  if (at.NOT_CHATS.has(username)) return closed('unsupported', { area: area.state });
  const pane = findSlot(area.element, at.PANE);
  // The list still belongs to the chat before: its own data names whom it was filled for.
  const filledFor = /"username":"([^"]*)"/.exec(pane.element?.getAttribute('data-cm') ?? '')?.[1];
  const between = filledFor !== undefined && username !== '' && filledFor !== '' && filledFor !== username;

  const peer = username.startsWith('@@') ? '' : username;
  const nodes = pane.element ? rowsIn(pane.element) : [];
  const rows = nodes.map((node) => rowOf(node, peer, kept));
  const facts = rows.filter((row): row is RowFacts => typeof row === 'object' && 'id' in row);
  const unread = rows.filter((row) => row === 'unread').length;
  const slots: SlotHealth = {
    area: area.state,
    title: between ? 'ambiguous' : 'found',
    username: username === '' ? 'missing' : 'found',
    pane: pane.state,
    rows: pane.element ? stateOfRows(pane.element, nodes) : 'missing',
    text: shareState(facts.length + unread, facts.length, facts.filter((row) => row.textFallback).length),
    direction: shareState(facts.length, facts.filter((row) => row.from !== 'unknown').length, 0),
    composer: findSlot(area.element, at.COMPOSER).state,
  };
  const health = judge(slots);
  return {
    state: health === 'broken' ? 'unreadable' : 'open',
    health,
    slots,
    thread: between ? null : { ...readThread(area.element, username, rows, facts), identity: title, title },
    messages: health === 'broken' ? [] : toMessages(facts, now),
    unread: health === 'broken' ? rows.length : unread,
  };
}
