/** A clock that is wrong. */

import { type Row, T1, T2, testRows } from '../made-case.ts';
import { DAY, DAY_ONE, HOUR, STRANGER } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  [
    'the clock lies two days before the build: the list arrives, and it is told',
    (c) => {
      c.at = DAY_ONE - 2 * DAY;
      c.second();
    },
    'clock_bad',
    'new',
  ],
  [
    'a wrong clock excuses no older now',
    async (c) => {
      const old = c.feed.frozen();
      c.second();
      await c.sync();
      c.files = old;
      c.at = 0;
    },
    'rollback',
    'new',
  ],
  [
    'a wrong clock excuses no stranger',
    (c) => {
      c.at = 0;
      c.second({ listKeys: [STRANGER] });
    },
    'bad_sig',
    'old',
  ],
  [
    'the clock is an hour behind the last signed word',
    (c) => {
      c.at = T1 - HOUR;
      c.second();
    },
    'success',
    'new',
  ],
  [
    'the clock is a year ahead',
    (c) => {
      c.at = T2 + 365 * DAY;
      c.second();
    },
    'frozen',
    'old',
  ],
];

testRows(ROWS);
