/**
 * The arc of one conversation over weeks: which concepts were seen, first and last when, where strongest. Plain data for
 * the background to keep; holds no text. Knows nothing of levels but the highest one reached.
 */
import { assess } from './assess.ts';
import type { ConceptId, ConceptTrace, Evidence, Timeline } from './assessment.ts';
import type { ContactStanding, ThreadFacts } from './message.ts';

/**
 * Highest count kept of one concept (threshold of our own: no level asks for more than "seen"). So many keys are remembered of
 * each, so that a message counts once however often it is read: what is not remembered can no longer be counted.
 */
const MAX_COUNT = 8;
/** Keys kept in all: more than all concepts together need. */
const MAX_COUNTED = 800;

export function emptyTimeline(contact: ContactStanding, now: number): Timeline {
  return { v: 1, contact, started: now, updated: now, traces: [], counted: [], peak: 0, dismissed: null };
}

/**
 * Adds evidence. Idempotent per message and concept; the order of messages does not matter for what is seen, first and
 * last times come out right either way.
 *
 * @param context `contact` as the page shows it now, `now` in Unix ms; `kind`, where known, for the highest level kept.
 */
export function record(
  timeline: Timeline,
  evidence: readonly Evidence[],
  context: { readonly contact: ContactStanding; readonly now: number; readonly kind?: ThreadFacts['kind'] },
): Timeline {
  // Most messages show nothing; no level rises by them.
  if (evidence.length === 0) return { ...timeline, contact: context.contact, updated: context.now };
  const traces = new Map<ConceptId, ConceptTrace>(timeline.traces.map((trace) => [trace.id, trace]));
  const known = new Set(timeline.counted);
  const counted = [...timeline.counted];
  for (const e of evidence) {
    const mark = `${e.message}.${e.concept}`;
    if (known.has(mark)) continue;
    const trace = traces.get(e.concept);
    if ((trace?.count ?? 0) < MAX_COUNT) {
      known.add(mark);
      counted.push(mark);
    }
    traces.set(e.concept, addTo(trace, e));
  }
  const next: Timeline = {
    ...timeline,
    contact: context.contact,
    updated: context.now,
    traces: [...traces.values()],
    counted: counted.slice(-MAX_COUNTED),
  };
  const { level } = assess(next, { contact: context.contact, now: context.now, kind: context.kind ?? 'unknown' });
  return level > next.peak ? { ...next, peak: level } : next;
}

function addTo(trace: ConceptTrace | undefined, e: Evidence): ConceptTrace {
  const theirs = trace?.theirs || (e.by === 'them' && e.strength >= 2) ? ({ theirs: true } as const) : {};
  if (!trace) {
    const { concept: id, at, strength, message, by } = e;
    return { id, first: at, last: at, strength, message, count: 1, by, ...theirs };
  }
  const stronger = e.strength > trace.strength || (e.strength === trace.strength && e.at < trace.first);
  return {
    id: trace.id,
    first: Math.min(trace.first, e.at),
    last: Math.max(trace.last, e.at),
    strength: stronger ? e.strength : trace.strength,
    message: stronger ? e.message : trace.message,
    // Those stored by an earlier version may be higher.
    count: Math.max(trace.count, Math.min(MAX_COUNT, trace.count + 1)),
    ...(stronger || trace.by === undefined ? { by: e.by } : { by: trace.by }),
    ...theirs,
  };
}

/** The person said "this is a mistake": what is known now no longer warns; a new strong concept does (assess.ts). */
export function dismiss(timeline: Timeline, now: number): Timeline {
  const { level } = assess(timeline, { contact: timeline.contact, now, kind: 'unknown' });
  return {
    ...timeline,
    updated: now,
    dismissed: {
      at: now,
      level,
      concepts: timeline.traces.map((t) => t.id),
      faint: timeline.traces.filter((t) => t.strength < 2).map((t) => t.id),
    },
  };
}
