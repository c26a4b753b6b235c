/** Which messages of a chat hand over a payment address: what the marks stand by. Knows nothing of pages. */
import type { ChatMessage } from '../detection/chat/message.ts';
import { addressesIn, speaksOfSolana } from '../detection/link/addresses.ts';

/** Newest messages with an address that are kept in mind, and how much of a long one is searched (UTF-16 units). */
const MAX_MESSAGES = 200;
const SEARCHED = 4000;
/** So many messages before a bare Solana address may be the ones that speak of Solana. */
const SOLANA_BEFORE = 10;
/** Without a run as long as the shortest address there is none: nearly every message is passed over here. */
const LONG_RUN = /[0-9A-Za-z]{14}/;

export interface HandedAddress {
  /** Id of the message. */
  readonly message: string;
  /** As it stands in the message, but for case (addresses.ts). */
  readonly address: string;
  /** Place of the message in the look. */
  readonly order: number;
}
type Searched = Pick<ChatMessage, 'id' | 'from' | 'text'>;

/** Remembers what it found in messages that are still there: each is searched once. */
export class AddressFinder {
  #known = new Map<string, { readonly text: string; readonly solana: boolean; readonly found: readonly string[] }>();

  /**
   * First address of each message that is not the reader's own, in page order.
   * @param fresh those that are new or have changed since the last call. @param standing so many of the first are all that was
   * given then.
   */
  find<T extends Searched>(
    messages: readonly T[],
    fresh: ReadonlySet<T> = new Set(messages),
    standing = 0,
  ): HandedAddress[] {
    const before = this.#known;
    this.#known = new Map();
    const candidates: { readonly id: string; readonly text: string; readonly order: number }[] = [];
    // Most chats hold no address and most looks nothing new: then there is nothing to go through.
    if (before.size === 0 && fresh.size === 0) return [];
    for (let order = before.size === 0 ? standing : 0; order < messages.length; order += 1) {
      const message = messages[order] as T;
      if (message.from === 'me') continue;
      const { id, text } = message;
      if (fresh.has(message) ? LONG_RUN.test(text) : before.size > 0 && before.has(id))
        candidates.push({ id, text: text.slice(0, SEARCHED), order });
    }
    return candidates.slice(-MAX_MESSAGES).flatMap(({ id, text, order }) => {
      const solana = messages
        .slice(Math.max(0, order - SOLANA_BEFORE), order + 1)
        .some((message) => speaksOfSolana(message.text.slice(0, SEARCHED)));
      const known = before.get(id);
      const found =
        known?.text === text && known.solana === solana
          ? known.found
          : addressesIn(text, solana).map(({ address }) => address);
      this.#known.set(id, { text, solana, found });
      return found.slice(0, 1).map((address) => ({ message: id, address, order }));
    });
  }
}

/** Enough of an address to tell it from another one. */
export function shortened(address: string): string {
  return address.length <= 16 ? address : `${address.slice(0, 8)}…${address.slice(-6)}`;
}
