/** Lexicon, slots and links: what is found, and what must not be. */
import { describe, expect, it } from 'vitest';
import { foldPairs, listText } from '../../../../scripts/build/chat-words.ts';
import { findLinks } from '../../../../src/detection/chat/links.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../../../src/detection/chat/text/han-fold.ts';
import { buildLexicon } from '../../../../src/detection/chat/text/lexicon.ts';
import { normalize } from '../../../../src/detection/chat/text/normalize.ts';
import { findSlots } from '../../../../src/detection/chat/text/slots.ts';
import { ALL_WORDS } from '../../../../src/detection/chat/words/all.ts';
import { parseListText } from '../../../../src/detection/chat/words/list-text.ts';

describe('lexicon', () => {
  const lexicon = buildLexicon({ fee: { en: 'fee,withdraw~', zh: '保证金' }, hide: { zh: '别跟..说' } }, ['money']);
  const parts = (text: string) => lexicon.find(text).map((h) => lexicon.parts[h.part]);
  it.each([
    ['a fee', ['fee']],
    ['withdrawals', ['fee']],
    ['交保证金', ['fee']],
    ['别跟老公说', ['hide']],
  ])('finds in %j', (text, expected) => expect(parts(text)).toEqual(expected));
  it.each(['feel', 'coffee', '保证', '别跟老公\n说', `别跟${'人'.repeat(20)}说`])('stays silent on %j', (text) =>
    expect(parts(text)).toEqual([]),
  );
  it('refuses a part that no list has', () => {
    expect(() => lexicon.part('nothing')).toThrow('no such part');
  });
});

describe('slots', () => {
  const first = (text: string) => findSlots(text)[0]?.slot;
  it.each([
    ['500 usdt', 'money'],
    ['$500', 'money'],
    ['3 000 €', 'money'],
    ['五千块', 'money'],
    ['三万', 'money'],
    ['20%', 'percent'],
    ['两成', 'percent'],
    ['百分之二十', 'percent'],
    ['tqm9xyab1234567890abcdefghij456789', 'address'],
  ])('reads %j as %s', (text, slot) => expect(first(text)).toBe(slot));
  it.each([
    ['2026', 'number'],
    ['4400', 'number'],
    ['一个人', undefined],
    ['十分好', undefined],
  ])('does not read %j as money', (text, slot) => expect(first(text)).toBe(slot));
});

describe('links', () => {
  it.each([
    'https://gold-peak.example/app',
    'go to kestrel-dex.example now',
    '点 mallgo.vip 注册',
    'http://203.0.113.9/down',
  ])('finds one in %j', (text) => expect(findLinks(text)).toHaveLength(1));
  it.each([
    'https://www.youtube.com/watch',
    'me@mail.example',
    'a week.You know',
    'done.so I left',
    'v1.2.3',
    'help.crypto.com',
  ])('finds none in %j', (text) => expect(findLinks(text)).toEqual([]));
});

describe('word lists of the package', () => {
  it('have every part, in the normal form', () => {
    const lists = parseListText(listText());
    expect(Object.keys(lists).sort()).toEqual(Object.keys(ALL_WORDS).sort());
    expect(lists.withdraw?.all).toContain('提现');
    for (const { all = '' } of Object.values(lists))
      for (const step of all.split(/,|\.\./))
        expect(normalize(step.replace('~', '')).trim()).toBe(step.replace('~', ''));
  });
  it.each(['', '=a,b', 'withdraw', 'x'.repeat(2_000_001)])('junk is refused: %#', (text) => {
    expect(() => parseListText(text)).toThrow(RangeError);
  });
  it('come with the fold of their own characters', () => {
    expect({ traditional: TRADITIONAL, simplified: SIMPLIFIED }).toEqual(foldPairs());
  });
});
