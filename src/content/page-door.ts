/**
 * Stands in for the desk until there is something to say: passes on what happens on the page, and has the desk opened for
 * a finding or for what may be a payment address in a form.
 */
import type { PageFacts } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';
import type { PageDesk } from './page-desk.ts';
import { mayHoldAddress, type TextField, textFieldOf } from './text-field.ts';

/** Tried again after this long when the judge cannot be had (ms), at most {@link TRIES} times. */
const RETRY_MS = 3000;
const TRIES = 3;
/** After a press, a page has filled in what it fills in (ms). */
const PASTED_MS = 400;

export interface PageDoorParts {
  /** Opens the desk; null where it cannot be had now. */
  readonly open: () => Promise<PageDesk | null>;
  /** A person did it, not a script of the page. */
  readonly isReal: (event: Event) => boolean;
  /** The page's first text fields. */
  readonly fields: () => readonly TextField[];
  readonly schedule: (run: () => void, delay: number) => () => void;
  readonly now: () => number;
}

export class PageDoor {
  readonly #p: PageDoorParts;
  #desk: PageDesk | null = null;
  #opening: Promise<PageDesk | null> | null = null;
  #typedAt: number | null = null;
  #latest: readonly [Replies['page:record'], PageFacts | null] | null = null;
  #cancel: (() => void) | null = null;
  #ended = false;

  constructor(parts: PageDoorParts) {
    this.#p = parts;
  }

  update(recorded: Replies['page:record'], facts: PageFacts | null): void {
    this.#latest = [recorded, facts];
    if (this.#desk) this.#desk.update(recorded, facts);
    else if (recorded.action !== 'none' && recorded.action !== 'interstitial') this.#open(TRIES);
  }

  /** For `input`, `change` and `keydown` events of the whole page. What a page makes up itself is not what a person does. */
  typed(event: Event): void {
    if (!this.#p.isReal(event)) return;
    // A paste is one act and over: what is to be said about it is said before the next press.
    const at = isPaste(event) ? null : this.#p.now();
    this.#typedAt = at ?? this.#typedAt;
    const field = event.type === 'keydown' ? null : textFieldOf(event);
    this.#put(at, field);
  }

  #put(at: number | null, field: TextField | null): void {
    if (this.#desk) this.#desk.typed(at, field);
    else if (field && mayHoldAddress(field)) this.#open(TRIES, field);
  }

  acted(event: Event): void {
    if (!this.#p.isReal(event)) return;
    this.#desk?.acted(event);
    // Many exchanges have a button of their own that pastes: it fills the field without a word.
    if (event.type === 'click') this.#p.schedule(() => this.#afterClick(), PASTED_MS);
  }

  #afterClick(): void {
    if (this.#ended) return;
    for (const field of this.#p.fields()) if (mayHoldAddress(field)) this.#put(null, field);
  }

  pageChanged(): void {
    this.#desk?.pageChanged();
  }

  moved(): void {
    this.#latest = null;
    this.#desk?.moved();
  }

  destroy(): void {
    this.#ended = true;
    this.#cancel?.();
    this.#desk?.destroy();
  }

  #open(tries: number, field: TextField | null = null): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#opening ??= this.#p.open().finally(() => {
      this.#opening = null;
    });
    void this.#opening.then((desk) => {
      if (this.#ended) {
        desk?.destroy();
        return;
      }
      if (!desk) {
        // The badge already tells; the notice follows when the judge can be had.
        if (tries > 1) this.#cancel = this.#p.schedule(() => this.#open(tries - 1, field), RETRY_MS);
        return;
      }
      if (!this.#desk) {
        this.#desk = desk;
        desk.typed(this.#typedAt, null);
        if (this.#latest) desk.update(...this.#latest);
      }
      if (field) desk.typed(null, field);
    });
  }
}

function isPaste(event: Event): boolean {
  const { ctrlKey, metaKey, inputType } = event as KeyboardEvent & InputEvent;
  return event.type === 'change' || ctrlKey || metaKey || /^insertFrom/.test(inputType ?? '');
}
