/** Memory has an end: what was forgotten and is seen again is told again under its old key, and counts no second time. */
import { describe, expect, it } from 'vitest';
import { ChatMemory } from '../../../src/content/chat-memory.ts';
import { ChatSeen } from '../../../src/content/chat-seen.ts';
import type { ChatSession } from '../../../src/content/chat-session.ts';
import type { Evidence } from '../../../src/detection/chat/assessment.ts';
import type { ChatMessage } from '../../../src/detection/chat/message.ts';
import { emptyTimeline, record } from '../../../src/detection/chat/timeline.ts';
import { readsEverything, sha } from '../../fixtures/sites/fake-worker.ts';

const SEED = Uint32Array.of(1, 2, 3, 4);
const FACTS = { kind: 'direct', contact: 'unknown' } as const;
const said = (id: string, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id,
  from: 'them',
  text: `text of ${id}`,
  at: 1_700_000_000_000,
  links: ['https://desk.example/'],
  ...more,
});
const run = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => said(`m${from + i}`));
const memoryOf = (perChat: number, all: number) =>
  new ChatMemory(readsEverything, async (text) => sha(text), new ChatSeen(SEED, { perChat, all }));

/** As the conductor does it: claim, then read what is new. */
async function look(memory: ChatMemory, session: ChatSession, messages: readonly ChatMessage[]): Promise<Evidence[]> {
  memory.own(messages, session);
  const found: Evidence[] = [];
  for (const block of session.news(messages)) {
    const reader = session.readerFor(block, 5);
    for (const message of block.messages) found.push(...(await session.read(reader, message, 5)).evidence);
  }
  return found;
}
const countIn = (evidence: readonly Evidence[]) =>
  record(emptyTimeline('unknown', 0), evidence, { contact: 'unknown', now: 5 }).traces[0]?.count;

describe('a message that was forgotten', () => {
  it('is read again and counts once', async () => {
    const memory = memoryOf(40, 100);
    const session = await memory.session('whatsapp|direct|Ana', FACTS);
    const told: Evidence[] = [];
    for (let from = 0; from < 60; from += 10) told.push(...(await look(memory, session, run(from, from + 10))));
    expect(told).toHaveLength(60);
    expect(session.has('m0')).toBe(false);
    const before = countIn(told);
    const again = await look(memory, session, run(0, 10));
    expect(again).toHaveLength(10);
    expect(again.map(({ message }) => message)).toEqual(told.slice(0, 10).map(({ message }) => message));
    expect(countIn([...told, ...again])).toBe(before);
    expect(session.count).toBeLessThanOrEqual(40);
  });

  it('has the same key when it had been edited', async () => {
    const memory = memoryOf(40, 100);
    const session = await memory.session('whatsapp|direct|Ana', FACTS);
    const edited = said('m0', { text: 'other words', state: 'edited' });
    await look(memory, session, [said('m0')]);
    const [first] = await look(memory, session, [edited]);
    for (let from = 1; from < 71; from += 10) await look(memory, session, run(from, from + 10));
    expect(session.has('m0')).toBe(false);
    const [again] = await look(memory, session, [edited]);
    expect(again?.message).toBe(first?.message);
  });
});

describe('a chat that was opened long ago', () => {
  it('is not read again while its messages are remembered', async () => {
    const memory = memoryOf(1000, 2000);
    const first = await memory.session('whatsapp|direct|Ana', FACTS);
    await look(memory, first, run(0, 20));
    for (let i = 0; i < 40; i += 1) await memory.session(`whatsapp|direct|Friend ${i}`, FACTS);
    const later = await memory.session('whatsapp|direct|Ana', FACTS);
    expect(later).not.toBe(first);
    expect(later.key).toBe(first.key);
    expect(await look(memory, later, run(0, 20))).toEqual([]);
    expect(later.count).toBe(20);
  });

  it('keeps its messages from being laid to another one', async () => {
    const memory = memoryOf(1000, 2000);
    await look(memory, await memory.session('whatsapp|direct|Ana', FACTS), run(0, 3));
    expect(memory.mayBelong('m0', 'whatsapp|direct|Ana')).toBe(true);
    expect(memory.mayBelong('m0', 'whatsapp|direct|Mei')).toBe(false);
    expect(memory.mayBelong('m9', 'whatsapp|direct|Mei')).toBe(true);
  });

  it('the one in use stays, however many others there are', async () => {
    const memory = memoryOf(1000, 2000);
    const mine = await memory.session('whatsapp|direct|Ana', FACTS);
    for (let i = 0; i < 40; i += 1) {
      await memory.session(`whatsapp|direct|Friend ${i}`, FACTS);
      expect(await memory.session('whatsapp|direct|Ana', FACTS)).toBe(mine);
    }
  });
});
