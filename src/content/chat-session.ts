/**
 * One conversation in the tab's memory: its reader, and what is new among the messages of a look. Holds no text; knows
 * neither page nor worker.
 */
import type { Evidence } from '../detection/chat/assessment.ts';
import type { ChatMessage, ThreadFacts } from '../detection/chat/message.ts';
import type { Opinion } from '../detection/chat/opinion/opinion.ts';
import { addressesIn } from '../detection/link/addresses.ts';
import type { PaymentAddress } from '../detection/page/facts.ts';
import { type Digest, messageKey, messageName } from './chat-keys.ts';
import type { ChatSeen } from './chat-seen.ts';

/** The chat detector's reader (src/detection/chat/reader.ts). */
export interface Reader {
  /** @param name of the message within the tab (chat-keys.ts): what is found carries it. */
  read(message: ChatMessage, name: string, now: number): readonly Evidence[];
  /** What it thinks of the conversation as a whole, for the next reader of the same one. */
  readonly opinion?: Opinion | null;
}
export type CreateReader = (thread: ThreadFacts, opinion?: Opinion | null) => Reader;

/** What a message handed over. */
export interface Handed {
  readonly evidence: readonly Evidence[];
  readonly links: readonly string[];
  readonly addresses: readonly PaymentAddress[];
  /** When the message was sent, Unix ms; left out where the page does not tell. */
  readonly at?: number;
}

export interface ThreadId {
  readonly name: string;
  /** The chat's number in the table of what was read (chat-seen.ts). */
  readonly number: number;
  /** 64 hex digits. */
  readonly key: string;
}

/** How many messages before a block are read again, for context only, when the block is not at the end. */
const CONTEXT = 6;

export class ChatSession {
  readonly #digest: Digest;
  readonly #create: CreateReader;
  readonly #seen: ChatSeen;
  #reader: Reader;
  #last: string | null = null;
  readonly name: string;
  readonly number: number;
  /** 64 hex digits. */
  readonly key: string;
  facts: ThreadFacts;

  constructor(id: ThreadId, facts: ThreadFacts, create: CreateReader, digest: Digest, seen: ChatSeen) {
    this.name = id.name;
    this.number = id.number;
    this.key = id.key;
    this.facts = facts;
    this.#create = create;
    this.#digest = digest;
    this.#seen = seen;
    this.#reader = create(facts);
  }

  /** Distinct messages read so far, as many as are remembered (chat-seen.ts). */
  get count(): number {
    return this.#seen.countOf(this.number);
  }

  has(id: string): boolean {
    return this.#seen.isRead(this.number, id);
  }

  /** A stranger who was saved meanwhile is still the same conversation, with another standing. */
  update(facts: ThreadFacts): boolean {
    if (facts.contact === this.facts.contact && facts.kind === this.facts.kind) return false;
    this.facts = facts;
    this.#reader = this.#create(facts, this.#reader.opinion);
    this.#last = null;
    return true;
  }

  /**
   * Blocks of messages that are new or have changed, each with the messages just before it.
   * @param fresh those that can be: what stands as at the last look has been read.
   */
  news(messages: readonly ChatMessage[], fresh: ReadonlySet<ChatMessage> = new Set(messages)): readonly Block[] {
    const blocks: Block[] = [];
    let open: ChatMessage[] | null = null;
    for (let i = firstOf(fresh, messages); i < messages.length; i += 1) {
      const message = messages[i] as ChatMessage;
      if (!fresh.has(message) || this.#isRead(message)) open = null;
      else if (open) open.push(message);
      else {
        open = [message];
        blocks.push({ messages: open, before: messages.slice(Math.max(0, i - CONTEXT), i) });
      }
    }
    return blocks;
  }

  #isRead(message: ChatMessage): boolean {
    // What was never read needs no print of its words to be told from what was.
    return this.has(message.id) && this.#seen.isUnchanged(this.number, message.id, this.#seen.print(message));
  }

  /** The reader to use for a block: the running one where the block goes on from the last message read, else a fresh one. */
  readerFor(block: Block, now: number): Reader {
    const before = block.before.at(-1)?.id ?? null;
    const first = block.messages[0];
    if (this.#last === before && first && !this.has(first.id)) return this.#reader;
    const reader = this.#create(this.facts, this.#reader.opinion);
    for (const message of block.before) reader.read(message, messageName(this.key, message.id), now);
    return reader;
  }

  /** Reads one message and marks it as read. */
  async read(reader: Reader, message: ChatMessage, now: number): Promise<Handed> {
    const print = this.#seen.print(message);
    // What the page marks as edited has the key of its present words at the first sight too: seen again after it was
    // forgotten it is the same statement, not a second one.
    const versioned = message.state === 'edited' || this.has(message.id);
    const name = messageName(this.key, message.id, versioned ? fingerprint(message) : '');
    const found = message.state === 'deleted' ? [] : reader.read(message, name, now);
    this.#seen.markRead(this.number, message.id, print);
    const theirs = message.from !== 'me';
    return {
      // Nearly all messages show no sign: hashing their names would cost more than reading them.
      evidence: found.length === 0 ? [] : await Promise.all(found.map((each) => this.#keyed(each))),
      links: theirs ? message.links : [],
      addresses: theirs ? addressesIn(message.text) : [],
      ...(message.at !== null && { at: message.at }),
    };
  }

  async #keyed(evidence: Evidence): Promise<Evidence> {
    return { ...evidence, message: await messageKey(this.#digest, evidence.message) };
  }

  /** After the block at the end of the chat: what comes next goes on from here. */
  goOnFrom(reader: Reader, last: ChatMessage): void {
    this.#reader = reader;
    this.#last = last.id;
  }
}

export interface Block {
  readonly messages: readonly ChatMessage[];
  readonly before: readonly ChatMessage[];
}

/** Place of the first message that is fresh; found from the end, where nearly all of them are. */
function firstOf(fresh: ReadonlySet<ChatMessage>, messages: readonly ChatMessage[]): number {
  let left = fresh.size;
  let first = messages.length;
  for (let i = messages.length - 1; i >= 0 && left > 0; i -= 1)
    if (fresh.has(messages[i] as ChatMessage)) {
      first = i;
      left -= 1;
    }
  return first;
}

/** FNV-1a over side, state and text: the same in every tab, so that an edit read twice has one key. */
function fingerprint({ from, state, text, media }: ChatMessage): string {
  let hash = 0x811c9dc5;
  for (const part of [from, state === 'deleted' ? state : '', media ?? '', text])
    for (let i = 0; i <= part.length; i += 1)
      hash = Math.imul(hash ^ (i < part.length ? part.charCodeAt(i) : 0xffff), 0x01000193);
  return String(hash >>> 0);
}
