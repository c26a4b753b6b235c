/**
 * Tells the worker whether this tab is being read, and why not: a page that cannot be read must never look like a page in
 * which nothing was found.
 */
import type { Watching, WatchReason } from '../family/tab-status.ts';
import type { ask } from '../platform/messenger.ts';
import type { ChatLook } from '../sites/chat-site.ts';

/** A page in the middle of drawing itself is not broken: this long it may take (ms). */
export const BROKEN_AFTER_MS = 3000;

export interface Report {
  readonly watching: Watching;
  readonly why: WatchReason;
  readonly messages: number;
}

export class ChatHealth {
  readonly #ask: typeof ask;
  readonly #now: () => number;
  #brokenSince: number | null = null;
  #told = '';

  constructor(send: typeof ask, now: () => number) {
    this.#ask = send;
    this.#now = now;
  }

  /** What a look says about the watch; null while a broken page may still be drawing itself. */
  judge(look: Pick<ChatLook, 'state' | 'health' | 'unjudged'>, messages: number): Report | null {
    if (look.state !== 'unreadable' && look.health !== 'broken') this.#brokenSince = null;
    switch (look.state) {
      case 'idle':
        return { watching: 'yes', why: 'idle', messages: 0 };
      case 'logged-out':
        return { watching: 'no', why: 'logged-out', messages: 0 };
      case 'unsupported':
        return { watching: 'no', why: 'unsupported-view', messages: 0 };
      default:
        break;
    }
    if (look.state === 'unreadable' || look.health === 'broken') {
      this.#brokenSince ??= this.#now();
      return this.#now() - this.#brokenSince >= BROKEN_AFTER_MS
        ? { watching: 'no', why: 'page-changed', messages: 0 }
        : null;
    }
    // Links are checked, but nobody's words are judged: never shown as a chat in which nothing was found.
    if (look.unjudged) return { watching: 'partly', why: look.unjudged, messages };
    return look.health === 'ok'
      ? { watching: 'yes', why: 'reading', messages }
      : { watching: 'partly', why: 'fallback', messages };
  }

  /** Sends a report that differs from the last one; false when it has to be tried again. */
  async tell(report: Report): Promise<boolean> {
    const text = JSON.stringify(report);
    if (text === this.#told) return true;
    const reply = await this.#ask('tab:watching', report);
    this.#told = reply.ok ? text : '';
    return reply.ok;
  }

  /** A recorded message has told the worker this already: the tab is being read, so many messages. */
  toldByRecord(messages: number): void {
    this.#told = JSON.stringify({ watching: 'yes', why: 'reading', messages } satisfies Report);
  }
}
