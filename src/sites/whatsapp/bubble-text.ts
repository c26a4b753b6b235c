/** How words are read inside a WhatsApp bubble: what is drawn but not said, and where an element stands. */
import type { TextRules } from '../plain-text.ts';
import * as at from './slots.ts';

export const RULES: TextRules = {
  skips: (element) =>
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-icon') ||
    element.tagName === 'BUTTON' ||
    isReadMore(element),
  picture: (image) => image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '',
};

/** The press that unfolds a long message; mentions are pressable too but are words. */
export function isReadMore(element: Element): boolean {
  return (
    element.matches(at.READ_MORE) ||
    (element.getAttribute('role') === 'button' &&
      !element.hasAttribute('data-plain-text') &&
      !element.hasAttribute('data-app-text-template'))
  );
}

/**
 * Asks whether an element stands in such a part of the row, the element itself counted; what holds around the row (a dialog
 * hiding the page) is not asked. One query a row: climbing from each element to the top of the page costs ten times as much.
 */
export function insideOf(node: Element, selector: string): (element: Element) => boolean {
  let parts: Element[] | null = null;
  return (element) => {
    parts ??= [...node.querySelectorAll(selector)];
    for (const part of parts) if (part.contains(element)) return true;
    return false;
  };
}
