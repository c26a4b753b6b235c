/** What a look was worth: which slots answered, and whether anything may be concluded from it. */
import type { Direction } from '../../detection/chat/message.ts';
import type { ChatLook, SlotHealth } from '../chat-site.ts';
import { shareState } from '../slots.ts';
import { type Entry, type Placed, placedIn } from './list-rows.ts';
import type { RowFacts } from './read-row.ts';
import { MAIN } from './slots.ts';
import type { Heading } from './thread.ts';

export function healthOf(
  main: Element,
  heading: Heading,
  list: readonly Entry[],
  rows: readonly RowFacts[],
  sides: ReadonlyMap<RowFacts, Direction>,
  contradicted: number,
): SlotHealth {
  const placed = placedIn(list);
  const unreadable = placed.filter((row) => row.facts.unread === 'unreadable').length;
  const lost = unreadable + list.filter((row) => row === 'lost').length;
  const withText = rows.filter((row) => row.text !== '');
  const stamped = withText.filter((row) => row.prePlain !== null && !row.stampUnread);
  // A sticker or picture of unknown side says nothing that could be laid in a wrong mouth.
  const spoken = withText.length > 0 ? withText : rows;
  const known = spoken.filter((row) => sides.get(row) !== 'unknown').length;
  const byId = placed.filter((row) => row.facts.idState === 'found').length;
  return {
    main: main.matches(MAIN.usual.join(',')) ? 'found' : 'fallback',
    title: heading.titleState,
    composer: heading.composerState,
    rows: isEmptyWithoutReason(list) ? 'missing' : byId < placed.length ? 'fallback' : 'found',
    text: shareState(rows.length + lost, rows.length, withText.filter((row) => row.textFallback).length),
    direction: contradicted > 0 && known < spoken.length * 0.7 ? 'ambiguous' : shareState(spoken.length, known, 0),
    time: stamped.length < withText.length ? (stamped.length === 0 ? 'missing' : 'fallback') : 'found',
    window: hasHoles(placed) ? 'fallback' : 'found',
  };
}

/** No row at all, or many rows of which none is a message: even a new chat has its notice and little more. */
function isEmptyWithoutReason(list: readonly Entry[]): boolean {
  return placedIn(list).length === 0 && (list.length === 0 || list.length >= 8 || list.includes('lost'));
}

/** Shells between rows that are drawn: the part in view is not read in full (a fifth is our own threshold). */
function hasHoles(placed: readonly Placed[]): boolean {
  const shells = placed.map((row) => row.facts.unread === 'shell');
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
