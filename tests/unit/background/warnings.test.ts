/** Warnings and passes: unguessable, bound to one tab, ending by themselves. */
import { beforeEach, expect, test } from 'vitest';
import { createWarnings, PASS_MS, type Warnings } from '../../../src/background/warnings.ts';
import type { PendingWarning } from '../../../src/platform/messages.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

let clock: number;
let warnings: Warnings;
let next: number;
const warning = { url: 'https://scam.example/a', host: 'scam.example', status: {} } as PendingWarning;

beforeEach(() => {
  clock = 1_000_000;
  next = 0;
  warnings = createWarnings(
    sessionStore,
    () => clock,
    () => (next++).toString(16).padStart(32, '0'),
  );
});

test('a warning is found by its id and by nothing else', async () => {
  const id = await warnings.add(3, warning);
  expect(await warnings.get(id)).toMatchObject({ ...warning, tab: 3 });
  expect(await warnings.get('f'.repeat(32))).toBeNull();
});

test('only the newest fifty warnings are kept', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 55; i++) {
    clock++;
    ids.push(await warnings.add(3, warning));
  }
  expect(
    await Promise.all([ids[0], ids[4], ids[5], ids[54]].map(async (id) => (await warnings.get(id ?? '')) !== null)),
  ).toEqual([false, false, true, true]);
});

test('a pass holds for its tab and host, for an hour', async () => {
  await warnings.grantPass(3, 'scam.example');
  expect(await warnings.hasPass(3, 'scam.example')).toBe(true);
  expect(await warnings.hasPass(4, 'scam.example')).toBe(false);
  expect(await warnings.hasPass(3, 'other.example')).toBe(false);
  clock += PASS_MS - 1;
  expect(await warnings.hasPass(3, 'scam.example')).toBe(true);
  clock += 1;
  expect(await warnings.hasPass(3, 'scam.example')).toBe(false);
  expect(await warnings.passes()).toEqual([]);
});

test('a pass ends with its tab and can be taken back', async () => {
  await warnings.grantPass(3, 'a.example');
  await warnings.grantPass(4, 'a.example');
  await warnings.grantPass(4, 'b.example');
  await warnings.forgetTab(3);
  expect(await warnings.passes()).toHaveLength(2);
  await warnings.withdraw('a.example');
  expect(await warnings.passes()).toMatchObject([{ host: 'b.example' }]);
});
