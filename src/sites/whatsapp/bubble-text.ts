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
 * Whether an element stands in such a part of the row, the element itself counted; what holds around the row (a dialog hiding
 * the page) is not asked.
 */
export function isInside(node: Element, element: Element, selector: string): boolean {
  for (let level: Element | null = element; level && level !== node; level = level.parentElement)
    if (level.matches(selector)) return true;
  return false;
}
