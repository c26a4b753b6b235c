/** Words: placeholders as text, English behind a missing word, nothing from outside that could turn a sentence around. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords, plainText } from '../../../src/ui/words.ts';

const english = { 'app.name': 'Kinward', 'verdict.source': 'Source: {source}', 'watch.messages': '{count} messages' };

describe('createWords', () => {
  it('fills placeholders as text', () => {
    const words = createWords(english, 'en');
    expect(words.t('verdict.source', { source: '<b>list</b>' })).toBe('Source: <b>list</b>');
    expect(words.t('watch.messages', { count: 12345 })).toBe('12,345 messages');
  });

  it('falls back to English and never to the key', () => {
    const words = createWords({ 'app.name': 'Kinward 转账前看一看' }, 'zh-CN', english);
    expect(words.t('app.name')).toBe('Kinward 转账前看一看');
    expect(words.t('verdict.source', { source: 'x' })).toBe('Source: x');
    expect(words.t('rule.not-there')).toBe('');
    expect(words.has('rule.not-there')).toBe(false);
  });

  it('does not read placeholders or keys off the prototype', () => {
    const words = createWords({ 'verdict.source': '{constructor} {toString}' }, 'en');
    expect(words.t('verdict.source')).toBe('{constructor} {toString}');
    expect(words.t('toString' as 'app.name')).toBe('');
  });

  it('does not fill placeholders that come in with a value', () => {
    const words = createWords({ 'verdict.source': '{source} {count}' }, 'en');
    expect(words.t('verdict.source', { source: '{count}', count: 3 })).toBe('{count} 3');
  });

  it.each([
    ['en', 'September 2, 2026'],
    ['zh-CN', '2026年9月2日'],
    ['fr', '2 septembre 2026'],
  ] as const)('writes a calendar day in %s whatever the time zone', (language, day) => {
    const words = createWords({}, language);
    expect(words.day('2026-09-02')).toBe(day);
    expect(words.utcDay(Date.parse('2026-09-02'))).toBe(day);
  });

  it('leaves a broken date out', () => {
    expect(createWords({}, 'en').day('soon')).toBe('');
    expect(createWords({}, 'en').day(Number.NaN)).toBe('');
  });
});

describe('plainText', () => {
  it.each([
    ['direction marks', 'exa\u202emple', 'example'],
    ['zero-width', 'ex\u200bam\u200dple\ufeff', 'example'],
    ['control', 'exam\u0000ple\n', 'example'],
    ['tags', 'ex\u{e0041}ample', 'example'],
  ])('drops %s', (_what, value, plain) => expect(plainText(value)).toBe(plain));

  it.each(['例子.example', 'xn--fsq.example', 'Ünïcode', 'a b', '一😀'])('keeps %s', (value) =>
    expect(plainText(value)).toBe(value),
  );

  it('is short and free of invisible characters for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (value) => {
        const plain = plainText(value);
        expect(plain.length).toBeLessThanOrEqual(300);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
