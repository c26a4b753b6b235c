/**
 * Who wrote a Telegram row. K marks both sides. A marks only one's own messages: there, no mark means "theirs" only on a
 * page that is known to mark its own, or where the bubble is drawn on the other side. Anything else is `unknown`.
 */
import type { Direction } from '../../detection/chat/message.ts';
import { leanOf } from '../lean.ts';
import type { TelegramPage } from './page.ts';
import type { Placed, TelegramMemory } from './rows.ts';

export interface Sides {
  readonly sides: readonly Direction[];
  readonly contradicted: number;
}

export function decideSides(
  document: Document,
  pane: Element,
  placed: readonly Placed[],
  page: TelegramPage,
  memory: TelegramMemory,
): Sides {
  const { row: table } = page;
  memory.marksOwn ||= table.theirs === null && document.querySelector(table.mine) !== null;
  let rect: DOMRect | null = null;
  /** Asks the browser for layout: only for rows whose marks do not say who wrote them. */
  const lean = (node: Element): 'start' | 'end' | null => {
    const before = memory.leans.get(node);
    if (before) return before;
    const box = node.querySelector(table.bubble);
    rect ??= pane.getBoundingClientRect();
    const place = box && leanOf(pane, rect, box.getBoundingClientRect());
    if (place) memory.leans.set(node, place.edge);
    return place?.edge ?? null;
  };
  let contradicted = 0;
  const unknown = (): Direction => {
    contradicted += 1;
    return 'unknown';
  };
  const sides = placed.map(({ node, facts }): Direction => {
    if (facts.saysMine) return facts.saysTheirs ? unknown() : 'me';
    if (facts.saysTheirs) return 'them';
    const unmarked = table.theirs === null && facts.whole && memory.marksOwn;
    const edge = lean(node);
    if (unmarked) return edge === 'end' ? unknown() : 'them';
    return edge === null ? 'unknown' : edge === 'end' ? 'me' : 'them';
  });
  return { sides, contradicted };
}
