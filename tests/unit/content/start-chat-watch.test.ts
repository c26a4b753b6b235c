/** The watch starts only with its words; a worker that does not answer is asked again. */
import { expect, test, vi } from 'vitest';
import { startChatWatch } from '../../../src/content/start-chat-watch.ts';
import { PRODUCTION } from '../../../src/content/watch-chat.ts';

function parts(answers: unknown[], lives = 10) {
  const waits: number[] = [];
  const ask = vi.fn(async () => answers.shift() ?? { ok: false, code: 'gone' });
  const timers = {
    set: (run: () => void, delay: number) => {
      waits.push(delay);
      queueMicrotask(run);
      return 0;
    },
    clear: () => undefined,
  };
  let left = lives;
  return { waits, ask, d: { ...PRODUCTION, ask: ask as never, timers, isAlive: () => left-- > 0 } };
}
const page = { location: { hostname: 'chat.example' } } as Document;

test('asks again, ever more slowly, until the worker answers, then no more', { timeout: 30_000 }, async () => {
  const { d, ask, waits } = parts([
    { ok: false, code: 'gone' },
    { ok: false, code: 'failed' },
    { ok: true, value: { lists: await words() } },
  ]);
  await startChatWatch(page, [], d);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(waits).toEqual([1000, 2000]);
});

test('ends with the extension', async () => {
  const { d, ask } = parts([], 3);
  await startChatWatch(page, [], d);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('junk instead of words is an error, not a calm chat', async () => {
  const { d } = parts([{ ok: true, value: { lists: '' } }]);
  await expect(startChatWatch(page, [], d)).rejects.toThrow(RangeError);
});

async function words(): Promise<string> {
  return (await import('../../../scripts/build/chat-words.ts')).listText();
}
