/**
 * Page text cut into sentences, table rows and labels, each with the concepts in it and whether it speaks for the page.
 * Knows no rule and nothing of the page as a whole.
 */
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
  | 'inviteOnly'
  | 'bigFee'
  | 'refundPay'
  | 'rateADay'
  | 'outputADay'
  | 'quote'
  | 'ticket';

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

/** "Never write crypto", "never tell your bank", "never use an old account": prohibitions that are demands. */
const DEMANDS: readonly Concept[] = ['falseNote', 'secrecy', 'changing'];
/** What is doubled is money, not points or speed. */
const DOUBLED: readonly Concept[] = ['market', 'invest', 'moveIn', 'balance'];
/** A unit longer than this is cut, so that a page without full stops is no single unit. */
const UNIT_CHARS = 320;
/** Units between two places where the caller may stop. */
const UNITS_A_STEP = 12;
/** Units looked at: far above any platform page, keeps the time bounded on hostile ones. */
const MAX_UNITS = 1500;
const SENTENCE_END = /[。！？!?;；]|\.(?=\s|$)/u;

/** Concepts of headings, labels and the like. */
export function wordsOf(texts: readonly string[]): Set<Concept> {
  return new Set<Concept>(findWords(normalForm(texts.join('\n').slice(0, 8000))));
}

/** An invitation code that may be left out says nothing; one that must be given is a door. */
export function inviteOf(words: Set<Concept>): Set<Concept> {
  if (words.has('invite') && words.has('optional')) words.delete('invite');
  if (words.has('invite') && words.has('required')) words.add('inviteOnly');
  return words;
}

