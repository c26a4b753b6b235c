/** Signs of who wrote a row, gathered without weighing them (direction.ts does). */
import { cleanName } from '../names.ts';
import { readText } from '../plain-text.ts';
import { isInside, RULES } from './bubble-text.ts';
import type { Census } from './census.ts';
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

/** What was found in the row before. */
export interface Around {
  readonly quote: Element | null;
  readonly census: Census;
  readonly outside: (element: Element) => boolean;
  readonly label: string | null;
}

export function readSigns(node: Element, id: at.RowId | null, around: Around): Signs {
  const { census, outside } = around;
  const marks = census.marks.filter((element) => element.matches(SIGNS) && outside(element));
  const has = (selector: string) => marks.some((element) => element.matches(selector));
  const [tailOut, tailIn] = [has(at.TAIL_OUT), has(at.TAIL_IN)];
  const authors = census.isPlain ? { names: [], unsaved: false } : readAuthors(node, around.quote);
  return {
    className: readClass(node, census),
    idOut: id?.out ?? null,
    tail: tailOut && tailIn ? 'both' : tailOut ? 'out' : tailIn ? 'in' : null,
    receipt: has(at.RECEIPT) || census.labelled.some((element) => isReceipt(element) && outside(element)),
    label: around.label,
    authors: authors.names,
    authorUnsaved: authors.unsaved,
  };
}

const SIGNS = `${at.TAIL_OUT}, ${at.TAIL_IN}, ${at.RECEIPT}`;

function readClass(node: Element, { hasSideClass }: Census): Signs['className'] {
  if (!hasSideClass && !node.closest(at.SIDE_CLASSES)) return null;
  const withClass = (name: string) => node.querySelector(name) !== null || node.closest(name) !== null;
  const [isOut, isIn] = [withClass('.message-out'), withClass('.message-in')];
  return isOut === isIn ? null : isOut ? 'out' : 'in';
}

function isReceipt(element: Element): boolean {
  return (
    element.matches('span[data-icon]') &&
    RECEIPTS.has(cleanName(element.getAttribute('aria-label') ?? '').toLowerCase())
  );
}

const NO_LABEL = `${at.PRE_PLAIN}, ${at.PRESS}`;

/** Label of the bubble without its colon. */
export function readLabel(
  node: Element,
  labelled: readonly Element[],
  outside: (element: Element) => boolean,
): string | null {
  for (const span of labelled) {
    if (!span.matches('span')) continue;
    const label = cleanName(span.getAttribute('aria-label') ?? '');
    if (/[:：]$/.test(label) && outside(span) && !isInside(node, span, NO_LABEL)) return cleanName(label.slice(0, -1));
  }
  return null;
}

function readAuthors(node: Element, quote: Element | null): { names: string[]; unsaved: boolean } {
  const names: string[] = [];
  let unsaved = false;
  for (const element of node.querySelectorAll(at.AUTHOR)) {
    // An author inside some other pressable box is that of a quote whose own marks have changed.
    const above = element.parentElement;
    if (quote?.contains(element) || (above && isInside(node, above, at.PRESS))) continue;
    const shown = cleanName(readText(element, RULES));
    if (shown.startsWith('~') || MAYBE.test(element.getAttribute('aria-label') ?? '')) unsaved = true;
    const name = cleanName(shown.replace(/^~/, ''));
    if (name !== '') names.push(name);
  }
  return { names, unsaved };
}
