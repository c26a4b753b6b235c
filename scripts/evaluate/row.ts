/** One conversation of an input file: what it must hold, and the line that says what is wrong with it. */
import type { ContactStanding } from '../../src/detection/chat/message.ts';
import { BadInput } from '../check/json-lines.ts';

export interface RowMessage {
  readonly from: 'them' | 'me';
  readonly text: string;
  readonly who?: string;
  /** Unix ms; null where the row gives no time. */
  readonly at: number | null;
}

export interface Row {
  readonly id: string;
  readonly messages: readonly RowMessage[];
  /** A row that says nothing of the contact is read as unknown: the cautious side. */
  readonly contact: ContactStanding;
  readonly group: boolean;
  /** The row as it stood, for labels that only the evaluation reads. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** @param where file and line, for the error. Throws BadInput for a missing or ill-typed field. */
export function readRow(value: Readonly<Record<string, unknown>>, where: string): Row {
  const bad = (what: string) => new BadInput(`${where}: ${what}`);
  const { id, messages, knownContact, group } = value;
  if (typeof id !== 'string' || id === '') throw bad('"id" must be a string');
  if (!Array.isArray(messages) || messages.length === 0)
    throw bad('"messages" must be a list with at least one message');
  if (knownContact !== undefined && knownContact !== null && typeof knownContact !== 'boolean')
    throw bad('"knownContact" must be true or false');
  return {
    id,
    messages: messages.map((message: unknown, i) => readMessage(message, (what) => bad(`message ${i}: ${what}`))),
    contact: knownContact === true ? 'known' : 'unknown',
    group: group !== undefined && group !== null && group !== false,
    raw: value,
  };
}

function readMessage(value: unknown, bad: (what: string) => BadInput): RowMessage {
  if (typeof value !== 'object' || value === null) throw bad('must be an object');
  const { from, text, who, t } = value as Record<string, unknown>;
  if (from !== 'them' && from !== 'me') throw bad('"from" must be "them" or "me"');
  if (typeof text !== 'string') throw bad('"text" must be a string');
  if (who !== undefined && who !== null && typeof who !== 'string') throw bad('"who" must be a string');
  if (t !== undefined && t !== null && typeof t !== 'string' && typeof t !== 'number') throw bad('"t" must be a time');
  // Exports hold times that are none ("21:05", "NaT"): the order of the messages is what counts.
  const time = t === undefined || t === null ? Number.NaN : new Date(t).getTime();
  const at = Number.isNaN(time) ? null : time;
  return { from, text, at, ...(typeof who === 'string' ? { who } : {}) };
}
