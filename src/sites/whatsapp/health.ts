/** What a look was worth: which slots answered, and whether anything may be concluded from it. */
import type { ChatLook, SlotHealth } from '../chat-site.ts';
import { shareState } from '../slots.ts';
import type { ChatBook } from './chat-book.ts';
import type { Entry } from './list-rows.ts';
import { MAIN } from './slots.ts';
import type { Heading } from './thread.ts';

export function healthOf(main: Element, heading: Heading, book: ChatBook): SlotHealth {
  const { counts, rows, entries } = book;
  const lost = counts.unreadable + counts.lost;
  const { spoken, known } = countSides(book);
  return {
    main: main.matches(MAIN.usual.join(',')) ? 'found' : 'fallback',
    title: heading.titleState,
    composer: heading.composerState,
    rows: isEmptyWithoutReason(book) ? 'missing' : counts.byId < counts.placed ? 'fallback' : 'found',
    text: shareState(rows.length + lost, rows.length, counts.byStructure),
    direction: book.contradicted > 0 && known < spoken * 0.7 ? 'ambiguous' : shareState(spoken, known, 0),
    time: counts.stamped < counts.withText ? (counts.stamped === 0 ? 'missing' : 'fallback') : 'found',
    window: counts.shells > 0 && hasHoles(entries) ? 'fallback' : 'found',
  };
}

/** A sticker or picture of unknown side says nothing that could be laid in a wrong mouth. */
function countSides({ rows, told, counts }: ChatBook): { spoken: number; known: number } {
  return counts.withText > 0
    ? { spoken: counts.withText, known: told.withText }
    : { spoken: rows.length, known: told.all };
}

/** No row at all, or many rows of which none is a message: even a new chat has its notice and little more. */
function isEmptyWithoutReason({ entries, counts }: ChatBook): boolean {
  return counts.placed === 0 && (entries.length === 0 || entries.length >= 8 || counts.lost > 0);
}

/** Shells between rows that are drawn: the part in view is not read in full (a fifth is our own threshold). */
function hasHoles(entries: readonly Entry[]): boolean {
  const shells = entries.flatMap((row) => (typeof row === 'string' ? [] : [row.facts.unread === 'shell']));
  const inside = shells.slice(shells.indexOf(false), shells.lastIndexOf(false) + 1);
  return inside.filter(Boolean).length > inside.length * 0.2;
}

/** Nothing is concluded without a title, rows, text and direction; the rest only makes it "in part". */
export function judge(slots: SlotHealth): ChatLook['health'] {
  const lost = (slot: string) => slots[slot] === 'missing' || slots[slot] === 'ambiguous';
  if (['title', 'rows', 'text', 'direction'].some(lost)) return 'broken';
  // Announcement groups have no composer, and it goes while a voice message is recorded.
  return Object.entries(slots).some(([slot, state]) => slot !== 'composer' && state !== 'found') ? 'degraded' : 'ok';
}
