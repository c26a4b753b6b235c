/** The outbox of the chat watch: batches fit the worker's schema, failures lose nothing, the open chat is told last. */
import { describe, expect, it } from 'vitest';
import { ChatOutbox, RETRY_MS } from '../../../src/content/chat-outbox.ts';
import type { Evidence } from '../../../src/detection/chat/assessment.ts';
import { fakeWorker, sha } from '../../fixtures/sites/fake-worker.ts';

const facts = { kind: 'direct', contact: 'unknown' } as const;
const [a, b] = [sha('a'), sha('b')];
const evidence = (n: number, start = 0): Evidence[] =>
  Array.from({ length: n }, (_, i) => ({
    concept: 'K1',
    message: sha(String(start + i)).slice(0, 16),
    at: 1,
    by: 'them',
    strength: 1,
  }));
const handed = (n: number, start = 0) => ({ evidence: evidence(n, start), links: [], addresses: [] });
const setUp = () => {
  const worker = fakeWorker();
  const retries: number[] = [];
  const outbox = new ChatOutbox(
    worker.ask,
    () => {},
    (delay) => retries.push(delay),
  );
  const flush = (thread: string | null = a) => outbox.flush(thread === null ? null : { thread, facts, messages: 1 });
  return { worker, retries, outbox, flush };
};

describe('outbox', () => {
  it('splits what one message cannot carry', async () => {
    const { worker, outbox, flush } = setUp();
    const links = Array.from({ length: 250 }, (_, i) => `https://a${i}.example/`);
    outbox.add(a, facts, 1200, { ...handed(1200), links }, false);
    await flush();
    expect(worker.of('chat:record').map((r) => [r.evidence.length, r.links.length])).toEqual([
      [500, 100],
      [500, 100],
      [200, 50],
    ]);
    expect(worker.keys(a)).toHaveLength(1200);
    expect(outbox.isEmpty).toBe(true);
  });

  it('keeps everything while the worker is away, waits longer each time, and then tells it once', async () => {
    const { worker, retries, outbox, flush } = setUp();
    worker.away = 3;
    outbox.add(a, facts, 1, handed(2), false);
    for (let i = 0; i < 3; i += 1) await flush();
    expect(retries).toEqual(RETRY_MS.slice(0, 3));
    outbox.add(a, facts, 3, handed(1, 2), false);
    await flush();
    expect(worker.evidence.get(a)).toHaveLength(3);
    expect(worker.last('chat:record')?.messages).toBe(3);
  });

  it('tells a link of a chat once, and nothing at all when there is nothing', async () => {
    const { worker, outbox, flush } = setUp();
    const links = ['https://desk.example/'];
    outbox.add(a, facts, 1, { evidence: [], links, addresses: [] }, false);
    await flush();
    outbox.add(a, facts, 2, { evidence: [], links, addresses: [] }, false);
    await flush();
    expect(worker.of('chat:record')).toHaveLength(1);
    outbox.add(a, facts, 2, handed(0), true);
    await flush();
    expect(worker.of('chat:record')).toHaveLength(2);
  });

  it('catches up on another chat first, then tells the open one again: the popup shows what was heard last', async () => {
    const { worker, outbox, flush } = setUp();
    worker.away = 1;
    outbox.add(b, facts, 1, handed(1), false);
    await flush(b);
    outbox.add(a, facts, 1, handed(1, 9), false);
    await flush(a);
    expect(worker.of('chat:record').map((r) => r.thread)).toEqual([b, a]);
    worker.away = 1;
    outbox.add(b, facts, 1, handed(1, 20), false);
    await flush(b);
    await flush(a);
    expect(worker.of('chat:record').map((r) => r.thread)).toEqual([b, a, b, a]);
    expect(worker.evidence.get(a)).toHaveLength(1);
  });

  it('calls that overlap send nothing twice', async () => {
    const { worker, outbox, flush } = setUp();
    outbox.add(a, facts, 1, handed(5), false);
    await Promise.all([flush(), flush(), flush(null)]);
    expect(worker.evidence.get(a)).toHaveLength(5);
  });
});
