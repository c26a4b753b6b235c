/**
 * What was read last in the open chat, for whoever wants to see for themselves: the newest messages as read, and how each
 * place on the page was found. Lives in the tab's memory only, and only while that chat is open.
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import { LONGEST_READ, MOST_READS, type TabReply } from '../platform/tab-messages.ts';
import type { ChatLook, SlotState } from '../sites/chat-site.ts';

type Told = TabReply<'chat:reads'>;

export class ChatReads {
  #state: Told['state'] = 'starting';
  #messages: readonly ChatMessage[] = [];
  readonly #slots = new Map<string, { readonly state: SlotState; readonly since: number }>();

  /** @param now Unix ms. */
  looked({ state, slots }: Pick<ChatLook, 'state' | 'slots'>, now: number): void {
    this.#state = state;
    // Without a chat there are no places to look for: what was found before is told again when one is open.
    if (state !== 'open' && state !== 'unreadable') return;
    for (const slot of this.#slots.keys()) if (!Object.hasOwn(slots, slot)) this.#slots.delete(slot);
    for (const [slot, found] of Object.entries(slots))
      if (this.#slots.get(slot)?.state !== found) this.#slots.set(slot, { state: found, since: now });
  }

  /**
   * Messages of one look at the open chat, in page order; rows that have left the page since stay where they were.
   * @param standing so many of the first were all that was given last time.
   */
  read(messages: readonly ChatMessage[], standing = 0): void {
    const old = this.#messages;
    const added = messages.slice(Math.max(standing, messages.length - MOST_READS));
    const known = standing > 0 ? new Set(old.map(({ id }) => id)) : null;
    // A row that left the page may come back at the end: it has its place.
    if (known && !added.some(({ id }) => known.has(id))) this.#messages = [...old, ...added].slice(-MOST_READS);
    else this.#messages = merge(this.#messages, messages.slice(-MOST_READS)).slice(-MOST_READS);
  }

  /** Another chat, or none: nothing of the one before is held on to. */
  leave(): void {
    this.#messages = [];
  }

  /**
   * @param total messages read in the open chat, 0 where none is open.
   * @param idOnPage a message's id as people find it in the page.
   */
  tell(total: number, idOnPage = (id: string) => id): Told {
    const open = this.#state === 'open' || this.#state === 'unreadable';
    return {
      state: this.#state,
      total,
      messages: this.#messages.map(({ id, from, text, media, state }) => ({
        id: idOnPage(id).slice(0, 1000),
        from,
        text: text.slice(0, LONGEST_READ),
        media: media ?? null,
        state: state ?? null,
      })),
      slots: open ? [...this.#slots].slice(0, 30).map(([slot, { state, since }]) => ({ slot, state, since })) : [],
    };
  }
}

/**
 * Two runs of one conversation laid over each other. Messages of the new run go right after the message they follow there; a
 * run that shares nothing with the old one goes before it when its clock says so, else behind.
 */
function merge(old: readonly ChatMessage[], fresh: readonly ChatMessage[]): ChatMessage[] {
  const known = new Set(old.map(({ id }) => id));
  const firstShared = fresh.find(({ id }) => known.has(id));
  if (!firstShared) return isEarlier(fresh, old) ? [...fresh, ...old] : [...old, ...fresh];
  const now = new Map(fresh.map((message) => [message.id, message]));
  /** What is new, by the known message it follows; null stands for the beginning. */
  const after = new Map<string | null, ChatMessage[]>([[null, []]]);
  let last: string | null = null;
  for (const message of fresh)
    if (known.has(message.id)) {
      last = message.id;
      after.set(last, []);
    } else after.get(last)?.push(message);
  return old.flatMap((message) => [
    ...(message.id === firstShared.id ? (after.get(null) ?? []) : []),
    now.get(message.id) ?? message,
    ...(after.get(message.id) ?? []),
  ]);
}

function isEarlier(fresh: readonly ChatMessage[], old: readonly ChatMessage[]): boolean {
  const last = fresh.findLast(({ at }) => at !== null)?.at ?? null;
  const first = old.find(({ at }) => at !== null)?.at ?? null;
  return last !== null && first !== null && last < first;
}
