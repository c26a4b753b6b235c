/**
 * One row of the message list as plain facts: what stands in it, and every sign of who wrote it. Decides nothing that
 * needs the rows around it (direction.ts does). Cheap to keep: the site reads a row again only when it has changed.
 */
import type { MediaKind } from '../../detection/chat/message.ts';
import { httpUrl, mergeLinks } from '../find-links.ts';
import { cleanName } from '../names.ts';
import { MAX_TEXT_CHARS, readText } from '../plain-text.ts';
import { isInside, isReadMore, RULES } from './bubble-text.ts';
import { type Census, takeCensus } from './census.ts';
import { DELETED, EDITED, QUOTED } from './page-words.ts';
import { type Clock, type PrePlain, parseClock, parsePrePlain } from './pre-plain.ts';
import { readLabel, readSigns, type Signs } from './read-signs.ts';
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

/**
 * @param node the element that carries the message's id (or stands in for it). @param census what stands in it; a row said not to
 * be plain is searched in full, with the same result.
 */
export function readRow(
  node: Element,
  key: string,
  idState: RowFacts['idState'],
  id: at.RowId | null,
  census: Census = takeCensus(node),
): RowFacts {
  const { isPlain, labelled } = census;
  const quote = findQuote(node, isPlain, labelled);
  const outside = (element: Element) => quote === null || !quote.contains(element);
  const stamp = first(census.stamps, outside);
  const prePlain = stamp && parsePrePlain(stamp.getAttribute('data-pre-plain-text') ?? '');
  const body = findBody(node, stamp, outside, census);
  const text = body.element ? readText(body.element, RULES) : '';
  const media = isPlain ? null : findMedia(node, outside, body.element);
  const deleted = text === '' && isDeleted(node);
  const label = readLabel(node, labelled, outside);
  const hidesWords = text === '' && (media === 'picture' || media === 'video') && hasOtherWords(node, quote, label);
  const empty = text === '' && !deleted && (media === null || hidesWords);
  return {
    key,
    idState,
    jid: id?.jid ?? null,
    unread: !empty ? null : isShell(node) ? 'shell' : 'unreadable',
    signs: readSigns(node, id, { quote, census, outside, label }),
    prePlain,
    stampUnread: stamp !== null && (prePlain === null || prePlain.clock === null || prePlain.day === null),
    clock: prePlain?.clock ?? findClock(node, outside),
    text,
    textFallback: body.fallback,
    links: body.element ? mergeLinks(clickable(body.element, census), text) : [],
    media,
    quoted: quote && quotedText(quote),
    forwarded: !isPlain && first(node.querySelectorAll(at.FORWARDED), outside) !== null,
    state: deleted ? 'deleted' : stateOf(node, body.element, stamp, text, census),
  };
}

function first(all: Iterable<Element>, wanted: (element: Element) => boolean): Element | null {
  for (const element of all) if (wanted(element)) return element;
  return null;
}

function findQuote(node: Element, isPlain: boolean, labelled: readonly Element[]): Element | null {
  const marked = isPlain ? null : node.querySelector(at.QUOTE);
  if (marked) return marked;
  for (const box of labelled) if (QUOTED.has(cleanName(box.getAttribute('aria-label') ?? '').toLowerCase())) return box;
  const text = isPlain ? null : node.querySelector(at.QUOTE_TEXT);
  return text && (text.closest('[role="button"]') ?? text.parentElement);
}

/** The last outermost candidate: whatever an unmarked quote or header holds stands before the message's own words. */
function findBody(
  node: Element,
  stamp: Element | null,
  outside: (element: Element) => boolean,
  { isPlain, apart }: Census,
) {
  const own = (element: Element) =>
    outside(element) &&
    !(isPlain ? apart.some((part) => part.contains(element)) : isInside(node, element, at.NOT_TEXT));
  for (const selector of at.TEXT.usual) {
    const found = [...(stamp ?? node).querySelectorAll(selector)].filter(own);
    const element = found.findLast((each) => !found.some((other) => other !== each && other.contains(each)));
    if (element) return { element, fallback: false };
  }
  // Without its usual marks only the container that carries the stamp is certain to hold the message and nothing else.
  const spans = stamp ? at.TEXT.fallback.flatMap((selector) => [...stamp.querySelectorAll(selector)]) : [];
  const emoji = stamp && [...stamp.querySelectorAll('img[data-plain-text], img.emoji')].some(own) ? stamp : null;
  const element = spans.find(own) ?? emoji;
  return { element, fallback: element !== null };
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

const NOT_WORDS = `${at.NOT_TEXT}, ${at.PRESS}`;

/** A picture whose caption has lost its marks must not pass for one without words. */
function hasOtherWords(node: Element, quote: Element | null, label: string | null): boolean {
  for (const span of node.querySelectorAll('span')) {
    if (span.querySelector('span') || quote?.contains(span) || isInside(node, span, NOT_WORDS)) continue;
    if (span.parentElement?.querySelector(at.FORWARDED)) continue;
    const words = cleanName(readText(span, RULES));
    // Sizes and lengths ("1.2 MB") are no words.
    if (
      /\p{L}{3}|\p{Script=Han}/u.test(words) &&
      !parseClock(words) &&
      words !== label &&
      !EDITED.includes(words.toLowerCase())
    )
      return true;
  }
  return false;
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

function clickable(body: Element, { links }: Census): (string | null)[] {
  return links
    .filter((link) => link.hasAttribute('href') && body.contains(link))
    .map((link) => httpUrl(link.getAttribute('href') ?? ''));
}

function stateOf(
  node: Element,
  body: Element | null,
  stamp: Element | null,
  text: string,
  { isPlain, pressed, meta }: Census,
): RowFacts['state'] {
  const words = stamp ?? body;
  const more = words && first(pressed, (element) => element !== words && words.contains(element));
  if (more && isReadMore(more)) return 'truncated';
  if ((!isPlain && node.querySelector(at.READ_MORE)) || text.length >= MAX_TEXT_CHARS) return 'truncated';
  const beside = ((meta ?? lastOutside(node, stamp))?.textContent ?? '').slice(0, 80).toLowerCase();
  return EDITED.some((word) => beside.includes(word)) ? 'edited' : null;
}

/** The last block of the bubble that is not part of the message: where the clock stands in builds without test ids. */
function lastOutside(node: Element, stamp: Element | null): Element | null {
  if (!stamp) return null;
  let level: Element = stamp;
  while (level !== node && level.parentElement && !level.nextElementSibling) level = level.parentElement;
  return level === node ? null : level.nextElementSibling;
}
