/** Rows of known side and time become messages, each once. Knows nothing of the page any more. */
import type { ChatMessage, Direction } from '../../detection/chat/message.ts';
import type { RowFacts } from './read-row.ts';

/** End of the id of a second, different row under one key. */
export const TWIN = /~(?:them|me|unknown)$/;

/** Makes a message of row after row; of the same row, side, time and sender as before it makes the very same one. */
export class MessageMaker {
  readonly #before: ReadonlyMap<RowFacts, ChatMessage>;
  readonly #byId = new Map<string, ChatMessage>();
  readonly #made = new Map<RowFacts, ChatMessage>();
  readonly messages: ChatMessage[] = [];
  #author: string | null = null;
  #side: Direction = 'unknown';

  /** @param before whose messages are taken over where nothing is different. */
  constructor(before?: MessageMaker) {
    this.#before = before ? before.#made : new Map();
  }

  add(row: RowFacts, from: Direction, at: number | null): void {
    if (from !== this.#side || row.signs.tail !== null) this.#author = null;
    this.#side = from;
    this.#author = row.signs.authors[0] ?? this.#author;
    const who = row.prePlain?.sender || (from === 'them' ? (this.#author ?? '') : '');
    const known = this.#before.get(row);
    const isSame = known?.from === from && known.at === at && (known.who ?? '') === who;
    const message = isSame ? known : makeMessage(row, from, at, who);
    this.#made.set(row, message);
    this.#addOnce(message);
  }

  /** Two rows may carry one id (an advertisement and its automatic answer): the same twice is one message, else two. */
  #addOnce(message: ChatMessage): void {
    const twin = this.#byId.get(message.id);
    if (!twin) this.#take(message);
    else if (twin.from !== message.from || twin.text !== message.text) {
      const id = `${message.id}~${message.from}`;
      if (!this.#byId.has(id)) this.#take({ ...message, id });
    }
  }

  #take(message: ChatMessage): void {
    this.#byId.set(message.id, message);
    this.messages.push(message);
  }
}

function makeMessage(row: RowFacts, from: Direction, at: number | null, who: string): ChatMessage {
  return {
    id: row.key,
    from,
    text: row.text,
    at,
    links: row.links,
    ...(who !== '' && { who }),
    ...(row.media && { media: row.media }),
    ...(row.forwarded && { forwarded: true }),
    ...(row.quoted !== null && { quoted: row.quoted }),
    ...(row.state && { state: row.state }),
  };
}
