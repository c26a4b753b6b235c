/** From rows to what a look says: whose chat, which messages, and whether anything may be concluded. */
import type { ChatMessage, ThreadFacts } from '../../detection/chat/message.ts';
import type { ChatLook, SlotHealth } from '../chat-site.ts';
import { timesFromChips } from './clock.ts';
import type { Row, RowFacts } from './read-row.ts';
import * as at from './slots.ts';

export function readThread(area: Element, username: string, rows: Row[], facts: RowFacts[]): ThreadFacts {
  const isGroup = username.startsWith('@@') || area.classList.contains('chatRoom');
  const kind = isGroup ? 'group' : username === '' ? 'unknown' : 'direct';
  const theirs = facts.filter((row) => row.from === 'them');
  const strangers = theirs.filter((row) => row.isFriend === false).length;
  // "以上是打招呼的内容": what stands above came from somebody who was no friend yet.
  const greeted = rows.some(
    (row) => typeof row === 'object' && 'system' in row && row.system.includes('以上是打招呼的内容'),
  );
  const unknown = isGroup ? strangers * 2 > theirs.length : strangers > 0 || greeted || username === at.REQUESTS;
  return { kind, contact: unknown ? 'unknown' : 'saved' };
}

export function toMessages(facts: readonly RowFacts[], now: number): ChatMessage[] {
  const times = timesFromChips(
    facts.map((row) => row.chip),
    now,
  );
  const byId = new Map<string, ChatMessage>();
  facts.forEach((row, i) => {
    if (byId.has(row.id)) return;
    byId.set(row.id, {
      id: row.id,
      from: row.from,
      text: row.text,
      at: times[i] ?? null,
      links: row.links,
      ...(row.who !== '' && { who: row.who }),
      ...(row.media && { media: row.media }),
      ...(row.quoted !== null && { quoted: row.quoted }),
    });
  });
  return [...byId.values()];
}

export function judge(slots: SlotHealth): ChatLook['health'] {
  const lost = (slot: string) => slots[slot] === 'missing' || slots[slot] === 'ambiguous';
  if (['title', 'rows', 'text', 'direction'].some(lost)) return 'broken';
  // The composer is only asked for so that nothing of ours covers it.
  return Object.entries(slots).some(([slot, state]) => slot !== 'composer' && state !== 'found') ? 'degraded' : 'ok';
}
