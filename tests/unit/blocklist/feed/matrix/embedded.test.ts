/** The signed list in the package: no older list is taken, deltas may start from it, and it counts only while its keys do. */
import { describe, expect, test } from 'vitest';
import { buildList } from '../../../../../src/services/publisher/build-list.ts';
import { signForDevelopment } from '../../../../../src/services/publisher/development-list.ts';
import { honestSites } from '../../../../../src/services/publisher/honest-sites.ts';
import { sourceOf } from '../../../../../src/services/publisher/sources/known-sources.ts';
import { Case, FIRST, MANY, OTHER_LIST, SECOND, T1, T2, V1, V2 } from '../made-case.ts';
import { fetchFrom, MIRROR, served } from '../made-client.ts';
import {
  type Bytes,
  DAY,
  HOUR,
  hosts,
  LIST_KEYS,
  MadeFeed,
  NOW_KEYS,
  ROOT_KEYS,
  STRANGER,
  tableOf,
} from '../made-feed.ts';

function byStranger(): Bytes {
  const feed = new MadeFeed();
  feed.publish(SECOND, T2, { listKeys: [STRANGER] });
  return feed.files.get(`list/${V2}.json`) as Bytes;
}

/** A new install: nothing stored, the second release in the package, the feed as it is then. */
function installed(lines = SECOND) {
  const c = new Case();
  c.feed.publish(FIRST, T1);
  const { list } = c.feed.publish(lines, T2);
  const envelope = c.files.get(`list/${V2}.json`) as Bytes;
  const asked: string[] = [];
  c.ports = {
    embedded: { list: envelope, table: async () => tableOf(lines, list) },
    fetch: (url, cap) => {
      asked.push(url.slice(MIRROR.length).replace(/\/.*/, ''));
      return fetchFrom(c.files)(url, cap);
    },
  };
  c.at = T2 + HOUR;
  return { c, asked, list, envelope };
}

describe('a feed list in the package', () => {
  test('is the newest: nothing is loaded, and the feed counts as asked', async () => {
    const { c, asked } = installed();
    expect(await c.sync()).toBe('up_to_date');
    expect(asked).toEqual(['root', 'now.json']);
    expect(c.disk.active).toBeNull();
    expect(c.disk.trust?.now).toEqual(c.files.get('now.json'));
  });

  test('deltas start from it: a first sync needs no snapshot', async () => {
    const { c, asked } = installed();
    c.feed.publish([...SECOND, ...hosts(3, 900)], c.at);
    expect(await c.sync()).toBe('success');
    expect(asked).toEqual(['root', 'now.json', 'list', 'd']);
    expect(served(c.disk).lists('fund901.example')).toBe(true);
  });

  test('is the floor: an older mirror is refused, though nothing else is stored', async () => {
    const { c } = installed();
    const old = new MadeFeed();
    old.publish(FIRST, T1);
    c.files = old.files;
    expect(await c.sync()).toBe('rollback');
    expect(c.disk.active).toBeNull();
  });

  test('came with an update and is newer than what was synced: measured by it', async () => {
    const { c, asked } = installed();
    const { ports } = c;
    c.ports = {};
    const now = c.files;
    const old = new MadeFeed();
    old.publish(FIRST, T1);
    c.files = old.files;
    expect(await c.sync(T1)).toBe('success');
    c.files = now;
    c.ports = ports;
    expect(await c.sync()).toBe('up_to_date');
    expect(asked).toEqual(['root', 'now.json']);
  });

  test('is older than what was synced: no part in it', async () => {
    const { c } = installed();
    c.feed.publish([...SECOND, ...hosts(3, 900)], c.at);
    expect(await c.sync()).toBe('success');
    c.feed.publish(SECOND, c.at + HOUR);
    c.at += HOUR;
    expect(await c.sync()).toBe('success');
    expect(served(c.disk).v).toBe(c.at / 60);
  });

  test('the guard measures by it: one key does not empty a new install', async () => {
    const { c } = installed(MANY);
    c.feed.publish(MANY.slice(0, 100), c.at);
    expect(await c.sync()).toBe('guard');
    expect(c.disk.active).toBeNull();
  });

  test('damaged: the snapshot is loaded instead', async () => {
    const { c, asked, envelope } = installed();
    c.ports = { ...c.ports, embedded: { list: envelope, table: async () => new ArrayBuffer(64) } };
    c.feed.publish([...SECOND, ...hosts(3, 900)], c.at);
    expect(await c.sync()).toBe('success');
    expect(asked).toEqual(['root', 'now.json', 'list', 's']);
  });

  test.each<[string, Bytes]>([
    ['signed by a stranger', byStranger()],
    ['no envelope at all', new Uint8Array(40)],
    [
      'signed by the development keys',
      signForDevelopment(
        buildList(
          [
            {
              source: sourceOf('a.txt'),
              file: 'a.txt',
              format: 'test',
              rows: [{ text: 'a.example', at: 1, says: 'deny', since: null, dropped: null }],
            },
          ],
          honestSites({ groups: [], shared: [] }, []),
        ),
        T2 + 30 * DAY,
      ).list,
    ],
  ])('%s: no floor and no start for deltas', async (_what, list) => {
    const { c, asked } = installed();
    c.ports = { ...c.ports, embedded: { list, table: async () => Promise.reject(new Error('not to be read')) } };
    const old = new MadeFeed();
    old.publish(FIRST, T1);
    c.files = old.files;
    expect(await c.sync()).toBe('success');
    expect(asked).toContain('s');
    expect(served(c.disk).v).toBe(V1);
  });

  test('its key was withdrawn: no floor any more', async () => {
    const { c } = installed();
    c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
    c.feed.publish(FIRST, c.at, { listKeys: OTHER_LIST.slice(0, 1) });
    expect(await c.sync()).toBe('success');
  });
});

describe('the guard, when our own list is out of date', () => {
  const away = async (lines: readonly (typeof MANY)[number][], listKeys = LIST_KEYS.slice(0, 1), days = 31) => {
    const c = new Case();
    await c.begin(MANY);
    c.at = T1 + days * DAY;
    c.feed.publish(lines, c.at, { listKeys });
    return c.sync();
  };
  test.each([
    ['twice as much', [...MANY, ...hosts(1200, 5000)], 'success'],
    ['half of it gone', MANY.slice(0, 600), 'success'],
    ['more than half of it gone', MANY.slice(0, 599), 'guard'],
    ['nearly empty', MANY.slice(0, 1), 'guard'],
  ] as const)('%s, by one signature', async (_what, lines, status) => {
    expect(await away(lines)).toBe(status);
  });
  test('nearly empty, by two signatures', async () => expect(await away(MANY.slice(0, 1), LIST_KEYS)).toBe('success'));
  test('a day before its end the whole guard still stands', async () =>
    expect(await away([...MANY, ...hosts(1200, 5000)], LIST_KEYS.slice(0, 1), 29)).toBe('guard'));
});
