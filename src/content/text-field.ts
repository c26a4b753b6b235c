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

export function textFieldOf(event: Event): TextField | null {
  const field = event.composedPath()[0] as Element | undefined;
  if (field?.tagName === 'TEXTAREA') return field as TextField;
  if (field?.tagName !== 'INPUT') return null;
  return TEXT_FIELDS.includes((field.getAttribute('type') || 'text').toLowerCase()) ? (field as TextField) : null;
}

/** Blanks count for nothing: people paste addresses in pieces. */
export function mayHoldAddress({ value }: TextField): boolean {
  return value.length <= MAX_CHARS && value.length >= 25 && LONG_RUN.test(value.replace(/\s{1,20}/g, ''));
}
