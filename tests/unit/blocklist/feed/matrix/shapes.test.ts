/** Payloads of another shape than the format knows. */

import { bendNow, type Row, testRows, V1, V2 } from '../made-case.ts';
import { type Bytes, bytesOf } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  ...(
    [
      [],
      null,
      7,
      'text',
      {},
      { t: 1 },
      { t: 'application/vnd.kinward.now+json', p: {}, s: {} },
      { t: 'application/vnd.kinward.now+json', p: 'x', s: [null] },
    ] as const
  ).map(
    (value): Row => [
      `CVE-2026-23991: ${JSON.stringify(value)} instead of an envelope`,
      (c) => c.put('now.json', bytesOf(JSON.stringify(value))),
      'bad_bytes',
      'old',
    ],
  ),
  ['CVE-2026-23991: a signed null instead of a now', (c) => c.second({ now: () => null }), 'bad_bytes', 'old'],
  ['CVE-2026-23991: a signed list of lists', (c) => c.second({ list: () => [[[]]] }), 'bad_bytes', 'old'],
  [
    'a signed now with a field nobody knows',
    (c) => c.second({ now: (now) => ({ ...now, extra: 1 }) }),
    'bad_bytes',
    'old',
  ],
  ['a signed now of another type', (c) => c.second({ now: (now) => ({ ...now, type: 'list' }) }), 'bad_bytes', 'old'],
  [
    'a version that is no whole number',
    (c) => c.second({ now: (now) => ({ ...now, v: V2 + 0.5 }) }),
    'bad_bytes',
    'old',
  ],
  ['a version as text', (c) => c.second({ now: (now) => ({ ...now, v: String(V2) }) }), 'bad_bytes', 'old'],
  [
    'a field called __proto__',
    (c) => c.put('now.json', bytesOf('{"t":"","p":"","s":[],"__proto__":{}}')),
    'bad_bytes',
    'old',
  ],
  [
    'a field called constructor',
    (c) => c.second({ now: (now) => ({ ...now, list: { ...now.list, constructor: 1 } }) }),
    'bad_bytes',
    'old',
  ],
  ['nested too deep', (c) => c.put('now.json', bytesOf(`${'['.repeat(500)}${']'.repeat(500)}`)), 'bad_bytes', 'old'],
  [
    'a byte order mark',
    (c) => c.put('now.json', new Uint8Array([0xef, 0xbb, 0xbf, ...(c.files.get('now.json') as Bytes)])),
    'bad_bytes',
    'old',
  ],
  ['bytes that are no UTF-8', (c) => c.put('now.json', new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 'bad_bytes', 'old'],
  [
    'base64 with a line break',
    (c) => bendNow(c, (now) => ({ ...now, p: `${now.p.slice(0, 4)}\n${now.p.slice(4)}` })),
    'bad_bytes',
    'old',
  ],
  [
    'base64 with stray bits',
    (c) => bendNow(c, (now) => ({ ...now, p: `${now.p.replace(/=*$/, '')}AB==`.slice(0, 7) })),
    'bad_bytes',
    'old',
  ],
  [
    'an envelope of another kind',
    (c) => c.put('now.json', c.files.get(`list/${V1}.json`) as Bytes),
    'bad_bytes',
    'old',
  ],
  [
    'a list of another version than its name',
    (c) => {
      c.second({ list: (list) => ({ ...list, v: V2 - 1 }) });
    },
    'bad_bytes',
    'old',
  ],
];

testRows(ROWS);
