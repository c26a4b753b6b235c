/** A disk that is full, damaged or gone. */
import { FeedError } from '../../../../../src/blocklist/feed/feed-error.ts';
import { type Row, testRows } from '../made-case.ts';
import { diskStore } from '../made-client.ts';

const ROWS: readonly Row[] = [
  [
    'no room at first: the idle slot makes some',
    (c) => {
      c.second();
      let full = 1;
      c.ports = {
        store: diskStore(c.disk, (step) => {
          if (step === 'writeTable' && full-- > 0) throw new FeedError('quota', 'full');
        }),
      };
    },
    'success',
    'new',
  ],
  [
    'no room at all',
    (c) => {
      c.second();
      c.ports = {
        store: diskStore(c.disk, (step) => {
          if (step === 'writeTable') throw new FeedError('quota', 'full');
        }),
      };
    },
    'quota',
    'old',
  ],
  [
    'what was written does not read back',
    (c) => {
      c.second();
      const store = diskStore(c.disk);
      c.ports = { store: { ...store, writeTable: (info, table) => store.writeTable(info, table.slice(0, -4)) } };
    },
    'db',
    'old',
  ],
  [
    'the database does not open',
    (c) => {
      c.second();
      c.ports = {
        store: diskStore(c.disk, () => {
          throw new FeedError('db', 'gone');
        }),
      };
    },
    'db',
    'old',
  ],
];

testRows(ROWS);
