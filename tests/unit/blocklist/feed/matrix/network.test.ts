/** What a mirror may answer: nothing, too much, something else. */

import { type Row, testRows, V2 } from '../made-case.ts';
import { bytesOf } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  ['no answer at all', (c) => c.failing(/./, 'offline'), 'offline', 'old'],
  [
    'no now',
    (c) => {
      c.second();
      c.files.delete('now.json');
    },
    'http',
    'old',
  ],
  [
    'no list',
    (c) => {
      c.second();
      c.files.delete(`list/${V2}.json`);
    },
    'http',
    'old',
  ],
  [
    'neither delta nor text',
    (c) => {
      c.second();
      c.failing(/^[sd]\//, 'http');
    },
    'http',
    'old',
  ],
  [
    'breaks off in the list',
    (c) => {
      c.second();
      c.failing(/^list\//, 'offline');
    },
    'offline',
    'old',
  ],
  [
    'breaks off in the text',
    (c) => {
      c.whole();
      c.failing(/^s\//, 'offline');
    },
    'offline',
    'old',
  ],
  [
    'whether there is a newer root cannot be read: the feed tells itself',
    (c) => {
      c.second();
      c.failing(/^root\//, 'offline');
    },
    'success',
    'new',
  ],
  [
    "a captive portal's page instead of now",
    (c) => c.put('now.json', bytesOf('<html>Welcome to the airport</html>')),
    'bad_bytes',
    'old',
  ],
  ["a captive portal's page instead of a root", (c) => c.put('root/2.json', bytesOf('<html>')), 'bad_bytes', 'old'],
  [
    "a captive portal's page instead of the text",
    (c) => {
      const { snap } = c.whole();
      c.put(`s/${snap.sha256}.gz`, bytesOf('<html>'));
    },
    'hash',
    'old',
  ],
  ['an empty now', (c) => c.put('now.json', new Uint8Array(0)), 'bad_bytes', 'old'],
  ['endless data: now', (c) => c.put('now.json', new Uint8Array(4 * 1024 + 1)), 'too_big', 'old'],
  ['endless data: a root', (c) => c.put('root/2.json', new Uint8Array(16 * 1024 + 1)), 'too_big', 'old'],
  [
    'endless data: the list',
    (c) => {
      c.second();
      c.put(`list/${V2}.json`, new Uint8Array(16 * 1024 + 1));
    },
    'too_big',
    'old',
  ],
  [
    'endless data: the text',
    (c) => {
      const { snap } = c.whole();
      c.put(`s/${snap.sha256}.gz`, new Uint8Array(snap.gz + 1));
    },
    'too_big',
    'old',
  ],
];

testRows(ROWS);
