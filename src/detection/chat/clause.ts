/**
 * What the words right around a part do to it: a longer plain word that hides it, a "not", a condition, somebody else as the
 * subject. Works on the normal form, clause by clause, every look-around bounded. Knows no concept.
 */
import type { Hit, Lexicon } from './text/lexicon.ts';
import { isWordUnit } from './text/normalize.ts';

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

/** Linear: for each covering part the furthest end of what begins at or before a place. */
export function covered(
  found: readonly Hit[],
  lexicon: Lexicon,
  length: number,
): (part: number, start: number, end: number) => boolean {
  const reaches = new Map<number, Int32Array>();
  for (const [part, cover] of Object.entries(HIDDEN_IN)) {
    const id = lexicon.part(cover);
    const ranges = found.filter((h) => h.part === id);
    if (ranges.length === 0) continue;
    const reach = new Int32Array(length + 1);
    for (const { start, end } of ranges) reach[start] = Math.max(reach[start] ?? 0, end);
    for (let at = 1; at <= length; at++) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
    reaches.set(lexicon.part(part), reach);
  }
  return (part, start, end) => (reaches.get(part)?.[start] ?? 0) >= end;
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

/** Why a part does not count where it stands: turned round or unreal (`not`), somebody else's doing (`other`), or it does. */
export function negated(
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
