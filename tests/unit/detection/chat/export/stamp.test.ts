/** Stamps of many locales are read; what merely looks like one is not. */
import { describe, expect, it } from 'vitest';
import { readDateLine, readStamp } from '../../../../../src/detection/chat/export/stamp.ts';

const FIRES: readonly (readonly [string, string, string])[] = [
  ['12/31/26, 8:05\u202fPM', '12 31 26', '20:5'],
  ['31.12.26, 20:05:33', '31 12 26', '20:5'],
  ['2026/12/31 下午8:05', '2026 12 31', '20:5'],
  ['2026年12月31日 上午12:05', '2026 12 31', '0:5'],
  ['2026年12月31日 中午12:05', '2026 12 31', '12:5'],
  ['31.12.2026 klo 20.05', '31 12 2026', '20:5'],
  ['31.12.2026 20.05.33', '31 12 2026', '20:5'],
  ['2026. 12. 31. 오후 8:05', '2026 12 31', '20:5'],
  ['20:05, 31/12/2026', '31 12 2026', '20:5'],
  ['\u200f٣١\u200f/١٢\u200f/٢٠٢٦، ٨:٠٥ م', '31 12 2026', '20:5'],
  ['2026-12-31 20 h 05 min 33 s', '2026 12 31', '20:5'],
  ['31/12/26, 8:05\u00a0p.\u00a0m.', '31 12 26', '20:5'],
  ['31.12.26 г., 20:05 ч.', '31 12 26', '20:5'],
  ['31. 12. 2026. 20:05', '31 12 2026', '20:5'],
  ['31/12/2026 à 20:05', '31 12 2026', '20:5'],
  ['8:05 CH, 31/12/2026', '31 12 2026', '20:5'],
  ['１２/３１/２０２６ ８:０５', '12 31 2026', '8:5'],
  ['24:00, 1/2/2026', '1 2 2026', '0:0'],
  ['17:18', '', '17:18'],
  ['下午5:18', '', '17:18'],
];
const SILENT = [
  '11.12.26',
  '2026-12-31',
  'call 12:30 or 13 14 15 please now ok then thanks',
  'at 8:05 PM he said "yes" on 1/2/26',
  '25:05, 31/12/2026',
  '20:61, 31/12/2026',
  '20:05, 31/12',
  '1:1 chat',
  '1.50',
  '',
  'x'.repeat(5000),
];

describe('a stamp', () => {
  it.each(FIRES)('%s', (raw, numbers, clock) => {
    const stamp = readStamp(raw);
    expect(stamp?.date?.numbers.join(' ') ?? '').toBe(numbers);
    expect(`${stamp?.hour}:${stamp?.minute}`).toBe(clock);
  });
  it.each(SILENT)('is not: %s', (raw) => expect(readStamp(raw)).toBeNull());
});

describe('a day above its messages', () => {
  it.each(['2026/12/31（四）', '2026年12月31日 星期四', 'Thu, 12/31/2026', '31.12.2026'])('%s', (line) =>
    expect(readDateLine(line)?.numbers).toHaveLength(3),
  );
  it.each(['31/12', '20:05 31/12/2026', '1234/12/31/5', '我有3个苹果、4个梨、5个桃，都给你留着呢，晚上回来吃吧好不好'])(
    'is not: %s',
    (line) => expect(readDateLine(line)).toBeNull(),
  );
});
