/** Turns outcomes into tables. Counts nothing itself and knows no output form. */
import { perThousand, type Share, shareText } from './interval.ts';
import {
  FIGURES,
  type Figure,
  type Lead,
  leads,
  quartiles,
  share,
  stageScores,
  stageSummary,
  weekly,
} from './measure.ts';
import { NEVER, type Outcome } from './outcome.ts';
import { barText, type Family, type Verdict, verdict, WRITTEN } from './sets.ts';

export interface Cell {
  readonly text: string;
  readonly verdict?: Verdict;
  /** Drawn as a bar with its interval where a form can draw. */
  readonly share?: Share;
}

export interface Table {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

export interface MeasuredSet {
  readonly name: string;
  readonly family: Family;
  readonly outcomes: readonly Outcome[];
}

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  own: 'own, open',
  'held-back': 'own, held back',
  written: 'written by others',
  everyday: 'everyday talk',
  exchange: 'exchange groups',
  other: 'other fraud',
};
const SCAM_FIGURES: readonly Figure[] = ['recall', 'before', 'atAsk', 'beforePayment', 'watchOnly'];
const HONEST_FIGURES: readonly Figure[] = ['benign3', 'benign2', 'reported3'];

export const plain = (text: string): Cell => ({ text });
export const pooled = (sets: readonly MeasuredSet[], family: Family) =>
  sets.filter((set) => set.family === family).flatMap(({ outcomes }) => outcomes);
export const families = (sets: readonly MeasuredSet[]) => [...new Set(sets.map(({ family }) => family))];

function figureCell(set: Omit<MeasuredSet, 'name'>, figure: Figure): Cell {
  const value = FIGURES[figure](set.outcomes);
  if (value.of === 0) return plain('-');
  const text = figure === 'benign2' || figure === 'benign3' ? perThousand(value) : shareText(value);
  return { text, verdict: verdict(set.family, figure, value), share: value };
}

/** Sets of a family, then all of them together. */
function withTotals(sets: readonly MeasuredSet[]): MeasuredSet[] {
  return families(sets).flatMap((family) => {
    const own = sets.filter((set) => set.family === family);
    return own.length < 2
      ? own
      : [...own, { name: `all: ${FAMILY_NAMES[family]}`, family, outcomes: pooled(sets, family) }];
  });
}

export function scamTable(sets: readonly MeasuredSet[]): Table {
  const shown = withTotals(sets.filter(({ outcomes }) => outcomes.some(({ truth }) => truth !== 'benign')));
  return {
    title: 'Scams',
    note: `Share (count; 95 % Wilson interval). Bars: ${SCAM_FIGURES.map((figure) => `${HEADS[figure]} ${barText('written', figure)}`).join('; ')}. Other fraud has no bar.`,
    head: SCAM_FIGURES.map((figure) => HEADS[figure]),
    rows: shown.map((set) => ({ name: set.name, cells: SCAM_FIGURES.map((figure) => figureCell(set, figure)) })),
  };
}

const HEADS: Readonly<Record<Figure, string>> = {
  recall: 'level 3 at all',
  before: 'level 2 before the ask',
  atAsk: 'level 3 at the ask',
  beforePayment: 'level 3 before payment',
  watchOnly: 'watch-only at level 3',
  benign3: 'level 3 or 4',
  benign2: 'level 2',
  reported3: 'telling of scams: level 3',
};

export function honestTable(sets: readonly MeasuredSet[]): Table {
  const shown = withTotals(sets.filter(({ outcomes }) => outcomes.some(({ truth }) => truth === 'benign')));
  return {
    title: 'Honest chats: alarms per 1,000 conversations',
    note: 'Rate (count; 95 % Wilson interval, or at most 3/N where none was seen). Bars: written and own 0 at level 3, 50 at level 2, none where a scam is only told of; everyday 0.5 and 3; exchange groups 10 at level 3.',
    head: [...HONEST_FIGURES.map((figure) => HEADS[figure]), 'per user and week: level 2', 'level 3'],
    rows: shown.map((set) => {
      const { weeks, level2, level3 } = weekly(set.outcomes);
      const rate = (alarms: number) =>
        weeks === 0 ? '-' : `${(alarms / weeks).toFixed(4)} (${alarms} in ${weeks.toFixed(0)})`;
      return {
        name: set.name,
        cells: [...HONEST_FIGURES.map((figure) => figureCell(set, figure)), plain(rate(level2)), plain(rate(level3))],
      };
    }),
  };
}

