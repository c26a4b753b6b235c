/**
 * WhatsApp Web, the markups of April 2024 to today. Reads what the page shows when asked; writes nothing, keeps no
 * message, and knows nothing of warnings. Selectors are in whatsapp/slots.ts.
 */
import type { ChatLook, ChatSite, SlotHealth } from './chat-site.ts';
import { findSlot } from './slots.ts';
import { ChatBook, type PageWords } from './whatsapp/chat-book.ts';
import { healthOf, judge } from './whatsapp/health.ts';
import { type Entry, RowMemory } from './whatsapp/list-rows.ts';
import { placeOf } from './whatsapp/place.ts';
import * as at from './whatsapp/slots.ts';
import { type Heading, readContact, readHeading, readKind, readTitle } from './whatsapp/thread.ts';
import { TWIN } from './whatsapp/to-messages.ts';

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
      return !main || prepare(document, main, kept, now(), until);
    },
    pulse(document) {
      const main = findMain(document);
      if (!main) return stateWithoutChat(document);
      // Not the composer: it goes while a voice message is recorded, in the very same chat.
      return `open ${readTitle(main)}`;
    },
    // Pages may use a row's nodes again for another message.
    watchedAttributes: ['data-id', 'data-pre-plain-text'],
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

/** Entries taken into the book in one go: about a millisecond. */
const LEAST_TAKEN = 200;

/** Reads rows and takes them into the book; false when it was asked to stop before all were in. */
function prepare(document: Document, main: Element, kept: RowMemory, now: number, until: () => boolean): boolean {
  const list = kept.entries(main, until);
  if (!list) return false;
  const heading = readHeading(main);
  const book = bookOf(kept, list, heading.title);
  // Places are asked by the look itself, once.
  const page = { ...askedOf(document, main, heading, now), placeOf: () => null };
  for (let most = book.entries.length + LEAST_TAKEN; most < list.length; most += LEAST_TAKEN) {
    if (until()) return false;
    book.take(list, page, most);
  }
  return true;
}

function bookOf(kept: RowMemory, list: readonly Entry[], title: string): ChatBook {
  if (!kept.book?.isStartOf(list, title)) kept.book = new ChatBook(title);
  return kept.book;
}

function askedOf(document: Document, main: Element, heading: Heading, now: number): PageWords {
  return {
    language: document.documentElement.lang,
    now,
    kindOf: (seen) => readKind(heading, seen),
    placeOf: (node) => placeOf(main, node),
  };
}

function lookAt(document: Document, main: Element, kept: RowMemory, now: number): ChatLook {
  const heading = readHeading(main);
  const list = kept.entries(main) ?? [];
  const book = bookOf(kept, list, heading.title);
  book.take(list, askedOf(document, main, heading, now));
  const { kind, counts } = book;
  if (kind === 'unsupported' || main.querySelector('header')?.querySelector(at.SELF_CHAT))
    return closed('unsupported', { main: 'found' });
  const slots = healthOf(main, heading, book);
  const health = judge(slots);
  const contact = kind === 'group' ? book.speakersAre : readContact(main, heading);
  return {
    state: health === 'broken' ? 'unreadable' : 'open',
    health,
    slots,
    thread:
      heading.title === '' || slots.title === 'ambiguous'
        ? null
        : { kind, contact, identity: heading.title, title: heading.title },
    // Rows of a page that could not be understood are not half-read: the words may be somebody's title or quote.
    ...(health === 'broken' ? { messages: [] } : { messages: book.messages.slice(), growing: book.messages }),
    unread: counts.placed + counts.lost - (health === 'broken' ? 0 : book.rows.length),
  };
}
