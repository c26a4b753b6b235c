/** What must hold for any text: the normal form, the automaton against a plain search, the reader on hostile input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedVocabulary } from '../../scripts/build/chat-vocabulary.ts';
import { createReader } from '../../src/detection/chat/reader.ts';
import { compile, scan } from '../../src/detection/chat/text/automaton.ts';
import { normalize } from '../../src/detection/chat/text/normalize.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '提',
        '現',
        ' ',
        '.',
        '-',
        'U',
        's',
        'd',
        't',
        "'",
        'n',
        '0',
        '5',
        '％',
        '，',
        '\u200b',
        'é',
        '\n',
        'ｗ',
        '「',
        '"',
      ),
      { maxLength: 60 },
    )
    .map((a) => a.join('')),
);

describe('normalize', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(normalize(normalize(t))).toBe(normalize(t));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('automaton', () => {
  it('finds what a plain search finds', () => {
    const word = fc.array(fc.constantFrom('a', 'b', '提', '现'), { minLength: 1, maxLength: 4 }).map((a) => a.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom('a', 'b', '提', '现', 'x'), { maxLength: 30 }).map((a) => a.join('')),
        (words, hay) => {
          const found: string[] = [];
          scan(compile(words), hay, (id, start, end) => found.push(`${id}:${start}:${end}`));
          const plain = words.flatMap((w, id) =>
            [...hay].flatMap((_, i) => (hay.startsWith(w, i) ? [`${id}:${i}:${i + w.length}`] : [])),
          );
          expect(found.sort()).toEqual(plain.sort());
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('reader', () => {
  const read = (t: string) =>
    createReader({ kind: 'direct', contact: 'unknown' }, shippedVocabulary()).read(
      { id: '1', from: 'them', text: t, at: null, links: [] },
      'k',
      1,
    );
  it('never throws', () => {
    fc.assert(
      fc.property(text, (t) => void read(t)),
      { numRuns: 500 },
    );
  });
  it.each([
    ['deposit 500 usdt now, ', 50_000],
    ['充值', 500_000],
    ['"', 1_000_000],
    ['a.', 500_000],
    ['\ufdfa', 1_000_000],
    ['不要充值 ', 200_000],
  ])('takes a megabyte of %j in its stride', (unit, times) => {
    read('warm');
    const started = performance.now();
    read(unit.repeat(times));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
