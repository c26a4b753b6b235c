/**
 * Clocks as chat apps write them in all their locales: halves of the day, digits of other scripts, marks that nobody sees.
 * Knows no site and no order of day and month.
 */

/** Direction and zero-width marks that apps put around dates and names; tools strip them before reading. */
export const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/g;
/** Zeros of the digit blocks that WhatsApp's locales use: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Morning and afternoon as locales write them (CLDR day periods), lower case without dots and spaces. */
const MORNING = [
  'am',
  '凌晨',
  '清晨',
  '早上',
  '上午',
  '오전',
  '午前',
  'ص',
  'sa',
  'पूर्वाह्न',
  'قظ',
  'öö',
  'πμ',
  'পূর্বাহ্ণ',
  'পূর্বাহ্ন',
  'pd',
  'de',
  'முற்பகல்',
];
const AFTERNOON = [
  'pm',
  '下午',
  '晚上',
  '오후',
  '午後',
  'م',
  'ch',
  'अपराह्न',
  'بظ',
  'ös',
  'μμ',
  'অপরাহ্ণ',
  'অপরাহ্ন',
  'md',
  'du',
  'பிற்பகல்',
];
const NOON = '中午';

/**
 * Hour of the day, 0-23. @param half the words beside the clock, lower case without dots and spaces; an unknown half leaves
 * the hour as written (at most 12 h off).
 */
export function hourOfDay(hour: number, half: string): number {
  if (hour === 24) return 0;
  if (half === NOON) return hour < 11 ? hour + 12 : hour;
  if (MORNING.includes(half)) return hour === 12 ? 0 : hour;
  if (AFTERNOON.includes(half)) return hour < 12 ? hour + 12 : hour;
  return hour;
}

/** The text with digits of other scripts written as 0-9. */
export function westernDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
