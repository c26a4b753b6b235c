/**
 * Who wrote a Telegram row. K marks both sides. A marks only one's own messages: there, no mark means "theirs" only on a
 * page that is known to mark its own. A bubble drawn at the far side is one's own; at the near side it may be anybody's,
 * since a page that has lost its marks may have lost its layout with them. Anything else is `unknown`.
 */
import type { Direction } from '../../detection/chat/message.ts';
import { leanOf } from '../lean.ts';
import type { TelegramPage } from './page.ts';
import type { Placed, TelegramMemory } from './rows.ts';

export interface Sides {
  readonly sides: readonly Direction[];
  /** Rows whose signs contradict each other. */
  readonly contradicted: number;
}

export function decideSides(
  document: Document,
  pane: Element,
  placed: readonly Placed[],
  { row: table }: TelegramPage,
  memory: TelegramMemory,
): Sides {
  // Anywhere on the page: A shows ticks in its list of chats too.
  memory.marksOwn ||= table.theirs === null && document.querySelector(table.mine) !== null;
  let frame: DOMRect | null = null;
  /** Asks the browser for layout: only for rows whose marks do not say who wrote them. */
  const isAtFarSide = (node: Element): boolean => {
    const before = memory.farSide.get(node);
    if (before !== undefined) return before;
    const box = node.querySelector(table.bubble);
    frame ??= pane.getBoundingClientRect();
    const lean = box && leanOf(pane, frame, box.getBoundingClientRect());
    if (lean) memory.farSide.set(node, lean.edge === 'end');
    return lean?.edge === 'end';
  };
  let contradicted = 0;
  const sides = placed.map(({ node, facts }): Direction => {
    const isUnmarked = table.theirs === null && facts.whole && memory.marksOwn;
    if (facts.saysMine !== facts.saysTheirs) return facts.saysMine ? 'me' : 'them';
    const contradicts = facts.saysMine || (isUnmarked && isAtFarSide(node));
    if (contradicts) contradicted += 1;
    if (contradicts) return 'unknown';
    if (isUnmarked) return 'them';
    return isAtFarSide(node) ? 'me' : 'unknown';
  });
  return { sides, contradicted };
}
