/** The QR code holds the card, word for word: what is drawn is read back by a reader. */
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import zhCN from '../../../assets/locales/zh-CN.json';
import { STATUSES } from '../../../scripts/screens/stage/samples.ts';
import { cardText } from '../../../src/ui/ask-someone.tsx';
import { findingOf } from '../../../src/ui/finding.ts';
import { qrPath } from '../../../src/ui/qr-code.tsx';
import { createWords } from '../../../src/ui/words.ts';

const SCALE = 4;

/** The path as a camera would see it: dark squares on white. */
async function scan(text: string): Promise<string> {
  const code = await qrPath(text);
  if (!code) throw new Error('no code');
  const width = code.size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of code.d.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < SCALE; dy++)
      for (let dx = 0; dx < SCALE; dx++) {
        const at = ((Number(y) * SCALE + dy) * width + Number(x) * SCALE + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width, height: width, data });
}

describe('QR code', () => {
  it.each([
    ['zh-CN', 'page-danger'],
    ['zh-CN', 'blocked'],
    ['en', 'page-listed'],
  ] as const)('in %s holds the whole card of %s', async (language, name) => {
    const words = createWords(language === 'en' ? en : zhCN, language);
    const status = STATUSES[name];
    const finding = findingOf(words, status);
    if (!finding) throw new Error('nothing found');
    const text = cardText(words, finding, status.surface === 'chat' ? 'chat' : { site: status.host ?? '' });
    expect(await scan(text)).toBe(text);
  });

  it('says so where the text is too long for a code', async () => {
    expect(await qrPath('转'.repeat(2000))).toBeNull();
  });
});
