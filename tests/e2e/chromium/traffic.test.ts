/**
 * A busy chat, the short tier: nothing missed or doubled, no long task, no heap that grows. The long tier, half an hour of it, is
 * `npm run test:long -- traffic`.
 */
import { expect, test } from 'vitest';
import { grownBy, longTasks, runTraffic } from './traffic.ts';

test('2,000 messages at 100 a second and 60 chat switches', async () => {
  const result = await runTraffic({ messages: 2000, rate: 100, switches: 60, chats: 8, pause: 60 });
  expect(result).toMatchObject({ sent: 2000, total: 2140, missed: [], doubled: [], astray: [] });
  expect(longTasks(result)).toEqual([]);
  expect(grownBy(result)).toBeLessThan(0.1);
}, 120_000);
