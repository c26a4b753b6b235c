/**
 * Reads one thread message by message, in order, and says which concepts each one shows. Lives in the tab; what it keeps
 * is a small window in memory and goes with the tab. It knows nothing of levels, and never needs a later message.
 */
import type { Evidence } from './assessment.ts';
import { covered, negated } from './clause.ts';
import type { Placed } from './concepts/match.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import { createContext } from './context.ts';
import { createFrames } from './frames.ts';
import { findLinks, isEveryday, withoutLinks } from './links.ts';
import type { ChatMessage, ThreadFacts } from './message.ts';
import { createOpinion, type Opinion } from './opinion/opinion.ts';
import type { Lexicon } from './text/lexicon.ts';
import { isDenseUnit, MAX_CHARS, normalize } from './text/normalize.ts';
import { findSlots } from './text/slots.ts';
import { createVoices } from './voices.ts';

export interface Reader {
  /**
   * @param key opaque key of the message within its thread: the same message read twice gives the same key.
   * @param now Unix ms, used where the message shows no time.
   */
  read(message: ChatMessage, key: string, now: number): Evidence[];
  /** The second opinion on the conversation so far; null where the vocabulary has no weights. */
  readonly opinion: Opinion | null;
}

/** A turn is what one person writes without being answered: at most this many messages back ... */
const TURN_MESSAGES = 6;
/** ... and this far, in weighted units (about 170 Han characters). */
const TURN_UNITS = 520;
/** What stands between two messages of one turn counts as this much distance. */
const MESSAGE_GAP = 12;

interface Spoken {
  readonly by: string;
  readonly hits: readonly Placed[];
  readonly length: number;
}

/**
 * @param vocabulary words and rules, shared by all readers of a tab.
 * @param opinion of an earlier reader of the same conversation, to go on with; a new one where left out.
 */
export function createReader(
  thread: ThreadFacts,
  vocabulary: Vocabulary,
  opinion: Opinion | null = vocabulary.weights && createOpinion(vocabulary.weights),
): Reader {
  const { lexicon, match } = vocabulary;
  const frames = createFrames();
  const voices = thread.kind === 'group' ? createVoices() : null;
  const context = createContext(lexicon);
  let turn: Spoken[] = [];
  return {
    opinion,
    read(message, key, now) {
      if (message.from === 'unknown' || message.state === 'deleted') return [];
      const text = message.text.slice(0, MAX_CHARS);
      const by = message.from;
      const voice = by === 'me' ? 'me' : `them:${thread.kind === 'group' ? (message.who ?? '') : ''}`;
      if (turn[0]?.by !== voice) turn = [];
      const spoken = place(text, message, lexicon);
      const hits = [...joinTurn(turn, spoken.hits), ...context.before(by, spoken.length)];
      turn = keepTurn([...turn, { by: voice, ...spoken }]);
      const frame = frames.next(spoken.hits, by, lexicon, message.forwarded === true, spoken.length);
      const at = message.at ?? now;
      const matches = match(hits, by);
      context.after(by, spoken.hits, matches);
      const seen = matches
        .map(({ concept, strength }) => ({ concept, strength: frame.lower(concept, strength) }))
        .filter((m): m is typeof m & { strength: 1 | 2 | 3 } => m.strength > 0)
        .map(({ concept, strength }): Evidence => ({ concept, message: key, at, by, strength }));
      const second = opinion?.hear(message, key, at, seen.length > 0) ?? [];
      if (!voices) return [...seen, ...second];
      if (by === 'them') return [...voices.hear(voice, seen), ...second];
      voices.answer();
      return [...seen, ...second];
    },
  };
}

