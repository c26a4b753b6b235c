/** How much may change under one signature. */
import { describe, expect, test } from 'vitest';
import type { FeedStatus } from '../../../../../src/blocklist/feed/feed-error.ts';
import type { EntryLine } from '../../../../../src/blocklist/feed/snapshot-text.ts';
import { served } from '../made-client.ts';
import { DAY, DAY_ONE, HOUR, hosts, LIST_KEYS } from '../made-feed.ts';

const T1 = DAY_ONE + DAY;
const _T2 = T1 + HOUR;

import { Case, MANY, V1, V2 } from '../made-case.ts';

describe('the guard', () => {
  const dropped = (from: number) => MANY.map((each, i) => (i < from ? each : { ...each, severity: 1 as const }));
  const changes: [string, readonly EntryLine[], FeedStatus][] = [
    ['a fifth more', [...MANY, ...hosts(240, 5000)], 'success'],
    ['more than a fifth more', [...MANY, ...hosts(241, 5000)], 'guard'],
    ['a tenth gone', MANY.slice(0, 1080), 'success'],
    ['more than a tenth gone', MANY.slice(0, 1079), 'guard'],
    ['all allowed', MANY.map((each) => ({ ...each, allow: true })), 'guard'],
    ['more than a tenth called dropped', dropped(1079), 'guard'],
    ['a tenth called dropped', dropped(1080), 'success'],
  ];
  test.each(changes)('%s, by one signature', async (_name, lines, status) => {
    const c = new Case();
    await c.begin(MANY);
    c.second({}, lines);
    expect(await c.sync()).toBe(status);
    expect(served(c.disk).v).toBe(status === 'success' ? V2 : V1);
  });
  test.each(changes)('%s, by two signatures', async (_name, lines) => {
    const c = new Case();
    await c.begin(MANY);
    c.second({ listKeys: LIST_KEYS }, lines);
    expect(await c.sync()).toBe('success');
  });
  test('a young list may double overnight', async () => {
    const c = new Case();
    await c.begin(hosts(1000));
    c.second({}, hosts(2000));
    expect(await c.sync()).toBe('success');
  });
});
