/** One row of WeChat Web as plain facts. Ids are longer than a number holds and stay text; raw template text is no id. */
import type { Direction, MediaKind } from '../../detection/chat/message.ts';
import { httpUrl, mergeLinks } from '../find-links.ts';
import { cleanName } from '../names.ts';
import { MAX_TEXT_CHARS, readText, type TextRules } from '../plain-text.ts';
import * as at from './slots.ts';

export interface RowFacts {
  readonly id: string;
  readonly from: Direction;
  /** Signs contradict each other about who wrote it. */
  readonly contradicted: boolean;
  readonly who: string;
  readonly isFriend: boolean | null;
  readonly text: string;
  readonly quoted: string | null;
  readonly links: readonly string[];
  readonly media: MediaKind | null;
  readonly textFallback: boolean;
  /** Clock chip above the row, "9:05", or null. */
  readonly chip: string | null;
}
/** `system` for the site's notices; `unread` for rows that are not ready or not understood. */
export type Row = RowFacts | { readonly system: string } | 'unread' | 'sending';

/**
 * On the way a message has an id of the page's own making, the time in ms with up to four digits of chance behind it; the
 * site's ids are longer. An id that is there says more than a wheel that still turns.
 */
const LOCAL_ID_DIGITS = 17;

const RULES: TextRules = {
  skips: (element) => element.classList.contains(at.HIDDEN) || element.tagName === 'I',
  picture: emojiOf,
};

/** `img.qqemoji[text="[微笑]_web"]` says its name; `img.emoji.emoji1f604` holds the character's code in its class. */
function emojiOf(image: Element): string {
  const name = (image.getAttribute('text') ?? '').replace(/_web$/, '');
  if (name !== '') return name;
  const code = /(?:^|\s)emoji([0-9a-f]{2,12})(?:\s|$)/.exec(image.getAttribute('class') ?? '')?.[1];
  if (!code) return '';
  // Flags are two code points written together (1f1e8 1f1f3); each has five digits.
  const points = code.length === 10 ? [code.slice(0, 5), code.slice(5)] : [code];
  const numbers = points.map((point) => Number.parseInt(point, 16));
  return numbers.every((n) => n <= 0x10ffff) ? String.fromCodePoint(...numbers) : '';
}

/** @param peer user name of a chat of two, '' in groups: a message of that sender is theirs. */
export function readRow(row: Element, peer: string): Row {
  const message = row.matches(at.MESSAGE) ? row : row.querySelector(at.MESSAGE);
  if (!message) {
    const words = cleanName(row.textContent ?? '');
    return words === '' || row.querySelector(at.LIKE_A_MESSAGE) ? 'unread' : { system: words };
  }
  const bubble = message.querySelector(at.BUBBLE) ?? [...message.querySelectorAll('.content [data-cm]')].at(0) ?? null;
  const data = readData(bubble);
  const id = String(data?.msgId ?? '');
  if (!bubble || !/^\d{1,30}$/.test(id)) return 'unread';
  const isSending = [...message.querySelectorAll(at.SENDING)].some((icon) => !icon.classList.contains(at.HIDDEN));
  if (isSending && id.length <= LOCAL_ID_DIGITS) return 'sending';
  const avatar = message.querySelector(at.AVATAR);
  const votes = new Set(readVotes(message, bubble, String(data?.actualSender ?? ''), peer));
  const [only] = votes;
  const body = readBody(bubble);
  const media = findMedia(bubble);
  const app = bubble.querySelector(at.APP);
  if (body.text === '' && media === null && !app) return 'unread';
  const isFriend = readData(avatar)?.isFriend;
  return {
    id,
    from: votes.size === 1 && only ? only : 'unknown',
    contradicted: votes.size > 1,
    who: cleanName(message.querySelector(at.NICKNAME)?.textContent ?? avatar?.getAttribute('title') ?? ''),
    isFriend: isFriend === undefined ? null : String(isFriend) === 'true',
    ...splitQuote(body.text),
    links: mergeLinks([...bubble.querySelectorAll('a[href]')].map(realUrl), body.text),
    media,
    textFallback: body.fallback,
    chip: message.querySelector(at.CHIP)?.textContent?.trim() ?? null,
  };
}

function readVotes(message: Element, bubble: Element, sender: string, peer: string): ('them' | 'me')[] {
  const votes: ('them' | 'me')[] = [];
  if (message.classList.contains('me')) votes.push('me');
  if (message.classList.contains('you')) votes.push('them');
  if (bubble.classList.contains('bubble_primary') || bubble.classList.contains('right')) votes.push('me');
  if (bubble.classList.contains('bubble_default') || bubble.classList.contains('left')) votes.push('them');
  if (peer !== '' && sender === peer) votes.push('them');
  return votes;
}

/** `data-cm` is JSON with a line break inside; while the template is at work it holds `{{…}}`. */
function readData(element: Element | null): Record<string, unknown> | null {
  const raw = element?.getAttribute('data-cm');
  if (!raw || raw.length > 2000 || raw.includes('{{')) return null;
  try {
    const data: unknown = JSON.parse(raw.replace(/[\n\r\t]+/g, ' '));
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    // Half-written by the template: the next look will find it whole.
    return null;
  }
}

function readBody(bubble: Element): { text: string; fallback: boolean } {
  const usual = bubble.querySelector(at.TEXT);
  if (usual) return { text: readText(usual, RULES), fallback: false };
  const other = bubble.querySelector(at.TEXT_FALLBACK);
  if (other) return { text: readText(other, RULES), fallback: true };
  const app = bubble.querySelector(at.APP);
  // All of the card: it holds title and description, and nothing else that is said.
  const words = app ? [app] : [...bubble.querySelectorAll(at.CARD_WORDS)];
  return {
    text: words
      .flatMap((element) => readText(element, RULES).split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
    fallback: false,
  };
}

/** A quote is plain text here: 「name：words」, a line of dashes, then the reply. */
function splitQuote(whole: string): { text: string; quoted: string | null } {
  const end = whole.startsWith('「') ? whole.indexOf('」\n') : -1;
  if (end < 0 || end > MAX_TEXT_CHARS) return { text: whole, quoted: null };
  const rest = whole.slice(end + 2);
  const line = rest.indexOf('\n');
  const dashes = line < 0 ? rest : rest.slice(0, line);
  if (!/^[-—－\s]{5,100}$/.test(dashes)) return { text: whole, quoted: null };
  return {
    text: line < 0 ? '' : rest.slice(line + 1).trim(),
    quoted: whole
      .slice(1, end)
      .replace(/^[^：:\n]{0,60}[：:]/, '')
      .trim(),
  };
}

function findMedia(bubble: Element): MediaKind | null {
  for (const [kind, selector] of at.MEDIA) if (bubble.matches(selector) || bubble.querySelector(selector)) return kind;
  return null;
}

/** The site sends every link through a check page of its own; the address meant stands in `requrl`. */
export function realUrl(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const asked = /[?&]requrl=([^&]{1,4000})/.exec(href)?.[1];
  if (!asked) return httpUrl(href);
  try {
    return httpUrl(decodeURIComponent(asked));
  } catch {
    // Broken percent signs: no address.
    return null;
  }
}
