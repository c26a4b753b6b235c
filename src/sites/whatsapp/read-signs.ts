/** Signs of who wrote a row, gathered without weighing them (direction.ts does). */
import { cleanName } from '../names.ts';
import { readText } from '../plain-text.ts';
import { isInside, RULES } from './bubble-text.ts';
import { MAYBE, RECEIPTS } from './page-words.ts';
import * as at from './slots.ts';

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

export function readSigns(
  node: Element,
  id: at.RowId | null,
  quote: Element | null,
  outside: (element: Element) => boolean,
  label: string | null,
): Signs {
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
    label,
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

/** Label of the bubble without its colon. */
export function readLabel(node: Element, outside: (element: Element) => boolean): string | null {
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
