/**
 * Whose chat is open: title, group or not, known or not. The newest pages expose no chat id, so the title is the
 * identity; two contacts of the very same name cannot be told apart and share one timeline.
 */
import type { ContactStanding, ThreadFacts } from '../../detection/chat/message.ts';
import type { SlotState } from '../chat-site.ts';
import { cleanName, isPhoneNumber, sameName } from '../names.ts';
import { readText, type TextRules } from '../plain-text.ts';
import { findSlot } from '../slots.ts';
import type { Seen } from './chat-book.ts';
import { COMPOSER_DIRECT, COMPOSER_GROUP, NOT_IN_CONTACTS, YOU } from './page-words.ts';
import * as at from './slots.ts';

export interface Heading {
  readonly title: string;
  readonly titleState: SlotState;
  readonly composer: Element | null;
  readonly composerState: SlotState;
  /** What the composer's label says about the chat, where it says anything. */
  readonly addressed: 'group' | 'direct' | null;
  readonly memberList: boolean;
}

const RULES: TextRules = {
  skips: (element) => element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('data-icon'),
  picture: (image) => image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '',
};

/** The title alone, as the heading reads it: cheap enough to be asked at every movement of the page. */
export function readTitle(main: Element): string {
  return findTitle(main.querySelector('header')).title;
}

function findTitle(header: Element | null): { readonly title: string; readonly state: SlotState } {
  if (!header) return { title: '', state: 'missing' };
  const visible = (element: Element) => {
    // A dialog hides the whole page from screen readers: only what is hidden inside the header counts.
    const hidden = element.closest('[aria-hidden="true"], [data-icon], svg');
    return (hidden === null || !header.contains(hidden)) && cleanName(readText(element, RULES)) !== '';
  };
  const { element, state } = findSlot(header, at.TITLE, visible);
  return { title: element ? cleanName(readText(element, RULES)) : '', state };
}

/** It stands below all messages: looking for it from the top again and again would pass over each of them. */
const composers = new WeakMap<Element, Element>();

function findComposer(main: Element): { readonly element: Element | null; readonly state: SlotState } {
  const [best = ''] = at.COMPOSER.usual;
  const before = composers.get(main);
  if (before && main.contains(before) && before.matches(best)) return { element: before, state: 'found' };
  const found = findSlot(main, at.COMPOSER);
  if (found.element?.matches(best)) composers.set(main, found.element);
  return found;
}

export function readHeading(main: Element): Heading {
  const header = main.querySelector('header');
  const { title, state } = findTitle(header);
  const composer = findComposer(main);
  const label = cleanName(composer.element?.getAttribute('aria-label') ?? '');
  const addressee = readAddressee(label);
  // The composer names somebody else: the page is between two chats, or the title was not the title.
  const contradicted = title !== '' && addressee !== null && !sameName(addressee.name, title);
  return {
    title,
    titleState: contradicted ? 'ambiguous' : state,
    composer: composer.element,
    composerState: composer.state,
    addressed: addressee?.kind ?? null,
    memberList: header !== null && hasMemberList(header),
  };
}

function readAddressee(label: string): { kind: 'group' | 'direct'; name: string } | null {
  const lower = label.toLowerCase();
  for (const [kind, openings] of [
    ['group', COMPOSER_GROUP],
    ['direct', COMPOSER_DIRECT],
  ] as const)
    for (const opening of openings)
      if (lower.startsWith(opening.trimEnd())) return namedBy(kind, label.slice(opening.trimEnd().length));
  return null;
}

function namedBy(kind: 'group' | 'direct', rest: string): { kind: 'group' | 'direct'; name: string } | null {
  const name = cleanName(rest);
  return name === '' ? null : { kind, name };
}

/** "Ana, Ben, You": three names, or two of which one is the reader. */
function hasMemberList(header: Element): boolean {
  const subtitle = findSlot(header, at.SUBTITLE).element;
  const names = (subtitle?.getAttribute('title') ?? '').split(/[,，、]/).map((name) => cleanName(name).toLowerCase());
  return names.length >= 2 && names.some((name) => YOU.has(name));
}

/** Group signs in their order of trust; `unknown` where none speaks. */
export function readKind(heading: Heading, { jids, authors, titleWrites }: Seen): ThreadFacts['kind'] | 'unsupported' {
  if (jids.has('channel')) return 'unsupported';
  if (jids.has('group')) return 'group';
  if (jids.has('direct')) return 'direct';
  if (heading.addressed === 'group' || heading.memberList || authors) return 'group';
  if (heading.addressed === 'direct' || isPhoneNumber(heading.title)) return 'direct';
  return titleWrites ? 'direct' : 'unknown';
}

/** `saved` only says that the page shows a name: it is no sign of trust, and `known` is never said here. */
export function readContact(main: Element, heading: Heading): ContactStanding {
  if (isPhoneNumber(heading.title) || heading.title.startsWith('~')) return 'unknown';
  return hasStrangerCard(main) ? 'unknown' : 'saved';
}

/** The site's own card above the first message; words inside messages are never asked. */
function hasStrangerCard(main: Element): boolean {
  const walker = main.ownerDocument.createTreeWalker(main, SHOW_ELEMENT);
  for (let seen = 0; seen < MAX_BEFORE_MESSAGES && walker.nextNode(); seen += 1) {
    const block = walker.currentNode as Element;
    if (block.matches(`${at.ID}, ${at.TEST_ID}, ${at.PRE_PLAIN}`)) return false;
    if ((block.tagName !== 'DIV' && block.tagName !== 'SPAN') || block.querySelector('div')) continue;
    if (block.closest('header, footer')) continue;
    const words = (block.textContent ?? '').slice(0, 200).toLowerCase();
    if (NOT_IN_CONTACTS.some((phrase) => words.includes(phrase))) return true;
  }
  return false;
}

/** NodeFilter.SHOW_ELEMENT. */
const SHOW_ELEMENT = 1;
/** Header, card and notices have far fewer elements; a page without messages is not walked to its end. */
const MAX_BEFORE_MESSAGES = 600;
