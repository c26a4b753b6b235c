/**
 * The two long pieces of work, cut into slices so that typing and scrolling never wait for them: reading rows off the page,
 * and reading messages for signs. Knows nothing of what happens with the results.
 */
import type { ChatMessage } from '../detection/chat/message.ts';
import type { ChatLook, ChatSite } from '../sites/chat-site.ts';
import type { ChatObservers, Timers } from './chat-observers.ts';
import type { ChatSession, Handed } from './chat-session.ts';

/** Longest piece of work in one go (ms): input waits no longer than this. */
const SLICE_MS = 5;
/** Messages that are more than one slice's work beside the look that found them. */
const MANY = 100;

/** So much is read before the clock is asked (UTF-16 units, and what a message costs whatever is in it): half a millisecond. */
const UNITS_BETWEEN = 600;
const UNITS_A_MESSAGE = 40;

interface Slicing {
  /** Monotonic ms. */
  readonly clock: () => number;
  readonly timers: Timers;
}

/** Lets everything else run first. */
function pause({ timers }: Slicing): Promise<void> {
  return new Promise((done) => {
    timers.set(done, 0);
  });
}

/** Reads rows into the site's memory in slices, then looks in one go: what it returns is of one moment. */
export async function lookInSlices(
  parts: Slicing & { readonly site: ChatSite; readonly document: Document },
  observers: ChatObservers,
): Promise<ChatLook> {
  const { site, document, clock } = parts;
  observers.attach();
  let touched = observers.takeTouched();
  if (!site.readAhead) return site.look(document, touched);
  for (let ready = false; ; ) {
    const start = clock();
    const done = site.readAhead(document, touched, () => clock() - start >= SLICE_MS);
    // The look has a turn of its own, unless there was hardly anything to read before it.
    if (done && (ready || clock() - start < 1)) break;
    ready = done;
    await pause(parts);
    touched = observers.takeTouched();
  }
  return site.look(document, []);
}

/** Reads what is new or changed among the messages of one look, in order. @param fresh those that can be (chat-changes.ts). */
export async function readNews(
  parts: Slicing & { readonly now: () => number },
  session: ChatSession,
  messages: readonly ChatMessage[],
  fresh: ReadonlySet<ChatMessage>,
  onHanded: (handed: Handed) => void,
): Promise<void> {
  const { clock, now } = parts;
  // The look that found so much has had its turn already.
  if (fresh.size > MANY) await pause(parts);
  const at = now();
  let start = clock();
  let units = 0;
  for (const block of session.news(messages, fresh)) {
    const reader = session.readerFor(block, at);
    for (const message of block.messages) {
      if (units >= UNITS_BETWEEN) {
        units = 0;
        if (clock() - start >= SLICE_MS) {
          await pause(parts);
          start = clock();
        }
      }
      units += UNITS_A_MESSAGE + message.text.length;
      onHanded(await session.read(reader, message, at));
    }
    const last = block.messages.at(-1);
    if (last && last === messages.at(-1)) session.goOnFrom(reader, last);
  }
}
