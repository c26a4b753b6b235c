/** What is older than what was seen, or from a future that cannot be; and what only looks like it. */
import { expect } from 'vitest';
import { formatPayload } from '../../../../../src/blocklist/feed/payloads.ts';
import { FIRST, OTHER_LIST, OTHER_NOW, OTHER_ROOT, type Row, SECOND, T1, T2, testRows, V1, V2 } from '../made-case.ts';
import {
  type Bytes,
  bytesOf,
  DAY,
  type Key,
  LIST_KEYS,
  NOW_KEYS,
  ROOT_KEYS,
  rootPayload,
  STRANGER,
  seal,
  sha,
} from '../made-feed.ts';

const ROWS: readonly Row[] = [
  [
    'CVE-2022-29173: an older now',
    (c) => {
      const old = c.feed.frozen();
      c.second();
      return c.sync().then(() => {
        c.files = old;
      });
    },
    'rollback',
    'new',
  ],
  ['the same now again', (c) => c.second() && c.sync(), 'up_to_date', 'new'],
  [
    'a newer now that points at an older list',
    (c) => {
      const first = c.files.get(`list/${V1}.json`) as Bytes;
      c.second();
      return c.sync().then(() => {
        c.feed.sign(V1, first, T2 + 60);
      });
    },
    'rollback',
    'new',
  ],
  [
    'two lists of one version',
    (c) => {
      c.feed.publish(SECOND, T1);
      c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2);
    },
    'rollback',
    'old',
  ],
  [
    'the same list signed by one more key is the same list',
    (c) => {
      c.feed.publish(FIRST, T1, { listKeys: LIST_KEYS });
      c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2);
      // Nothing but the envelope is loaded.
      for (const path of c.files.keys()) if (/^[sd]\//.test(path)) c.files.delete(path);
    },
    'up_to_date',
    'old',
  ],
  [
    'the same list signed anew counts from then on',
    async (c) => {
      c.feed.publish(FIRST, T1, { listKeys: LIST_KEYS });
      c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2);
      expect(await c.sync()).toBe('up_to_date');
      const slot = c.disk.active && c.disk.slots.get(c.disk.active);
      expect(slot?.info.list).toEqual(c.files.get(`list/${V1}.json`));
      c.files.delete(`list/${V1}.json`);
    },
    'up_to_date',
    'old',
  ],
  [
    'the same list under the envelope of a stranger',
    (c) => {
      c.feed.publish(FIRST, T1, { listKeys: [STRANGER] });
      c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2);
    },
    'bad_sig',
    'old',
  ],
  [
    'the same list signed anew after its key was withdrawn, by a key that counts',
    async (c) => {
      c.rotate({}, { root: ROOT_KEYS, list: [LIST_KEYS[1] as Key, STRANGER], now: NOW_KEYS });
      c.feed.publish(FIRST, T1, { listKeys: LIST_KEYS.slice(1) });
      c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2);
    },
    'success',
    'old',
  ],
  [
    'an older list under the new name',
    (c) => {
      c.second();
      c.put(`list/${V2}.json`, c.files.get(`list/${V1}.json`) as Bytes);
    },
    'hash',
    'old',
  ],
  [
    'mix and match: now names an older list as a newer one',
    (c) => {
      c.second({
        now: (now) => ({
          ...now,
          list: {
            ...now.list,
            sha256: sha(c.files.get(`list/${V1}.json`) as Bytes),
            len: (c.files.get(`list/${V1}.json`) as Bytes).length,
          },
        }),
      });
      c.put(`list/${V2}.json`, c.files.get(`list/${V1}.json`) as Bytes);
    },
    'bad_bytes',
    'old',
  ],
  [
    'fast-forward: a now of the day after tomorrow',
    (c) => c.second({ now: (now) => ({ ...now, v: V2 + 1441 }) }),
    'rollback',
    'old',
  ],
  [
    'fast-forward: a now signed in the future',
    (c) => c.second({ now: (now) => ({ ...now, iat: T2 + DAY + 60 }) }),
    'rollback',
    'old',
  ],
  [
    'fast-forward: a list of the day after tomorrow',
    (c) => {
      const far = V2 + 1441;
      c.second({ list: (list) => ({ ...list, v: far }) });
      const list = c.files.get(`list/${V2}.json`) as Bytes;
      c.put(`list/${far}.json`, list);
      c.feed.sign(far, list, T2, { now: (now) => ({ ...now, v: V2 }) });
    },
    'rollback',
    'old',
  ],
  [
    'within a day ahead is no fast-forward',
    (c) => c.second({ now: (now) => ({ ...now, v: V2 + 1439 }) }),
    'success',
    'new',
  ],
  [
    'database wiped, the mirror is a day behind',
    (c) => {
      const old = c.feed.frozen();
      c.second();
      return c.sync().then(() => {
        c.files = old;
        c.disk.wipeDatabase();
      });
    },
    'rollback',
    'embedded',
  ],
  [
    'second copy wiped, the mirror is a day behind',
    (c) => {
      const old = c.feed.frozen();
      c.second();
      return c.sync().then(() => {
        c.files = old;
        c.disk.mirror = null;
      });
    },
    'rollback',
    'new',
  ],
  [
    'both wiped: the embedded list is the floor, and any sound list is newer',
    (c) => {
      c.disk.wipeDatabase();
      c.disk.mirror = null;
    },
    'success',
    'old',
  ],
  ['database wiped, nothing new: the same list again', (c) => c.disk.wipeDatabase(), 'success', 'old'],
  [
    'a forged second copy counts for nothing',
    (c) => {
      c.second();
      c.disk.mirror = {
        roots: [
          seal(
            'root',
            formatPayload(rootPayload({ n: 2 }, { root: OTHER_ROOT, list: OTHER_LIST, now: OTHER_NOW })),
            OTHER_ROOT,
          ),
        ],
        now: seal('now', bytesOf({}), [STRANGER]),
      };
    },
    'success',
    'new',
  ],
  [
    'junk in the second copy counts for nothing',
    (c) => {
      c.second();
      c.disk.mirror = { roots: [new Uint8Array(9), new Uint8Array(20_000)], now: bytesOf('[]') };
    },
    'success',
    'new',
  ],
];

testRows(ROWS);
