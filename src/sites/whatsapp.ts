/**
 * WhatsApp Web, the markups of April 2024 to today. Reads what the page shows when asked; writes nothing, keeps no
 * message, and knows nothing of warnings. Selectors are in whatsapp/slots.ts.
 */
import type { ChatLook, ChatSite, SlotHealth } from './chat-site.ts';
import { findSlot } from './slots.ts';
import { decideSides, type Sequence } from './whatsapp/direction.ts';
import { healthOf, judge } from './whatsapp/health.ts';
import { listRows, placedIn, RowMemory } from './whatsapp/list-rows.ts';
import { placeOf } from './whatsapp/place.ts';
import * as at from './whatsapp/slots.ts';
import { readContact, readHeading, readKind } from './whatsapp/thread.ts';
import { TWIN, timesOf, toMessages } from './whatsapp/to-messages.ts';

const EMPTY = { thread: null, messages: [], unread: 0 } as const;
const closed = (state: ChatLook['state'], slots: SlotHealth): ChatLook => ({
  state,
  health: state === 'unreadable' ? 'broken' : 'ok',
  slots,
  ...EMPTY,
});

/** @param now Unix ms: a message cannot lie in the future, which helps to tell day from month. */
export function createWhatsapp(now: () => number = Date.now): ChatSite {
  const kept = new RowMemory();
  return {
    id: 'whatsapp',
    hosts: ['web.whatsapp.com'],
    look(document, changed) {
      kept.forget(changed);
      const main = findMain(document);
      if (!main) {
        // Nothing of a closed chat is held on to.
        kept.forget(undefined);
        return closed(stateWithoutChat(document), { main: 'missing' });
      }
      return lookAt(document, main, kept, now());
    },
    readAhead(document, changed, until) {
      kept.forget(changed);
      const main = findMain(document);
      return !main || listRows(main, kept, until) !== null;
    },
    pulse(document) {
      const main = findMain(document);
      if (!main) return stateWithoutChat(document);
      // Not the composer: it goes while a voice message is recorded, in the very same chat.
      return `open ${readHeading(main).title}`;
    },
    messagePane(document) {
      const main = findMain(document);
      return main && (findSlot(main, at.PANE).element ?? main);
    },
    bubble(document, messageId) {
      const main = findMain(document);
      const node = kept.placeOf(messageId.replace(TWIN, ''));
      return node && main?.contains(node) ? node : null;
    },
    composer(document) {
      const main = findMain(document);
      return main && findSlot(main, at.COMPOSER).element;
    },
  };
}

export const whatsapp: ChatSite = createWhatsapp();

function findMain(document: Document): Element | null {
  const found = findSlot(document, at.MAIN).element;
  if (found) return found;
  const composer = findSlot(document, at.COMPOSER, (element) => element.closest('footer') !== null).element;
  return composer?.closest('footer')?.parentElement ?? null;
}

function stateWithoutChat(document: Document): ChatLook['state'] {
  // Messages stand in the page but the conversation's frame was not found: the page has changed.
  if (document.querySelector(at.PRE_PLAIN)) return 'unreadable';
  return document.querySelector(at.SIDE) ? 'idle' : 'logged-out';
}

function lookAt(document: Document, main: Element, kept: RowMemory, now: number): ChatLook {
  const heading = readHeading(main);
  const list = listRows(main, kept) ?? [];
  const placed = placedIn(list);
  const lost = list.filter((row) => row === 'lost').length;
  const readable = placed.filter((row) => row.facts.unread === null);
  const rows = readable.map((row) => row.facts);
  const kind = readKind(
    heading,
    placed.map((row) => row.facts),
  );
  if (kind === 'unsupported' || main.querySelector('header')?.querySelector(at.SELF_CHAT))
    return closed('unsupported', { main: 'found' });

  const nodes = new Map(readable.map((row) => [row.facts, row.node]));
  kept.places = new Map(readable.map((row) => [row.facts.key, row.node]));
  const sequence: Sequence = list.map((row) =>
    row === 'break' || row === 'lost' || row.facts.unread !== null ? 'break' : row.facts,
  );
  const { sides, contradicted } = decideSides(sequence, heading.title, kind === 'direct', (row) =>
    placeOf(main, nodes.get(row)),
  );
  const times = timesOf(rows, document.documentElement.lang, now);
  const messages = toMessages(rows, sides, times);
  const slots = healthOf(main, heading, list, rows, sides, contradicted);
  const health = judge(slots);
  const contact = readContact(main, heading, kind, rows);
  return {
    state: health === 'broken' ? 'unreadable' : 'open',
    health,
    slots,
    thread:
      heading.title === '' || slots.title === 'ambiguous'
        ? null
        : { kind, contact, identity: heading.title, title: heading.title },
    // Rows of a page that could not be understood are not half-read: the words may be somebody's title or quote.
    messages: health === 'broken' ? [] : messages,
    unread: placed.length + lost - (health === 'broken' ? 0 : readable.length),
  };
}
