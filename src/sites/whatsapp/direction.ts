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

/** What stands around the rows. `break` is a system row, a divider, or a row that could not be read. */
export type Sequence = readonly (RowFacts | 'break')[];
export interface Sides {
  readonly sides: ReadonlyMap<RowFacts, Direction>;
  /** Rows whose signs contradicted each other. */
  readonly contradicted: number;
}

/**
 * @param title name of the chat, '' where unknown; @param direct whether it is certainly no group.
 * @param placeOf last resort: on which side a row is drawn, asked only for rows that nothing else tells.
 */
export function decideSides(
  sequence: Sequence,
  title: string,
  direct: boolean,
  placeOf: (row: RowFacts) => Place | null = () => null,
): Sides {
  const sides = new Map<RowFacts, Direction>();
  const rows = sequence.filter((row) => row !== 'break');
  const contradicted = new Set<RowFacts>();
  for (const row of rows) {
    const own = ownSide(row.signs, title);
    if (own === 'contradiction') contradicted.add(row);
    sides.set(row, own === 'contradiction' ? 'unknown' : own);
  }
  const open = () => rows.filter((row) => sides.get(row) === 'unknown' && !contradicted.has(row));
  bySender(rows, sides, open(), title, direct);
  byRun(sequence, sides, contradicted);
  byPlace(rows, sides, open(), placeOf);
  return { sides, contradicted: contradicted.size };
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

/** Sign 7: the name in the stamp is one whose side is known from other rows, or the title of a chat of two. */
function bySender(rows: RowFacts[], sides: Map<RowFacts, Direction>, open: RowFacts[], title: string, direct: boolean) {
  const known = new Map<string, Direction>();
  for (const row of rows) {
    const sender = row.prePlain?.sender;
    const own = sides.get(row);
    if (!sender || !own || own === 'unknown') continue;
    const before = known.get(sender);
    known.set(sender, before === undefined || before === own ? own : 'unknown');
  }
  for (const row of open) {
    const sender = row.prePlain?.sender;
    if (!sender) continue;
    const seen = known.get(sender);
    if (seen) sides.set(row, seen);
    else if (direct && title !== '' && sameName(sender, title)) sides.set(row, 'them');
  }
}

/**
 * Sign 8: no tail means that the bubble belongs to the run before it. Only where tails are in use on this page, only
 * beside a row whose side is known, and own messages always carry a receipt where receipts are in use.
 */
function byRun(sequence: Sequence, sides: Map<RowFacts, Direction>, contradicted: ReadonlySet<RowFacts>) {
  const rows = sequence.filter((row) => row !== 'break');
  const tailsInUse = rows.some((row) => row.signs.tail !== null);
  const receiptsInUse = rows.some((row) => row.signs.receipt);
  if (!tailsInUse) return;
  let before: RowFacts | null = null;
  for (const row of sequence) {
    if (row === 'break' || row.media === 'sticker') {
      before = null;
      continue;
    }
    const carried: Direction = (before && sides.get(before)) || 'unknown';
    const fits = carried === 'them' ? !row.signs.receipt : carried === 'me' && !receiptsInUse;
    const otherSender = row.prePlain && before?.prePlain && row.prePlain.sender !== before.prePlain.sender;
    if (sides.get(row) === 'unknown' && !contradicted.has(row) && row.signs.tail === null && fits && !otherSender)
      sides.set(row, carried);
    before = row;
  }
}

/**
 * Sign 9: the side on which the bubble is drawn. It must line up with bubbles of known side that stand where their side does (own ones
 * at the end); where no side is known at all, both edges must be in use, each by bubbles that line up (then the end is the reader's own).
 */
function byPlace(
  rows: readonly RowFacts[],
  sides: Map<RowFacts, Direction>,
  open: readonly RowFacts[],
  placeOf: (row: RowFacts) => Place | null,
) {
  if (open.length === 0) return;
  const known: { readonly place: Place; readonly side: Side }[] = [];
  for (const row of rows.slice(-MAX_MEASURED)) {
    const side = sides.get(row);
    const place = side && side !== 'unknown' ? placeOf(row) : null;
    if (place && side && side !== 'unknown') known.push({ place, side });
  }
  const places = open.slice(-MAX_MEASURED).map((row) => ({ row, place: placeOf(row) }));
  const standing = places.flatMap(({ place }) => place ?? []);
  const edges = new Set(standing.map(({ edge }) => edge));
  for (const { row, place } of places) {
    if (!place) continue;
    const beside = new Set(known.filter((other) => linesUp(other.place, place)).map(({ side }) => side));
    const leans: Side = place.edge === 'end' ? 'me' : 'them';
    // A page that draws own bubbles at the start has lost its layout: there, standing beside one says nothing.
    if (beside.size === 1 && beside.has(leans)) sides.set(row, leans);
    else if (
      known.length === 0 &&
      edges.size === 2 &&
      standing.every((other) => other.edge !== place.edge || linesUp(other, place))
    )
      sides.set(row, leans);
  }
}

/** Measuring makes the browser lay the page out: a screenful is enough. */
const MAX_MEASURED = 60;