/** Parts of one message at their weighted places. */
function place(
  text: string,
  message: ChatMessage,
  lexicon: Lexicon,
): { readonly hits: Placed[]; readonly length: number } {
  const links = findLinks(text);
  const unlinked = withoutLinks(text, links);
  // What they put in quotation marks is somebody else's word; what the reader quotes is often the notice on their screen.
  const normal = normalize(message.from === 'me' ? unlinked : withoutQuotes(unlinked.replaceAll('＂', '"')));
  const weight = new Int32Array(normal.length + 1);
  for (let i = 0; i < normal.length; i++)
    weight[i + 1] = (weight[i] ?? 0) + (isDenseUnit(normal.charCodeAt(i)) ? 3 : 1);
  const hits: Placed[] = [];
  const add = (part: number, start: number, end: number) =>
    hits.push({ part, at: weight[start] ?? 0, to: weight[end] ?? 0, fresh: true });
  const all = lexicon.find(normal);
  const hidden = covered(all, lexicon, normal.length);
  const found = all.filter(({ part, start, end }) => !hidden(part, start, end));
  const turned = negated(found, lexicon, normal, message.from === 'them');
  const othersDeed = lexicon.part('othersdeed');
  for (const { part, start, end } of found) {
    const why = turned(part, start, end);
    if (why === 'other') add(othersDeed, start, end);
    else if (!why) add(part, start, end);
  }
  for (const { slot, start, end } of findSlots(normal)) add(lexicon.part(slot), start, end);
  const length = weight[normal.length] ?? 0;
  const link = lexicon.part('link');
  const inText = links.map(({ start }) => Math.round((start / Math.max(1, text.length)) * length));
  const shown = inText.length > 0 ? [] : message.links.filter((url) => !isEveryday(hostOf(url))).slice(0, 3);
  for (const at of [...inText, ...shown.map(() => length)]) hits.push({ part: link, at, to: at + 1, fresh: true });
  return { hits, length };
}

function hostOf(url: string): string {
  const start = url.indexOf('//');
  return start < 0 ? '' : (url.slice(start + 2).split(/[/?#:]/, 1)[0] ?? '').toLowerCase();
}

/** Earlier parts of the same turn, moved to places before the new message. */
function joinTurn(turn: readonly Spoken[], fresh: readonly Placed[]): Placed[] {
  const hits: Placed[] = [];
  let offset = 0;
  for (const spoken of [...turn].reverse()) {
    offset -= spoken.length + MESSAGE_GAP;
    for (const { part, at, to } of spoken.hits) hits.push({ part, at: at + offset, to: to + offset, fresh: false });
  }
  return [...hits, ...fresh];
}

function keepTurn(turn: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  let units = 0;
  for (let i = turn.length - 1; i >= 0 && kept.length < TURN_MESSAGES - 1; i--) {
    const spoken = turn[i] as Spoken;
    units += spoken.length + MESSAGE_GAP;
    if (units > TURN_UNITS) break;
    kept.unshift(spoken);
  }
  return kept;
}

function weightOf(text: string, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += isDenseUnit(text.charCodeAt(i)) ? 3 : 1;
  return weight;
}

const QUOTES = '“”«»「」『』"';
/** Shorter quotes, in code units and in weighted ones, are names and words to be written ("goods", 「家用」): they stay. */
const SHORT_QUOTE = 14;
const SHORT_QUOTE_WEIGHT = 22;

/** Takes long quotations out; a message that is nothing but a quotation stays whole. One pass. */
function withoutQuotes(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = QUOTES.indexOf(text.charAt(i));
    if (kind < 0 || (kind < 8 && kind % 2 === 1)) continue;
    const close = kind === 8 ? '"' : QUOTES.charAt(kind + 1);
    const end = text.indexOf(close, i + 1);
    if (end < 0) break;
    if (end - i > SHORT_QUOTE || weightOf(text, i + 1, end) > SHORT_QUOTE_WEIGHT) {
      out += `${text.slice(from, i)} `;
      from = end + 1;
    }
    i = end;
  }
  const rest = out + text.slice(from);
  return rest.trim().length < 4 ? text : rest;
}
