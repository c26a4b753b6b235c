/** Words that are out of date, and a mirror that stands still. */

import { type Row, SECOND, T1, T2, testRows } from '../made-case.ts';
import { DAY, DAY_ONE, HOUR } from '../made-feed.ts';

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
