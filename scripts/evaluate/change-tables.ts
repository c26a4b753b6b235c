/** Tables of what a change of the text does to recall and alarms. Counts nothing itself and knows no output form. */
import { FIGURES } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { MOST_FALL } from './sets.ts';
import { type Cell, FAMILY_NAMES, families, type MeasuredSet, plain, pooled, type Table } from './tables.ts';

/** A change of the text (or of what is known of contacts), with every written set measured under it. */
export interface Variant {
  readonly name: string;
  readonly sets: readonly MeasuredSet[];
}

/** Fall of recall at the ask in points, and alarms that came or went, one column a family. */
export function changeTable(base: readonly MeasuredSet[], variants: readonly Variant[]): Table {
  const written = families(base);
  return {
    title: 'Under change: level 3 at the ask',
    note: `Share and points against the text as written (a fall of more than ${MOST_FALL} misses the bar); honest chats at level 3 and at level 2 (a rise at level 3 misses it).`,
    head: written.flatMap((family) => [FAMILY_NAMES[family], 'honest at 3', 'at 2']),
    rows: [{ name: 'as written', sets: base }, ...variants].map((variant) => ({
      name: variant.name,
      cells: written.flatMap((family) => changeCells(pooled(base, family), pooled(variant.sets, family))),
    })),
  };
}

function changeCells(base: readonly Outcome[], changed: readonly Outcome[]): Cell[] {
  const [before, after] = [FIGURES.atAsk(base), FIGURES.atAsk(changed)];
  const points = after.of === 0 ? 0 : 100 * (after.hits / after.of - before.hits / before.of);
  const alarms = (figure: 'benign3' | 'benign2'): Cell => {
    const [was, is] = [FIGURES[figure](base).hits, FIGURES[figure](changed).hits];
    return {
      text: `${is}`,
      ...(figure === 'benign3' ? { verdict: is > was ? ('missed' as const) : ('met' as const) } : {}),
    };
  };
  const recall: Cell =
    after.of === 0
      ? plain('-')
      : {
          text: `${((100 * after.hits) / after.of).toFixed(1)} % (${points >= 0 ? '+' : ''}${points.toFixed(1)})`,
          share: after,
          verdict: points < -MOST_FALL ? 'missed' : 'met',
        };
  return [recall, alarms('benign3'), alarms('benign2')];
}

/** Ids that each change loses at the ask or turns into an alarm, where it misses a bar on an open family. */
export function lossTable(base: readonly MeasuredSet[], variants: readonly Variant[]): Table {
  const was = new Map(base.flatMap(({ outcomes }) => outcomes.map((o) => [o.id, o] as const)));
  return {
    title: 'What each change loses',
    note: 'Ids of open sets: no longer at level 3 at the ask; newly at level 3 though honest.',
    head: ['lost at the ask', 'new alarms'],
    rows: variants.map(({ name, sets }) => {
      const all = sets.filter(({ family }) => family !== 'held-back').flatMap(({ outcomes }) => outcomes);
      const onTime = (o: Outcome | undefined) => o !== undefined && o.first[2] <= o.ask;
      const lost = all.filter((o) => o.truth === 'scam' && !onTime(o) && onTime(was.get(o.id)));
      const fresh = all.filter((o) => o.truth === 'benign' && o.level >= 3 && (was.get(o.id)?.level ?? 0) < 3);
      const ids = (list: readonly Outcome[]) => `${list.length}: ${list.map(({ id }) => id).join(' ')}`;
      return { name, cells: [plain(ids(lost)), plain(ids(fresh))] };
    }),
  };
}
