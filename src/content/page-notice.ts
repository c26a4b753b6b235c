/**
 * When a notice is shown over a web page: never while the person types, never again for facts it was closed on, and one at a
 * time, the most pressing first. What it says is composed in the ui room; whether and how loud it is the worker decides.
 */
import type { Replies } from '../platform/messages.ts';
import type { Notice, NoticeButton } from '../ui/in-page/notice.ts';

/** A pause this long counts as having stopped typing (ms). */
const TYPING_PAUSE_MS = 1500;
/** Tried again after this long when the worker did not answer (ms), at most {@link TRIES} times. */
const RETRY_MS = 3000;
const TRIES = 3;

type Words = Replies['words:get'];
type Recorded = Replies['page:record'];
type Finding = NonNullable<Replies['payment:check']['finding']>;
/** What the person is about to do on a page that has something against it. */
export type Moment = 'seed' | 'app' | 'deposit';

/** Composes and draws. */
export interface NoticePresenter {
  readonly host: { show(notice: Notice): void; hide(): void; destroy(): void };
  readonly compose: (words: Words, recorded: Recorded) => Notice | null;
  readonly composePayment: (words: Words, finding: Finding) => Notice;
  readonly composeMoment: (words: Words, moment: Moment, recorded: Recorded) => Notice;
}

export interface PageNoticeParts {
  readonly words: () => Promise<Words | null>;
  /** May this be told today? Null where the worker does not answer. @param once it counts as told from now on. */
  readonly due: (fact: string, once: boolean) => Promise<boolean | null>;
  /** Asked for once, with the first notice. */
  readonly presenter: () => NoticePresenter;
  readonly schedule: (run: () => void, delay: number) => () => void;
  readonly now: () => number;
}

/** Most pressing first. */
const SOURCES = ['payment', 'moment', 'page'] as const;
type Source = (typeof SOURCES)[number];

interface Telling {
  readonly fact: string;
  readonly once: boolean;
  readonly compose: (presenter: NoticePresenter, words: Words) => Notice | null;
}

export class PageNotice {
  readonly #parts: PageNoticeParts;
  readonly #tellings = new Map<Source, Telling>();
  #presenter: NoticePresenter | null = null;
  #typedAt = Number.NEGATIVE_INFINITY;
  /** Fact of the notice on show, '' for none. */
  #shown = '';
  /** Fact that is being made ready. */
  #coming = '';
  readonly #closed = new Set<string>();
  #cancel: (() => void) | null = null;

  constructor(parts: PageNoticeParts) {
    this.#parts = parts;
  }

  typed(at: number): void {
    this.#typedAt = at;
  }

  /** A notice that the person closed comes back only when there are other facts to tell. Returns the fact that was closed. */
  pressed(button: NoticeButton): string | undefined {
    if (button === 'more' || button === 'leave') return undefined;
    const fact = this.#shown;
    this.#closed.add(fact);
    this.#shown = '';
    this.#next();
    return fact;
  }

  /** The worker's word on the page as a whole. */
  update(recorded: Recorded): void {
    const { action } = recorded;
    // The worker itself moves the tab to the warning page; a notice under it would only flicker.
    if (action === 'none' || action === 'interstitial') this.#tell('page', null);
    else
      this.#tell('page', {
        fact: factsOf(recorded),
        once: false,
        compose: ({ compose }, words) => compose(words, recorded),
      });
  }

  /** @param key tells one address from another, so that closing the notice about one is not silence about the next. */
  payment(finding: Finding | null, key: string): void {
    this.#tell(
      'payment',
      finding && {
        fact: `payment ${finding.kind} ${key}`,
        once: false,
        compose: ({ composePayment }, words) => composePayment(words, finding),
      },
    );
  }

  moment(moment: Moment | null, recorded: Recorded | null): void {
    if (!moment || !recorded) this.#tell('moment', null);
    else
      this.#tell('moment', {
        // The same place is another fact when a chat or the page's danger has come to it.
        fact: `moment ${moment} ${recorded.status.page} ${recorded.status.origin ? 'chat' : ''}`,
        once: true,
        compose: ({ composeMoment }, words) => composeMoment(words, moment, recorded),
      });
  }

  destroy(): void {
    this.#cancel?.();
    this.#presenter?.host.destroy();
  }

  #tell(source: Source, telling: Telling | null): void {
    if (telling) this.#tellings.set(source, { ...telling, fact: telling.fact.slice(0, 500) });
    else this.#tellings.delete(source);
    this.#next();
  }

  #next(): void {
    const source = SOURCES.find((each) => {
      const telling = this.#tellings.get(each);
      return telling && !this.#closed.has(telling.fact);
    });
    const telling = source && this.#tellings.get(source);
    if (telling?.fact === this.#coming && this.#cancel) return;
    this.#cancel?.();
    this.#cancel = null;
    if (!telling) {
      if (this.#shown !== '') this.#presenter?.host.hide();
      this.#shown = '';
    } else if (telling.fact !== this.#shown) {
      this.#coming = telling.fact;
      void this.#show(telling, TRIES);
    }
  }

  async #show(telling: Telling, tries: number): Promise<void> {
    const wait = this.#typedAt + TYPING_PAUSE_MS - this.#parts.now();
    if (wait > 0) {
      this.#later(() => void this.#show(telling, tries), wait);
      return;
    }
    let current = true;
    this.#cancel = () => {
      current = false;
    };
    const words = await this.#parts.words();
    const due = words && current ? await this.#parts.due(telling.fact, telling.once) : null;
    if (!current) return;
    if (!words || due === null) {
      // The badge already tells; the notice follows when the worker answers.
      if (tries > 1) this.#later(() => void this.#show(telling, tries - 1), RETRY_MS);
      return;
    }
    this.#cancel = null;
    this.#presenter ??= this.#parts.presenter();
    const presenter = this.#presenter;
    const notice = due ? telling.compose(presenter, words) : null;
    if (!notice) {
      this.#closed.add(telling.fact);
      this.#next();
      return;
    }
    this.#shown = telling.fact;
    presenter.host.show(notice);
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
