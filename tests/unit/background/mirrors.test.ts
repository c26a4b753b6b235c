/** Which addresses a sync may ask, and which a person may add. */
import { describe, expect, test } from 'vitest';
import { addMirror, usableMirrors } from '../../../src/background/mirrors.ts';
import { MIRROR } from '../blocklist/feed/made-client.ts';

describe('mirrors', () => {
  const packaged = { origins: ['https://feed.example'] };
  test.each([
    ['https://feed.example/other', 'added', ['https://feed.example/other/']],
    ['feed.example/other/', 'added', ['https://feed.example/other/']],
    ['https://elsewhere.example/', 'not-allowed', []],
    ['http://feed.example/', 'not-allowed', []],
    ['javascript:alert(1)', 'not-an-address', []],
    ['https://feed.example/?a=1', 'not-an-address', []],
    ['https://me@feed.example/', 'not-an-address', []],
    ['  ', 'not-an-address', []],
  ] as const)('%s: %s', (text, result, mirrors) => {
    expect(addMirror(packaged, [], text)).toEqual({ result, mirrors });
  });
  test('at most four', () => {
    const four = [1, 2, 3, 4].map((n) => `https://feed.example/${n}/`);
    expect(addMirror(packaged, four, 'https://feed.example/5/')).toEqual({ result: 'full', mirrors: four });
    expect(addMirror(packaged, four, 'https://feed.example/1')).toEqual({ result: 'added', mirrors: four });
  });
  test('each once, and only where the package may go', () => {
    const all = [MIRROR, 'https://elsewhere.example/', MIRROR, 'junk', 'https://feed.example/no-slash'];
    expect(usableMirrors(packaged, all)).toEqual([MIRROR]);
  });
});
