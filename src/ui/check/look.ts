/**
 * The work behind "Check something": from what was pasted to what is known of it. Text is judged here, in the page; only
 * links, payment addresses and names are asked about, on the same device. Speaks no language; keeps nothing.
 */
import type { Vocabulary } from '../../detection/chat/concepts/vocabulary.ts';
import type { Calendar } from '../../detection/chat/export/date-order.ts';
import { createMessageReader, type ParsedChat, parsedChat } from '../../detection/chat/export/entry.ts';
import { isNumber } from '../../detection/chat/export/parse-chat.ts';
import type { ThreadFacts } from '../../detection/chat/message.ts';
import type { NameVerdict } from '../../detection/link/check-name.ts';
import type { PaymentAddress } from '../../detection/page/facts.ts';
import { type JudgedChat, judgeChat, MAX_PAYMENT, MAX_PLACES } from '../../detection/pasted/judge-chat.ts';
import { onlyAddresses } from '../../detection/pasted/places.ts';
import type { Pasted, PastedKind } from '../../detection/pasted/recognise.ts';
import { inSlices } from './in-slices.ts';
import type { PlacesTold } from './told.ts';

export interface LookSources {
  /** Null where the worker does not answer. */
  places(urls: readonly string[], addresses: readonly PaymentAddress[]): Promise<PlacesTold | null>;
  name(name: string): Promise<NameVerdict | null>;
  /** Made once and kept. Null where the word lists cannot be read. */
  vocabulary(): Promise<Vocabulary | null>;
  calendar(): Calendar;
}

export interface LookedChat {
  readonly chat: ParsedChat;
  /** The reader's own name in it; null where none is. */
  readonly me: string | null;
  /** Null where the word lists could not be read: then the text was not judged, and that is said. */
  readonly judged: JudgedChat | null;
}

export interface Looked {
  readonly kind: PastedKind;
  /** For `chat` and `message`. */
  readonly text: LookedChat | null;
  /** Null where the worker did not answer; empty where there was nothing to ask. */
  readonly places: PlacesTold | null;
  readonly name: { readonly asked: string; readonly verdict: NameVerdict | null } | null;
}

const NO_PLACES: PlacesTold = { links: [], payments: [] };

/** @param me for a chat: the reader's own name in it. @throws the signal's reason once it is stopped. */
export async function look(
  pasted: Pasted,
  text: string,
  me: string | null,
  sources: LookSources,
  report: (share: number) => void,
  stop: AbortSignal,
): Promise<Looked> {
  const { kind } = pasted;
  const nothing: Looked = { kind, text: null, places: NO_PLACES, name: null };
  switch (pasted.kind) {
    case 'account':
      return nothing;
    case 'name': {
      const asked = pasted.name.slice(0, 80);
      return { ...nothing, name: { asked, verdict: await sources.name(asked) } };
    }
    case 'links':
      return { ...nothing, places: await sources.places(pasted.urls.slice(0, MAX_PLACES), []) };
    case 'payment':
      return { ...nothing, places: await sources.places([], pasted.addresses) };
    default: {
      const chat = pasted.kind === 'chat' ? pasted.chat : messagesOf(text);
      const judged = await judge(chat, me, pasted.kind, sources, report, stop);
      const written = pasted.kind === 'message' ? writtenOut(text) : [];
      const urls = [...new Set([...(judged?.urls ?? []), ...written])].slice(-MAX_PLACES);
      const addresses = (judged?.addresses ?? []).slice(-MAX_PAYMENT);
      const asked = urls.length + addresses.length > 0;
      const places = asked ? await sources.places(urls, addresses) : NO_PLACES;
      return { ...nothing, text: { chat, me, judged }, places };
    }
  }
}

async function judge(
  chat: ParsedChat,
  me: string | null,
  kind: 'chat' | 'message',
  sources: LookSources,
  report: (share: number) => void,
  stop: AbortSignal,
): Promise<JudgedChat | null> {
  const vocabulary = await sources.vocabulary();
  if (!vocabulary) return null;
  const calendar = sources.calendar();
  const others = chat.names.filter(({ name }) => name !== me);
  const thread: ThreadFacts = {
    kind: others.length > 1 ? 'group' : 'direct',
    contact: kind === 'message' || others.some(({ name }) => isNumber(name)) ? 'unknown' : 'saved',
  };
  const messageAt = createMessageReader(chat, me, calendar);
  return inSlices(judgeChat(chat.entries.length, messageAt, thread, vocabulary, calendar.now), report, stop);
}

/** A pasted message as messages of the contact, one a line: people copy several bubbles at once. */
function messagesOf(text: string): ParsedChat {
  const lines = text.split(/[\n\r\u2028]+/).filter((line) => line.trim() !== '');
  return parsedChat(
    'lines',
    lines.map((line) => ({ name: '', text: line.trim(), stamp: null })),
  );
}

/** Everyday places too, where somebody pasted a message with one: "is this really ...?" gets an answer. */
function writtenOut(text: string): string[] {
  return text
    .split(/[\s，。！？、（）()]+/, 400)
    .flatMap((token) => (token === '' ? [] : (onlyAddresses(token) ?? [])));
}
