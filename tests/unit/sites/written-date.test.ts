/** Dates in words, as Telegram's pages write them: read right or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDay } from '../../../src/sites/telegram/written-date.ts';

/** A Wednesday. */
const NOW = Date.parse('2026-04-01T15:00:00');
const day = (iso: string) => new Date(`${iso}T00:00:00`).getTime();

describe('writtenDay', () => {
  it.each([
    ['Today', 'en', '2026-04-01'],
    ['Yesterday', 'en', '2026-03-31'],
    ['今天', 'zh-CN', '2026-04-01'],
    ['昨天', 'zh-TW', '2026-03-31'],
    ['hier', 'fr', '2026-03-31'],
    ['вчера', 'ru', '2026-03-31'],
    ['Monday', 'en', '2026-03-30'],
    ['Wednesday', 'en', '2026-03-25'],
    ['星期一', 'zh-CN', '2026-03-30'],
    ['March 22', 'en', '2026-03-22'],
    ['December 24', 'en', '2025-12-24'],
    ['3月22日', 'zh-CN', '2026-03-22'],
    ['2025年12月24日', 'zh-TW', '2025-12-24'],
    ['22 March 2026, 20:05:11', 'en', '2026-03-22'],
    ['22 марта 2026', 'ru', '2026-03-22'],
    ['22 mars 2026', 'fr', '2026-03-22'],
    ['22. März 2026', 'de', '2026-03-22'],
    // The page speaks a language of its own making; the words are English.
    ['March 22', 'classic-zh-cn', '2026-03-22'],
    ['Mar 22, 2026', '', '2026-03-22'],
  ])('%s (%s)', (text, language, iso) => {
    expect(writtenDay(text, language, NOW)).toBe(day(iso));
  });

  it.each([
    ['', 'en'],
    ['20:05', 'en'],
    ['22', 'en'],
    ['22/03/2026', 'en'],
    ['February 30, 2026', 'en'],
    ['Unread messages', 'en'],
    ['March', 'en'],
  ])('%s is no day', (text, language) => {
    expect(writtenDay(text, language, NOW)).toBeNull();
  });

  it('is a whole day or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 8 }), (text, language) => {
        const at = writtenDay(text, language, NOW);
        if (at !== null) expect(new Date(at).getHours()).toBe(0);
      }),
    );
  });

  it.each(['en', 'zh-CN', 'fr', 'de', 'ru', 'es', 'pt-BR', 'it', 'ja', 'ko', 'tr', 'vi', 'id'])(
    'reads every day of two years in %s',
    (language) => {
      const write = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
      for (let i = 0; i < 730; i += 9) {
        const at = new Date(2024, 0, 1 + i).getTime();
        expect(writtenDay(write.format(at), language, NOW), write.format(at)).toBe(at);
      }
    },
  );
});
