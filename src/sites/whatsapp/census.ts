/**
 * One walk over the elements of a row that notes what may matter, so that most rows need no search for what they do not hold.
 * Knows no meaning: whatever is not known as ordinary makes the row one that is searched in full.
 */
import * as at from './slots.ts';

/** NodeFilter.SHOW_ELEMENT. */
const SHOW_ELEMENT = 1;

export interface Census {
  /** Nothing in the row can match a selector of SELDOM. */
  readonly isPlain: boolean;
  /** Elements by what they carry, in page order. */
  readonly labelled: readonly Element[];
  readonly stamps: readonly Element[];
  readonly marks: readonly Element[];
  readonly pressed: readonly Element[];
  readonly links: readonly Element[];
}

export function takeCensus(node: Element): Census {
  let isPlain = true;
  const labelled: Element[] = [];
  const stamps: Element[] = [];
  const marks: Element[] = [];
  const pressed: Element[] = [];
  const links: Element[] = [];
  const walker = node.ownerDocument.createTreeWalker(node, SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (!element.hasAttributes()) continue;
    const tag = element.localName;
    const testId = element.getAttribute('data-testid');
    const icon = element.getAttribute('data-icon');
    if (testId !== null && !at.ORDINARY_TEST_IDS.has(testId)) isPlain = false;
    if (icon !== null && !at.ORDINARY_ICONS.has(icon)) isPlain = false;
    if (icon !== null || testId !== null) marks.push(element);
    const label = element.getAttribute('aria-label');
    if (label !== null) labelled.push(element);
    if (element.hasAttribute('data-pre-plain-text')) stamps.push(element);
    if (element.getAttribute('role') === 'button') pressed.push(element);
    if (tag === 'a') links.push(element);
    else if (tag !== 'div' && tag !== 'span' && !isEmoji(element)) isPlain = false;
    if (label === at.OPEN_PICTURE || element.getAttribute('class')?.includes(at.SELDOM_CLASS)) isPlain = false;
  }
  return { isPlain, labelled, stamps, marks, pressed, links };
}

/** Emoji are pictures too. */
function isEmoji(element: Element): boolean {
  return element.matches('img.emoji:not([src^="blob:"])');
}
