/**
 * Judges a pasted or exported chat as the chat watch would have: message by message, in order, with the same reader and the
 * same table. In slices; nothing is kept but the answer. Knows no list: links and addresses are handed back for asking.
 */
import { assess } from '../chat/assess.ts';
import type { Assessment, ConceptId, Evidence, Reason, Timeline } from '../chat/assessment.ts';
import type { Vocabulary } from '../chat/concepts/vocabulary.ts';
import type { ChatMessage, ThreadFacts } from '../chat/message.ts';
import { createReader } from '../chat/reader.ts';
import { emptyTimeline, record } from '../chat/timeline.ts';
import { addressesIn } from '../link/addresses.ts';
import type { PaymentAddress } from '../page/facts.ts';
import { addressesInText } from './places.ts';

/** The newest so many different places and payment addresses are handed back: what one question to the list may hold. */
export const MAX_PLACES = 100;
export const MAX_PAYMENT = 50;
/**
 * What an honest contact hardly ever writes, and from which strength on: losses covered, false payment reasons, secrecy, words for
 * the bank or the border, fees before a withdrawal, lost money back, prepaid tasks, warnings to be switched off. A level needs
 * more than one message; somebody who asks about a single one is told of these all the same. On our own open fixtures, message by
 * message, it speaks of one scam message in twelve that reach no level, and of one in fifty of the difficult honest ones.
 */
const TELLING: ReadonlyMap<ConceptId, number> = new Map(
  (['K9', 'K11', 'K15', 'K16', 'K17', 'K20', 'K26', 'K29', 'K38'] as const)
    .map((id): [ConceptId, number] => [id, 2])
    // "Don't tell mum" is said of birthdays too.
    .concat([['K14', 3]]),
);
/** Where a text shows no times its messages are taken to come one minute apart, the last one now. */
const STEP_MS = 60_000;
const MESSAGES_PER_SLICE = 20;

export interface JudgedChat {
  readonly assessment: Assessment;
  readonly urls: readonly string[];
  readonly addresses: readonly PaymentAddress[];
  /** Signs that are telling by themselves, whatever the level, first seen first: for a message that stands alone. */
  readonly telling: readonly Reason[];
  /** First and last time shown, Unix ms; null where the text shows none. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Key of a message within the pasted chat, and back. */
export const keyOf = (index: number): string => index.toString(16).padStart(16, '0');
export const indexOf = (key: string): number => Number.parseInt(key, 16);

/**
 * Yields how far it is (0 to 1).
 * @param messageAt the messages by index, 0 to count - 1.
 * @param now Unix ms; a chat is judged as of its own last message, however long ago that was.
 */
export function* judgeChat(
  count: number,
  messageAt: (index: number) => ChatMessage,
  thread: ThreadFacts,
  vocabulary: Vocabulary,
  now: number,
): Generator<number, JudgedChat> {
  const reader = createReader(thread, vocabulary);
  const urls = new Map<string, string>();
  const addresses = new Map<string, PaymentAddress>();
  const telling = new Map<ConceptId, Reason>();
  let from: number | null = null;
  let to: number | null = null;
  let clock = now - count * STEP_MS;
  const arc = createArc(thread, clock);
  for (let i = 0; i < count; i++) {
    if (i % MESSAGES_PER_SLICE === 0) yield i / count;
    const message = messageAt(i);
    clock = message.at ?? clock + STEP_MS;
    if (message.at !== null) {
      from ??= message.at;
      to = message.at;
    }
    const evidence = reader.read(message, keyOf(i), clock);
    arc.add(evidence, clock);
    for (const { concept, strength, by, at } of evidence)
      if (strength >= (TELLING.get(concept) ?? 9) && !telling.has(concept))
        telling.set(concept, { concept, message: keyOf(i), first: at, by });
    // Almost no message holds a dot or a long run of letters: looked at twice only where one may.
    for (const url of message.text.includes('.') ? addressesInText(message.text) : []) keep(urls, hostOf(url), url);
    for (const found of /[0-9A-Za-z]{25}/.test(message.text) ? addressesIn(message.text) : [])
      keep(addresses, found.address, found);
  }
  return {
    assessment: assess(arc.end(clock), { contact: thread.contact, now: clock, kind: thread.kind }),
    urls: [...urls.values()].slice(-MAX_PLACES),
    addresses: [...addresses.values()].slice(-MAX_PAYMENT),
    telling: [...telling.values()],
    from,
    to,
  };
}

/** Signs that only repeat what is known can wait this long (of the chat's own time): nothing fades in less. */
const WAIT_MS = 20 * 86_400_000;
const MAX_WAITING = 300;

/**
 * The timeline of the chat, brought up to date where a message could change the level: by a sign that is new or stronger
 * than before. The repetitions between are added with the next such sign; years of chat repeat themselves.
 */
function createArc(thread: ThreadFacts, start: number) {
  const strongest = new Map<ConceptId, number>();
  let timeline = emptyTimeline(thread.contact, start);
  let waiting: Evidence[] = [];
  let since = start;
  const flush = (now: number) => {
    if (waiting.length > 0) timeline = record(timeline, waiting, { contact: thread.contact, now, kind: thread.kind });
    waiting = [];
    since = now;
  };
  return {
    add(evidence: readonly Evidence[], now: number): void {
      if (evidence.length === 0) return;
      let fresh = now - since > WAIT_MS || waiting.length > MAX_WAITING;
      for (const each of evidence) {
        waiting.push(each);
        if (each.strength <= (strongest.get(each.concept) ?? 0)) continue;
        strongest.set(each.concept, each.strength);
        fresh = true;
      }
      if (fresh) flush(now);
    },
    end(now: number): Timeline {
      flush(now);
      return timeline;
    },
  };
}

/** The newest last, each once, bounded while reading. */
function keep<T>(all: Map<string, T>, key: string, value: T): void {
  all.delete(key);
  all.set(key, value);
  if (all.size > 2 * MAX_PLACES) all.delete(all.keys().next().value as string);
}

const hostOf = (url: string) => url.slice(7).split(/[/?#:]/, 1)[0] ?? '';