/** Units of a text in normal form, in order, at most {@link MAX_UNITS}. */
export function* unitsOf(text: string): Generator<void, Unit[]> {
  const units: Unit[] = [];
  let quoted = false;
  let header: ReadonlySet<Concept> = new Set();
  let headerAge = 99;
  for (const line of text.split('\n')) {
    // A quotation ends with its block at the latest: one stray mark must not silence the rest of the page.
    quoted = false;
    for (const piece of pieces(line)) {
      if (units.length >= MAX_UNITS) return units;
      const inQuote = quoted || longQuote(piece);
      quoted = openQuote(piece, quoted);
      const unit = unitOf(piece, inQuote, headerAge <= 6 ? header : new Set());
      units.push(unit);
      if (units.length % UNITS_A_STEP === 0) yield;
      headerAge++;
      // A table's head names period and gain once; the rows under it carry the figures.
      if (
        unit.percents.length === 0 &&
        isPeriod(unit.concepts) &&
        ['gain', 'gainWeak', 'payoutRatio'].some((c) => unit.concepts.has(c as Concept))
      ) {
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
  return length > (/[\u4e00-\u9fff]/u.test(piece) ? 9 : 24) && length * 5 > piece.length * 3;
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
  if (concepts.has('denies')) concepts.add('never');
  const percents = percentsIn(piece);
  const rate = Math.max(0, ...percents);
  if (percents.length > 0) concepts.add('percent');
  if (/\d{1,3} ?(?:s\b|sec|秒|giay|초|วินาที|detik)/u.test(piece)) concepts.add('secs');
  if (concepts.has('gain') && !concepts.has('annual') && fastInDays(piece, rate)) concepts.add('fastGain');
  if (/(?<!\d)1 ?: ?[1-9]\d{2,3}(?!\d)/.test(piece)) concepts.add('bigLeverage');
  const mustPay = concepts.has('levy') && concepts.has('payNow') && concepts.has('order');
  if (concepts.has('deduct') && concepts.has('cannot')) concepts.add('cannotDeduct');
  // "Withheld tax, to be paid first" only calls it so.
  else if (concepts.has('deduct') && !(mustPay && concepts.has('yours'))) concepts.add('deducted');
  const paying = concepts.has('payNow') || concepts.has('moveIn') || concepts.has('external');
  const own = concepts.has('withdraw') || concepts.has('balance') || concepts.has('release');
  if (rate >= BIG_FEE && paying && (own || concepts.has('fee') || concepts.has('levy') || concepts.has('guarantee')))
    concepts.add('bigFee');
  // "It comes back with your withdrawal": said of no honest charge.
  const withMoney = concepts.has('order') || concepts.has('withdraw') || concepts.has('release');
  if ((paying || concepts.has('levy')) && concepts.has('returned') && withMoney) concepts.add('refundPay');
  if (concepts.has('double') && DOUBLED.some((c) => concepts.has(c))) concepts.add('fastGain');
  if (
    amountsGrow(new Set([...header, ...concepts]), piece) ||
    isFastGain(concepts, concepts, rate) ||
    isFastGain(header, concepts, rate)
  )
    concepts.add('fastGain');
  if (rateADay(concepts, piece, rate)) concepts.add('rateADay');
  if (concepts.has('daily') && !concepts.has('borrow') && MONEY_AMOUNT.test(piece)) concepts.add('outputADay');
  if (QUOTE.test(piece)) concepts.add('quote');
  if (rate >= BIG_GAIN && (concepts.has('gain') || concepts.has('gainWeak'))) concepts.add('bigGain');
  return {
    concepts,
    percents,
    length: piece.length,
    told: quoted || concepts.has('third') || (concepts.has('never') && !DEMANDS.some((c) => concepts.has(c))),
    warned: concepts.has('warn'),
  };
}

/**
 * Rates (per cent) from which a promised gain lies far beyond any bank or fund: 0.2 a day is 107 a year compounded, 1 a
 * week 68, 3 a month 43. Savings and staking are quoted by the year, and a unit that says so is left alone.
 */
const WEAK_GAIN_FACTOR = 3;
const FAST_GAIN = { daily: 0.2, weekly: 1, monthly: 3 } as const;
/** No honest fee for taking one's own money out is this many per cent; it is the price of a ransom. */
const BIG_FEE = 3;
/** A promised gain of this much whatever the period, only used beside a guarantee. */
const BIG_GAIN = 15;

function isFastGain(said: ReadonlySet<Concept>, here: ReadonlySet<Concept>, rate: number): boolean {
  const gains =
    said.has('gain') ||
    said.has('payoutRatio') ||
    ((said.has('plan') || said.has('tier')) && !said.has('monthly')) ||
    said.has('guarantee') ||
    here.has('guarantee') ||
    (said.has('gainWeak') && said.has('plan'));
  const weak = said.has('gainWeak') ? WEAK_GAIN_FACTOR : 0;
  if (!gains && weak === 0) return false;
  if (
    here.has('annual') ||
    said.has('annual') ||
    here.has('borrow') ||
    here.has('overdue') ||
    here.has('commission') ||
    here.has('fee')
  )
    return false;
  const factor = gains ? 1 : weak;
  return (Object.keys(FAST_GAIN) as (keyof typeof FAST_GAIN)[]).some(
    (p) => said.has(p) && rate >= FAST_GAIN[p] * factor,
  );
}

/** A sum with its currency. */
const MONEY_AMOUNT = /(?:[$€£¥] ?\d|\d ?(?:usdt|usdc|usd|eur|btc|eth|trx|[$€£元块]))/u;
/** An instrument beside its price, as in a table of quotes. */
const QUOTE =
  /(?<![a-z])(?:btc|eth|bnb|sol|xrp|ltc|doge|xau|xag|gold|silver|us ?oil|wti|brent|eur|gbp|usd|aud|nas100|us30|us500|spx|cac ?40|dax|tsla|aapl|nvda|黄金|白银|原油|比特币|以太坊|or|petrole)(?:usdt|usd|eur|jpy|chf| usdt| usd| eur| jpy)?[ |:]{1,6}[$€]?\d[\d ,.]{4,}/u;

/** A rate by the day or hour that stands alone on a card, or is said to come on one's balance: no gain need be named. */
function rateADay(concepts: ReadonlySet<Concept>, piece: string, rate: number): boolean {
  if (!concepts.has('daily') || rate < FAST_GAIN.daily || rate > 500) return false;
  if (['annual', 'borrow', 'overdue', 'commission', 'fee', 'market'].some((c) => concepts.has(c as Concept)))
    return false;
  return piece.length <= 60 || concepts.has('balance');
}

/** "120% after 5 days": half a per cent a day and more, told as a total. */
function fastInDays(piece: string, rate: number): boolean {
  const days = Number(/(?<!\d)(\d{1,2}) ?(?:days|jours|天|dias|ngay|วัน|hari|日间)/.exec(piece)?.[1] ?? 0);
  return days > 0 && rate >= 5 && rate / days >= 0.5;
}

/** "Pay in 100, get 108 after 24 hours" or "pay in 500, earn 12 a day": the rate has to be worked out. */
function amountsGrow(concepts: ReadonlySet<Concept>, piece: string): boolean {
  if (!concepts.has('daily') || concepts.has('borrow') || concepts.has('percent')) return false;
  const [first, second] = (
    piece.replace(/24 (?:hours|heures|h)|24小时/g, '').match(/\d{2,9}(?:[.,]\d{1,3}){0,2}/g) ?? []
  ).map((n) => Number(n.replace(/,/g, '')));
  const puts = ['moveIn', 'invest', 'tier', 'plan', 'minimum'].some((c) => concepts.has(c as Concept));
  if (!puts || !first || !second || first < 10) return false;
  const rate = ((second > first ? second - first : second) / first) * 100;
  return rate >= 0.5 && rate <= 50;
}

function percentsIn(piece: string): number[] {
  const out: number[] = [];
  for (let at = piece.indexOf('%'); at >= 0 && out.length < 20; at = piece.indexOf('%', at + 1)) {
    const figure = /(\d{1,4}(?:[.,]\d{1,3})?) ?$/.exec(piece.slice(Math.max(0, at - 10), at));
    if (figure?.[1]) out.push(Number(figure[1].replace(',', '.')));
  }
  return out;
}
