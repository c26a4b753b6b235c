/**
 * Which messages of a look stand as they did in the look before: nearly all of them, and they need neither hashing nor reading.
 * Holds the last look of the open chat, whose strings the page's reader holds anyway.
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import type { ChatLook } from '../sites/chat-site.ts';

/** So many rows may have gone between two messages that still stand; beyond it they count as fresh, which is only dearer. */
const MOST_GONE = 50;

type Seen = Pick<ChatLook, 'messages' | 'growing'>;

export class ChatChanges {
  #name = '';
  #before: readonly ChatMessage[] = [];
  #growing: object | undefined;
  #ids: string[] = [];
  #idsOf: object | undefined;

  /** Ids of the messages of a look. The array goes on growing while the look does. */
  ids({ messages, growing }: Seen): readonly string[] {
    if (growing === undefined || growing !== this.#idsOf) this.#ids = [];
    this.#idsOf = growing;
    for (let i = this.#ids.length; i < messages.length; i += 1) this.#ids.push((messages[i] as ChatMessage).id);
    return this.#ids;
  }

  /** So many of the first messages stand as they did in the last look that was kept; 0 where that is not known at once. */
  standing(name: string, { growing }: Seen): number {
    return name === this.#name && growing !== undefined && growing === this.#growing ? this.#before.length : 0;
  }

  /** Messages that are new or differ from the last look that was kept of this chat (its name, chat-keys.ts). */
  fresh(name: string, look: Seen): ReadonlySet<ChatMessage> {
    const { messages } = look;
    if (name !== this.#name) return new Set(messages);
    const fresh = new Set<ChatMessage>();
    let at = this.standing(name, look);
    for (let i = at; i < messages.length; i += 1) {
      const message = messages[i] as ChatMessage;
      // Readers of pages give the very same message for a row that stands as it did.
      if (this.#before[at] === message) {
        at += 1;
        continue;
      }
      const found = this.#find(message.id, at, fresh.size === 0 && at === 0 ? this.#before.length : MOST_GONE);
      const old = this.#before[found];
      if (!old || !isSame(old, message)) fresh.add(message);
      if (old) at = found + 1;
    }
    return fresh;
  }

  /** A look whose messages have been read to the end. */
  keep(name: string, { messages, growing }: Seen): void {
    this.#name = name;
    this.#before = messages;
    this.#growing = growing;
  }

  forget(): void {
    this.keep('', { messages: [] });
    this.ids({ messages: [] });
  }

  #find(id: string, from: number, most: number): number {
    const end = Math.min(this.#before.length, from + most);
    for (let i = from; i < end; i += 1) if (this.#before[i]?.id === id) return i;
    return -1;
  }
}

const isSame = (a: ChatMessage, b: ChatMessage) =>
  a.text === b.text && a.from === b.from && a.state === b.state && a.media === b.media;
