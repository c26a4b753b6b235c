/** Plays one conversation through the production code, message by message; nothing is seen before its turn. */
import { assess } from '../../src/detection/chat/assess.ts';
import type { Assessment, Evidence, Timeline } from '../../src/detection/chat/assessment.ts';
import type { Vocabulary } from '../../src/detection/chat/concepts/vocabulary.ts';
import type { ChatMessage, ContactStanding } from '../../src/detection/chat/message.ts';
import { createReader } from '../../src/detection/chat/reader.ts';
import { emptyTimeline, record } from '../../src/detection/chat/timeline.ts';
import { shippedVocabulary } from '../build/chat-vocabulary.ts';
import type { Row, RowMessage } from './row.ts';

export interface Step {
  readonly assessment: Assessment;
  readonly evidence: readonly Evidence[];
}

/** Where a row gives no times, messages are taken to come ten minutes apart from this day on. */
const NO_TIME_START = Date.UTC(2026, 0, 1);
const NO_TIME_STEP = 600_000;

/**
 * One step a message, in order.
 *
 * @param unknown treat the contact as unknown whatever the row says.
 * @param vocabulary words, rules and the second opinion's weights; what is shipped where left out.
 */
export function replay(row: Row, unknown = false, vocabulary: Vocabulary = shippedVocabulary()): Step[] {
  const contact: ContactStanding = unknown ? 'unknown' : row.contact;
  const kind = row.group ? 'group' : 'direct';
  const reader = createReader({ kind, contact }, vocabulary);
  let timeline: Timeline = emptyTimeline(contact, row.messages[0]?.at ?? NO_TIME_START);
  return row.messages.map((message, i) => {
    const now = message.at ?? NO_TIME_START + i * NO_TIME_STEP;
    const evidence = reader.read(toChatMessage(message, i), i.toString(16).padStart(16, '0'), now);
    timeline = record(timeline, evidence, { contact, now, kind });
    return { assessment: assess(timeline, { contact, now, kind }), evidence };
  });
}

function toChatMessage(message: RowMessage, i: number): ChatMessage {
  return {
    id: String(i),
    from: message.from,
    text: message.text,
    at: message.at,
    links: [],
    ...(message.who === undefined ? {} : { who: message.who }),
  };
}
