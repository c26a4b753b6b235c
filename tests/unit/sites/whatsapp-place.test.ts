/** The last sign of who wrote a row, the place where its bubble is drawn: where it tells, and where it must not. */
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/sites/lean.ts';
import { SideTeller, tellByPlace } from '../../../src/sites/whatsapp/direction.ts';
import type { RowFacts } from '../../../src/sites/whatsapp/read-row.ts';

const NO_SIGNS: RowFacts['signs'] = {
  className: null,
  idOut: null,
  tail: null,
  receipt: false,
  label: null,
  authors: [],
  authorUnsaved: false,
};

function row(key: string, known: 'me' | 'them' | null): RowFacts {
  return {
    key,
    idState: 'found',
    jid: null,
    unread: null,
    signs: { ...NO_SIGNS, ...(known ? { idOut: known === 'me' } : {}) },
    prePlain: null,
    stampUnread: false,
    clock: null,
    text: key,
    textFallback: false,
    links: [],
    media: null,
    quoted: null,
    forwarded: false,
    state: null,
  };
}

const at = (edge: Place['edge'], inset = 40): Place => ({ edge, inset });

/** Sides in order. @param rows what is known of a row, and where it stands. */
function sidesOf(rows: readonly (readonly ['me' | 'them' | null, Place | null])[]) {
  const facts = rows.map(([known], i) => row(String(i), known));
  const places = new Map(facts.map((fact, i) => [fact, rows[i]?.[1] ?? null]));
  const teller = new SideTeller('');
  for (const fact of facts) teller.add(fact, false);
  teller.settle(false);
  const sides = tellByPlace(facts, teller.sides, teller.open, (fact) => places.get(fact) ?? null);
  return sides;
}

describe('place tells', () => {
  test.each([
    [
      'at the end, below an own one',
      [
        ['me', at('end')],
        [null, at('end')],
      ],
      ['me', 'me'],
    ],
    [
      'at the start, below one of theirs',
      [
        ['them', at('start')],
        [null, at('start')],
      ],
      ['them', 'them'],
    ],
    [
      'nothing known, both edges in use',
      [
        [null, at('start')],
        [null, at('end')],
      ],
      ['them', 'me'],
    ],
  ] as const)('%s', (_, rows, sides) => expect(sidesOf(rows)).toEqual(sides));
});

describe('place says nothing', () => {
  test.each([
    [
      'own ones drawn at the start: the page has lost its layout',
      [
        ['me', at('start')],
        [null, at('start')],
      ],
      'me',
    ],
    [
      'theirs drawn at the end',
      [
        ['them', at('end')],
        [null, at('end')],
      ],
      'them',
    ],
    [
      'both known sides stand there',
      [
        ['me', at('end')],
        ['them', at('end')],
        [null, at('end')],
      ],
      'me',
    ],
    [
      'out of line with the known one',
      [
        ['me', at('end')],
        [null, at('end', 90)],
      ],
      'me',
    ],
    [
      'no layout',
      [
        ['me', at('end')],
        [null, null],
      ],
      'me',
    ],
  ] as const)('%s', (_, rows, first) => {
    const sides = sidesOf(rows);
    expect(sides[0]).toBe(first);
    expect(sides.at(-1)).toBe('unknown');
  });
  test.each(['start', 'end'] as const)('nothing known, all at the %s', (edge) =>
    expect(
      sidesOf([
        [null, at(edge)],
        [null, at(edge)],
      ]),
    ).toEqual(['unknown', 'unknown']),
  );
});
