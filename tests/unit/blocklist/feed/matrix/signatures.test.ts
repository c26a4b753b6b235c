/** Who signed, with what, and how often. */
import { expect } from 'vitest';
import { toBase64 } from '../../../../../src/blocklist/feed/base64.ts';
import { bendNow, type Row, T2, testRows, V2 } from '../made-case.ts';
import { type Bytes, bytesOf, LIST_KEYS, NOW_KEYS, ROOT_KEYS, STRANGER } from '../made-feed.ts';

const ROWS: readonly Row[] = [
  ['a now of a stranger', (c) => c.second({ nowKeys: [STRANGER] }), 'bad_sig', 'old'],
  ['a list of a stranger', (c) => c.second({ listKeys: [STRANGER] }), 'bad_sig', 'old'],
  ["a now by the list's key", (c) => c.second({ nowKeys: LIST_KEYS }), 'bad_sig', 'old'],
  ["a list by now's key", (c) => c.second({ listKeys: NOW_KEYS }), 'bad_sig', 'old'],
  ["a list by the roots' keys", (c) => c.second({ listKeys: ROOT_KEYS }), 'bad_sig', 'old'],
  ['a list signed as a now', (c) => c.second({ listSignedAs: 'now' }), 'bad_sig', 'old'],
  ['a now signed as a list', (c) => c.second({ nowSignedAs: 'list' }), 'bad_sig', 'old'],
  [
    "another payload's signature",
    (c) => {
      const old = JSON.parse(Buffer.from(c.files.get('now.json') as Bytes).toString());
      c.second();
      c.put('now.json', bytesOf({ ...JSON.parse(Buffer.from(c.files.get('now.json') as Bytes).toString()), s: old.s }));
    },
    'bad_sig',
    'old',
  ],
  [
    'a right signature under another key id',
    (c) => bendNow(c, (now) => ({ ...now, s: now.s.map(({ g }) => ({ k: LIST_KEYS[0]?.id, g })) })),
    'bad_sig',
    'old',
  ],
  [
    'a stranger beside the right one does no harm',
    (c) => c.second({ nowKeys: [STRANGER, ...NOW_KEYS] }),
    'success',
    'new',
  ],
  ['no signature', (c) => bendNow(c, (now) => ({ ...now, s: [] })), 'bad_bytes', 'old'],
  [
    'a signature of 63 bytes',
    (c) => bendNow(c, (now) => ({ ...now, s: [{ ...now.s[0], g: toBase64(new Uint8Array(63)) }] })),
    'bad_bytes',
    'old',
  ],
  [
    'a signature of zeros',
    (c) => bendNow(c, (now) => ({ ...now, s: [{ ...now.s[0], g: toBase64(new Uint8Array(64)) }] })),
    'bad_sig',
    'old',
  ],
  [
    'GHSA-2828-9vh6-9m6j: nine signatures',
    (c) => bendNow(c, (now) => ({ ...now, s: Array(9).fill(now.s[0]) })),
    'bad_bytes',
    'old',
  ],
  [
    'GHSA-2828-9vh6-9m6j: thousands of signatures',
    (c) => bendNow(c, (now) => ({ ...now, s: Array(5000).fill(now.s[0]) })),
    'too_big',
    'old',
  ],
  [
    'the right signature eight times',
    (c) => bendNow(c, (now) => ({ ...now, s: Array(8).fill(now.s[0]) })),
    'success',
    'new',
  ],
  [
    'CVE-2025-2888: a now that fails its checks is not remembered',
    async (c) => {
      c.second({ now: (now) => ({ ...now, v: V2 + 1000, exp: T2 }) });
      expect(await c.sync()).toBe('frozen');
      c.feed.sign(V2, c.files.get(`list/${V2}.json`) as Bytes, T2);
    },
    'success',
    'new',
  ],
];

testRows(ROWS);
