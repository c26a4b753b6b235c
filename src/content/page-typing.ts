/**
 * Sees when a payment address is put into a form, and asks the worker about it. Of what a person types nothing but the form
 * of a payment address is looked for; text without one is forgotten at once, and password fields are not read at all.
 */
import type { PaymentAddress } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';

/** After the last change of the field (ms): half an address is none. */
const SETTLED_MS = 250;
/** A field with more text than this holds no address to pay to. */
const MAX_CHARS = 400;
const MAX_ADDRESSES = 5;
/** A run of letters and digits as long as the shortest address: the judge is fetched only for these. */
const LONG_RUN = /[0-9A-Za-z]{25}/;
const TEXT_FIELDS = new Set(['text', 'search', 'url', 'tel', '']);

type Found = Replies['payment:check']['finding'];

export interface PageTypingParts {
  /** Addresses in a text; null where the judge cannot be had now. */
  readonly addresses: (text: string) => Promise<readonly PaymentAddress[] | null>;
  /** The worker's finding; undefined where it does not answer. */
  readonly check: (addresses: readonly PaymentAddress[]) => Promise<Found | undefined>;
  readonly tell: (finding: Found, key: string) => void;
  readonly schedule: (run: () => void, delay: number) => () => void;
}

export class PageTyping {
  readonly #p: PageTypingParts;
  #field: Element | null = null;
  /** The addresses asked about last, as one text; '' for none. */
  #asked = '';
  #cancel: (() => void) | null = null;
  #turn = 0;

  constructor(parts: PageTypingParts) {
    this.#p = parts;
  }

  /** For `input` and `change` events of the whole page. */
  changed(event: Event): void {
    const field = event.composedPath()[0];
    if (!isTextField(field)) return;
    const { value } = field;
    const worth = value.length <= MAX_CHARS && LONG_RUN.test(value.replace(/\s{1,20}/g, ''));
    // Other fields say nothing about the address in this one.
    if (!worth && field !== this.#field) return;
    this.#field = field;
    this.#cancel?.();
    this.#cancel = this.#p.schedule(() => void this.#settled(worth ? value : ''), SETTLED_MS);
  }

  /** The page has changed: a field that is gone holds nothing any more. */
  pageChanged(): void {
    if (this.#field && !this.#field.isConnected) {
      this.#field = null;
      void this.#ask([]);
    }
  }

  stop(): void {
    this.#cancel?.();
    this.#turn++;
  }

  async #settled(text: string): Promise<void> {
    const turn = ++this.#turn;
    const found = text === '' ? [] : await this.#p.addresses(text);
    if (turn !== this.#turn) return;
    // Without the judge nothing can be said; the next change tries again.
    if (found) await this.#ask(found.slice(0, MAX_ADDRESSES));
  }

  async #ask(addresses: readonly PaymentAddress[]): Promise<void> {
    const key = addresses.map(({ address }) => address).join(' ');
    if (key === this.#asked) return;
    const turn = ++this.#turn;
    const finding = await this.#p.check(addresses);
    if (turn !== this.#turn || finding === undefined) return;
    this.#asked = key;
    this.#p.tell(finding, key);
  }
}

function isTextField(target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement {
  const field = target as Element | undefined;
  if (field?.tagName === 'TEXTAREA') return true;
  return field?.tagName === 'INPUT' && TEXT_FIELDS.has((field.getAttribute('type') ?? '').toLowerCase());
}
