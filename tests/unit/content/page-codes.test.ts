/** QR codes: what is read of pixels, what a broken picture does, and what a code's text adds to the page's facts. */
import encodeQR from 'qr';
import { describe, expect, test, vi } from 'vitest';
import { createCodeReader } from '../../../src/content/page-codes.ts';
import type { PageFacts } from '../../../src/detection/page/facts.ts';
import type { QrPicture } from '../../../src/sites/page-facts/qr-pictures.ts';
import { withCodes } from '../../../src/sites/page-facts/with-codes.ts';
import { factsOf } from '../detection/page/facts-of.ts';

const TRON = 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC';
const ETH = '0x52908400098527886e0f7030069857d2e4169ee7';

function drawn(text: string, change: (grey: number, at: number) => number = (grey) => grey): QrPicture {
  const modules = encodeQR(text, 'raw', { scale: 6 });
  const side = modules.length;
  const data = new Uint8ClampedArray(side * side * 4);
  modules.flat().forEach((dark, at) => {
    data.fill(change(dark ? 0 : 255, at), at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  });
  return { element: { tagName: 'IMG' } as Element, source: text, width: side, height: side, data };
}

describe('reading a code', () => {
  test.each([TRON, `ethereum:${ETH}?value=1`, 'https://down.example/app.apk', '转账'])('%s', (text) => {
    expect(createCodeReader()(drawn(text))).toBe(text);
  });
  test.each([
    ['nothing but light', () => 255],
    ['noise', (_grey: number, at: number) => ((at * 2654435761) >>> 24) & 255],
    ['upside down tones kept, finders gone', (grey: number, at: number) => (at < 9000 ? 255 : grey)],
  ])('none in %s', (_name, change) => {
    expect(createCodeReader()(drawn(TRON, change))).toBeNull();
  });
  test('a picture that has not changed is read once, one that has is read again', () => {
    const decode = vi.fn(() => TRON);
    const read = createCodeReader(decode);
    const picture = drawn(TRON);
    read(picture);
    read(picture);
    expect(decode).toHaveBeenCalledTimes(1);
    read({ ...picture, source: 'another' });
    read({ ...picture, source: '' });
    read({ ...picture, source: '' });
    expect(decode).toHaveBeenCalledTimes(4);
  });
  test('a library that throws anything reads none', () => {
    const read = createCodeReader(() => {
      throw new RangeError('broken');
    });
    expect(read(drawn(TRON))).toBeNull();
  });
});

describe('what a code adds to the facts', () => {
  const addresses = (codes: string[], facts: PageFacts = factsOf({})) =>
    withCodes(facts, codes).addresses.map(({ chain, address }) => `${chain} ${address}`);
  test.each([
    [TRON, `tron ${TRON}`],
    [`tron:${TRON}?amount=500`, `tron ${TRON}`],
    [`ethereum:pay-${ETH}@1?value=1e18`, `eth ${ETH}`],
    ['bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.1', 'btc bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV3', 'sol 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV3'],
  ])('%s: an address', (code, address) => expect(addresses([code])).toEqual([address]));
  test.each(['https://wx.example/join', 'WIFI:S:home;P:12345678;;', `${'x'.repeat(700)} ${TRON}`])('%s: none', (code) =>
    expect(addresses([code])).toEqual([]),
  );
  test('an address that the page also writes counts once', () => {
    const facts = factsOf({ addresses: [{ chain: 'tron', address: TRON }] });
    expect(addresses([TRON], facts)).toEqual([`tron ${TRON}`]);
  });
  test('a link is a link of the page, and an app file a download', () => {
    const { links, downloads } = withCodes(factsOf({}), ['https://down.example/app.apk', 'javascript:alert(1)']);
    expect(links).toEqual([{ href: 'https://down.example/app.apk', text: '' }]);
    expect(downloads).toEqual(['https://down.example/app.apk']);
  });
  test('no code changes nothing', () => {
    const facts = factsOf({ lines: ['x'] });
    expect(withCodes(facts, [])).toBe(facts);
  });
});
