/** What the tab remembers of its chats: a session each, and which chat a message id belongs to. Bounded; gone with the tab. */
import type { ThreadFacts } from '../detection/chat/message.ts';
import type { Digest } from './chat-keys.ts';
import { ChatSeen } from './chat-seen.ts';
import { ChatSession, type CreateReader } from './chat-session.ts';

/**
 * Sessions hold a reader each, some kilobytes; a chat that is opened again after its session went is not read again, since
 * its messages are still known as read. Names are kept for longer. In both the least recently opened go first.
 */
const MAX_SESSIONS = 30;
const MAX_NAMES = 1000;

export class ChatMemory {
  readonly #create: CreateReader;
  readonly #digest: Digest;
  readonly #seen: ChatSeen;
  readonly #sessions = new Map<string, ChatSession>();
  readonly #numbers = new Map<string, number>();
  #next = 1;

  constructor(create: CreateReader, digest: Digest, seen: ChatSeen = new ChatSeen()) {
    this.#create = create;
    this.#digest = digest;
    this.#seen = seen;
  }

  async session(name: string, { kind, contact }: ThreadFacts): Promise<ChatSession> {
    const number = this.#numberOf(name);
    const key = this.#sessions.get(name)?.key ?? (await this.#digest(name));
    const session =
      this.#sessions.get(name) ??
      new ChatSession({ name, number, key }, { kind, contact }, this.#create, this.#digest, this.#seen);
    putLast(this.#sessions, name, session);
    dropFirst(this.#sessions, MAX_SESSIONS);
    return session;
  }

  /** False for rows of another chat: under the title of this one they give a half-made switch away. */
  mayBelong(id: string, name: string): boolean {
    const owner = this.#seen.ownerOf(id);
    return owner === 0 || owner === this.#numbers.get(name);
  }

  own(messages: readonly { readonly id: string }[], session: ChatSession): void {
    this.#seen.claim(session.number, messages);
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    const number = known ?? this.#next;
    if (known === undefined) this.#next += 1;
    putLast(this.#numbers, name, number);
    for (const gone of dropFirst(this.#numbers, MAX_NAMES)) this.#seen.forget(gone);
    return number;
  }
}

/** Maps keep the order in which keys came. */
function putLast<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
}

function dropFirst<V>(map: Map<string, V>, most: number): V[] {
  const gone: V[] = [];
  for (const [key, value] of map) {
    if (map.size <= most) break;
    map.delete(key);
    gone.push(value);
  }
  return gone;
}
