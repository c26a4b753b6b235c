/**
 * Conducts the chat watch: look -> settle -> read what is new -> tell the worker -> notice and marks. Text stays in here;
 * what goes out are concept ids, times, hashes, links and addresses.
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import type { ask } from '../platform/messenger.ts';
import type { ChatSite } from '../sites/chat-site.ts';
import { ChatChanges } from './chat-changes.ts';
import { type Digest, threadName } from './chat-keys.ts';
import type { ChatMarks } from './chat-marks.ts';
import { ChatMemory } from './chat-memory.ts';
import type { ChatNotice } from './chat-notice.ts';
import { ChatObservers, type Timers } from './chat-observers.ts';
import { ChatReads } from './chat-reads.ts';
import type { ChatSession, CreateReader } from './chat-session.ts';
import { ChatSettle } from './chat-settle.ts';
import { lookInSlices, readNews } from './chat-slices.ts';
import { ChatTeller } from './chat-teller.ts';

const RETRY_MS = 1000;

export interface ConductorParts {
  readonly document: Document;
  readonly site: ChatSite;
  readonly ask: typeof ask;
  readonly createReader: CreateReader;
  readonly digest: Digest;
  readonly timers: Timers;
  /** Unix ms. */
  readonly now: () => number;
  /** Monotonic ms. */
  readonly clock: () => number;
  readonly isAlive: () => boolean;
  readonly notice: ChatNotice;
  readonly marks: ChatMarks;
  readonly onStop: () => void;
}

export class ChatConductor {
  readonly #p: ConductorParts;
  readonly #observers: ChatObservers;
  readonly #teller: ChatTeller;
  readonly #settle = new ChatSettle();
  readonly #memory: ChatMemory;
  readonly #reads = new ChatReads();
  readonly #changes = new ChatChanges();
  #open: ChatSession | null = null;
  #pulse = '';
  #running = false;
  #again = false;
  #stopped = false;

  constructor(parts: ConductorParts) {
    this.#p = parts;
    this.#memory = new ChatMemory(parts.createReader, parts.digest);
    this.#observers = new ChatObservers(parts.document, parts.site, parts.timers, parts.clock, {
      onMoved: () => this.#onMoved(),
      onMessages: () => void this.#run(),
    });
    this.#teller = new ChatTeller({
      ask: parts.ask,
      clock: parts.clock,
      later: (delay, run) => this.#in(delay, run),
      open: () => this.#open,
      onReply: (thread, { assessment, action }) => {
        parts.marks.setLevel(thread, assessment.level, assessment.quiet);
        parts.notice.update(thread, { assessment, action });
      },
      onDoubt: (delay) => this.#observers.readIn(delay),
      onCaughtUp: () => parts.marks.draw(),
    });
  }

  start(): void {
    this.#observers.start();
    void this.#run();
  }

  /** Asks the worker anew about the open chat: it may have been dismissed, or the words may have changed. */
  refresh(): void {
    if (this.#open) void this.#teller.flush(this.#open, true).then(() => this.#teller.catchUp());
  }

  /** What was read in the open chat, for the popup (platform/tab-messages.ts). */
  tellReads(): ReturnType<ChatReads['tell']> {
    // Whoever asks in the moment of a switch must not be told of the chat before.
    const pulse = this.#p.site.pulse?.(this.#p.document) ?? '';
    if (pulse !== this.#pulse) {
      this.#leave(pulse);
      this.#observers.readIn(0);
    }
    return this.#reads.tell(this.#open?.count ?? 0, this.#p.site.idOnPage);
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#observers.stop();
    this.#p.notice.destroy();
    void this.#p.marks.destroy();
    this.#p.onStop();
  }

  #in(delay: number, run: () => void): void {
    this.#p.timers.set(() => {
      if (!this.#stopped) run();
    }, delay);
  }

  #onMoved(): void {
    const { site, document } = this.#p;
    if (!this.#p.isAlive()) {
      this.stop();
      return;
    }
    const pulse = site.pulse?.(document) ?? '';
    const switched = pulse !== this.#pulse;
    if (switched) this.#leave(pulse);
    if (this.#observers.attach() || switched) this.#observers.readIn(0);
  }

  /** The page shows another chat, or none: nothing of the one before stays on the screen. */
  #leave(pulse: string): void {
    this.#pulse = pulse;
    this.#open = null;
    this.#reads.leave();
    this.#changes.forget();
    this.#p.notice.switchTo(null);
    void this.#p.marks.switchTo(null);
  }

  async #run(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        await this.#once();
      }
    } finally {
      this.#running = false;
    }
  }

  async #once(): Promise<void> {
    const { site, document, marks } = this.#p;
    if (!this.#p.isAlive()) {
      this.stop();
      return;
    }
    const look = await lookInSlices(this.#p, this.#observers);
    const pulse = site.pulse?.(document) ?? '';
    if (pulse !== this.#pulse) this.#leave(pulse);
    this.#reads.looked(look, this.#p.now());
    const { thread } = look;
    if (look.state !== 'open' || !thread) {
      if (look.state !== 'unreadable') this.#settle.reset();
      if (this.#open) this.#leave(pulse);
      await this.#teller.looked(look, 0);
      return;
    }
    const name = threadName(site.id, thread);
    const standing = this.#changes.standing(name, look);
    const fresh = this.#changes.fresh(name, look);
    const foreign = new Set([...fresh].filter((each) => !this.#memory.mayBelong(each.id, name)));
    const own = foreign.size === 0 ? look.messages : look.messages.filter((each) => !foreign.has(each));
    const ids = this.#changes.ids(look);
    const glimpse = { name, pane: site.messagePane(document), ids, foreign: foreign.size > 0 };
    const decision = this.#settle.decide(glimpse, this.#p.clock());
    if (!decision.take) {
      this.#observers.readIn(decision.again);
      return;
    }
    const session = await this.#memory.session(name, thread);
    this.#memory.own(own, session, fresh);
    const opened = this.#enter(session, pulse);
    const changed = session.update(thread);
    await this.#read(session, own, fresh, opened || changed);
    if (this.#open !== session) return;
    this.#changes.keep(name, foreign.size === 0 ? look : { messages: own });
    this.#reads.read(own, standing);
    marks.see(session.key, own, fresh, standing);
    await this.#teller.looked(look, session.count);
    if (!(await marks.draw())) this.#in(RETRY_MS, () => void marks.draw());
  }

  /** True when this chat was not the open one before. A page that moved on meanwhile keeps it closed. */
  #enter(session: ChatSession, pulse: string): boolean {
    if (this.#pulse !== pulse || this.#open === session) return false;
    this.#open = session;
    this.#p.notice.switchTo(session.key);
    void this.#p.marks.switchTo(session.key);
    return true;
  }

  async #read(
    session: ChatSession,
    messages: readonly ChatMessage[],
    fresh: ReadonlySet<ChatMessage>,
    wanted: boolean,
  ): Promise<void> {
    await readNews(this.#p, session, messages, fresh, (handed) => {
      this.#p.notice.heard(session.key, handed.evidence);
      this.#teller.handed(session, handed);
    });
    await this.#teller.flush(session, wanted);
  }
}
