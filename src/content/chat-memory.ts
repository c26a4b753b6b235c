/** What the tab remembers of its chats: a session each, and which chat a message id belongs to. Bounded; gone with the tab. */
import type { ThreadFacts } from '../detection/chat/message.ts';
import type { Digest } from './chat-keys.ts';
import { ChatSession, type CreateReader } from './chat-session.ts';

/** The oldest go first. */
const MAX_SESSIONS = 30;
const MAX_OWNERS = 20_000;

export class ChatMemory {
  readonly #create: CreateReader;
  readonly #digest: Digest;
  readonly #sessions = new Map<string, ChatSession>();
  readonly #owners = new Map<string, string>();

  constructor(create: CreateReader, digest: Digest) {
    this.#create = create;
    this.#digest = digest;
  }

  async session(name: string, { kind, contact }: ThreadFacts): Promise<ChatSession> {
    const known = this.#sessions.get(name);
    if (known) return known;
    const session = new ChatSession(name, await this.#digest(name), { kind, contact }, this.#create, this.#digest);
    this.#sessions.set(name, session);
    dropOldest(this.#sessions, MAX_SESSIONS);
    return session;
  }

  /** False for rows of another chat: under the title of this one they give a half-made switch away. */
  mayBelong(id: string, name: string): boolean {
    return (this.#owners.get(id) ?? name) === name;
  }

  own(messages: readonly { readonly id: string }[], name: string): void {
    for (const { id } of messages) this.#owners.set(id, name);
    dropOldest(this.#owners, MAX_OWNERS);
  }
}

/** Maps keep the order in which keys came. */
function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
