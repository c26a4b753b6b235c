/** When the list is asked for, over which mirrors, and what is written down. */
import { describe, expect, test, vi } from 'vitest';
import { createPause } from '../../../src/background/sync.ts';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import { ageOf, areRootsDue, isFailure, nextWait } from '../../../src/blocklist/feed/schedule.ts';
import { readLastSync } from '../../../src/platform/feed-state.ts';
import { fetchFrom, MIRROR } from '../blocklist/feed/made-client.ts';
import { DAY, HOUR } from '../blocklist/feed/made-feed.ts';
import { stage, T1 } from './sync-stage.ts';

const SECOND = 'https://second.example/';

describe('a sync', () => {
  test('stores the list, tells who serves it, and writes down result and next time', async () => {
    const s = stage();
    expect(await s.sync.run()).toEqual({
      status: 'success',
      at: T1 * 1000,
      next: (T1 + HOUR) * 1000,
      failures: 0,
      fresh: T1 * 1000,
      roots: T1 * 1000,
      filter: T1 * 1000,
      mirrors: [],
      masked: 3,
    });
    expect(await readLastSync()).toMatchObject({ status: 'success' });
    expect(s.alarms).toEqual([(T1 + HOUR) * 1000]);
    expect(s.disk.active).toBe('a');
  });

  test('nothing new: no list is opened again, and the count of masked entries stays', async () => {
    const s = stage();
    await s.sync.run();
    expect(await s.sync.run()).toMatchObject({ status: 'up_to_date', masked: 3 });
    expect(s.onNewList).toHaveBeenCalledOnce();
  });

  test('a failure is written down too, and the next try comes later each time', async () => {
    const s = stage({ fetch: async () => Promise.reject(new FeedError('http', 'down')) });
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) waits.push(((await s.sync.run())?.next ?? 0) - s.clock.at);
    expect(waits.map((ms) => ms / 60_000)).toEqual([15, 30, 60, 120, 120, 120]);
    expect(await readLastSync()).toMatchObject({ status: 'http', failures: 6, fresh: null });
  });

  test('success ends the back-off, and a later failure keeps the last good word', async () => {
    let down = true;
    const s = stage({
      fetch: async (url, cap) =>
        down ? Promise.reject(new FeedError('offline', '')) : fetchFrom(s.feed.files)(url, cap),
    });
    await s.sync.run();
    down = false;
    expect(await s.sync.run()).toMatchObject({ status: 'success', failures: 0 });
    down = true;
    s.clock.at += HOUR * 1000;
    expect(await s.sync.run()).toMatchObject({ status: 'offline', failures: 1, fresh: T1 * 1000 });
  });

  test('two at a time are one', async () => {
    const s = stage();
    const [one, two] = [s.sync.run(), s.sync.run()];
    expect(await one).toBe(await two);
    expect(s.onNewList).toHaveBeenCalledOnce();
  });

  test('a build without an update source asks nobody, ever', async () => {
    const fetch = vi.fn();
    const s = stage({ packaged: { root: '', mirrors: [], origins: [] }, fetch });
    expect(await s.sync.run()).toBeNull();
    await s.sync.ensureScheduled();
    expect(fetch).not.toHaveBeenCalled();
    expect(s.alarms).toEqual([]);
  });

  test('the first mirror is down, or lies: the second serves', async () => {
    for (const status of ['offline', 'bad_bytes', 'bad_sig'] as const) {
      const s = stage({
        packaged: { mirrors: [SECOND, MIRROR] },
        fetch: async (url, cap) =>
          url.startsWith(SECOND) ? Promise.reject(new FeedError(status, '')) : fetchFrom(s.feed.files)(url, cap),
      });
      expect(await s.sync.run()).toMatchObject({ status: 'success' });
      expect(s.report).toHaveBeenCalledOnce();
    }
  });

  test('a full disk is not asked of the next mirror', async () => {
    const asked: string[] = [];
    const s = stage({
      packaged: { mirrors: [SECOND, MIRROR] },
      fetch: async (url) => {
        asked.push(url);
        throw new FeedError('quota', '');
      },
    });
    expect(await s.sync.run()).toMatchObject({ status: 'quota' });
    expect(asked.every((url) => url.startsWith(SECOND))).toBe(true);
  });

  test('a fault of the program is reported and told as one of this computer', async () => {
    const s = stage({ fetch: async () => Promise.reject(new TypeError('oops')) });
    expect(await s.sync.run()).toMatchObject({ status: 'db', failures: 1 });
    expect(s.report).toHaveBeenCalledWith('list update', expect.any(TypeError));
  });

  test('a mirror the package may not talk to is never asked', async () => {
    const asked: string[] = [];
    const s = stage({
      fetch: async (url) => {
        asked.push(new URL(url).origin);
        throw new FeedError('offline', '');
      },
    });
    s.added.push('https://elsewhere.example/', SECOND);
    await s.sync.run();
    expect(new Set(asked)).toEqual(new Set(['https://second.example', 'https://feed.example']));
  });
});

