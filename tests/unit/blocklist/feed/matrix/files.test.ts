/** Rows of the matrix: files. */
import { gzipSync } from 'node:zlib';
import { damage, LF, type Row, row, testRows, V2 } from '../made-case.ts';
import { type Bytes, bytesOf } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  [
    'other bytes under the name of the text',
    (c) => {
      const { snap } = c.whole();
      c.put(`s/${snap.sha256}.gz`, new Uint8Array(snap.gz));
    },
    'hash',
    'old',
  ],
  [
    'half of the text',
    (c) => {
      const { snap } = c.whole();
      c.put(`s/${snap.sha256}.gz`, (c.files.get(`s/${snap.sha256}.gz`) as Bytes).slice(0, 40));
    },
    'hash',
    'old',
  ],
  [
    'half of the list',
    (c) => {
      c.second();
      c.put(`list/${V2}.json`, (c.files.get(`list/${V2}.json`) as Bytes).slice(0, 300));
    },
    'hash',
    'old',
  ],
  ['a signed file that is no gzip', (c) => c.pack(bytesOf('not gzip'), 100), 'bad_bytes', 'old'],
  [
    'a signed gzip that breaks off',
    (c) => c.pack(gzipSync('x'.repeat(5000)).subarray(0, 30), 5000),
    'bad_bytes',
    'old',
  ],
  ['a bomb: 10 MB in 10 kB', (c) => c.pack(gzipSync(Buffer.alloc(10_000_000)), 1_000_000), 'too_big', 'old'],
  ['less text than signed for', (c) => c.pack(gzipSync('B'), 2), 'hash', 'old'],
  [
    'another text than signed for',
    (c) => c.pack(gzipSync(row('a.example') + LF), row('a.example').length + 1),
    'hash',
    'old',
  ],
  [
    'a table that is not the signed one',
    (c) => c.whole({}, (list) => ({ ...list, tab_sha256: '0'.repeat(64) })),
    'hash',
    'old',
  ],
  [
    'a delta that leads elsewhere: the text is taken',
    (c) => c.second({ delta: (delta) => delta.replace('new.example', 'odd.example') }),
    'success',
    'new',
  ],
  [
    'a delta that removes what is not there: the text is taken',
    (c) => c.second({ delta: () => `-absent.example${LF}` }),
    'success',
    'new',
  ],
  ['a delta that is no delta: the text is taken', (c) => c.second({ delta: () => 'B' }), 'success', 'new'],
  [
    'a delta out of order: the text is taken',
    (c) => c.second({ delta: (delta) => delta.split(LF).filter(Boolean).reverse().join(LF) + LF }),
    'success',
    'new',
  ],
  [
    'the active table was damaged: the text is taken',
    (c) => {
      damage(c.disk);
      c.second();
      c.failing(/^d\//, 'http');
    },
    'success',
    'new',
  ],
  ['a line that is no entry', (c) => c.text(`B scam.example${LF}`), 'parse', 'old'],
  ['another number of lines', (c) => c.text(row('a.example') + LF), 'parse', 'old'],
  ['no end of the last line', (c) => c.text(row('a.example')), 'parse', 'old'],
  ['line ends of Windows', (c) => c.text(`${row('a.example')}\r${LF}`), 'parse', 'old'],
  ['letters beyond ASCII', (c) => c.text(row('b\xfccher.example') + LF), 'parse', 'old'],
  ['an address of a machine', (c) => c.text(row('192.0.2.1') + LF), 'parse', 'old'],
  ['a top-level name', (c) => c.text(row('com') + LF), 'parse', 'old'],
  ['lines out of order', (c) => c.text(`${row('b.example')}${LF}${row('a.example')}${LF}`), 'parse', 'old'],
  [
    'an entry twice',
    (c) => c.text(`${row('a.example')}${LF}${row('a.example', '2\t3\t0\t1800')}${LF}`),
    'parse',
    'old',
  ],
  [
    'an entry allowed and listed',
    (c) => c.text(`A${row('a.example').slice(1)}${LF}${row('a.example')}${LF}`),
    'parse',
    'old',
  ],
  ['a source nobody declared', (c) => c.text(row('a.example', '1\t3\t7\t1800') + LF), 'parse', 'old'],
  ['a category of 13', (c) => c.text(row('a.example', '13\t3\t0\t1800') + LF), 'parse', 'old'],
  ['a severity of 0', (c) => c.text(row('a.example', '1\t0\t0\t1800') + LF), 'parse', 'old'],
  ['a day beyond two bytes', (c) => c.text(row('a.example', '1\t3\t0\t65536') + LF), 'parse', 'old'],
];

testRows(ROWS);
