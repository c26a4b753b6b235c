/**
 * One pass over the elements of a row that notes what may matter, so that most rows need no search for what they do not hold.
 * Knows no meaning: whatever is not known as ordinary makes the row one that is searched in full.
 */
import * as at from './slots.ts';

export interface Census {
  /** Nothing in the row can match a selector of SELDOM. */
  readonly isPlain: boolean;
  /** Elements by what they carry, in page order. */
  readonly labelled: readonly Element[];
  readonly stamps: readonly Element[];
  /** Whatever can be a sign of who wrote it: all icons, and tails by their test id. */
  readonly marks: readonly Element[];
  /** In a plain row: all that is drawn but not the message's own words. */
  readonly apart: readonly Element[];
  /** Where the clock stands, in builds with test ids. */
  readonly meta: Element | null;
  /** A class that may tell the side. */
  readonly hasSideClass: boolean;
  readonly pressed: readonly Element[];
  readonly links: readonly Element[];
}

export function takeCensus(node: Element): Census {
  let isPlain = true;
  let meta: Element | null = null;
  let hasSideClass = false;
  const apart: Element[] = [];
  const labelled: Element[] = [];
  const stamps: Element[] = [];
  const marks: Element[] = [];
  const pressed: Element[] = [];
  const links: Element[] = [];
  for (const element of node.querySelectorAll('*')) {
    if (!element.hasAttributes()) continue;
    const tag = element.localName;
    const testId = element.getAttribute('data-testid');
    const icon = element.getAttribute('data-icon');
    if (testId !== null && !at.ORDINARY_TEST_IDS.has(testId)) isPlain = false;
    if (icon !== null && !at.ORDINARY_ICONS.has(icon)) isPlain = false;
    if (icon !== null || (testId !== null && at.TAIL_TEST_IDS.has(testId))) marks.push(element);
    if (testId === at.META_TEST_ID) meta ??= element;
    if (icon !== null || testId === at.META_TEST_ID || element.getAttribute('aria-hidden') === 'true')
      apart.push(element);
    const label = element.getAttribute('aria-label');
    if (label !== null) labelled.push(element);
    if (element.hasAttribute('data-pre-plain-text')) stamps.push(element);
    if (element.getAttribute('role') === 'button') pressed.push(element);
    if (tag === 'a') links.push(element);
    else if (tag !== 'div' && tag !== 'span' && !isEmoji(element)) isPlain = false;
    const classes = element.getAttribute('class');
    if (classes?.includes(at.SIDE_CLASS)) hasSideClass = true;
    if (label === at.OPEN_PICTURE || classes?.includes(at.SELDOM_CLASS)) isPlain = false;
  }
  return { isPlain, labelled, stamps, marks, apart, meta, hasSideClass, pressed, links };
}

/** Emoji are pictures too. */
function isEmoji(element: Element): boolean {
  return element.matches('img.emoji:not([src^="blob:"])');
}
