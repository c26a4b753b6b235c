/**
 * From a timeline to a level, a stage and reasons. Pure: the table of combinations decides (concepts/combos.ts), this file
 * only reads it. Knows no text.
 */
import type { Assessment, ConceptId, ConceptTrace, Level, Reason, Stage, Timeline } from './assessment.ts';
import { COMBOS, type Combo, type Leg, NEXT, STAGE_OF } from './concepts/combos.ts';
import type { ContactStanding, ThreadFacts } from './message.ts';

const DAY = 86_400_000;
/** A concept fades over months, for closeness alone takes weeks: after this it counts one strength less ... */
export const FADES_AFTER = 120 * DAY;
/** ... and after this no longer at all. */
export const FORGOTTEN_AFTER = 365 * DAY;
/** Reasons shown; more are not read. */
const MAX_REASONS = 3;
/** A stage needs to be this recent, against the newest sign, to be the present one. */
const STAGE_WINDOW = 2 * DAY;

/**
 * In a group, boasts, jokes and a pool among colleagues make much noise: the high levels need a place that was handed over,
 * a payee, a demand for money to it, or a fee.
 */
const HANDED: Leg = (
  [
    ['K6', 2],
    ['K10', 2],
    ['K30', 3],
    ['K16', 3],
    ['K20', 2],
    ['K29', 3],
    ['K32', 3],
    ['K25', 3],
    ['K15', 3],
    ['K13', 3],
  ] as const
).map(([id, strength]) => ({ id, strength }));

/**
 * What one does to the reader here and now: lead, hand over a place, ask for money, press, forbid. Without one of these from
 * the contact a high level would rest on what somebody only tells (a victim to a friend, a friend of a neighbour).
 */
const ACTING: Leg = (
  [
    ['K5', 2],
    ['K6', 2],
    ['K8', 2],
    ['K9', 2],
    ['K11', 2],
    ['K15', 2],
    ['K16', 2],
    ['K17', 2],
    ['K18', 2],
    ['K20', 2],
    ['K24', 2],
    ['K25', 2],
    ['K26', 2],
    ['K27', 2],
    ['K28', 2],
    ['K29', 2],
    ['K30', 2],
    ['K31', 2],
    ['K33', 2],
    ['K38', 2],
    ['K39', 2],
    ['K42', 2],
    ['K43', 2],
    ['K50', 2],
    ['K51', 2],
    ['K61', 2],
  ] as const
).map(([id, strength]) => ({ id, strength }));
/** Held by force the reader may tell anybody: that alone is enough. */
const ALONE: ReadonlySet<ConceptId> = new Set(['K32']);

/** What the second opinion says is told after the signs that can be named. */
const LEARNT: ReadonlySet<ConceptId> = new Set(['K60', 'K61']);

/** Shown or used only as context, never as a reason. */
const CONTEXT: ReadonlySet<ConceptId> = new Set(['K40', 'K41', 'K44', 'K45', 'K62']);

export interface AssessContext {
  readonly contact: ContactStanding;
  /** Unix ms. */
  readonly now: number;
  readonly kind: ThreadFacts['kind'];
}

/**
 * @example assess(timeline with K16 and K17, ...).level === 4
 */