describe('when', () => {
  test('the first sync comes within a minute, a set alarm is left alone', async () => {
    const s = stage();
    await s.sync.ensureScheduled();
    await s.sync.ensureScheduled();
    expect(s.alarms).toEqual([T1 * 1000 + 30_000]);
  });

  test('a lost alarm is set again for the time that was written down', async () => {
    const s = stage();
    await s.sync.run();
    s.alarms.length = 0;
    await s.sync.ensureScheduled();
    expect(s.alarms).toEqual([(T1 + HOUR) * 1000]);
  });

  test.each<[number | null, number, number, number]>([
    [null, 0, 0.5, 3600],
    [3600, 0, 0, 2880],
    [3600, 0, 1, 4320],
    [300, 0, 0, 300],
    [86_400, 0, 1, 86_400],
    [null, 1, 0.5, 900],
    [null, 1, 0, 720],
    [null, 1, 1, 1080],
    [null, 3, 0.5, 3600],
    [null, 4, 0.5, 7200],
    [null, 1000, 1, 8640],
  ])('asked for %s s, %i failures, chance %s: %i s', (wait, failures, random, seconds) => {
    expect(nextWait(wait, failures, random)).toBe(seconds);
  });

  test.each([
    [null, true],
    [0, false],
    [DAY - 1, false],
    [DAY, true],
    [-1, true],
  ])('%s seconds after the roots were asked for: due is %s', (since, due) => expect(areRootsDue(since)).toBe(due));

  test('the next root is asked for with the first sync and then once a day', async () => {
    const asked: string[] = [];
    const s = stage({
      fetch: async (url, cap) => {
        asked.push(url.slice(MIRROR.length));
        return fetchFrom(s.feed.files)(url, cap);
      },
    });
    for (let hour = 0; hour < 50; hour++) {
      s.clock.at = (T1 + hour * HOUR) * 1000;
      s.feed.sign(T1 / 60, s.feed.files.get(`list/${T1 / 60}.json`) as Uint8Array<ArrayBuffer>, T1 + hour * HOUR);
      expect(await s.sync.run()).toMatchObject({ status: hour === 0 ? 'success' : 'up_to_date' });
    }
    expect(asked.filter((path) => path === 'now.json')).toHaveLength(50);
    expect(asked.filter((path) => path === 'root/2.json')).toHaveLength(3);
  });

  test('a sync that failed counts as not asked', async () => {
    const s = stage({ fetch: async () => Promise.reject(new FeedError('offline', '')) });
    expect(await s.sync.run()).toMatchObject({ roots: null });
  });

  test('a wrong clock is told, but is no failure', () => {
    expect([isFailure('clock_bad'), isFailure('success'), isFailure('frozen')]).toEqual([false, false, true]);
  });

  test.each([
    [0, 'fresh'],
    [26 * HOUR - 1, 'fresh'],
    [26 * HOUR, 'old'],
    [72 * HOUR, 'old'],
    [72 * HOUR + 1, 'expired'],
  ])('after %i seconds: %s', (seconds, age) => expect(ageOf(seconds)).toBe(age));

  test('pauses come only after a while of work', async () => {
    let now = 0;
    const pause = createPause(() => now, 8);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await pause();
    now = 7;
    await pause();
    expect(timer).not.toHaveBeenCalled();
    now = 9;
    await pause();
    expect(timer).toHaveBeenCalledOnce();
    timer.mockRestore();
  });
});
