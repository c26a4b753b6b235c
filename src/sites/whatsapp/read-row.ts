/**
 * One row of the message list as plain facts: what stands in it, and every sign of who wrote it. Decides nothing that
 * needs the rows around it (direction.ts does). Cheap to keep: the site reads a row again only when it has changed.
 */
import type { MediaKind } from '../../detection/chat/message.ts';
import { httpUrl, mergeLinks } from '../find-links.ts';
import { cleanName } from '../names.ts';
import { MAX_TEXT_CHARS, readText, type TextRules } from '../plain-text.ts';
import { DELETED, EDITED, MAYBE, QUOTED, RECEIPTS } from './page-words.ts';
import { type Clock, type PrePlain, parseClock, parsePrePlain } from './pre-plain.ts';
import * as at from './slots.ts';

export interface RowFacts {
  readonly key: string;
  /** Found by the site's own id, or only by a stand-in (its second id, or clock and text). */
  readonly idState: 'found' | 'fallback';
  readonly jid: string | null;
  /** Set where the row holds nothing that could be read: a shell of the virtual list, or an unknown build. */
  readonly unread: 'shell' | 'unreadable' | null;
  readonly signs: Signs;
  readonly prePlain: PrePlain | null;
  /** Pre-plain text is there but has an unknown form. */
  readonly stampUnread: boolean;
  readonly clock: Clock | null;
  readonly text: string;
  /** Text was found by structure only. */
  readonly textFallback: boolean;
  readonly links: readonly string[];
  readonly media: MediaKind | null;
  readonly quoted: string | null;
  readonly forwarded: boolean;
  readonly state: 'deleted' | 'edited' | 'truncated' | null;
}

/** Signs of who wrote it, each on its own; null or false where the page shows none. */
export interface Signs {
  readonly className: 'in' | 'out' | null;
  readonly idOut: boolean | null;
  /** `both` is a contradiction, not an answer. */
  readonly tail: 'in' | 'out' | 'both' | null;
  readonly receipt: boolean;
  /** `aria-label` of the bubble without its colon: "You" or the sender's name. */
  readonly label: string | null;
  /** Names of group authors outside of quotes. */
  readonly authors: readonly string[];
  /** An author is shown as somebody who is not in the contacts. */
  readonly authorUnsaved: boolean;
}

const RULES: TextRules = {
  skips: (element) =>
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-icon') ||
    element.tagName === 'BUTTON' ||
    isReadMore(element),
  picture: (image) => image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '',
};

function isReadMore(element: Element): boolean {
  return (
    element.matches(at.READ_MORE) ||
    (element.getAttribute('role') === 'button' &&
      !element.hasAttribute('data-plain-text') &&
      !element.hasAttribute('data-app-text-template'))
  );
}

/** @param node the element that carries the message's id (or stands in for it). */
export function readRow(node: Element, key: string, idState: RowFacts['idState'], id: at.RowId | null): RowFacts {
  const quote = findQuote(node);
  const outside = (element: Element) => quote === null || !quote.contains(element);
  const stamp = [...node.querySelectorAll(at.PRE_PLAIN)].find(outside) ?? null;
  const prePlain = stamp && parsePrePlain(stamp.getAttribute('data-pre-plain-text') ?? '');
  const body = findBody(node, stamp, outside);
  const text = body.element ? readText(body.element, RULES) : '';
  const media = findMedia(node, outside, body.element);
  const deleted = text === '' && isDeleted(node);
  const empty = text === '' && media === null && !deleted;
  return {
    key,
    idState,
    jid: id?.jid ?? null,
    unread: !empty ? null : isShell(node) ? 'shell' : 'unreadable',
    signs: readSigns(node, id, quote, outside),
    prePlain,
    stampUnread: stamp !== null && (prePlain === null || prePlain.clock === null || prePlain.day === null),
    clock: prePlain?.clock ?? findClock(node, outside),
    text,
    textFallback: body.fallback,
    links: body.element ? mergeLinks(clickable(body.element), text) : [],
    media,
    quoted: quote && quotedText(quote),
    forwarded: [...node.querySelectorAll(at.FORWARDED)].some(outside),
    state: deleted ? 'deleted' : stateOf(node, body.element, stamp, text),
  };
}

function findQuote(node: Element): Element | null {
  const marked = node.querySelector(at.QUOTE);
  if (marked) return marked;
  for (const box of node.querySelectorAll('[aria-label]'))
    if (QUOTED.has(cleanName(box.getAttribute('aria-label') ?? '').toLowerCase())) return box;
  const text = node.querySelector(at.QUOTE_TEXT);
  return text && (text.closest('[role="button"]') ?? text.parentElement);
}

/** The last outermost candidate: whatever an unmarked quote or header holds stands before the message's own words. */
function findBody(node: Element, stamp: Element | null, outside: (element: Element) => boolean) {
  const own = (element: Element) => outside(element) && !isInside(node, element, at.NOT_TEXT);
  for (const selector of at.TEXT.usual) {
    const found = [...(stamp ?? node).querySelectorAll(selector)].filter(own);
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const element = outermost.at(-1);
    if (element) return { element, fallback: false };
  }
  // Without its usual marks only the container that carries the stamp is certain to hold the message and nothing else.
  const spans = stamp ? at.TEXT.fallback.flatMap((selector) => [...stamp.querySelectorAll(selector)]) : [];
  const emoji = stamp && [...stamp.querySelectorAll('img[data-plain-text], img.emoji')].some(own) ? stamp : null;
  const element = spans.find(own) ?? emoji;
  return { element, fallback: element !== null };
}

