/**
 * From page facts to what rules look at: short units of text with the concepts in them, who speaks in each unit, and a
 * few statements about the page as a whole. Knows no rule.
 */
import type { PageFacts } from './facts.ts';
import { findWords, type Word } from './lexicon.ts';
import { normalForm } from './normal-form.ts';

/** Concepts of the word lists, and those that only a unit as a whole can show. */
export type Concept =
  | Word
  | 'percent'
  | 'secs'
  | 'fastGain'
  | 'bigGain'
  | 'cannotDeduct'
  | 'deducted'
  | 'manyRegulators'
  | 'inviteOnly';

/** One sentence, table row or label. */
export interface Unit {
  readonly concepts: Set<Concept>;
  readonly percents: readonly number[];
  readonly length: number;
  /** Told of others, quoted, or a promise never to ask: says nothing about this page. */
  readonly told: boolean;
  /** Speaks of scams. */
  readonly warned: boolean;
}

/** Statements about the whole page that rules may need or be stopped by. */
export interface PageFlags {
  /** Markets, investing or trading are spoken of. */
  readonly invest: boolean;
  /** Something to do with money can be done here: amount fields, money buttons, an address, a balance. Two such signs. */
  readonly working: boolean;
  /** One such sign will do, on a page that neither is an article nor warns of scams. */
  readonly live: boolean;
  /** Warns of scams: police, news, help pages, victims. */
  readonly aboutScams: boolean;
  /** Long running text with little else. */
  readonly article: boolean;
  /** Tax office, customs, school, employer, pension, insurance, landlord. */
  readonly civic: boolean;
  /** Games, shops, travel, gambling, charity, clubs. */
  readonly leisure: boolean;
  /** A form that takes a seed phrase. */
  readonly seedForm: boolean;
  /** The page itself, in its title or a heading and in the first person, offers to get lost money back. */
  readonly recoveryOffer: boolean;
  /** Work is handed out here: tasks or orders to press through for a commission. */
  readonly taskDesk: boolean;
}

export interface Reading {
  readonly units: readonly Unit[];
  /** Concepts of title and headings, of buttons and short links, of form fields. */
  readonly head: ReadonlySet<Concept>;
  readonly controls: ReadonlySet<Concept>;
  readonly fields: ReadonlySet<Concept>;
  /** Number of units with the concept, told ones left out. */
  count(concept: Concept): number;
  readonly flags: PageFlags;
}

/** A unit longer than this is cut, so that a page without full stops is no single unit. */
const UNIT_CHARS = 320;
/** Units looked at: far above any platform page, keeps the time bounded on hostile ones. */
const MAX_UNITS = 1500;
const SENTENCE_END = /[。！？!?;；]|[.:：](?=\s|$)/u;

/** Short names of supervisors that platforms like to print; three different ones on one page is a collection. */
const REGULATORS =
  /(?<![a-z])(?:fca|asic|nfa|msb|fincen|fintrac|cysec|fsca|vfsc|ifsc|finma|bafin|fspr|dfsa|cima|sfc|amf|acpr|fsa|mas|sec|svgfsa)(?![a-z])/g;
const MANY_REGULATORS = 3;

