/** The words of one Telegram row, and proof that they are the message's words alone. Decides nothing about who wrote them. */
import { cleanName } from '../names.ts';
import { readText, type TextRules } from '../plain-text.ts';
import type { RowTable } from './page.ts';

export interface Words {
  readonly text: string;
  readonly body: Element | null;
  /** Found by structure only, or the clock that stands inside was not found. */
  readonly fallback: boolean;
  /** Words are there that cannot be told from clock, name or caption. */
  readonly unclear: boolean;
}

/** A clock at the end of what was read: it belongs to the page, not to the message. */
const ENDS_WITH_CLOCK = /\p{Nd}{1,2}[:.：]\p{Nd}{2}(?:\s?\p{L}\.?\s?\p{L}\.?)?$/u;
/** Fewer letters are counters and lengths ("1.2K", "0:07"). */
const LETTERS = /\p{L}{3}|\p{Script=Han}/u;

const rulesFor = (skip: string, emoji: string): TextRules => ({
  // Reactions are elements of their own kind on K and buttons on A: known by tag too, whatever their class is called.
  skips: (element) => element.matches(skip) || element.tagName === 'BUTTON' || element.tagName.startsWith('REACTION'),
  picture: (image) => image.getAttribute('alt') ?? '',
  instead: (element) => {
    if (!element.matches(emoji)) return null;
    const inside = element.querySelector('img[alt]')?.getAttribute('alt');
    return element.getAttribute('data-sticker-emoji') ?? element.getAttribute('data-alt') ?? inside ?? '';
  },
});

export function readWords(row: Element, table: RowTable): Words {
  const rules = rulesFor(table.notText, table.emoji);
  const { body, fallback } = findBody(row, table);
  const text = body ? readText(body, rules) : '';
  if (body) {
    // The frame of the words may hold the clock; where its own frame was not found it may have been read as words.
    const clocked = row.querySelector(table.meta) !== null;
    return { text, body, fallback: fallback || !clocked, unclear: !clocked && ENDS_WITH_CLOCK.test(text) };
  }
  const others = readText(row, rulesFor(`${table.notText}, ${table.sender}, ${table.wordyMedia}`, table.emoji));
  return { text: '', body, fallback: false, unclear: LETTERS.test(cleanName(others)) };
}

function findBody(row: Element, table: RowTable): { body: Element | null; fallback: boolean } {
  const own = (element: Element) => {
    const part = element.closest(`${table.quote}, ${table.preview}, ${table.buttons}`);
    return part === null || part === row || !row.contains(part);
  };
  for (const [selectors, fallback] of [
    [table.text.usual, false],
    [table.text.fallback, true],
  ] as const)
    for (const selector of selectors) {
      const found = [...row.querySelectorAll(selector)].filter(own);
      const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
      const [only] = outermost;
      // Two texts in one bubble (a caption and a note under it): only a frame around both holds all of them.
      if (outermost.length === 1 && only) return { body: only, fallback };
      const withWords = outermost.find((element) => element.textContent?.trim() !== '');
      if (outermost.length > 1 && withWords && selector === selectors.at(-1))
        return { body: withWords, fallback: true };
    }
  return { body: null, fallback: false };
}

export function readQuote(row: Element, table: RowTable): string | null {
  const quote = row.querySelector(table.quote);
  const inner = quote?.querySelector(table.quoteText);
  return inner ? readText(inner, rulesFor('.emoji-status', table.emoji)) : null;
}

export function readName(element: Element, table: RowTable): string {
  return cleanName(readText(element, rulesFor('.emoji-status, .admin-title, .via', table.emoji)));
}
