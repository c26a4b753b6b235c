/**
 * The little that every page pays for to see that a payment address was put into a form: is this a text field, and has it a
 * run of letters and digits as long as one? Password fields are not read at all.
 */

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field with more text than this holds no address to pay to. */
const MAX_CHARS = 400;
/** As long as the shortest address of any chain. */
const LONG_RUN = /[0-9A-Za-z]{25}/;
const TEXT_FIELDS = ['text', 'search', 'url', 'tel'];

/** Fields of a page that are looked at after a press. */
const MAX_FIELDS = 20;

export function textFieldOf(event: Event): TextField | null {
  return asTextField(event.composedPath()[0] as Element | undefined);
}

/** Live collections stop where we stop: a selector would walk the whole page. */
export function textFieldsOf(document: Document): TextField[] {
  const found: TextField[] = [];
  for (const all of [document.getElementsByTagName('input'), document.getElementsByTagName('textarea')])
    for (let at = 0; at < MAX_FIELDS && at < all.length; at++) {
      const field = asTextField(all[at]);
      if (field) found.push(field);
    }
  return found;
}

/** What stands in a read-only field the page has put there: page facts read that. */
function asTextField(field: Element | undefined): TextField | null {
  if (field?.hasAttribute('readonly') || field?.hasAttribute('disabled')) return null;
  if (field?.tagName === 'TEXTAREA') return field as TextField;
  if (field?.tagName !== 'INPUT') return null;
  return TEXT_FIELDS.includes((field.getAttribute('type') || 'text').toLowerCase()) ? (field as TextField) : null;
}

/** Blanks count for nothing: people paste addresses in pieces. */
export function mayHoldAddress({ value }: TextField): boolean {
  return value.length <= MAX_CHARS && value.length >= 25 && LONG_RUN.test(value.replace(/\s{1,20}/g, ''));
}
