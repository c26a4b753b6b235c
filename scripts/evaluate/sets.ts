/** Which sets there are, what kind each one is, and the bars that its figures must reach. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Share } from './interval.ts';
import type { Figure } from './measure.ts';

/**
 * `own`: ours, read while building; `held-back`: ours, never looked at (no ids, no texts are shown); `written`: by other
 * hands, read while building; `everyday`: talk without scams; `exchange`: public groups about trading; `other`: calls, mails
 * and kinds of fraud that Kinward is not made for, shown without bars.
 */
export type Family = 'own' | 'held-back' | 'written' | 'everyday' | 'exchange' | 'other';

export interface SetFile {
  readonly name: string;
  readonly family: Family;
  readonly path: string;
}

const EVERYDAY = new Set(['xdailydialog', 'kdconv', 'realpersonachat', 'nus-sms', 'ubuntu-irc']);

/** Families whose scams are marked with asks and payments: these are replayed under every change. */
export const WRITTEN: readonly Family[] = ['own', 'held-back', 'written'];

export interface Bar {
  readonly least?: number;
  readonly most?: number;
}

const WRITTEN_BARS: Readonly<Record<Figure, Bar>> = {
  recall: { least: 0.95 },
  before: { least: 0.8 },
  atAsk: { least: 0.9 },
  beforePayment: { least: 0.97 },
  watchOnly: { most: 0 },
  benign3: { most: 0 },
  benign2: { most: 1 / 20 },
  reported3: { most: 0 },
};

const BARS: Readonly<Record<Family, Readonly<Partial<Record<Figure, Bar>>>>> = {
  own: WRITTEN_BARS,
  'held-back': WRITTEN_BARS,
  written: WRITTEN_BARS,
  everyday: { benign3: { most: 0.5 / 1000 }, benign2: { most: 3 / 1000 } },
  exchange: { benign3: { most: 10 / 1000 } },
  other: {},
};

/** Under a change of the text recall at the ask may fall by so many points. */
export const MOST_FALL = 5;

export type Verdict = 'met' | 'missed' | 'none';

/** `none` where the family has no such bar or the set shows nothing of it. */
export function verdict(family: Family, figure: Figure, { hits, of }: Share): Verdict {
  const bar = BARS[family][figure];
  if (!bar || of === 0) return 'none';
  const value = hits / of;
  return value >= (bar.least ?? 0) && value <= (bar.most ?? 1) ? 'met' : 'missed';
}

/** "at least 95 %", "at most 0.05 %", for the head of a column. */
export function barText(family: Family, figure: Figure): string {
  const { least, most } = BARS[family][figure] ?? {};
  if (least !== undefined) return `>= ${100 * least} %`;
  return most === undefined ? '' : `<= ${Number((100 * most).toFixed(2))} %`;
}

/** @param fixtures our own conversations; @param chats further ones, each file of it a set. Folders may be missing. */
export function findSets(fixtures: string, chats: string): SetFile[] {
  const own = (folder: string, family: Family, name: (file: string) => string) =>
    rowsIn(join(fixtures, folder)).map((path) => ({ path, family, name: name(basename(path, '.jsonl')) }));
  return [
    ...own('', 'own', (file) => file).map(
      (set): SetFile => (set.name.endsWith('held-back') ? { ...set, family: 'held-back' } : set),
    ),
    ...own('open', 'own', (file) => `open/${file}`),
    ...own('held-back', 'held-back', (file) => `held-back/${file}`),
    ...own('fresh', 'held-back', (file) => `fresh/${file}`),
    ...rowsIn(chats).map((path) => ({
      path,
      family: familyOf(basename(path, '.jsonl')),
      name: basename(path, '.jsonl'),
    })),
  ];
}

function familyOf(name: string): Family {
  if (name.startsWith('dev-')) return 'written';
  if (EVERYDAY.has(name)) return 'everyday';
  return name.endsWith('exchange-group') ? 'exchange' : 'other';
}

function rowsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}
