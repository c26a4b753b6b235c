/**
 * What the worker is told of the watch: what was read, and whether it is read at all. Tries again until it has been heard; knows
 * which chat is open, not how it is read.
 */
import type { ThreadFacts } from '../detection/chat/message.ts';
import type { ask } from '../platform/messenger.ts';
import type { ChatLook } from '../sites/chat-site.ts';
import { ChatHealth, type Report } from './chat-health.ts';
import { ChatOutbox, type Recorded } from './chat-outbox.ts';
import type { Handed } from './chat-session.ts';

const RETRY_MS = 1000;
const NOTHING: Handed = { evidence: [], links: [], addresses: [] };

/** What of a session is told; a ChatSession is one. */
export interface Told {
  /** 64 hex digits. */
  readonly key: string;
  readonly facts: ThreadFacts;
  readonly count: number;
}
export interface TellerParts {
  readonly ask: typeof ask;
  /** Monotonic ms. */
  readonly clock: () => number;
  /** Runs later, unless the watch has ended. */
  readonly later: (delay: number, run: () => void) => void;
  readonly open: () => Told | null;
  readonly onReply: (thread: string, reply: Recorded) => void;
  /** A page that may still be drawing itself: look again in so many ms. */
  readonly onDoubt: (delay: number) => void;
  /** A later try has got through: what hangs on the worker's answers is due again. */
  readonly onCaughtUp: () => Promise<unknown>;
}

export class ChatTeller {
  readonly #p: TellerParts;
  readonly #health: ChatHealth;
  readonly #outbox: ChatOutbox;
  #report: Report | null = null;

  constructor(parts: TellerParts) {
    this.#p = parts;
    this.#health = new ChatHealth(parts.ask, parts.clock);
    this.#outbox = new ChatOutbox(
      parts.ask,
      (thread, reply, messages) => {
        this.#health.toldByRecord(messages);
        parts.onReply(thread, reply);
      },
      (delay) => parts.later(delay, () => void this.catchUp()),
    );
  }

  /** Puts in what a message handed over; sent by the next flush. */
  handed({ key, facts, count }: Told, handed: Handed): void {
    this.#outbox.add(key, facts, count, handed, false);
  }

  /** @param wanted the assessment is asked for even when there is nothing to tell. */
  async flush(session: Told | null, wanted: boolean): Promise<void> {
    if (session) this.#outbox.add(session.key, session.facts, session.count, NOTHING, wanted);
    const open = this.#p.open();
    await this.#outbox.flush(open && { thread: open.key, facts: open.facts, messages: open.count });
  }

  /** How this tab is watched, by the latest look. */
  async looked(look: Pick<ChatLook, 'state' | 'health'>, messages: number): Promise<void> {
    const report = this.#health.judge(look, messages);
    // The page may still be drawing itself: look again, and say so when it stays like this.
    if (report === null) this.#p.onDoubt(RETRY_MS);
    else await this.#say(report);
  }

  /** A later try: after it the worker must hear once more how this tab is watched. */
  async catchUp(): Promise<void> {
    await this.flush(null, false);
    if (this.#report) await this.#say(this.#report);
    await this.#p.onCaughtUp();
  }

  async #say(report: Report): Promise<void> {
    this.#report = report;
    if (await this.#health.tell(report)) return;
    this.#p.later(RETRY_MS, () => void (this.#report && this.#say(this.#report)));
  }
}
