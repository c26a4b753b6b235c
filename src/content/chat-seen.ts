/**
 * Which messages this tab has read, of all its chats together: one table of numbers, no id and no text. Bounded, least
 * recently shown chats are forgotten first. Knows neither page nor worker.
 */
import type { ChatMessage } from '../detection/chat/message.ts';

/** Words of 32 bits an entry takes: two of the id's hash, chat and standing, print of the content, look it was last in. */
const WORDS = 5;
/** A table fuller than this is slow to search. */
const FULLEST = 0.7;
/** Room for all from the start, so that it neither grows nor is moved while somebody types. */
const SLOTS = 65_536;
const READ = 0x8000_0000;

interface HasId {
  readonly id: string;
}
export interface SeenBounds {
  /** Messages remembered of one chat, and of all together. What stands in the page right now is kept in any case. */
  readonly perChat: number;
  readonly all: number;
}
/** A chat of ten messages a second reaches its bound in an hour. The table is 1.3 MB a tab, whatever is in it. */
const BOUNDS: SeenBounds = { perChat: 32_768, all: 45_000 };

export class ChatSeen {
  readonly #bounds: SeenBounds;
  readonly #seed: Uint32Array;
  /** Per chat, how many messages were read, and how many entries it has. */
  readonly #counts = new Map<number, number>();
  readonly #entries = new Map<number, number>();
  /** Chat to the last look it was in; keys in no order. */
  readonly #shown = new Map<number, number>();
  #table = new Uint32Array(SLOTS * WORDS);
  #used = 0;
  #look = 1;
  #a = 0;
  #b = 0;

  /**
   * @param seed four random numbers. The sender of a message may choose its id: without a secret of the tab's own they could
   * choose one that passes for a message read before.
   */
  constructor(seed: Uint32Array = crypto.getRandomValues(new Uint32Array(4)), bounds: SeenBounds = BOUNDS) {
    this.#seed = seed;
    this.#bounds = bounds;
  }

  /** Messages read of a chat, as far as they are remembered. */
  countOf(chat: number): number {
    return this.#counts.get(chat) ?? 0;
  }

  /** Chat that a message id belongs to; 0 for none. */
  ownerOf(id: string): number {
    const at = this.#find(id);
    return this.#chatAt(at);
  }

  isRead(chat: number, id: string): boolean {
    const at = this.#find(id);
    return this.#chatAt(at) === chat && this.#isReadAt(at);
  }

  isUnchanged(chat: number, id: string, print: number): boolean {
    const at = this.#find(id);
    return this.#chatAt(at) === chat && this.#isReadAt(at) && this.#table[at + 3] === print;
  }

