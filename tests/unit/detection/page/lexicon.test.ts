/** The word lists are in the form in which they are matched, and the scanner finds whole words only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from '../../../../scripts/build/han-table.ts';
import { FOLD_PAIRS } from '../../../../src/detection/page/fold-table.ts';
import { FIRST_FOLDS, FIRST_WORDS } from '../../../../src/detection/page/lexicon/first-look.ts';
import { findWords, LEXICON } from '../../../../src/detection/page/lexicon.ts';
import { normalForm } from '../../../../src/detection/page/normal-form.ts';

const terms = Object.entries(LEXICON).flatMap(([word, list]) => list.split('|').map((term) => ({ word, term })));

describe('word lists', () => {
  test('every term is in normal form, not empty, and once in its list', () => {
    const wrong = terms.filter(({ term }) => {
      const text = term.replace(/_$/, '');
      return text.trim() === '' || normalForm(text) !== text.trim();
    });
    expect(wrong).toEqual([]);
    const names = terms.map(({ word, term }) => `${word} ${term}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  test('every Traditional character of a listed word is folded', () => {
    const used = new Set(Object.values(LEXICON).join(''));
    const folded = new Set(FOLD_PAIRS.match(/../gsu));
    const missing = [...TRADITIONAL]
      .map((char, at) => char + [...SIMPLIFIED][at])
      .filter((pair) => used.has([...pair][1] ?? '') && [...pair][0] !== [...pair][1] && !folded.has(pair));
    expect(missing).toEqual([]);
  });
});

describe('findWords', () => {
  test.each([
    ['please withdraw', 'withdraw'],
    ['withdrawals', 'withdraw'],
    ['缴纳保证金', 'levy'],
    ['taxes are due', 'levy'],
    ['fca_', 'licence'],
  ] as const)('%s has %s', (text, word) => expect(findWords(normalForm(text))).toContain(word));
  test.each([
    ['taxi stand', 'levy'],
    ['afraid of loss', 'levy'],
    ['保证金', 'guarantee'],
    ['infca', 'licence'],
    ['unwithdrawn', 'withdraw'],
  ] as const)('%s has no %s', (text, word) => expect(findWords(normalForm(text))).not.toContain(word));

  test('finds a Latin term at any word start, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        expect(findWords(normalForm(`${before}\nwithdraw\n${after}`))).toContain('withdraw');
      }),
    );
  });
});

describe('the first look’s list', () => {
  test('folds every character that its stems need, and no other', () => {
    const used = new Set(Object.values(FIRST_WORDS).join(''));
    expect(FIRST_FOLDS.match(/../gsu)).toEqual(FOLD_PAIRS.match(/../gsu)?.filter(([, to = '']) => used.has(to)));
  });
  test('is in normal form and short: every page pays for it', () => {
    const stems = Object.values(FIRST_WORDS).flatMap((list) => list.split('|'));
    expect(stems.filter((stem) => normalForm(stem.replace(/_$/, '')) !== stem.replace(/_$/, '').trim())).toEqual([]);
    expect(stems.length).toBeLessThan(300);
  });
});
