/**
 * What is still to be told to the worker, per thread, in batches that its schema takes. Nothing is thrown away until the
 * worker has said yes; recording is idempotent per message key, so a doubtful batch is simply sent again.
 */
import type { Evidence } from '../detection/chat/assessment.ts';
import type { ThreadFacts } from '../detection/chat/message.ts';
import type { PaymentAddress } from '../detection/page/facts.ts';
import type { Replies } from '../platform/messages.ts';
import type { ask } from '../platform/messenger.ts';
import { Recent } from './chat-recent.ts';
import type { Handed } from './chat-session.ts';

/** Bounds of the message `chat:record` (platform/messages.ts). */
const MAX_EVIDENCE = 500;
const MAX_LINKS = 100;
const MAX_ADDRESSES = 50;
/** Threads, and links and addresses of each, that are known as told. One told again is the same record to the worker. */
const MAX_THREADS = 200;
const MAX_TOLD = 500;
/** Waits between tries, ms: a worker wakes in milliseconds, an update takes seconds. */
export const RETRY_MS: readonly number[] = [500, 2_000, 5_000, 15_000, 30_000];
/** A batch refused for its content is no better the second time. */
const HOPELESS = new Set(['bad-schema', 'too-big']);

/** Something handed over, with the time of its message: Unix ms, 0 where the page does not tell. */
interface Dated<T> {
  readonly what: T;
  readonly at: number;
}

interface Pending {
  facts: ThreadFacts;
  messages: number;
  readonly evidence: Evidence[];
  readonly links: Dated<string>[];
  readonly addresses: Dated<PaymentAddress>[];
  /** Asked for even when there is nothing to tell. */
  wanted: boolean;
}

const NOTHING: Handed = { evidence: [], links: [], addresses: [] };

export interface OpenThread {
  readonly thread: string;
  readonly facts: ThreadFacts;
  readonly messages: number;
}

export type Recorded = Replies['chat:record'];

export class ChatOutbox {
  readonly #ask: typeof ask;
  readonly #onReply: (thread: string, reply: Recorded, messages: number) => void;
  readonly #retry: (delay: number) => void;
  readonly #pending = new Map<string, Pending>();
  readonly #told = new Recent<Recent<true>>(MAX_THREADS);
  #failures = 0;
  #sending: Promise<void> = Promise.resolve();

  /** @param retry asks to be flushed again after so many ms. */
  constructor(
    send: typeof ask,
    onReply: (thread: string, reply: Recorded, messages: number) => void,
    retry: (delay: number) => void,
  ) {
    this.#ask = send;
    this.#onReply = onReply;
    this.#retry = retry;
  }

  /** Puts something in; links and addresses of a thread are told once. `ask` asks for the assessment in any case. */
  add(thread: string, facts: ThreadFacts, messages: number, handed: Handed, wanted: boolean): void {
    const links = this.#fresh(thread, handed.links, (link) => link);
    const addresses = this.#fresh(thread, handed.addresses, ({ address }) => address);
    if (!wanted && handed.evidence.length === 0 && links.length === 0 && addresses.length === 0) return;
    const pending = this.#pending.get(thread) ?? { facts, messages, evidence: [], links: [], addresses: [], wanted };
    pending.facts = facts;
    pending.messages = messages;
    pending.wanted ||= wanted;
    pending.evidence.push(...handed.evidence);
    const dated = <T>(what: T): Dated<T> => ({ what, at: Math.max(0, Math.trunc(handed.at ?? 0)) });
    pending.links.push(...links.map(dated));
    pending.addresses.push(...addresses.map(dated));
    this.#pending.set(thread, pending);
  }

  get isEmpty(): boolean {
    return this.#pending.size === 0;
  }

  /**
   * Sends everything; on failure keeps it and asks to be called again later. The worker shows in the popup what it heard
   * last, so the open thread goes last, and goes again when another one had to be caught up.
   */
  flush(open: OpenThread | null): Promise<void> {
    // One at a time: what was put in meanwhile is sent by the call that follows.
    this.#sending = this.#sending.then(() => this.#flush(open));
    return this.#sending;
  }

  async #flush(open: OpenThread | null): Promise<void> {
    const others = [...this.#pending].filter(([thread]) => thread !== open?.thread);
    for (const [thread, pending] of others) if (!(await this.#sendThread(thread, pending))) return;
    if (others.length > 0 && open) this.add(open.thread, open.facts, open.messages, NOTHING, true);
    const own = open && this.#pending.get(open.thread);
    if (own) await this.#sendThread(open.thread, own);
  }

  async #sendThread(thread: string, pending: Pending): Promise<boolean> {
    do {
      const evidence = pending.evidence.slice(0, MAX_EVIDENCE);
      const links = pending.links.slice(0, MAX_LINKS);
      const addresses = pending.addresses.slice(0, MAX_ADDRESSES);
      const { contact, kind } = pending.facts;
      const { messages } = pending;
      pending.wanted = false;
      const reply = await this.#ask('chat:record', {
        thread,
        contact,
        kind,
        evidence,
        links: links.map(({ what }) => what),
        addresses: addresses.map(({ what }) => what),
        sent: { links: links.map(({ at }) => at), addresses: addresses.map(({ at }) => at) },
        messages,
      });
      if (!reply.ok && !HOPELESS.has(reply.code)) {
        pending.wanted = true;
        this.#retry(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 0);
        this.#failures += 1;
        return false;
      }
      this.#failures = 0;
      pending.evidence.splice(0, evidence.length);
      pending.links.splice(0, links.length);
      pending.addresses.splice(0, addresses.length);
      if (reply.ok) this.#onReply(thread, reply.value, messages);
    } while (pending.evidence.length + pending.links.length + pending.addresses.length > 0 || pending.wanted);
    this.#pending.delete(thread);
    return true;
  }

  #fresh<T>(thread: string, items: readonly T[], nameOf: (item: T) => string): T[] {
    if (items.length === 0) return [];
    const told = this.#told.get(thread) ?? new Recent<true>(MAX_TOLD);
    this.#told.set(thread, told);
    const fresh = items.filter((item) => !told.get(nameOf(item)));
    for (const item of fresh) told.set(nameOf(item), true);
    return fresh;
  }
}