  /**
   * Messages laid to a chat; those of another chat are left to it.
   * @param standing all that stand in the page now: they are not forgotten, whatever else is.
   */
  claim(chat: number, messages: readonly HasId[], standing: readonly HasId[] = messages): void {
    this.#look += 1;
    this.#shown.set(chat, this.#look);
    this.#stamp(chat, messages, true);
    const isFull = this.#used > this.#bounds.all;
    const isLong = (this.#entries.get(chat) ?? 0) > this.#bounds.perChat;
    if (isFull || isLong) this.#stamp(chat, standing, false);
    if (isFull) this.#forgetChats(chat);
    if (isLong) this.#forgetOldest(chat);
  }

  markRead(chat: number, id: string, print: number): void {
    let at = this.#find(id);
    if (this.#chatAt(at) === 0) at = this.#add(id, chat);
    if (this.#chatAt(at) !== chat) return;
    if (!this.#isReadAt(at)) this.#counts.set(chat, this.countOf(chat) + 1);
    this.#table[at + 2] = (chat | READ) >>> 0;
    this.#table[at + 3] = print;
  }

  forget(chat: number): void {
    this.#shown.delete(chat);
    this.#keep((other) => other !== chat);
  }

  /** Tells a changed message from the same one without keeping its text. Good in this tab only. */
  print({ from, state, text, media }: Pick<ChatMessage, 'from' | 'state' | 'text' | 'media'>): number {
    this.#hash(media === undefined ? text : `${text}\n${media}`);
    const side = from === 'me' ? 1 : from === 'them' ? 2 : 3;
    const rest = (state === 'deleted' ? 4 : 0) + side;
    return (this.#a ^ Math.imul(this.#b + rest, 0x9e37_79b1)) >>> 0;
  }

  #stamp(chat: number, messages: readonly HasId[], add: boolean): void {
    for (const { id } of messages) {
      let at = this.#find(id);
      if (add && this.#chatAt(at) === 0) at = this.#add(id, chat);
      if (this.#chatAt(at) === chat) this.#table[at + 4] = this.#look;
    }
  }

  #chatAt(at: number): number {
    return ((this.#table[at + 2] ?? 0) & ~READ) >>> 0;
  }

  #isReadAt(at: number): boolean {
    return ((this.#table[at + 2] ?? 0) & READ) !== 0;
  }

  /** Two keyed multiplicative hashes in one pass; a wrong match needs both: less than one in 10^9 for a full table. */
  #hash(text: string): void {
    const seed = this.#seed;
    let [a, b] = [seed[0] ?? 0, seed[1] ?? 0];
    const [m, n] = [(seed[2] ?? 0) | 1, (seed[3] ?? 0) | 1];
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i) + 1;
      a = Math.imul(a ^ unit, m);
      a ^= a >>> 15;
      b = Math.imul(b + unit, n);
      b ^= b >>> 13;
    }
    this.#a = Math.imul(a ^ text.length, 0x85eb_ca6b) >>> 0;
    this.#b = (b ^ (b >>> 16)) >>> 0;
  }

  /** Where an id stands, or the free place for it. */
  #find(id: string): number {
    this.#hash(id);
    return this.#place(this.#a, this.#b);
  }

  #place(a: number, b: number): number {
    const table = this.#table;
    const slots = table.length / WORDS;
    for (let slot = a % slots; ; slot = (slot + 1) % slots) {
      const at = slot * WORDS;
      if (table[at + 2] === 0 || (table[at] === a && table[at + 1] === b)) return at;
    }
  }

  #add(id: string, chat: number): number {
    if (this.#used >= (this.#table.length / WORDS) * FULLEST) this.#keep(() => true, this.#table.length * 2);
    const at = this.#find(id);
    this.#table.set([this.#a, this.#b, chat, 0, this.#look], at);
    this.#countEntry(chat);
    return at;
  }

  /** Builds the table anew with what `wanted` says, in `length` words. */
  #keep(wanted: (chat: number, look: number) => boolean, length = this.#table.length): void {
    const old = this.#table;
    this.#table = new Uint32Array(length);
    this.#used = 0;
    this.#counts.clear();
    this.#entries.clear();
    for (let at = 0; at < old.length; at += WORDS) {
      const entry = old.subarray(at, at + WORDS);
      const standing = entry[2] ?? 0;
      const chat = (standing & ~READ) >>> 0;
      if (chat === 0 || !wanted(chat, entry[4] ?? 0)) continue;
      this.#table.set(entry, this.#place(entry[0] ?? 0, entry[1] ?? 0));
      this.#countEntry(chat);
      if ((standing & READ) !== 0) this.#counts.set(chat, this.countOf(chat) + 1);
    }
  }

  /** Chats shown least recently go, down to three quarters; the open one stays. */
  #forgetChats(open: number): void {
    let left = this.#used;
    const gone = new Set<number>();
    for (const [chat] of [...this.#shown].sort(([, a], [, b]) => a - b)) {
      if (left <= this.#bounds.all * 0.75) break;
      if (chat === open) continue;
      left -= this.#entries.get(chat) ?? 0;
      gone.add(chat);
      this.#shown.delete(chat);
    }
    this.#keep((chat) => !gone.has(chat));
  }

  /** A quarter of the chat's messages goes, those longest out of the page first. */
  #forgetOldest(open: number): void {
    const looks: number[] = [];
    for (let at = 0; at < this.#table.length; at += WORDS)
      if (this.#chatAt(at) === open) looks.push(this.#table[at + 4] ?? 0);
    const last = looks.sort((a, b) => a - b)[Math.floor(looks.length / 4)] ?? 0;
    this.#keep((chat, look) => chat !== open || look > last || look === this.#look);
  }

  #countEntry(chat: number): void {
    this.#used += 1;
    this.#entries.set(chat, (this.#entries.get(chat) ?? 0) + 1);
  }
}
