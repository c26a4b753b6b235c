/** What the tab remembers of its chats: a session each, and which chat a message id belongs to. Bounded; gone with the tab. */
import type { ChatMessage, ThreadFacts } from '../detection/chat/message.ts';
import type { Digest } from './chat-keys.ts';
import { Recent } from './chat-recent.ts';
import { ChatSeen } from './chat-seen.ts';
import { ChatSession, type CreateReader } from './chat-session.ts';

/**
 * Sessions hold a reader each, some kilobytes, up to about two hundred where messages are long; a chat that is opened again after its session went is not read again, since
 * its messages are still known as read. Names are kept for longer. In both the least recently opened go first.
 */
const MAX_SESSIONS = 30;
const MAX_NAMES = 1000;

export class ChatMemory {
  readonly #create: CreateReader;
  readonly #digest: Digest;
  readonly #seen: ChatSeen;
  readonly #sessions = new Recent<ChatSession>(MAX_SESSIONS);
  readonly #numbers = new Recent<number>(MAX_NAMES);
  #next = 1;

  constructor(create: CreateReader, digest: Digest, seen: ChatSeen = new ChatSeen()) {
    this.#create = create;
    this.#digest = digest;
    this.#seen = seen;
  }

  async session(name: string, { kind, contact }: ThreadFacts): Promise<ChatSession> {
    const number = this.#numberOf(name);
    const known = this.#sessions.get(name);
    if (known) return known;
    const id = { name, number, key: await this.#digest(name) };
    const session = new ChatSession(id, { kind, contact }, this.#create, this.#digest, this.#seen);
    this.#sessions.set(name, session);
    return session;
  }

  /** False for rows of another chat: under the title of this one they give a half-made switch away. */
  mayBelong(id: string, name: string): boolean {
    const owner = this.#seen.ownerOf(id);
    return owner === 0 || owner === this.#numbers.peek(name);
  }

  /** @param fresh those of the messages that were not there at the last look. */
  own(
    messages: readonly ChatMessage[],
    session: ChatSession,
    fresh: ReadonlySet<ChatMessage> = new Set(messages),
  ): void {
    this.#seen.claim(session.number, [...fresh], messages);
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#next += 1;
    for (const gone of this.#numbers.set(name, number)) this.#seen.forget(gone);
    return number;
  }
}
