/** The asking side never throws: a dead worker is an answer. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, isFirst } from '../../../src/platform/messenger.ts';

test.each([
  [
    'the worker answers',
    () => Promise.resolve({ ok: true, value: { verdicts: [] } }),
    { ok: true, value: { verdicts: [] } },
  ],
  ['the worker refuses', () => Promise.resolve({ ok: false, code: 'busy' }), { ok: false, code: 'busy' }],
  ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist')), { ok: false, code: 'gone' }],
  [
    'the extension was reloaded',
    () => {
      throw new Error('Extension context invalidated');
    },
    { ok: false, code: 'gone' },
  ],
  ['an empty answer', () => Promise.resolve(undefined), { ok: false, code: 'no-answer' }],
  ['junk', () => Promise.resolve('yes'), { ok: false, code: 'no-answer' }],
])('%s', async (_name, sendMessage, answer) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
  expect(await ask('links:check', { urls: [] })).toEqual(answer);
});

test('only the first living script of its kind runs in a frame; an orphan makes way', () => {
  (fakeBrowser.runtime as { id: string | undefined }).id = 'own';
  delete (globalThis as { kinwardRunning?: unknown }).kinwardRunning;
  expect([isFirst('chat'), isFirst('chat'), isFirst('page')]).toEqual([true, false, true]);
  (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
  expect(isFirst('chat')).toBe(true);
});