/** Recall at the ask by kind or by language, one column a family. */
export function byTable(sets: readonly MeasuredSet[], key: 'kind' | 'language'): Table {
  const written = WRITTEN.filter((family) => sets.some((set) => set.family === family));
  const all = written.map((family) => pooled(sets, family).filter(({ truth }) => truth === 'scam'));
  const names = [...new Set(all.flat().map((outcome) => outcome[key]))].toSorted();
  return {
    title: `Level 3 at all, by ${key}`,
    note: 'A kind or language with a handful of rows proves little: see the intervals.',
    head: written.map((family) => FAMILY_NAMES[family]),
    rows: names.map((name) => ({
      name,
      cells: all.map((outcomes) => {
        const value = share(
          outcomes,
          (o) => o[key] === name,
          (o) => o.level >= 3,
        );
        return value.of === 0 ? plain('-') : { text: shareText(value), share: value };
      }),
    })),
  };
}

export function leadTable(sets: readonly MeasuredSet[]): Table {
  const text = ({ messages, hours }: Lead) => {
    const [m, h] = [quartiles(messages), quartiles(hours)];
    if (!m) return '-';
    const range = (q: readonly [number, number, number]) =>
      `${q[1].toFixed(0)} (${q[0].toFixed(0)} to ${q[2].toFixed(0)})`;
    return `${range(m)} messages${h ? `, ${range(h)} hours` : ''}`;
  };
  const written = WRITTEN.filter((family) => sets.some((set) => set.family === family));
  return {
    title: 'How early',
    note: 'Median (quartiles), where the level came before the event.',
    head: ['level 2 before the ask', 'level 3 before payment'],
    rows: written.map((family) => {
      const all = pooled(sets, family);
      return {
        name: FAMILY_NAMES[family],
        cells: [
          plain(
            text(
              leads(
                all.filter((o) => !o.lateStart),
                (o) => o.first[1],
                (o) => o.ask,
              ),
            ),
          ),
          plain(
            text(
              leads(
                all,
                (o) => o.first[2],
                (o) => o.payment,
              ),
            ),
          ),
        ],
      };
    }),
  };
}

export function stageTable(sets: readonly MeasuredSet[]): Table {
  const scores = stageScores(sets.flatMap(({ outcomes }) => outcomes)).toSorted((a, b) => b.marked - a.marked);
  const { macroF1, right } = stageSummary(scores);
  return {
    title: 'Stages, all written sets',
    note: `After each marked message of a scam. Mean F1 ${macroF1.toFixed(2)}; right stage at ${shareText(right)} of messages.`,
    head: ['F1', 'recall', 'precision', 'said most often instead'],
    rows: scores.map((s) => ({
      name: s.stage,
      cells: [
        { text: s.f1.toFixed(2), share: { hits: s.f1 * (s.said + s.marked), of: s.said + s.marked } },
        plain(`${s.right}/${s.marked}`),
        plain(`${s.right}/${s.said}`),
        plain(s.instead ? `${s.instead[0]} (${s.instead[1]})` : '-'),
      ],
    })),
  };
}

/** Ids of misses and alarms, for those who mend; held-back sets are never listed. */
export function listTable(sets: readonly MeasuredSet[]): Table {
  const rows = sets
    .filter(({ family }) => family !== 'held-back' && family !== 'other')
    .flatMap(({ name, outcomes }) =>
      outcomes.flatMap((outcome) => faults(outcome).map((what) => ({ set: name, outcome, what }))),
    );
  return {
    title: 'Misses and alarms, one by one',
    note: 'Held-back rows are not listed.',
    head: ['set', 'what', 'level and reasons'],
    rows: rows.map(({ set, outcome, what }) => ({
      name: outcome.id,
      cells: [plain(set), plain(what), plain(`${outcome.level}: ${outcome.reasons}`)],
    })),
  };
}

function faults(o: Outcome): string[] {
  if (o.truth === 'benign') return o.level >= 2 ? ['honest'] : [];
  if (o.truth === 'watch-only') return o.level >= 3 ? ['watch-only'] : [];
  const late =
    o.first[2] > o.ask ? [o.level >= 3 ? `level 3 ${o.first[2] - o.ask} messages after the ask` : 'never level 3'] : [];
  return o.payment !== NEVER && o.first[2] >= o.payment ? [...late, 'not before payment'] : late;
}

export function costTable(sets: readonly MeasuredSet[]): Table {
  const total = (set: MeasuredSet, key: 'messages' | 'microseconds') =>
    set.outcomes.reduce((sum, o) => sum + o[key], 0);
  return {
    title: 'Size and time',
    note: 'Whole replay, timeline and levels included; npm run bench measures speed properly.',
    head: ['conversations', 'messages', 'us a message'],
    rows: sets.map((set) => ({
      name: set.name,
      cells: [
        plain(String(set.outcomes.length)),
        plain(String(total(set, 'messages'))),
        plain((total(set, 'microseconds') / Math.max(1, total(set, 'messages'))).toFixed(0)),
      ],
    })),
  };
}
