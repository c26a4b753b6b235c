/**
 * Two observers: one on the whole page that only says "something moved", one on the messages that gathers what moved.
 * Work is done later, by timers (frames stand still in hidden tabs), debounced and with a longest wait.
 */
import type { ChatSite } from '../sites/chat-site.ts';

/** Page-wide check at most this often (ms). */
export const LIFE_CYCLE_MS = 100;
/** Messages are read after this much quiet, but at the latest after the longest wait (ms). */
export const QUIET_MS = 200;
export const LONGEST_WAIT_MS = 600;
/** Above this many touched nodes it is cheaper to read everything anew. */
const MAX_TOUCHED = 20_000;

export interface Timers {
  readonly set: (run: () => void, delay: number) => number;
  readonly clear: (timer: number) => void;
}
export interface ObserverEvents {
  /** Pane, title or state may have changed; called at most every LIFE_CYCLE_MS while the page moves. */
  onMoved(): void;
  /** Messages came, went or changed, and it has been quiet. */
  onMessages(): void;
}

export class ChatObservers {
  readonly #document: Document;
  readonly #site: ChatSite;
  readonly #timers: Timers;
  readonly #events: ObserverEvents;
  readonly #now: () => number;
  readonly #page: MutationObserver;
  readonly #messages: MutationObserver;
  readonly #touched = new Set<Node>();
  #all = true;
  #pane: Element | null = null;
  #moved: number | null = null;
  #reading: number | null = null;
  /** When the timer comes, and what it waits for: monotonic ms. */
  #dueAt = 0;
  #quietAt = 0;
  #firstAt = 0;

  constructor(document: Document, site: ChatSite, timers: Timers, now: () => number, events: ObserverEvents) {
    this.#document = document;
    this.#site = site;
    this.#timers = timers;
    this.#now = now;
    this.#events = events;
    const Observer = (document.defaultView as unknown as typeof globalThis).MutationObserver;
    this.#page = new Observer(() => this.#noteMove());
    this.#messages = new Observer((records) => {
      this.#gather(records);
      this.#readWhenQuiet();
    });
  }

  start(): void {
    this.#page.observe(this.#document.documentElement, { childList: true, subtree: true });
    this.attach();
  }

  /** Follows the pane to its new node; true when it has moved (everything is then read anew). */
  attach(): boolean {
    const pane = this.#site.messagePane(this.#document);
    if (pane === this.#pane && (pane?.isConnected ?? true)) return false;
    this.#messages.disconnect();
    this.#pane = pane;
    this.#all = true;
    this.#touched.clear();
    if (pane) {
      const attributes = this.#site.watchedAttributes ?? [];
      const watched = attributes.length > 0 ? { attributes: true, attributeFilter: [...attributes] } : {};
      this.#messages.observe(pane, { childList: true, subtree: true, ...watched });
    }
    return true;
  }

  /** Nodes touched, come or gone since the last call; undefined means: read everything anew. */
  takeTouched(): readonly Node[] | undefined {
    this.#gather(this.#messages.takeRecords());
    const touched = this.#all ? undefined : [...this.#touched];
    this.#all = false;
    this.#touched.clear();
    return touched;
  }

  /** Asks for a reading in so many ms, unless one is due sooner. */
  readIn(delay: number): void {
    if (this.#reading !== null) return;
    this.#firstAt = this.#now();
    this.#comeIn(delay);
  }

  stop(): void {
    this.#page.disconnect();
    this.#messages.disconnect();
    for (const timer of [this.#moved, this.#reading]) if (timer !== null) this.#timers.clear(timer);
  }

  #noteMove(): void {
    this.#moved ??= this.#timers.set(() => {
      this.#moved = null;
      this.#events.onMoved();
    }, LIFE_CYCLE_MS);
  }

  #gather(records: readonly MutationRecord[]): void {
    if (this.#touched.size > MAX_TOUCHED) this.#all = true;
    if (!this.#all)
      for (const record of records) {
        this.#touched.add(record.target);
        for (const node of record.addedNodes) this.#touched.add(node);
        for (const node of record.removedNodes) this.#touched.add(node);
      }
  }

  #readWhenQuiet(): void {
    const now = this.#now();
    if (this.#reading === null) this.#firstAt = now;
    this.#quietAt = Math.min(now + QUIET_MS, this.#firstAt + LONGEST_WAIT_MS);
    // A timer that comes sooner sees for itself that it is not quiet yet: setting it anew at each movement would cost more.
    if (this.#reading !== null && this.#dueAt <= this.#quietAt) return;
    if (this.#reading !== null) this.#timers.clear(this.#reading);
    this.#comeIn(Math.max(0, this.#quietAt - now));
  }

  #comeIn(delay: number): void {
    this.#dueAt = this.#now() + delay;
    this.#reading = this.#timers.set(() => this.#come(), delay);
  }

  #come(): void {
    this.#reading = null;
    const left = this.#quietAt - this.#now();
    if (left > 0) this.#comeIn(left);
    else this.#events.onMessages();
  }
}
