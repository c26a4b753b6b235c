/** The filter of much-visited sites beside the list: when it is asked for, and that it never costs the list anything. */
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import { fetchFrom } from '../blocklist/feed/made-client.ts';
import { DAY, HOUR, hosts } from '../blocklist/feed/made-feed.ts';
import { stage, T1 } from './sync-stage.ts';

describe('the filter of much-visited sites', () => {
  const asks = (s: ReturnType<typeof stage>) => s.asked.filter((url) => url.endsWith('established.json')).length;

  test('is asked for once a week, after the list, with the mirror that served it', async () => {
    const s = stage();
    for (const [days, count] of [
      [0, 1],
      [1, 1],
      [6, 1],
      [7, 2],
    ] as const) {
      s.clock.at = (T1 + days * DAY) * 1000;
      if (days > 0) s.feed.publish(hosts(30), s.clock.at / 1000);
      expect(await s.sync.run()).toMatchObject({ status: 'success' });
      expect(asks(s)).toBe(count);
    }
    expect(s.report).not.toHaveBeenCalled();
  });

  test.each([
    ['no answer: the next sync asks again', 'offline' as const, 2],
    ['rubbish: next week', 'bad_bytes' as const, 1],
  ])('%s; the list is taken all the same', async (_what, status, count) => {
    const s = stage({
      fetch: (url, cap) =>
        url.endsWith('established.json')
          ? Promise.reject(new FeedError(status, 'made up'))
          : fetchFrom(s.feed.files)(url, cap),
    });
    expect(await s.sync.run()).toMatchObject({ status: 'success', failures: 0 });
    s.clock.at += HOUR * 1000;
    expect(await s.sync.run()).toMatchObject({ status: 'up_to_date', failures: 0 });
    expect(asks(s)).toBe(count);
    expect(s.report).toHaveBeenCalledTimes(count);
  });

  test('is not asked for where no list came', async () => {
    const s = stage({ fetch: () => Promise.reject(new FeedError('offline', 'made up')) });
    expect(await s.sync.run()).toMatchObject({ status: 'offline', filter: null });
    expect(asks(s)).toBe(0);
  });
});
