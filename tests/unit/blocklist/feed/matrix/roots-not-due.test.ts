/** The next root was asked for less than a day ago: only what points at one makes the client ask. */
import type { SyncPorts } from '../../../../../src/blocklist/feed/ports.ts';
import { type Case, OTHER_LIST, OTHER_NOW, type Row, SECOND, testRows } from '../made-case.ts';
import { fetchFrom, MIRROR } from '../made-client.ts';
import { DAY, DAY_ONE, LIST_KEYS, NOW_KEYS, ROOT_KEYS } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  [
    'not due, and nothing points at a root: it is not asked for',
    (c) => {
      c.ports = { askRoots: false, fetch: refusing(c, /^root/) };
      c.second();
    },
    'success',
    'new',
  ],
  [
    'not due: now names the new root',
    (c) => {
      c.ports = { askRoots: false };
      c.rotate({});
      c.second({ now: (now) => ({ ...now, root_n: 2 }) });
    },
    'success',
    'new',
  ],
  [
    'not due: the key of now was replaced',
    (c) => {
      c.ports = { askRoots: false };
      c.rotate({}, { root: ROOT_KEYS, list: LIST_KEYS, now: OTHER_NOW });
      c.second({ nowKeys: OTHER_NOW });
    },
    'success',
    'new',
  ],
  [
    'not due: the keys of the list were replaced, and its list falls at once',
    (c) => {
      c.ports = { askRoots: false };
      c.rotate({}, { root: ROOT_KEYS, list: OTHER_LIST, now: NOW_KEYS });
      c.second({ now: (now) => ({ ...now, root_n: 2 }) });
    },
    'bad_sig',
    'embedded',
  ],
  [
    'not due: our own root is out of date and a new one waits',
    (c) => {
      c.ports = { askRoots: false };
      c.at = DAY_ONE + 401 * DAY;
      c.rotate({ exp: c.at + 400 * DAY });
      c.feed.publish(SECOND, c.at);
    },
    'success',
    (DAY_ONE + 401 * DAY) / 60,
  ],
  [
    'not due: now names a root that is kept from us',
    (c) => {
      c.ports = { askRoots: false };
      c.second({ now: (now) => ({ ...now, root_n: 2 }) });
    },
    'frozen',
    'old',
  ],
  [
    'not due: a stranger signs now, and no root names him',
    (c) => {
      c.ports = { askRoots: false };
      c.second({ nowKeys: OTHER_NOW });
    },
    'bad_sig',
    'old',
  ],
  [
    'not due: an older now is refused without asking',
    async (c) => {
      const old = c.feed.frozen();
      c.second();
      await c.sync();
      c.files = old;
      c.ports = { askRoots: false, fetch: refusing(c, /^root/) };
    },
    'rollback',
    'new',
  ],
];

testRows(ROWS);

/** A mirror that must not be asked for some of its files. */
function refusing({ files }: Case, paths: RegExp): SyncPorts['fetch'] {
  return (url, cap) => {
    if (paths.test(url.slice(MIRROR.length))) throw new Error(`asked for ${url}`);
    return fetchFrom(files)(url, cap);
  };
}
