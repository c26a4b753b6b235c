import { DAY, DAY_ONE, HOUR, hosts, line } from '../made-feed.ts';

const _T1 = DAY_ONE + DAY;
const _T2 = T1 + HOUR;
const _V1 = T1 / 60;
const _V2 = T2 / 60;
const _FIRST = hosts(50);
const _SECOND = [...hosts(48, 2), line('new.example')];

import { type Row, SECOND, T1, T2, testRows } from '../made-case.ts';

const ROWS: readonly Row[] = [
  [
    'now is out of date',
    (c) => {
      c.at = T1 + 72 * HOUR;
    },
    'frozen',
    'old',
  ],
  [
    'now is a second from its end',
    (c) => {
      c.at = T1 + 72 * HOUR - 1;
    },
    'up_to_date',
    'old',
  ],
  ['the list is out of date', (c) => c.second({ list: (list) => ({ ...list, exp: T2 }) }), 'frozen', 'old'],
  [
    'now knows a root that is kept from us',
    (c) => c.second({ now: (now) => ({ ...now, root_n: 2 }) }),
    'frozen',
    'old',
  ],
  [
    'the root is out of date',
    (c) => {
      c.at = DAY_ONE + 400 * DAY;
      c.feed.publish(SECOND, c.at);
    },
    'root_expired',
    'old',
  ],
  [
    'a list out of date goes on protecting',
    (c) => {
      c.at = T1 + 60 * DAY;
    },
    'frozen',
    'old',
  ],
];

testRows(ROWS);
