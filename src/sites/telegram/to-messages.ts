/** Rows of known side become messages, each once, with sender and time. Knows nothing of the page but its frames. */
import type { ChatMessage, Direction } from '../../detection/chat/message.ts';
import type { RowTable } from './page.ts';
import type { Placed } from './rows.ts';
import { writtenDay } from './written-date.ts';

/** Between a message's number and the group it is in: groups count from one, and the tab tells messages apart by id alone. */
export const IN_GROUP = '@';

/**
 * @param group identity of the group, null in a chat of two. @param language of the page.
 * @param now Unix ms: dates without a year lie before it.
 */
export function toMessages(
  placed: readonly Placed[],
  sides: readonly Direction[],
  table: RowTable,
  group: string | null,
  language: string,
  now: number,
): ChatMessage[] {
  const days = new Map<string, number | null>();
  const dayOf = (written: string) => {
    if (written === '') return null;
    const known = days.get(written);
    const day = known === undefined ? writtenDay(written, language, now) : known;
    days.set(written, day);
    return day;
  };
  const headings = new Map<Element, string>();
  const headingOf = (node: Element) => {
    const frame = node.closest(table.day);
    if (!frame) return '';
    const text = headings.get(frame) ?? frame.querySelector(table.dayHeading)?.textContent ?? '';
    headings.set(frame, text);
    return text;
  };
  const speakers = new Map<Element, string>();
  const byId = new Map<string, ChatMessage>();
  placed.forEach(({ node, facts }, i) => {
    const from = sides[i] ?? 'unknown';
    const run = node.closest(table.run);
    // Only the first bubble of a run carries the name.
    const who = facts.who || (run && !facts.forwarded ? (speakers.get(run) ?? '') : '');
    if (run && who !== '') speakers.set(run, who);
    if (byId.has(facts.key)) return;
    byId.set(facts.key, {
      id: group === null ? facts.key : `${facts.key}${IN_GROUP}${group}`,
      from,
      text: facts.text,
      at: facts.stamp ?? momentOf(dayOf(facts.dated) ?? dayOf(headingOf(node)), facts.clock),
      links: facts.links,
      ...(group !== null && who !== '' && from !== 'me' && { who }),
      ...(facts.media && { media: facts.media }),
      ...(facts.forwarded && { forwarded: true }),
      ...(facts.quoted !== null && { quoted: facts.quoted }),
      ...(facts.state && { state: facts.state }),
    });
  });
  return [...byId.values()];
}

function momentOf(day: number | null, clock: { readonly hour: number; readonly minute: number } | null): number | null {
  return day === null || clock === null ? null : new Date(day).setHours(clock.hour, clock.minute, 0, 0);
}
