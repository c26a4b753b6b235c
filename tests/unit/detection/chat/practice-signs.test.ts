/**
 * The signs of the practice chats, message by message (clear ones only, strength 2 and more). A card tells a person what was
 * seen and where: a sign on a message that does not bear it out is a lie, even where the level is right.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../scripts/evaluate/replay.ts';
import { readRow } from '../../../../scripts/evaluate/row.ts';
import { ASKING, ORDINARY, WHOLE } from '../../../../src/detection/chat/opinion/opinion.ts';

const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  conversation: {
    17: 'K3 K46',
    20: 'K4 K7 K49',
    21: 'K4 K7',
    24: 'K5 K7',
    26: 'K5 K6',
    27: 'K6',
    29: 'K5 K42',
    30: 'K5 K8 K9 K30 K42 K46 K50',
    32: 'K11',
    33: 'K10',
    34: 'K7 K30',
    35: 'K21',
    36: 'K5 K7 K42',
    38: 'K12',
    39: 'K12',
    40: 'K9',
    41: 'K3 K7 K9 K18 K39 K46 K50',
    43: 'K13',
    44: 'K13 K14 K23',
    45: 'K23',
    46: 'K15 K23',
    47: 'K13 K15 K21',
    48: 'K42',
    50: 'K22',
    52: 'K16',
    53: 'K17',
    54: 'K13 K46 K51',
    56: 'K13 K18 K46',
  },
  'conversation-en': {
    17: 'K3 K7 K46',
    20: 'K4 K7 K49',
    21: 'K4',
    24: 'K4',
    26: 'K6',
    27: 'K6 K41',
    29: 'K5 K42',
    30: 'K5 K8 K9 K18 K50',
    32: 'K11 K30',
    33: 'K10',
    35: 'K21',
    36: 'K42',
    38: 'K12',
    40: 'K9',
    41: 'K3 K4 K9 K18 K30 K39 K46 K50',
    43: 'K13',
    44: 'K14',
    45: 'K23',
    46: 'K15 K23',
    47: 'K13 K15 K21',
    48: 'K42',
    50: 'K22',
    52: 'K16',
    53: 'K17',
    54: 'K46 K51',
    56: 'K13 K16 K46',
  },
};

/** What the second opinion says is learnt, not written down: held by what it must never be said of. */
const OPINION: ReadonlySet<string> = new Set([WHOLE, ASKING, ORDINARY]);
/** Messages that do ask for money, or for the step before it. */
const ASKS: Readonly<Record<string, readonly number[]>> = {
  conversation: [24, 26, 27, 29, 30, 32, 33, 34, 36, 38, 40, 41, 43, 44, 46, 48, 51, 53, 54, 56],
  'conversation-en': [24, 26, 27, 29, 30, 32, 33, 34, 36, 38, 40, 41, 43, 44, 46, 48, 51, 53, 54, 56],
};

describe.each(Object.entries(SIGNS))('practice chat %s', (name, expected) => {
  const file = new URL(`../../../fixtures/practice/${name}.jsonl`, import.meta.url);
  const row = readRow(JSON.parse(readFileSync(file, 'utf8')), name);
  const steps = replay(row);
  it.each(row.messages.map((message, i) => [i, message.text] as const))('message %i: %s', (i) => {
    const seen =
      steps[i]?.evidence.filter((e) => e.strength >= 2 && !OPINION.has(e.concept)).map((e) => e.concept) ?? [];
    const sorted = seen.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    expect(sorted.join(' ')).toBe(expected[i] ?? '');
  });
  it('the second opinion names messages that ask, several of them, and no other', () => {
    const named = steps.flatMap(({ evidence }, i) => (evidence.some((e) => e.concept === ASKING) ? [i] : []));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((i) => !ASKS[name]?.includes(i))).toEqual([]);
  });
  it('closeness without talk of money makes no banner, whatever the second opinion hears', () => {
    const firstClear = Math.min(...Object.keys(expected).map(Number));
    expect(steps.slice(0, firstClear).filter(({ assessment }) => assessment.level > 1)).toEqual([]);
  });
  it('the second opinion hears where the talk goes before money is asked for', () => {
    const first = steps.findIndex(({ evidence }) => evidence.some((e) => e.concept === WHOLE));
    expect(first).toBeGreaterThan(3);
    expect(first).toBeLessThan(30);
  });
});
