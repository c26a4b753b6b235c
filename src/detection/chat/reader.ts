/**
 * Reads one thread message by message, in order, and says which concepts each one shows. Lives in the tab; what it keeps
 * is a small window in memory and goes with the tab. It knows nothing of levels, and never needs a later message.
 */
import type { Evidence } from './assessment.ts';
import type { Placed } from './concepts/match.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import { createContext } from './context.ts';
import { createFrames } from './frames.ts';
import { findLinks, isEveryday } from './links.ts';
import type { ChatMessage, ThreadFacts } from './message.ts';
import type { Hit, Lexicon } from './text/lexicon.ts';
import { isDenseUnit, isWordUnit, MAX_CHARS, normalize } from './text/normalize.ts';
import { findSlots } from './text/slots.ts';
import { createVoices } from './voices.ts';

export interface Reader {
  /**
   * @param key opaque key of the message within its thread: the same message read twice gives the same key.
   * @param now Unix ms, used where the message shows no time.
   */
  read(message: ChatMessage, key: string, now: number): Evidence[];
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

/** @param vocabulary words and rules, shared by all readers of a tab. */
export function createReader(thread: ThreadFacts, vocabulary: Vocabulary): Reader {
  const { lexicon, match } = vocabulary;
  const frames = createFrames();
  const voices = thread.kind === 'group' ? createVoices() : null;
  const context = createContext(lexicon);
  let turn: Spoken[] = [];
  return {
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
      if (!voices) return seen;
      if (by === 'them') return voices.hear(voice, seen);
      voices.answer();
      return seen;
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
  const hidden = covered(all, lexicon);
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

/** Host names are no words: "profit-app.example" must not read as profit and app. */
function withoutLinks(text: string, links: ReturnType<typeof findLinks>): string {
  let out = '';
  let from = 0;
  for (const { start, end } of links) {
    out += `${text.slice(from, start)} `;
    from = end;
  }
  return out + text.slice(from);
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

/** A longer plain expression hides the word inside it: "school fees" are no fee, "personal data" no person. */
const HIDDEN_IN: Readonly<Record<string, string>> = {
  fee: 'plainfee',
  upfront: 'plainfee',
  payeeodd: 'plainperson',
  personword: 'plainperson',
  protect: 'plainprotect',
  negation: 'plainnot',
  askhow: 'plainhow',
  heword: 'plainsubject',
};

function covered(found: readonly Hit[], lexicon: Lexicon): (part: number, start: number, end: number) => boolean {
  const covers = Object.entries(HIDDEN_IN).map(([part, cover]) => {
    const id = lexicon.part(cover);
    return { part: lexicon.part(part), ranges: found.filter((h) => h.part === id) };
  });
  return (part, start, end) =>
    covers.some((c) => c.part === part && c.ranges.some((range) => range.start <= start && range.end >= end));
}

/** Parts that a "not" right before turns into their contrary; the rest carry their own not or need none. */
const TURNED_BY_NOT = [
  'deposit',
  'pay',
  'install',
  'guide',
  'sent',
  'sentsoft',
  'loan',
  'cashin',
  'travel',
  'handover',
];
/** Deeds: nobody's but the speaker's own, and done, not supposed or asked about. */
const DEEDS = ['sent', 'sentsoft', 'donebare'];
/** What is asked of the reader, unless they say it of themselves or of others. */
const ASKS = ['deposit', 'putsoft'];
/** What others do with their money in a tale. */
const TALE_DEEDS = ['deposit', 'pay', 'cashin', 'loan', 'withdraw', 'sent', 'sentsoft'];
/** Their own subject stands this close before it, in code units. */
const OWN_REACH = 9;
/** Somebody else's subject, in code units. */
const CLAUSE_REACH = 24;
/** A "not" reaches this far, in code units, and not past a comma. */
const NOT_REACH = 7;
/** A condition or question after a deed stands this close, in code units. */
const AFTER_REACH = 2;
/** The subject of a deed is looked for this far before it, in code units. */
const SUBJECT_REACH = 60;

function negated(
  found: readonly Hit[],
  lexicon: Lexicon,
  text: string,
  theirs: boolean,
): (part: number, start: number, end: number) => false | 'not' | 'other' {
  const at = (name: string, edge: 'start' | 'end') => {
    const part = lexicon.part(name);
    return new Set(found.filter((h) => h.part === part).map((h) => h[edge]));
  };
  const turned = new Set(TURNED_BY_NOT.map((name) => lexicon.part(name)));
  const deeds = new Set(DEEDS.map((name) => lexicon.part(name)));
  const tale = new Set(TALE_DEEDS.map((name) => lexicon.part(name)));
  const asks = new Set(ASKS.map((name) => lexicon.part(name)));
  const bare = lexicon.part('donebare');
  const nots = at('negation', 'end');
  const unreal = at('unreal', 'end');
  const after = at('unrealafter', 'start');
  const own = at('selfword', 'end');
  const others = at('heword', 'end');
  const you = at('youword', 'end');
  const before = (start: number, marks: ReadonlySet<number>) => {
    for (let end = start; end >= 0 && start - end <= NOT_REACH; end--) {
      if (end < start && (text[end] === ',' || text[end] === '\n')) return false;
      if (marks.has(end)) return true;
    }
    return false;
  };
  const behind = (end: number) => {
    for (let start = end; start - end <= AFTER_REACH; start++) if (after.has(start)) return true;
    return false;
  };
  /** The nearest subject in the sentence is somebody else. In Latin scripts a comma may begin another's clause. */
  const another = (start: number) => {
    for (let end = start; end >= 0 && start - end <= SUBJECT_REACH; end--) {
      const comma = text[end] === ',' && isWordUnit(text.charCodeAt(end - 1));
      if (end < start && (comma || text[end] === '\n')) return false;
      if (own.has(end)) return false;
      if (others.has(end)) return true;
    }
    return false;
  };
  /** "I put two thousand in": the contact's own doing, no request. */
  const ownDoing = (start: number) => {
    for (let end = start; end >= 0 && start - end <= OWN_REACH; end--) {
      if (end < start && (text[end] === ',' || text[end] === '\n')) return false;
      if (you.has(end)) return false;
      if (own.has(end)) return true;
    }
    return false;
  };
  const asksYou = (start: number) => you.has(start) || you.has(start - 1) || you.has(start - 2);
  /** Somebody else is the subject, in the same clause. */
  const othersClause = (start: number) => {
    for (let end = start; end >= 0 && start - end <= CLAUSE_REACH; end--) {
      if (end < start && (text[end] === ',' || text[end] === '\n')) return false;
      if (you.has(end) || own.has(end)) return false;
      if (others.has(end)) return true;
    }
    return false;
  };
  return (part, start, end) => {
    if (turned.has(part) && before(start, nots)) return 'not';
    if (deeds.has(part) && another(start)) return part === bare ? 'not' : 'other';
    if (theirs && tale.has(part) && othersClause(start)) return 'other';
    if (theirs && asks.has(part) && ownDoing(start)) return 'not';
    return deeds.has(part) && (before(start, unreal) || behind(end) || asksYou(start)) ? 'not' : false;
  };
}
