import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksInText, mergeLinks } from '../../../src/sites/find-links.ts';
import { cleanName, isPhoneNumber, sameName } from '../../../src/sites/names.ts';

describe('names', () => {
  it.each([
    ['Ana', 'Ana', true],
    ['Ana\u200b', '\u202aAna\u202c', true],
    ['Ana  Lee', 'Ana\u00a0Lee', true],
    ['Ana 🌹', 'Ana', true],
    ['e\u0301', '\u00e9', true],
    ['🌹', '🌹', true],
    ['Ana', 'Anna', false],
    ['Ana 1', 'Ana 2', false],
    ['🌹', '🌻', false],
    ['', '', false],
    ['ana', 'Ana', false],
  ])('%j and %j: same is %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

  it.each([
    ['+44 7700 900123', true],
    ['\u202a+44\u00a07700\u00a0900123\u202c', true],
    ['(02) 9876-5432', true],
    ['+86 138 0013 8000', true],
    ['Ana', false],
    ['Ana 7700900123', false],
    ['12345', false],
    ['2026-11-14 20:05', false],
    ['+1234567890123456', false],
    ['', false],
  ])('%j is a bare number: %s', (name, number) => expect(isPhoneNumber(name)).toBe(number));

  it('cleaning twice changes nothing, and caps', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000, unit: 'grapheme' }), (name) => {
        expect(cleanName(cleanName(name))).toBe(cleanName(name));
        expect(cleanName(name).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('links in text', () => {
  it.each([
    ['see https://desk.example/a?b=1 now', ['https://desk.example/a?b=1']],
    ['看https://desk.example/a，很好', ['https://desk.example/a']],
    ['(https://desk.example/).', ['https://desk.example/']],
    ['go to www.desk.example/in', ['http://www.desk.example/in']],
    ['desk-trade.vip 注册', ['http://desk-trade.vip/']],
    ['HTTP://DESK.EXAMPLE', ['http://desk.example/']],
    ['a.example b.example', ['http://a.example/', 'http://b.example/']],
  ])('%j', (text, links) => expect(linksInText(text)).toEqual(links));

  it.each([
    'no link here',
    'wait...what',
    'ana@mail.example',
    'version 2.10.3',
    'plan.pdf',
    'e.g. this',
    'javascript:alert(1)',
    'https://',
    'http://localhost/',
    'end.Next sentence',
  ])('none in %j', (text) => expect(linksInText(text)).toEqual([]));

  it('the page’s own link and its text are one', () => {
    expect(mergeLinks(['https://desk.example/'], 'see desk.example and https://desk.example')).toEqual([
      'https://desk.example/',
    ]);
    expect(mergeLinks([null, 'https://a.example/x'], 'b.example')).toEqual([
      'https://a.example/x',
      'http://b.example/',
    ]);
  });

  it('stays quick on hostile text, and gives only http addresses', () => {
    const hostile = [
      'a.'.repeat(10_000),
      'www.'.repeat(5000),
      'https://'.repeat(2500),
      'a-'.repeat(10_000),
      `${'x'.repeat(19_990)}.com`,
    ];
    for (const text of hostile) {
      const start = performance.now();
      linksInText(text);
      expect(performance.now() - start).toBeLessThan(100);
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (text) => {
        for (const url of linksInText(`https://a.example/${text}`)) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });
});