/** Whether `element` stands in such a part of the row; what holds around the row (a dialog hiding the page) is not asked. */
function isInside(node: Element, element: Element, selector: string): boolean {
  const part = element.closest(selector);
  return part !== null && part !== node && node.contains(part);
}

function quotedText(quote: Element): string | null {
  const inner = quote.querySelector(at.QUOTE_TEXT) ?? [...quote.querySelectorAll(at.TEXT.usual.join(','))].at(-1);
  return inner ? readText(inner, RULES) : null;
}

function findMedia(node: Element, outside: (element: Element) => boolean, body: Element | null): MediaKind | null {
  for (const [kind, selector] of at.MEDIA)
    for (const element of node.querySelectorAll(selector))
      if (outside(element) && !(body?.contains(element) ?? false) && !isInside(node, element, at.PREVIEW)) return kind;
  return null;
}

function isDeleted(node: Element): boolean {
  if (node.querySelector(at.RECALLED)) return true;
  for (const span of node.querySelectorAll('span[title], span[dir]'))
    if (DELETED.has(cleanName(span.getAttribute('title') ?? span.textContent ?? '').toLowerCase())) return true;
  return false;
}

/** Nothing drawn inside: the list keeps the place of a row that is far away. */
function isShell(node: Element): boolean {
  const virtual = node.matches(at.SHELL) ? node : node.querySelector(at.SHELL);
  return (
    virtual !== null || ((node.textContent ?? '').trim() === '' && node.querySelector('img, [data-icon]') === null)
  );
}

function findClock(node: Element, outside: (element: Element) => boolean): Clock | null {
  const meta = node.querySelector(at.META);
  const spans = [...(meta ?? node).querySelectorAll('span')].filter(outside);
  for (const span of spans.reverse()) {
    const text = span.textContent ?? '';
    const clock = text.length < 40 ? parseClock(text) : null;
    if (clock) return clock;
  }
  return null;
}

function clickable(body: Element): (string | null)[] {
  return [...body.querySelectorAll('a[href]')].map((link) => httpUrl(link.getAttribute('href') ?? ''));
}

function stateOf(node: Element, body: Element | null, stamp: Element | null, text: string): RowFacts['state'] {
  const more = (stamp ?? body)?.querySelector(`${at.READ_MORE}, [role="button"]`);
  if ((more && isReadMore(more)) || node.querySelector(at.READ_MORE) || text.length >= MAX_TEXT_CHARS)
    return 'truncated';
  const meta = node.querySelector(at.META) ?? lastOutside(node, stamp);
  const words = (meta?.textContent ?? '').slice(0, 80).toLowerCase();
  return EDITED.some((word) => words.includes(word)) ? 'edited' : null;
}

/** The last block of the bubble that is not part of the message: where the clock stands in builds without test ids. */
function lastOutside(node: Element, stamp: Element | null): Element | null {
  if (!stamp) return null;
  let level: Element = stamp;
  while (level !== node && level.parentElement && !level.nextElementSibling) level = level.parentElement;
  return level === node ? null : level.nextElementSibling;
}

function readSigns(node: Element, id: at.RowId | null, quote: Element | null, outside: (e: Element) => boolean): Signs {
  const has = (selector: string) => [...node.querySelectorAll(selector)].some(outside);
  const withClass = (name: string) =>
    node.matches(name) || node.querySelector(name) !== null || node.closest(name) !== null;
  const [isOut, isIn] = [withClass('.message-out'), withClass('.message-in')];
  const [tailOut, tailIn] = [has(at.TAIL_OUT), has(at.TAIL_IN)];
  const authors = readAuthors(node, quote);
  return {
    className: isOut === isIn ? null : isOut ? 'out' : 'in',
    idOut: id?.out ?? null,
    tail: tailOut && tailIn ? 'both' : tailOut ? 'out' : tailIn ? 'in' : null,
    receipt: has(at.RECEIPT) || hasReceiptWord(node, outside),
    label: readLabel(node, outside),
    authors: authors.names,
    authorUnsaved: authors.unsaved,
  };
}

function hasReceiptWord(node: Element, outside: (element: Element) => boolean): boolean {
  for (const element of node.querySelectorAll('span[data-icon][aria-label]'))
    if (outside(element) && RECEIPTS.has(cleanName(element.getAttribute('aria-label') ?? '').toLowerCase()))
      return true;
  return false;
}

function readLabel(node: Element, outside: (element: Element) => boolean): string | null {
  for (const span of node.querySelectorAll('span[aria-label]')) {
    const label = cleanName(span.getAttribute('aria-label') ?? '');
    if (/[:：]$/.test(label) && outside(span) && !isInside(node, span, `${at.PRE_PLAIN}, [role="button"]`))
      return cleanName(label.slice(0, -1));
  }
  return null;
}

function readAuthors(node: Element, quote: Element | null): { names: string[]; unsaved: boolean } {
  const names: string[] = [];
  let unsaved = false;
  for (const element of node.querySelectorAll(at.AUTHOR)) {
    // An author inside some other pressable box is that of a quote whose own marks have changed.
    const above = element.parentElement;
    if (quote?.contains(element) || (above && isInside(node, above, '[role="button"]'))) continue;
    const shown = cleanName(readText(element, RULES));
    if (shown.startsWith('~') || MAYBE.test(element.getAttribute('aria-label') ?? '')) unsaved = true;
    const name = cleanName(shown.replace(/^~/, ''));
    if (name !== '') names.push(name);
  }
  return { names, unsaved };
}
