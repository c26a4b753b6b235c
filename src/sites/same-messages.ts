/**
 * Messages that stand as they did are given as the very same objects, so that whoever comes after need not look at them again. Knows
 * no site; holds the messages of the last look only.
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import type { ChatLook } from './chat-site.ts';

export class SameMessages {
  #before: readonly ChatMessage[] = [];
  #growing: object = {};

  /** The same look with the messages of the last one where they are no others. Ids of a look are unique. */
  in(look: ChatLook): ChatLook {
    const messages = this.#take(look.messages);
    // Without messages no chat is open, or none that could be read: nothing of the one before is held on to.
    return messages.length === 0 ? look : { ...look, messages, growing: this.#growing };
  }

  #take(messages: readonly ChatMessage[]): readonly ChatMessage[] {
    const before = this.#before;
    let byId: Map<string, ChatMessage> | null = null;
    let standing = 0;
    const all = messages.map((message, i) => {
      let old = before[i];
      // Behind all that stands there is only what is new.
      if (old?.id !== message.id && standing < before.length) {
        byId ??= new Map(before.map((each) => [each.id, each]));
        old = byId.get(message.id);
      }
      if (!old || !isSame(old, message)) return message;
      if (standing === i && old === before[i]) standing += 1;
      return old;
    });
    if (standing < before.length) this.#growing = {};
    this.#before = all;
    return all;
  }
}

function isSame(a: ChatMessage, b: ChatMessage): boolean {
  return (
    a.id === b.id &&
    a.from === b.from &&
    a.text === b.text &&
    a.at === b.at &&
    a.who === b.who &&
    a.media === b.media &&
    a.forwarded === b.forwarded &&
    a.quoted === b.quoted &&
    a.state === b.state &&
    a.links.length === b.links.length &&
    a.links.every((link, i) => link === b.links[i])
  );
}
