/**
 * Who wrote each row. No single mark tells in today's pages, so an ordered list of signs is asked, and signs that
 * contradict each other give `unknown`: a message must never be laid in the wrong mouth.
 */
import type { Direction } from '../../detection/chat/message.ts';
import type { Place } from '../lean.ts';
import { isPhoneNumber, sameName } from '../names.ts';
import { YOU } from './page-words.ts';
import { linesUp } from './place.ts';
import type { RowFacts } from './read-row.ts';
import type { Signs } from './read-signs.ts';

type Side = 'them' | 'me';
const side = (sign: 'in' | 'out') => (sign === 'out' ? 'me' : 'them');

/**
 * Tells the side of row after row of one chat. Rows that come later may tell who wrote earlier ones (a sender's name, tails that
 * turn out to be in use), so `settle` says from which row on its answers are other than before.
 */
export class SideTeller {
  readonly #title: string;
  readonly #rows: RowFacts[] = [];
  readonly #own: (Direction | 'contradiction')[] = [];
  /** Whether a system row, a divider or a row that could not be read stands before a row. */
  readonly #apart: boolean[] = [];
  readonly #sides: Direction[] = [];
  /** Rows that nothing has told so far, in order. */
  readonly #open: number[] = [];
  /** Whose words are whose, by the name in the stamp; `unknown` for a name that was seen on both sides. */
  readonly #senders = new Map<string, Direction>();
  #direct = false;
  #tailsInUse = false;
  #settled = 0;
  /** Rows whose own signs contradict each other. */
  contradicted = 0;

  /** @param title name of the chat, '' where unknown. */
  constructor(title: string) {
    this.#title = title;
  }

