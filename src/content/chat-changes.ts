/**
 * Which messages of a look stand as they did in the look before: nearly all of them, and they need neither hashing nor reading.
 * Holds the last look of the open chat, whose strings the page's reader holds anyway.
 */
import type { ChatMessage } from '../detection/chat/message.ts';

/** So many rows may have gone between two messages that still stand; beyond it they count as fresh, which is only dearer. */
const MOST_GONE = 50;

export class ChatChanges {
  #name = '';
  #before: readonly ChatMessage[] = [];

  /** Messages that are new or differ from the last look that was kept of this chat (its name, chat-keys.ts). */
  fresh(name: string, messages: readonly ChatMessage[]): ReadonlySet<ChatMessage> {
    if (name !== this.#name) return new Set(messages);
    const fresh = new Set<ChatMessage>();
    let at = 0;
    for (const message of messages) {
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

  /** The messages of a look that have been read to the end. */
  keep(name: string, messages: readonly ChatMessage[]): void {
    this.#name = name;
    this.#before = messages;
  }

  forget(): void {
    this.#name = '';
    this.#before = [];
  }

  #find(id: string, from: number, most: number): number {
    const end = Math.min(this.#before.length, from + most);
    for (let i = from; i < end; i += 1) if (this.#before[i]?.id === id) return i;
    return -1;
  }
}

const isSame = (a: ChatMessage, b: ChatMessage) =>
  a.text === b.text && a.from === b.from && a.state === b.state && a.media === b.media;
