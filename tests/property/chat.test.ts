/** What must hold for any text: the normal form, the automaton against a plain search, the reader on hostile input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedVocabulary } from '../../scripts/build/chat-vocabulary.ts';
import { createReader } from '../../src/detection/chat/reader.ts';
import { compile, scan } from '../../src/detection/chat/text/automaton.ts';
import { fold, foldByMethods } from '../../src/detection/chat/text/fold.ts';
import { MAX_CHARS, normalize } from '../../src/detection/chat/text/normalize.ts';

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
      { numRuns: 4000 },
    );
  });
});

describe('fold', () => {
  /** Letters whose form depends on their neighbours, beside plain ones. */
  const leaning = fc
    .array(
      fc.constantFrom(
        'e',
        '\u0301',
        'か',
        '\u3099',
        'ﾞ',
        'ᄀ',
        '\u1161',
        '\u11a8',
        '가',
        'ㅎ',
        'ㅏ',
        'Σ',
        '𝚺',
        'İ',
        'ก',
        'ำ',
        '่',
        'क',
        '़',
        '❤',
        '\ufe0f',
        '\ud83d',
        '𝐔',
        '\u{e0041}',
        '\udb40',
        'ﬁ',
        '\ufdfa',
        '…',
        '現',
        'É',
        'ｗ',
      ),
      { maxLength: 24 },
    )
    .map((a) => a.join(''));
  it('letter by letter gives what the methods give for the whole', () => {
    fc.assert(
      fc.property(fc.oneof(text, leaning), (t) => {
        expect(fold(t, 1000).text).toBe(foldByMethods(t, 1000));
      }),
      { numRuns: 3000 },
    );
  });
  it('is settled where it says so', () => {
    fc.assert(
      fc.property(fc.oneof(text, leaning), (t) => {
        const folded = fold(t, 1000);
        if (folded.settled) expect(foldByMethods(folded.text, 1000)).toBe(folded.text);
      }),
      { numRuns: 3000 },
    );
  });
  it('keeps no more than it is told', () => {
    expect(fold('\ufdfa'.repeat(100), 50).text).toHaveLength(50);
    expect(fold('a'.repeat(100), 50).text).toHaveLength(50);
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
  ])('reads a megabyte of %j to its cap and no further', (unit, times) => {
    // Whatever stands beyond the cap changes nothing; how long it takes is measured in tests/bench/chat-hostile.bench.ts.
    expect(read(unit.repeat(times))).toEqual(read(unit.repeat(times).slice(0, MAX_CHARS)));
  });
});