  add(row: RowFacts, apart: boolean): void {
    const { signs, prePlain } = row;
    const own = ownSide(signs, this.#title);
    this.#rows.push(row);
    this.#apart.push(apart);
    this.#own.push(own);
    if (own === 'contradiction') this.contradicted += 1;
    if (signs.tail !== null && !this.#tailsInUse) this.#settled = 0;
    this.#tailsInUse ||= signs.tail !== null;
    if (prePlain && prePlain.sender !== '' && (own === 'me' || own === 'them')) this.#know(prePlain.sender, own);
  }

  /** @param direct whether this is certainly no group. Gives the first row whose side is new or other than at the last call. */
  settle(direct: boolean): number {
    if (direct !== this.#direct) this.#settled = 0;
    this.#direct = direct;
    const told = this.#sides.length;
    let changed = told;
    while ((this.#open.at(-1) ?? -1) >= this.#settled) this.#open.pop();
    for (let i = this.#settled; i < this.#rows.length; i += 1) {
      const side = this.#tell(i);
      if (i < changed && side !== this.#sides[i]) changed = i;
      this.#sides[i] = side;
      if (side === 'unknown' && this.#own[i] !== 'contradiction') this.#open.push(i);
    }
    this.#settled = this.#rows.length;
    return changed;
  }

  /** Sides in order, before places are asked (tellByPlace). */
  get sides(): readonly Direction[] {
    return this.#sides;
  }

  /** Rows that nothing has told so far: their place may. */
  get open(): readonly number[] {
    return this.#open;
  }

  #know(sender: string, side: Side): void {
    const before = this.#senders.get(sender);
    const now = before === undefined || before === side ? side : 'unknown';
    if (now === before) return;
    this.#senders.set(sender, now);
    this.#settled = 0;
  }

  #tell(i: number): Direction {
    const own = this.#own[i] ?? 'unknown';
    if (own === 'contradiction') return 'unknown';
    if (own !== 'unknown') return own;
    const bySender = this.#bySender(this.#rows[i]?.prePlain?.sender ?? '');
    return bySender === 'unknown' ? this.#byRun(i) : bySender;
  }

  /** Sign 7: the name in the stamp is one whose side is known from other rows, or the title of a chat of two. */
  #bySender(sender: string): Direction {
    if (sender === '') return 'unknown';
    const seen = this.#senders.get(sender);
    if (seen) return seen;
    return this.#direct && this.#title !== '' && sameName(sender, this.#title) ? 'them' : 'unknown';
  }

  /**
   * Sign 8: no tail means that the bubble belongs to the run before it. Only where tails are in use on this page, only
   * for their runs, and never for a row with a receipt, which only own messages carry.
   */
  #byRun(i: number): Direction {
    const [row, before] = [this.#rows[i], this.#rows[i - 1]];
    if (!this.#tailsInUse || !row || !before || this.#apart[i]) return 'unknown';
    // What was taken back carries no receipt, whoever wrote it.
    if (row.state === 'deleted') return 'unknown';
    if (row.signs.tail !== null || row.media === 'sticker' || before.media === 'sticker') return 'unknown';
    if (row.prePlain && before.prePlain && row.prePlain.sender !== before.prePlain.sender) return 'unknown';
    const carried = this.#sides[i - 1] ?? 'unknown';
    // A missing tail may be a lost one. Theirs is then borne out by the receipt that is not there; nothing bears out one's own.
    return carried === 'them' && !row.signs.receipt ? carried : 'unknown';
  }
}

function ownSide(signs: Signs, title: string): Direction | 'contradiction' {
  const votes = ownVotes(signs, title);
  const [first] = votes;
  if (first === undefined) return 'unknown';
  return votes.every((vote) => vote === first) ? first : 'contradiction';
}

/** Signs 1 to 6 of a row itself. */
function ownVotes(signs: Signs, title: string): Side[] {
  const votes: Side[] = [];
  if (signs.className) votes.push(side(signs.className));
  if (signs.idOut !== null) votes.push(signs.idOut ? 'me' : 'them');
  if (signs.tail === 'both') votes.push('them', 'me');
  else if (signs.tail) votes.push(side(signs.tail));
  if (signs.receipt) votes.push('me');
  if (signs.label !== null) {
    // "You" in an unknown language must not become somebody else: only a name seen elsewhere counts as theirs.
    const isTitle = title !== '' && sameName(signs.label, title);
    if (isTitle || isPhoneNumber(signs.label) || signs.authors.some((name) => sameName(name, signs.label ?? '')))
      votes.push('them');
    else if (YOU.has(signs.label.toLowerCase())) votes.push('me');
  }
  if (signs.authors.some((name) => !YOU.has(name.toLowerCase()))) votes.push('them');
  return votes;
}

/**
 * Sign 9: the side on which the bubble is drawn. It must line up with bubbles of known side that stand where their side does (own ones
 * at the end); where no side is known at all, both edges must be in use, each by bubbles that line up (then the end is the reader's own).
 */
export function tellByPlace(
  rows: readonly RowFacts[],
  sides: readonly Direction[],
  open: readonly number[],
  placeOf: (row: RowFacts) => Place | null,
): Direction[] {
  const told = [...sides];
  const known: { readonly place: Place; readonly side: Side }[] = [];
  for (let i = Math.max(0, rows.length - MAX_MEASURED); i < rows.length; i += 1) {
    const [row, side] = [rows[i], sides[i]];
    const place = row && side && side !== 'unknown' ? placeOf(row) : null;
    if (place && side && side !== 'unknown') known.push({ place, side });
  }
  const places = open.slice(-MAX_MEASURED).flatMap((i) => {
    const row = rows[i];
    const place = row ? placeOf(row) : null;
    return place ? [{ i, place }] : [];
  });
  const edges = new Set(places.map(({ place }) => place.edge));
  for (const { i, place } of places) {
    const beside = new Set(known.filter((other) => linesUp(other.place, place)).map(({ side }) => side));
    const leans: Side = place.edge === 'end' ? 'me' : 'them';
    // A page that draws own bubbles at the start has lost its layout: there, standing beside one says nothing.
    if (beside.size === 1 && beside.has(leans)) told[i] = leans;
    else if (
      known.length === 0 &&
      edges.size === 2 &&
      places.every((other) => other.place.edge !== place.edge || linesUp(other.place, place))
    )
      told[i] = leans;
  }
  return told;
}

/** Measuring makes the browser lay the page out: a screenful is enough. */
const MAX_MEASURED = 60;
