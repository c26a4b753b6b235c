/** The evaluation counts what it says it counts: outcomes from labels, shares, leads, stages, bars, changes of the text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeTable, lossTable } from '../../../scripts/evaluate/change-tables.ts';
import { html, markdown, terminal } from '../../../scripts/evaluate/forms.ts';
import { perThousand, shareText, wilson } from '../../../scripts/evaluate/interval.ts';
import { FIGURES, leads, quartiles, stageScores, stageSummary, weekly } from '../../../scripts/evaluate/measure.ts';
import { NEVER, type Outcome, outcomeOf } from '../../../scripts/evaluate/outcome.ts';
import { type Row, readRow } from '../../../scripts/evaluate/row.ts';
import { findSets, verdict } from '../../../scripts/evaluate/sets.ts';
import { listTable } from '../../../scripts/evaluate/tables.ts';
import { TRANSFORMS } from '../../../scripts/evaluate/transforms.ts';
import { normalize } from '../../../src/detection/chat/text/normalize.ts';

const HOUR = 3_600_000;

function outcome(part: Partial<Outcome>): Outcome {
  return {
    id: 'x',
    language: 'en',
    kind: 'k',
    truth: 'scam',
    reported: false,
    lateStart: false,
    ask: NEVER,
    payment: NEVER,
    first: [NEVER, NEVER, NEVER, NEVER],
    level: 0,
    reasons: '',
    times: [],
    user: 'x',
    stages: [],
    messages: 1,
    microseconds: 1,
    ...part,
  };
}

const row = (raw: Record<string, unknown>): Row =>
  readRow(
    {
      id: 'r',
      label: 'scam',
      messages: [
        { from: 'them', text: 'hello', stage: 'approach' },
        { from: 'me', text: 'hi', stage: 'none' },
      ],
      ...raw,
    },
    'here',
  );

describe('outcome', () => {
  it.each([
    ['a scam with an ask', { firstDepositAsk: 1 }, 'scam', 1],
    ['the earlier of two asks', { firstDepositAsk: 1, firstTravelAsk: 0 }, 'scam', 0],
    ['a scam that has not asked', { firstDepositAsk: null }, 'watch-only', NEVER],
    ['a note that says watch-only', { firstDepositAsk: 1, note: 'watch-only' }, 'watch-only', 1],
    ['a set without marks of asks', {}, 'scam', NEVER],
    ['an honest chat', { label: 'benign', firstDepositAsk: null }, 'benign', NEVER],
    ['an honest chat of a hard set', { label: 'benign-hard' }, 'benign', NEVER],
  ])('%s', (_, raw, truth, ask) => {
    expect(outcomeOf(row(raw))).toMatchObject({ truth, ask, level: 0 });
  });
  it.each([
    [{ label: 'benign', kind: 'scam-news' }, true],
    [{ label: 'benign', kind: 'landlord' }, false],
    [{ label: 'scam', kind: 'scam-news' }, false],
    [
      { label: 'benign', kind: 'k', messages: Array.from({ length: 5 }, () => ({ from: 'me', text: 'a', k: ['R'] })) },
      true,
    ],
  ])('%o tells of a scam: %s', (raw, reported) => expect(outcomeOf(row(raw)).reported).toBe(reported));
  it('takes stages from marked messages of scams alone', () => {
    expect(outcomeOf(row({})).stages).toEqual([{ marked: 'approach', said: 'none' }]);
    expect(outcomeOf(row({ label: 'benign' })).stages).toEqual([]);
  });
  it('reads marks at their new places after a change', () => {
    const join2: Parameters<typeof outcomeOf>[1] = {
      transform: { name: 't', apply: (r) => ({ row: r, at: (i) => i + 7 }) },
    };
    expect(outcomeOf(row({ firstDepositAsk: 1 }), join2).ask).toBe(8);
  });
});

describe('figures', () => {
  const early = outcome({ ask: 4, payment: 6, first: [0, 2, 4, NEVER], level: 3 });
  const late = outcome({ ask: 4, payment: 6, first: [0, 4, 6, NEVER], level: 3 });
  const missed = outcome({ ask: 4, first: [1, NEVER, NEVER, NEVER], level: 1 });
  const cutShort = outcome({ ask: 0, lateStart: true, first: [0, 0, 0, NEVER], level: 3 });
  const watching = outcome({ truth: 'watch-only', level: 3, first: [0, 1, 2, NEVER] });
  const honest = outcome({ truth: 'benign', level: 2 });
  const told = outcome({ truth: 'benign', level: 3, reported: true });
  const all = [early, late, missed, cutShort, watching, honest, told];
  it.each([
    ['recall', 3, 4],
    ['before', 1, 3],
    ['atAsk', 2, 4],
    ['beforePayment', 1, 2],
    ['watchOnly', 1, 1],
    ['benign3', 1, 2],
    ['benign2', 1, 2],
    ['reported3', 1, 1],
  ] as const)('%s: %d of %d', (figure, hits, of) => expect(FIGURES[figure](all)).toEqual({ hits, of }));
  it('leads count only what came before', () => {
    const times = [0, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR, 26 * HOUR];
    const lead = leads(
      [{ ...early, times }, { ...late, times }, missed],
      (o) => o.first[2],
      (o) => o.payment,
    );
    expect(lead).toEqual({ messages: [2], hours: [22] });
  });
  it('quartiles', () => {
    expect(quartiles([])).toBeNull();
    expect(quartiles([4, 1, 3, 2])).toEqual([2, 3, 4]);
  });
  it('a person counts at least a week, and one week only once', () => {
    const day = 24 * HOUR;
    const chat = (id: string, level: number, at: number) =>
      outcome({ id, truth: 'benign', level, user: 'a', times: [at, at + HOUR] });
    expect(weekly([chat('1', 2, 0), chat('2', 3, 14 * day - HOUR)])).toEqual({ weeks: 2, level2: 1, level3: 1 });
    expect(weekly([chat('1', 0, 0)]).weeks).toBe(1);
    expect(weekly([outcome({ truth: 'benign', level: 3, times: [null] })])).toEqual({ weeks: 0, level2: 0, level3: 0 });
  });
  it('stages: a wrong one counts against both', () => {
    const scores = stageScores([
      outcome({
        stages: [
          { marked: 'seed', said: 'seed' },
          { marked: 'seed', said: 'teach' },
          { marked: 'teach', said: 'teach' },
        ],
      }),
    ]);
    expect(scores.map(({ stage, f1 }) => [stage, f1])).toEqual([
      ['seed', 2 / 3],
      ['teach', 2 / 3],
    ]);
    expect(stageSummary(scores)).toEqual({ macroF1: 2 / 3, right: { hits: 2, of: 3 } });
  });
});

describe('intervals', () => {
  it('Wilson, against published values', () => {
    const [low, high] = wilson({ hits: 81, of: 263 });
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
    expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
  });
  it('says 3/N where nothing was seen', () => {
    expect(perThousand({ hits: 0, of: 1500 })).toBe('0 (0/1500; at most 2.0)');
    expect(shareText({ hits: 0, of: 0 })).toBe('none');
  });
});

describe('bars', () => {
  it.each([
    ['own', 'recall', 19, 20, 'met'],
    ['own', 'recall', 18, 20, 'missed'],
    ['written', 'benign3', 0, 188, 'met'],
    ['written', 'benign3', 1, 188, 'missed'],
    ['everyday', 'benign2', 3, 1000, 'met'],
    ['everyday', 'benign2', 4, 1000, 'missed'],
    ['everyday', 'recall', 0, 10, 'none'],
    ['other', 'benign3', 9, 9, 'none'],
    ['own', 'atAsk', 0, 0, 'none'],
  ] as const)('%s %s %d of %d: %s', (family, figure, hits, of, expected) => {
    expect(verdict(family, figure, { hits, of })).toBe(expected);
  });
});

describe('sets', () => {
  it('finds ours in every folder, others by name, and lives without either', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sets-'));
    try {
      for (const sub of ['own/open', 'own/held-back', 'chat']) mkdirSync(join(folder, sub), { recursive: true });
      for (const file of ['own/own.jsonl', 'own/own-held-back.jsonl', 'own/open/en.jsonl', 'own/held-back/en.jsonl'])
        writeFileSync(join(folder, file), '');
      for (const file of ['dev-a', 'kdconv', 'x-exchange-group', 'calls'])
        writeFileSync(join(folder, 'chat', `${file}.jsonl`), '');
      writeFileSync(join(folder, 'chat', 'README.md'), '');
      const found = findSets(join(folder, 'own'), join(folder, 'chat'));
      expect(Object.fromEntries(found.map(({ name, family }) => [name, family]))).toEqual({
        own: 'own',
        'own-held-back': 'held-back',
        'open/en': 'own',
        'held-back/en': 'held-back',
        'dev-a': 'written',
        kdconv: 'everyday',
        'x-exchange-group': 'exchange',
        calls: 'other',
      });
      expect(findSets(join(folder, 'none'), join(folder, 'none'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('tables', () => {
  const set = (family: 'own' | 'held-back', outcomes: Outcome[]) => [{ name: family, family, outcomes }];
  const hit = outcome({ id: 'caught', ask: 1, first: [0, 0, 1, NEVER], level: 3 });
  const miss = outcome({ id: 'lost', ask: 1, level: 0 });
  it('never list held-back rows', () => {
    expect(listTable(set('own', [miss])).rows).toHaveLength(1);
    expect(listTable(set('held-back', [miss])).rows).toEqual([]);
    const changed = [{ name: 't', sets: set('held-back', [{ ...hit, first: miss.first }]) }];
    expect(lossTable(set('held-back', [hit]), changed).rows[0]?.cells[0]?.text).toBe('0: ');
  });
  it('a fall of more than five points and a new alarm miss their bars', () => {
    const base = set('own', [hit, outcome({ id: 'h', truth: 'benign' })]);
    const worse = set('own', [{ ...hit, first: miss.first }, outcome({ id: 'h', truth: 'benign', level: 3 })]);
    const table = changeTable(base, [
      { name: 'same', sets: base },
      { name: 'worse', sets: worse },
    ]);
    expect(table.rows.map(({ cells }) => cells.map((cell) => cell.verdict))).toEqual([
      ['met', 'met', undefined],
      ['met', 'met', undefined],
      ['missed', 'missed', undefined],
    ]);
    expect(lossTable(base, [{ name: 'worse', sets: worse }]).rows[0]?.cells.map(({ text }) => text)).toEqual([
      '1: caught',
      '1: h',
    ]);
  });
  it('come out in three forms, text kept harmless in the page', () => {
    const table = {
      title: 'T',
      note: 'n',
      head: ['a'],
      rows: [{ name: '<b>', cells: [{ text: '|', verdict: 'missed', share: { hits: 1, of: 2 } } as const] }],
    };
    expect(terminal([table])).toContain('| MISSED');
    expect(markdown([table])).toContain('| <b> | / MISSED |');
    const page = html([table], '2026-01-01');
    expect(page).not.toContain('<b></th>');
    expect(page).toContain('bar missed');
    expect(page).not.toMatch(/src=|href=|@import/);
  });
});

describe('changes of the text', () => {
  const original = row({
    id: 'changes',
    firstDepositAsk: 2,
    messages: [
      { from: 'them', text: '老师带单，稳赚不赔，先充值500U试试水，地址 https://pay.example/a' },
      { from: 'them', text: 'The guaranteed returns are wonderful, deposit tomorrow, withdraw whenever you like.' },
      { from: 'them', text: '明天之前轉帳，名額有限，過期就沒有了，不要告訴別人，這是內部消息。' },
      { from: 'me', text: 'transferred five hundred' },
    ],
  });
  const named = (name: string) => {
    const found = TRANSFORMS.find((transform) => transform.name === name);
    if (!found) throw new Error(`no transform ${name}`);
    return found.apply(original);
  };
  it.each(TRANSFORMS.map(({ name }) => name))('%s: repeatable, marks inside the chat, links whole', (name) => {
    const once = named(name);
    expect(named(name)).toEqual({ ...once, at: expect.any(Function) });
    for (let i = 0; i < original.messages.length; i++)
      expect(once.at(i)).toSatisfy((at: number) => at >= 0 && at < once.row.messages.length);
    const text = once.row.messages.map((m) => m.text).join('\n');
    if (!text.startsWith('[picture]')) expect(text).toContain('https://pay.example/a');
  });
  it.each(['zero-width', 'full-width', 'traditional', 'simplified'])(
    '%s: changes letters, not the normal form',
    (name) => {
      const { row: changed } = named(name);
      expect(changed.messages).not.toEqual(original.messages);
      expect(changed.messages.map(({ text }) => normalize(text))).toEqual(
        original.messages.map(({ text }) => normalize(text)),
      );
    },
  );
  it('splitting and joining lose no letter', () => {
    const letters = (r: Row) =>
      r.messages
        .map((m) => m.text)
        .join('')
        .replace(/\s/g, '');
    for (const name of ['split after clauses', 'split between words', 'merged messages']) {
      expect(letters(named(name).row)).toBe(letters(original));
      expect(named(name).row.messages.length).not.toBe(original.messages.length);
    }
  });
  it('the ask stays readable where only other messages turn into pictures', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ from: 'them', text: `message ${i}` }));
    const kept = TRANSFORMS.find(({ name }) => name === '30 % pictures, not the ask');
    const changed = kept?.apply(row({ id: 'many', firstDepositAsk: 11, messages: many })).row.messages ?? [];
    expect(changed[11]?.text).toBe('message 11');
    const pictures = changed.filter(({ text }) => text === '[picture]').length;
    expect(pictures).toBeGreaterThan(4);
    expect(pictures).toBeLessThan(22);
  });
});
