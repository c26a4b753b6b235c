/**
 * Who wrote each row. No single mark tells in today's pages, so an ordered list of signs is asked, and signs that
 * contradict each other give `unknown`: a message must never be laid in the wrong mouth.
 */
import type { Direction } from '../../detection/chat/message.ts';
import { isPhoneNumber, sameName } from '../names.ts';
import { YOU } from './page-words.ts';
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
 * @param geometry last resort: on which side a row is drawn, asked only for rows that nothing else tells.
 */
export function decideSides(
  sequence: Sequence,
  title: string,
  direct: boolean,
  geometry: (row: RowFacts) => 'start' | 'end' | null = () => null,
): Sides {
  const sides = new Map<RowFacts, Direction>();
  const rows = sequence.filter((row) => row !== 'break');
  let contradicted = 0;
  for (const row of rows) {
    const votes = new Set(ownVotes(row.signs, title));
    if (votes.size > 1) contradicted += 1;
    const [only] = votes;
    sides.set(row, votes.size === 1 && only ? only : 'unknown');
  }
  const contradictedRows = new Set(rows.filter((row) => new Set(ownVotes(row.signs, title)).size > 1));
  const open = () => rows.filter((row) => sides.get(row) === 'unknown' && !contradictedRows.has(row));
  bySender(rows, sides, open(), title, direct);
  byRun(sequence, sides, contradictedRows);
  byPlace(rows, sides, open(), geometry);
  return { sides, contradicted };
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
 * Sign 9: the side on which the bubble is drawn. Trusted when rows of known side are drawn accordingly; without any,
 * only when both sides are in use (then the end side is the reader's own).
 */
function byPlace(
  rows: RowFacts[],
  sides: Map<RowFacts, Direction>,
  open: RowFacts[],
  geometry: (row: RowFacts) => 'start' | 'end' | null,
) {
  if (open.length === 0) return;
  const meaning = new Map<'start' | 'end', Direction>();
  for (const row of rows.slice(-MAX_MEASURED)) {
    const own = sides.get(row);
    const place = own && own !== 'unknown' ? geometry(row) : null;
    if (!place || !own) continue;
    const before = meaning.get(place);
    meaning.set(place, before === undefined || before === own ? own : 'unknown');
  }
  const places = new Map(open.slice(-MAX_MEASURED).map((row) => [row, geometry(row)] as const));
  const used = new Set(places.values());
  const uncalibrated = meaning.size === 0 && used.has('start') && used.has('end');
  for (const [row, place] of places) {
    if (!place) continue;
    const side = uncalibrated ? (place === 'end' ? 'me' : 'them') : (meaning.get(place) ?? other(meaning, place));
    if (side && side !== 'unknown') sides.set(row, side);
  }
}

function other(meaning: ReadonlyMap<'start' | 'end', Direction>, place: 'start' | 'end'): Direction {
  const opposite = meaning.get(place === 'start' ? 'end' : 'start');
  return opposite === 'me' ? 'them' : opposite === 'them' ? 'me' : 'unknown';
}

/** Measuring makes the browser lay the page out: a screenful is enough. */
const MAX_MEASURED = 60;
