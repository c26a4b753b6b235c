import { DAY, DAY_ONE, HOUR, hosts, line, STRANGER } from '../made-feed.ts';

const _T1 = DAY_ONE + DAY;
const _T2 = T1 + HOUR;
const _V1 = T1 / 60;
const _V2 = T2 / 60;
const _FIRST = hosts(50);
const _SECOND = [...hosts(48, 2), line('new.example')];

import { type Row, T1, T2, testRows } from '../made-case.ts';

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