export function read(facts: PageFacts): Reading {
  const units = unitsOf(facts.text.main);
  const regulators = new Set(normalForm(`${facts.text.main}\n${facts.text.chrome}`).match(REGULATORS));
  const head = wordsOf([facts.title, ...facts.headings]);
  const controls = wordsOf([...facts.buttons, ...facts.links.filter((l) => l.text.length <= 24).map((l) => l.text)]);
  const fields = new Set<Concept>();
  for (const { label } of facts.fields) for (const word of inviteOf(wordsOf([label]))) fields.add(word);
  const counts = new Map<Concept, number>();
  for (const unit of units) {
    if (unit.told) continue;
    for (const concept of unit.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  if (regulators.size >= MANY_REGULATORS) counts.set('manyRegulators', regulators.size);
  const count = (concept: Concept) => counts.get(concept) ?? 0;
  return { units, head, controls, fields, count, flags: flagsOf(facts, units, { head, controls, fields, count }) };
}

function wordsOf(texts: readonly string[]): Set<Concept> {
  return new Set<Concept>(findWords(normalForm(texts.join('\n').slice(0, 8000))));
}

/** An invitation code that may be left out says nothing; one that must be given is a door. */
function inviteOf(words: Set<Concept>): Set<Concept> {
  if (words.has('invite') && words.has('optional')) words.delete('invite');
  if (words.has('invite') && words.has('required')) words.add('inviteOnly');
  return words;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let quoted = false;
  let header: ReadonlySet<Concept> = new Set();
  let headerAge = 99;
  for (const line of normalForm(text).split('\n')) {
    // A quotation ends with its block at the latest: one stray mark must not silence the rest of the page.
    quoted = false;
    for (const piece of pieces(line)) {
      if (units.length >= MAX_UNITS) return units;
      const inQuote = quoted || longQuote(piece);
      quoted = openQuote(piece, quoted);
      const unit = unitOf(piece, inQuote, headerAge <= 6 ? header : new Set());
      units.push(unit);
      headerAge++;
      // A table's head names period and gain once; the rows under it carry the figures.
      if (unit.percents.length === 0 && isPeriod(unit.concepts) && unit.concepts.has('gain')) {
        header = unit.concepts;
        headerAge = 0;
      }
    }
  }
  return units;
}

function pieces(line: string): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest !== '') {
    const window = rest.slice(0, UNIT_CHARS);
    const end = window.search(SENTENCE_END);
    const cut = end < 0 ? window.length : end + 1;
    const piece = rest.slice(0, cut).trim();
    if (piece.length > 1) out.push(piece);
    rest = rest.slice(cut);
  }
  return out;
}

