/** Who may sign: roots, their thresholds, their chain, withdrawn keys, and when the next root is asked for. */
import { expect } from 'vitest';
import { formatPayload } from '../../../../../src/blocklist/feed/payloads.ts';
import { OTHER_LIST, OTHER_NOW, OTHER_ROOT, type Row, SECOND, T2, testRows, V2 } from '../made-case.ts';
import { HOUR, hosts, type Key, LIST_KEYS, MadeFeed, NOW_KEYS, ROOT_KEYS, rootPayload, seal } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  [
    'CVE-2026-23992: a threshold of 0',
    (c) =>
      c.feed.root({ ...rootPayload({ n: 2 }), roles: { ...rootPayload().roles, now: { ids: [], th: 0 } } }, ROOT_KEYS),
    'bad_bytes',
    'old',
  ],
  [
    'a threshold of one and a half',
    (c) =>
      c.feed.root(
        {
          ...rootPayload({ n: 2 }),
          roles: { ...rootPayload().roles, now: { ids: [NOW_KEYS[0]?.id ?? ''], th: 1.5 } },
        },
        ROOT_KEYS,
      ),
    'bad_bytes',
    'old',
  ],
  [
    'a threshold of more keys than there are',
    (c) =>
      c.feed.root(
        { ...rootPayload({ n: 2 }), roles: { ...rootPayload().roles, now: { ids: [NOW_KEYS[0]?.id ?? ''], th: 2 } } },
        ROOT_KEYS,
      ),
    'bad_bytes',
    'old',
  ],
  [
    'GHSA-3633-5h82-39pq: one key under two names',
    (c) => {
      const root = rootPayload({ n: 2 });
      c.feed.root({ ...root, keys: { ...root.keys, '0123456789abcdef': ROOT_KEYS[0]?.publicText ?? '' } }, ROOT_KEYS);
    },
    'bad_bytes',
    'old',
  ],
  [
    'one key named twice in a role',
    (c) => {
      const root = rootPayload({ n: 2 });
      const id = ROOT_KEYS[0]?.id ?? '';
      c.feed.root({ ...root, roles: { ...root.roles, root: { ids: [id, id], th: 2 } } }, ROOT_KEYS);
    },
    'bad_bytes',
    'old',
  ],
  [
    'one key that signs twice',
    (c) => c.rotate({}, undefined, [ROOT_KEYS[0] as Key, ROOT_KEYS[0] as Key]),
    'bad_sig',
    'old',
  ],
  ['one signature of two', (c) => c.rotate({}, undefined, ROOT_KEYS.slice(0, 1)), 'bad_sig', 'old'],
  [
    'signed by its own new keys only',
    (c) => c.rotate({}, { root: OTHER_ROOT, list: LIST_KEYS, now: NOW_KEYS }, OTHER_ROOT),
    'bad_sig',
    'old',
  ],
  [
    'signed by the old keys only',
    (c) => c.rotate({}, { root: OTHER_ROOT, list: LIST_KEYS, now: NOW_KEYS }, ROOT_KEYS),
    'bad_sig',
    'old',
  ],
  [
    'number 3 where 2 is due',
    (c) => c.put('root/2.json', seal('root', formatPayload(rootPayload({ n: 3 })), ROOT_KEYS)),
    'rollback',
    'old',
  ],
  [
    'a root that names a key it does not carry',
    (c) => {
      const root = rootPayload({ n: 2 });
      c.feed.root({ ...root, roles: { ...root.roles, now: { ids: ['0123456789abcdef'], th: 1 } } }, ROOT_KEYS);
    },
    'bad_bytes',
    'old',
  ],
  [
    'new root keys, signed by both sets',
    (c) => {
      c.rotate({}, { root: OTHER_ROOT, list: LIST_KEYS, now: NOW_KEYS }, [
        ...ROOT_KEYS.slice(0, 2),
        ...OTHER_ROOT.slice(0, 2),
      ]);
      c.second();
    },
    'success',
    'new',
  ],
  [
    'three roots at once',
    (c) => {
      for (const n of [2, 3, 4]) c.rotate({ n });
      c.second({ now: (now) => ({ ...now, root_n: 4 }) });
    },
    'success',
    'new',
  ],
  [
    'forty roots: the first sync stops at 32 and says that one is missing',
    (c) => {
      for (let n = 2; n <= 41; n++) c.rotate({ n });
      c.second({ now: (now) => ({ ...now, root_n: 41 }) });
    },
    'frozen',
    'old',
  ],
  [
    'forty roots: the second sync arrives',
    (c) => {
      for (let n = 2; n <= 41; n++) c.rotate({ n });
      c.second({ now: (now) => ({ ...now, root_n: 41 }) });
      return c.sync();
    },
    'success',
    'new',
  ],
  [
    'the key of now is withdrawn: its old key signs no more',
    (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: LIST_KEYS, now: OTHER_NOW });
      c.second();
    },
    'bad_sig',
    'old',
  ],
  [
    'the keys of the list are withdrawn and the mirror has no list by the new ones',
    (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
      c.second();
    },
    'bad_sig',
    'embedded',
  ],
  [
    'the keys of the list are withdrawn and the mirror falls silent',
    (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
      c.failing(/^now/, 'offline');
    },
    'offline',
    'embedded',
  ],
  [
    'the keys of the list are withdrawn: a list by the new ones',
    (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
      c.second({ listKeys: OTHER_LIST.slice(0, 1) });
    },
    'success',
    'new',
  ],
  [
    'fast-forward recovery: after a thief of the key of now',
    async (c) => {
      c.second({ now: (now) => ({ ...now, v: V2 + 1400 }) });
      expect(await c.sync()).toBe('success');
      c.rotate({}, { root: ROOT_KEYS, list: LIST_KEYS, now: OTHER_NOW });
      c.at = T2 + HOUR;
      c.feed.publish(hosts(50), c.at, { nowKeys: OTHER_NOW });
    },
    'success',
    V2 + 60,
  ],
  [
    'fast-forward recovery: after a thief of the key of the list',
    async (c) => {
      const far = T2 + 23 * HOUR;
      c.feed.publish(SECOND, far, {
        list: (list) => ({ ...list, iat: T2 }),
        now: (now) => ({ ...now, v: V2, iat: T2 }),
      });
      expect(await c.sync()).toBe('success');
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: OTHER_NOW });
      const honest = new MadeFeed();
      honest.publish(hosts(50), T2 + HOUR, { listKeys: OTHER_LIST.slice(0, 1), nowKeys: OTHER_NOW });
      for (const [path, file] of honest.files) c.put(path, file);
      c.at = T2 + HOUR;
    },
    'success',
    V2 + 60,
  ],
  [
    'a withdrawn key stays withdrawn after the database is wiped',
    async (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
      await c.sync();
      c.files.delete('root/2.json');
      c.disk.wipeDatabase();
      c.second();
    },
    'bad_sig',
    'embedded',
  ],
];

testRows(ROWS);
