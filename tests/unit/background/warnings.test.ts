/** Warnings and passes: unguessable, bound to one tab, ending by themselves. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createWarnings, PASS_MS, type Warnings } from '../../../src/background/warnings.ts';
import { COOLING_MS, OVER_MS } from '../../../src/family/cooling-off.ts';
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
  expect(await warnings.withdraw('a.example')).toEqual([4]);
  expect(await warnings.passes()).toMatchObject([{ host: 'b.example' }]);
});

describe('a pause before going on', () => {
  const pressing = { ...warning, status: { origin: { level: 4, at: 0 }, page: 'silent', pageReasons: [] } } as never;

  test('is asked for by some warnings only', async () => {
    const calm = { ...warning, status: { origin: { level: 3, at: 0 }, page: 'danger', pageReasons: [] } } as never;
    expect(await warnings.left(await warnings.add(3, calm))).toBe(0);
    expect(await warnings.left(await warnings.add(3, pressing))).toBe(COOLING_MS);
    expect(await warnings.left('f'.repeat(32))).toBe(0);
  });

  test('begins with the warning, and goes on without anybody looking', async () => {
    const id = await warnings.add(3, pressing);
    clock += 600_000;
    expect(await warnings.left(id)).toBe(COOLING_MS - 600_000);
    clock += COOLING_MS;
    expect(await warnings.left(id)).toBe(0);
  });

  test('goes on when the page, the tab or the worker is gone', async () => {
    await warnings.add(3, pressing);
    await warnings.forgetTab(3);
    clock += 60_000;
    const later = createWarnings(
      sessionStore,
      () => clock,
      () => 'e'.repeat(32),
    );
    expect(await later.left(await later.add(4, pressing))).toBe(COOLING_MS - 60_000);
  });

  test('is not shortened by a clock that is set back, and is one for each host', async () => {
    const id = await warnings.add(3, pressing);
    clock += 300_000;
    await warnings.left(id);
    clock -= 10 * COOLING_MS;
    expect(await warnings.left(id)).toBe(COOLING_MS - 300_000);
    const other = await warnings.add(3, { ...(pressing as object), host: 'other.example' } as never);
    expect(await warnings.left(other)).toBe(COOLING_MS);
  });

  test('begins anew for the next warning after the pass', async () => {
    const id = await warnings.add(3, pressing);
    clock += COOLING_MS;
    expect(await warnings.left(id)).toBe(0);
    await warnings.grantPass(3, 'scam.example');
    expect(await warnings.left(await warnings.add(3, pressing))).toBe(COOLING_MS);
  });

  test('a page that stood open keeps the end of its pause; a warning a day later begins a new one', async () => {
    const id = await warnings.add(3, pressing);
    clock += COOLING_MS + OVER_MS + 1;
    expect(await warnings.left(id)).toBe(0);
    await warnings.add(3, pressing);
    expect(await warnings.left(id)).toBe(COOLING_MS);
  });

  test('one that began more than a day ago is forgotten', async () => {
    await warnings.add(3, pressing);
    clock += 24 * 60 * 60 * 1000 + 1;
    await warnings.add(3, warning);
    expect(await sessionStore.all('pause:')).toEqual([]);
  });
});
