/** The conversations the second opinion is trained on: files of this repository only, as turns and labels. */
import { readFileSync } from 'node:fs';
import type { Turn } from '../../src/detection/chat/opinion/features.ts';
import { messageTokens } from '../../src/detection/chat/opinion/opinion.ts';
import type { ModelName } from '../../src/detection/chat/opinion/weights.ts';
import { type Row, readRow } from '../evaluate/row.ts';

export interface Conversation {
  readonly id: string;
  /** File it is from: what one hand wrote. */
  readonly hand: string;
  readonly row: Row;
  readonly scam: boolean;
  /** A scam that asks for nothing within what is written: no alarm is due. */
  readonly watchOnly: boolean;
  /** Index of the first request, null where there is none. */
  readonly ask: number | null;
  /** Index of the reader's first payment, null where there is none. */
  readonly payment: number | null;
  readonly turns: readonly Turn[];
  /** Concepts each message shows, as its writer noted them. */
  readonly concepts: readonly ReadonlySet<string>[];
}

/** @param paths JSON Lines files. */
export function loadConversations(paths: readonly string[]): Conversation[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => toConversation(readRow(JSON.parse(line), `${path}, line ${i + 1}`), path)),
  );
}

const index = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function toConversation(row: Row, hand: string): Conversation {
  const { label, note, firstDepositAsk, firstTravelAsk, firstPayment, messages } = row.raw;
  const asks = [index(firstDepositAsk), index(firstTravelAsk)].filter((n) => n !== null);
  return {
    id: row.id,
    hand,
    row,
    scam: label === 'scam',
    watchOnly: typeof note === 'string' && note.includes('watch-only'),
    ask: asks.length > 0 ? Math.min(...asks) : null,
    payment: index(firstPayment),
    turns: row.messages.map(({ from, text }) => ({ tokens: messageTokens(text), mine: from === 'me' })),
    concepts: row.messages.map((_, i) => {
      const noted: unknown = Array.isArray(messages) ? messages[i]?.k : undefined;
      return new Set(Array.isArray(noted) ? noted.map(String) : []);
    }),
  };
}

/** Concepts that make a message an example of what each model listens for; docs/playbook.md has their meaning. */
const SHOWN: Readonly<Record<Exclude<ModelName, 'course'>, ReadonlySet<string>>> = {
  asking: new Set(['K8', 'K10', 'K13', 'K16', 'K17', 'K18', 'K29', 'K30', 'K39', 'K50']),
  paying: new Set(['K13', 'K16', 'K21', 'K22']),
};

/**
 * Whether one message is an example of what a model listens for; null where that is not known (a scam without notes) or
 * not its side of the talk.
 */
export function labelOf(c: Conversation, i: number, model: Exclude<ModelName, 'course'>): boolean | null {
  if (c.turns[i]?.mine !== (model === 'paying')) return null;
  const concepts = c.concepts[i] as ReadonlySet<string>;
  // Told of others, in the news, as a warning.
  if (!c.scam || concepts.has('R')) return false;
  for (const concept of SHOWN[model]) if (concepts.has(concept)) return true;
  if (model === 'asking' && i === c.ask) return true;
  if (model === 'paying' && i === c.payment) return true;
  return c.concepts.some((noted) => noted.size > 0) ? false : null;
}
