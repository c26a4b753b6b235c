/** The history: thirty days and no more, erasable by itself; what is handed over holds no key and no name. */
import { describe, expect, test } from 'vitest';
import { addFinding, DAY_MS, eraseHistory, HISTORY_DAYS, recentHistory } from '../../../src/background/history.ts';
import { emptyTimeline } from '../../../src/detection/chat/timeline.ts';
import { makeDeviceKey } from '../../../src/platform/device-hash.ts';
import { memoryRecords, openRecords } from '../../../src/platform/records.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const page = (daysAgo: number) => ({
  kind: 'page' as const,
  level: 4,
  verdict: 'listed',
  subject: 'a.example',
  domain: 'a.example',
  now: NOW - daysAgo * DAY_MS,
});

describe.each([
  ['in the database', openRecords],
  ['in memory', async () => memoryRecords()],
] as const)('%s', (_name, open) => {
  test('shows thirty days, newest first', async () => {
    const records = await open();
    await records.erase();
    for (const ago of [HISTORY_DAYS + 1, HISTORY_DAYS, 3, 0]) await addFinding(records, page(ago));
    const days = (await recentHistory(records, NOW)).map(({ day }) => Math.round((NOW - day) / DAY_MS));
    expect(days).toEqual([0, 3, HISTORY_DAYS]);
  });

  test('is erased without what warnings rest on', async () => {
    const records = await open();
    await addFinding(records, page(0));
    await records.changeTimeline('key', () => emptyTimeline('unknown', NOW));
    await records.tell('fact', NOW);
    await eraseHistory(records);
    expect(await recentHistory(records, NOW)).toEqual([]);
    expect(await records.timeline('key')).not.toBeNull();
    expect(await records.told('fact')).toBe(NOW);
  });

  test('everything is handed over but the key', async () => {
    const records = await open();
    await records.deviceKey(makeDeviceKey);
    await records.changeTimeline('key', () => emptyTimeline('unknown', NOW));
    const kept = await records.everything();
    expect(Object.keys(kept).sort()).toEqual(['handovers', 'history', 'payees', 'timelines', 'told']);
    expect(kept.timelines).toHaveLength(1);
    expect(() => JSON.stringify(kept)).not.toThrow();
    await records.erase();
    expect((await records.everything()).timelines).toEqual([]);
  });
});
