/** Rows of known side and time become messages, each once. Knows nothing of the page any more. */
import type { ChatMessage, Direction } from '../../detection/chat/message.ts';
import type { RowFacts } from './read-row.ts';
import { onDayOf, resolveDates } from './resolve-dates.ts';

export function toMessages(
  rows: RowFacts[],
  sides: ReadonlyMap<RowFacts, Direction>,
  times: (number | null)[],
): ChatMessage[] {
  const byId = new Map<string, ChatMessage>();
  let author: string | null = null;
  let before: Direction = 'unknown';
  rows.forEach((row, i) => {
    const from = sides.get(row) ?? 'unknown';
    if (from !== before || row.signs.tail !== null) author = null;
    before = from;
    author = row.signs.authors[0] ?? author;
    const who = row.prePlain?.sender || (from === 'them' ? (author ?? '') : '');
    const message: ChatMessage = {
      id: row.key,
      from,
      text: row.text,
      at: times[i] ?? null,
      links: row.links,
      ...(who !== '' && { who }),
      ...(row.media && { media: row.media }),
      ...(row.forwarded && { forwarded: true }),
      ...(row.quoted !== null && { quoted: row.quoted }),
      ...(row.state && { state: row.state }),
    };
    addOnce(byId, message);
  });
  return [...byId.values()];
}

/** End of the id of a second, different row under one key. */
export const TWIN = /~(?:them|me|unknown)$/;

/** Two rows may carry one id (an advertisement and its automatic answer): the same twice is one message, else two. */
function addOnce(byId: Map<string, ChatMessage>, message: ChatMessage): void {
  const twin = byId.get(message.id);
  if (!twin) byId.set(message.id, message);
  else if (twin.from !== message.from || twin.text !== message.text) {
    const id = `${message.id}~${message.from}`;
    if (!byId.has(id)) byId.set(id, { ...message, id });
  }
}

/** Unix ms per row; rows without a day of their own lie on the day of their neighbour. */
export function timesOf(rows: readonly RowFacts[], language: string, now: number): (number | null)[] {
  const stamped = rows.map((row) => ({ day: row.prePlain?.day ?? null, clock: row.prePlain?.clock ?? null }));
  const times = resolveDates(stamped, language, now);
  return times.map((time, i) => {
    if (time !== null) return time;
    if (rows[i]?.prePlain?.day) return null;
    const near = nearest(times, i);
    return near === null ? null : onDayOf(near, rows[i]?.clock ?? null);
  });
}

function nearest(times: readonly (number | null)[], i: number): number | null {
  for (let before = i - 1; before >= 0; before -= 1) if (times[before] !== null) return times[before] ?? null;
  for (let after = i + 1; after < times.length; after += 1) if (times[after] !== null) return times[after] ?? null;
  return null;
}