export function assess(timeline: Timeline, context: AssessContext): Assessment {
  const strengths = new Map<ConceptId, number>();
  for (const trace of timeline.traces) {
    const age = context.now - trace.last;
    const strength = age > FORGOTTEN_AFTER ? 0 : age > FADES_AFTER ? trace.strength - 1 : trace.strength;
    if (strength > 0) strengths.set(trace.id, strength);
  }
  // "Don't touch this" and then the place all the same: such a warning was bait.
  const [warning, place] = ['K40', 'K6'].map((id) => timeline.traces.find((t) => t.id === id));
  if (warning && place?.theirs && (strengths.get('K6') ?? 0) >= 3 && place.last > warning.last) strengths.delete('K40');
  const faint = new Set(timeline.dismissed?.faint ?? []);
  // A hint that has grown into a clear sign since counts as new.
  const dismissed = new Set(
    timeline.dismissed?.concepts.filter((id) => !faint.has(id) || (strengths.get(id) ?? 0) < 2),
  );
  const acting = new Map(
    timeline.traces
      .filter((t) => t.theirs || t.by === undefined || t.by === 'them')
      .map((t) => [t.id, strengths.get(t.id) ?? 0]),
  );
  const somebodyActs = holds(ACTING, acting);
  // A conversation that runs like ordinary talk warns of nothing, whatever words fall in it, unless it warned before.
  const ordinary = timeline.traces.some((t) => t.id === 'K62' && t.strength === 1);
  let level: Level = 0;
  const carrying = new Map<ConceptId, number>();
  for (const combo of COMBOS) {
    if (combo.level < level) continue;
    const used = meets(combo, strengths, timeline.peak);
    if (!used) continue;
    // After "this is a mistake" only a combination with something new in it warns again.
    if (timeline.dismissed && combo.level <= timeline.dismissed.level && used.every((id) => dismissed.has(id)))
      continue;
    if (ordinary && combo.level >= 2 && timeline.peak < combo.level && !used.some((id) => ALONE.has(id))) continue;
    if (combo.level >= 3 && !somebodyActs && !used.some((id) => ALONE.has(id))) continue;
    if (combo.level >= 3 && context.kind === 'group' && !holds(HANDED, strengths)) continue;
    if (combo.level > level) carrying.clear();
    level = combo.level;
    for (const id of used) carrying.set(id, (carrying.get(id) ?? 0) + 1);
  }
  const stage = level === 0 ? 'none' : stageOf(timeline.traces, strengths);
  return {
    level,
    stage,
    next: NEXT[stage],
    reasons: reasonsOf(timeline.traces, carrying, strengths),
    concepts: timeline.traces.filter((t) => !CONTEXT.has(t.id)).map(({ id, first }) => ({ id, at: first })),
    quiet: stage === 'job-trap',
  };
}

/** The concepts that fill the legs, each leg by another one; null where a leg stays empty. */
function meets(combo: Combo, strengths: ReadonlyMap<ConceptId, number>, peak: Level): ConceptId[] | null {
  // A level once reached is not talked away by a late "beware of scams".
  if (combo.unless && peak < combo.level && holds(combo.unless, strengths)) return null;
  const used: ConceptId[] = [];
  for (const leg of combo.legs) {
    let best: ConceptId | null = null;
    for (const { id, strength: least } of leg) {
      const strength = strengths.get(id) ?? 0;
      if (strength < least || used.includes(id)) continue;
      if (best === null || strength > (strengths.get(best) ?? 0)) best = id;
    }
    if (best === null) return null;
    used.push(best);
  }
  return used;
}

function holds(leg: Leg, strengths: ReadonlyMap<ConceptId, number>): boolean {
  return leg.some(({ id, strength }) => (strengths.get(id) ?? 0) >= strength);
}

/** The furthest stage among the recent signs. */
function stageOf(traces: readonly ConceptTrace[], strengths: ReadonlyMap<ConceptId, number>): Stage {
  const order = Object.keys(NEXT) as Stage[];
  const newest = Math.max(...traces.map((t) => t.last));
  let furthest: Stage = 'none';
  for (const trace of traces) {
    const stage = STAGE_OF[trace.id];
    if (!stage || (strengths.get(trace.id) ?? 0) < (EARLY.has(stage) ? 1 : 2)) continue;
    if (newest - trace.last > STAGE_WINDOW) continue;
    if (order.indexOf(stage) > order.indexOf(furthest)) furthest = stage;
  }
  return furthest;
}

const EARLY: ReadonlySet<Stage> = new Set(['approach', 'persona', 'bond']);

function reasonsOf(
  traces: readonly ConceptTrace[],
  carrying: ReadonlyMap<ConceptId, number>,
  strengths: ReadonlyMap<ConceptId, number>,
): Reason[] {
  return traces
    .filter((t) => carrying.has(t.id))
    .sort(
      (a, b) =>
        Number(LEARNT.has(a.id)) - Number(LEARNT.has(b.id)) ||
        (strengths.get(b.id) ?? 0) - (strengths.get(a.id) ?? 0) ||
        b.last - a.last,
    )
    .slice(0, MAX_REASONS)
    .map((t) => ({ concept: t.id, message: t.message, first: t.first, by: t.by ?? 'them' }));
}
