/**
 * When a notice is shown over a web page: never while the person types, never again for facts it was closed on. What it
 * says is composed in the ui room; whether and how loud it is the worker decides.
 */
import type { Replies } from '../platform/messages.ts';
import type { Notice, NoticeButton } from '../ui/in-page/notice.ts';

/** A pause this long counts as having stopped typing (ms). */
const TYPING_PAUSE_MS = 1500;
/** Tried again after this long when the worker did not answer (ms), at most {@link TRIES} times. */
const RETRY_MS = 3000;
const TRIES = 3;

type Recorded = Replies['page:record'];

/** Composes and draws; comes with the judge, because most pages never show a notice. */
export interface NoticePresenter {
  readonly host: { show(notice: Notice): void; hide(): void; destroy(): void };
  readonly compose: (words: Replies['words:get'], recorded: Recorded) => Notice | null;
}

export interface PageNoticeParts {
  readonly words: () => Promise<Replies['words:get'] | null>;
  /** Asked for once, with the first notice; null where it cannot be had now. */
  readonly presenter: () => Promise<NoticePresenter | null>;
  readonly schedule: (run: () => void, delay: number) => () => void;
  readonly now: () => number;
}

export class PageNotice {
  readonly #parts: PageNoticeParts;
  #presenter: NoticePresenter | null = null;
  #ended = false;
  #typedAt = Number.NEGATIVE_INFINITY;
  /** Facts of the notice on show, '' for none. */
  #shown = '';
  readonly #closed = new Set<string>();
  #cancel: (() => void) | null = null;

  constructor(parts: PageNoticeParts) {
    this.#parts = parts;
  }

  typed(): void {
    this.#typedAt = this.#parts.now();
  }

  /** A notice that the person closed comes back only when there are other facts to tell. */
  pressed(button: NoticeButton): void {
    if (button === 'more' || button === 'leave') return;
    this.#closed.add(this.#shown);
    this.#shown = '';
  }

  update(recorded: Recorded): void {
    this.#cancel?.();
    this.#cancel = null;
    const { action } = recorded;
    // The worker itself moves the tab to the warning page; a notice under it would only flicker.
    if (action === 'none' || action === 'interstitial') {
      this.#shown = '';
      this.#presenter?.host.hide();
      return;
    }
    const facts = factsOf(recorded);
    if (facts !== this.#shown && !this.#closed.has(facts)) void this.#show(recorded, facts, TRIES);
  }

  destroy(): void {
    this.#ended = true;
    this.#cancel?.();
    this.#presenter?.host.destroy();
  }

  async #show(recorded: Recorded, facts: string, tries: number): Promise<void> {
    const wait = this.#typedAt + TYPING_PAUSE_MS - this.#parts.now();
    if (wait > 0) {
      this.#later(() => void this.#show(recorded, facts, tries), wait);
      return;
    }
    let current = true;
    this.#cancel = () => {
      current = false;
    };
    const words = await this.#parts.words();
    const presenter = words && (await this.#present());
    if (!current) return;
    if (!words || !presenter) {
      // The badge already tells; the notice follows when the worker answers.
      if (tries > 1) this.#later(() => void this.#show(recorded, facts, tries - 1), RETRY_MS);
      return;
    }
    this.#cancel = null;
    const notice = presenter.compose(words, recorded);
    if (!notice) return;
    this.#shown = facts;
    presenter.host.show(notice);
  }

  /** Two notices may ask at once: the host is made by the first. */
  async #present(): Promise<NoticePresenter | null> {
    if (this.#presenter || this.#ended) return this.#presenter;
    const made = await this.#parts.presenter();
    if (this.#presenter || this.#ended) made?.host.destroy();
    else this.#presenter = made;
    return this.#presenter;
  }

  #later(run: () => void, delay: number): void {
    this.#cancel = this.#parts.schedule(run, delay);
  }
}

/** What a notice tells of: the same facts are never told twice. */
function factsOf({ action, status }: Recorded): string {
  const rules = status.pageReasons.map(({ rule }) => rule).sort();
  return [action, status.domain?.verdict, status.origin ? 'chat' : '', ...rules].join(' ');
}
