/** A sound feed, in every way a client may come to it. */

import { FIRST, type Row, T1, T2, testRows, V1 } from '../made-case.ts';
import { type Bytes, hosts } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  ['nothing new', () => undefined, 'up_to_date', 'old'],
  [
    'a fresh now for the same list',
    (c) => c.feed.sign(V1, c.files.get(`list/${V1}.json`) as Bytes, T2),
    'up_to_date',
    'old',
  ],
  [
    'a new list by its delta',
    (c) => {
      c.second();
      c.failing(/^s\//, 'http');
    },
    'success',
    'new',
  ],
  ['a new list by its whole text', (c) => c.whole(), 'success', 'new'],
  [
    'three lists behind, by three deltas',
    (c) => {
      c.feed.publish(hosts(49), T1 + 600);
      c.feed.publish(hosts(49, 1), T1 + 1200);
      c.second();
      c.failing(/^s\//, 'http');
    },
    'success',
    'new',
  ],
  [
    'more lists behind than deltas are kept',
    (c) => {
      for (let i = 1; i < 33; i++) c.feed.publish(hosts(50, i), T1 + 60 * i);
      c.second();
      c.failing(/^d\//, 'http');
    },
    'success',
    'new',
  ],
  ['a list of unchanged entries, signed anew', (c) => c.second({}, FIRST), 'success', 'new'],
  [
    'the delta is gone, the text is there',
    (c) => {
      c.second();
      c.failing(/^d\//, 'http');
    },
    'success',
    'new',
  ],
  ['the text of the old list is asked of nobody', (c) => c.failing(/^[sd]\//, 'offline'), 'up_to_date', 'old'],
];

testRows(ROWS);
