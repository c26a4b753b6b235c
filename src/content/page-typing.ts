/**
 * Sees when a payment address is put into a form, and asks the worker about it. Of what a person types nothing but the form
 * of a payment address is looked for; text without one is forgotten at once, and password fields are not read at all.
 */
import type { PaymentAddress } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';
import { mayHoldAddress, type TextField } from './text-field.ts';

/** After the last change of the field (ms): half an address is none. */
const SETTLED_MS = 250;
const MAX_ADDRESSES = 5;

type Found = Replies['payment:check']['finding'];

export interface PageTypingParts {
  readonly addresses: (text: string) => readonly PaymentAddress[];
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

  /** A text field has changed. */
  changed(field: TextField): void {
    const { value } = field;
    const worth = mayHoldAddress(field);
    // Other fields say nothing about the address in this one.
    if (!worth && field !== this.#field) return;
    this.#field = field;
    this.#cancel?.();
    this.#cancel = this.#p.schedule(() => {
      void this.#ask(worth ? this.#p.addresses(value).slice(0, MAX_ADDRESSES) : []);
    }, SETTLED_MS);
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