const OPEN = /[“「『«"]/u;
const CLOSE = /[”」』»"]/u;
/** A quotation long enough to be somebody's sentence, not a button's name. */
function longQuote(piece: string): boolean {
  const open = piece.search(OPEN);
  if (open < 0) return false;
  const close = piece.slice(open + 1).search(CLOSE);
  const length = close < 0 ? piece.length - open : close;
  return length > (/[\u4e00-\u9fff]/u.test(piece) ? 9 : 24);
}
/** Whether a quotation is open after this piece. */
function openQuote(piece: string, was: boolean): boolean {
  let open = was;
  for (const char of piece)
    if (char === '"') open = !open;
    else if (OPEN.test(char)) open = true;
    else if (CLOSE.test(char)) open = false;
  return open;
}

const isPeriod = (c: ReadonlySet<Concept>) => c.has('daily') || c.has('weekly') || c.has('monthly');

function unitOf(piece: string, quoted: boolean, header: ReadonlySet<Concept>): Unit {
  const concepts = inviteOf(new Set<Concept>(findWords(piece)));
  const percents = percentsIn(piece);
  if (percents.length > 0) concepts.add('percent');
  if (/\d{1,3} ?(?:s\b|sec|秒|giay|초|วินาที|detik)/u.test(piece)) concepts.add('secs');
  if (concepts.has('deduct')) concepts.add(concepts.has('cannot') ? 'cannotDeduct' : 'deducted');
  const rate = Math.max(0, ...percents);
  if (isFastGain(concepts, concepts, rate) || isFastGain(header, concepts, rate)) concepts.add('fastGain');
  if (rate >= BIG_GAIN && (concepts.has('gain') || concepts.has('gainWeak'))) concepts.add('bigGain');
  return {
    concepts,
    percents,
    length: piece.length,
    told: quoted || concepts.has('never') || concepts.has('third'),
    warned: concepts.has('warn'),
  };
}

/**
 * Rates (per cent) from which a promised gain lies far beyond any bank or fund: 0.2 a day is 107 a year compounded, 1 a
 * week 68, 3 a month 43. Savings and staking are quoted by the year, and a unit that says so is left alone.
 */
const FAST_GAIN = { daily: 0.2, weekly: 1, monthly: 3 } as const;
/** A promised gain of this much whatever the period, only used beside a guarantee. */
const BIG_GAIN = 15;

function isFastGain(said: ReadonlySet<Concept>, here: ReadonlySet<Concept>, rate: number): boolean {
  const gains =
    said.has('gain') || said.has('guarantee') || here.has('guarantee') || (said.has('gainWeak') && said.has('plan'));
  if (!gains || here.has('annual') || said.has('annual') || here.has('borrow') || here.has('commission')) return false;
  return (Object.keys(FAST_GAIN) as (keyof typeof FAST_GAIN)[]).some((p) => said.has(p) && rate >= FAST_GAIN[p]);
}

function percentsIn(piece: string): number[] {
  const out: number[] = [];
  for (let at = piece.indexOf('%'); at >= 0 && out.length < 20; at = piece.indexOf('%', at + 1)) {
    const figure = /(\d{1,4}(?:[.,]\d{1,3})?) ?$/.exec(piece.slice(Math.max(0, at - 10), at));
    if (figure?.[1]) out.push(Number(figure[1].replace(',', '.')));
  }
  return out;
}

type Parts = Pick<Reading, 'head' | 'controls' | 'fields' | 'count'>;

const MONEY_CONTROLS: readonly Concept[] = ['withdraw', 'moveIn', 'trade', 'updown', 'approve', 'invest', 'allot'];
const MONEY_FIELDS: readonly Concept[] = ['amount', 'withdraw', 'moveIn', 'payee', 'invite', 'seed'];

function flagsOf(facts: PageFacts, units: readonly Unit[], parts: Parts): PageFlags {
  const { head, controls, fields, count } = parts;
  const dense = isDense(facts.language);
  const chrome = new Set<Concept>(findWords(normalForm(facts.text.chrome.slice(0, 4000))));
  const anywhere = (c: Concept) => head.has(c) || controls.has(c) || fields.has(c) || chrome.has(c);
  const spoken = (c: Concept) => count(c) + (anywhere(c) ? 1 : 0);
  // "Trade" is also what marketplaces and customs speak of, and gains are everywhere: each counts once at most.
  const money =
    spoken('market') +
    spoken('invest') +
    spoken('updown') +
    spoken('node') +
    Math.min(1, spoken('trade')) +
    Math.min(1, spoken('allot')) +
    Math.min(1, spoken('gain') + spoken('fastGain') + spoken('guarantee'));
  const door = (['moveIn', 'withdraw', 'mentor', 'account'] as const).some((c) => spoken(c) > 0);
  const seedForm = (facts.wordFields ?? 0) >= 12 || fields.has('seed');
  const signs =
    (MONEY_FIELDS.some((c) => fields.has(c)) ? 1 : 0) +
    (MONEY_CONTROLS.some((c) => controls.has(c)) ? 1 : 0) +
    (facts.addresses.length > 0 ? 1 : 0) +
    (units.some((u) => u.concepts.has('balance') && u.length <= (dense ? 30 : 60) && !u.told) ? 1 : 0) +
    (facts.downloads.length > 0 ? 1 : 0) +
    (controls.has('trade') && controls.has('moveIn') ? 1 : 0);
  const warnUnits = units.filter((u) => u.warned || u.concepts.has('third')).length;
  const paragraphs = facts.text.main.split('\n').filter((line) => line.length >= (dense ? 45 : 130));
  const prose = paragraphs.reduce((sum, line) => sum + line.length, 0);
  const article = prose >= (dense ? 180 : 480) * (signs === 0 ? 1 : 2.5) && prose * 100 >= facts.text.main.length * 55;
  const aboutScams = (warnUnits >= 3 || (warnUnits >= 2 && head.has('warn'))) && warnUnits * 12 >= units.length;
  const third = units.filter((u) => u.concepts.has('third') || u.concepts.has('never')).length;
  const civic = count('civic');
  const leisure = count('leisure') + (anywhere('leisure') ? 1 : 0);
  return {
    invest: money >= 3 || (money >= 2 && door),
    working: signs >= 2,
    live: signs >= 2 || (signs === 1 && !article && !aboutScams),
    aboutScams,
    article,
    civic: civic >= 3 && civic > count('market') + count('invest') + count('trade'),
    leisure: leisure >= 3 && leisure > count('market') + count('invest') + count('trade'),
    seedForm,
    recoveryOffer:
      head.has('recover') &&
      count('weOffer') >= 1 &&
      count('recover') >= 2 &&
      facts.fields.length > 0 &&
      third <= count('recover'),
    taskDesk: (controls.has('task') || head.has('task') || controls.has('moveIn')) && count('task') >= 2,
  };
}

/** Scripts that say in 24 characters what Latin scripts say in 70. */
const isDense = (language: string) => /^(?:zh|ja|ko)/.test(language);
