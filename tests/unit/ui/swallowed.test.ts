/** Presses that a page keeps from us: told by the browser, never come. Everything else that counts as a press stays silent. */
import { expect, test } from 'vitest';
import { ACTIVE_FOR_MS, createPressCheck, GRACE_MS } from '../../../src/ui/in-page/swallowed.ts';

const STEP = 50;
type Span = readonly [from: number, to: number];
const within = (spans: readonly Span[], now: number) => spans.some(([from, to]) => now >= from && now < to);

/** Looks every 50 ms for `ms`; returns when it was told, or null. */
function run(ms: number, parts: { active: readonly Span[]; pointed: readonly Span[]; heard?: readonly number[] }) {
  const check = createPressCheck();
  for (let now = 0; now <= ms; now += STEP) {
    const heard = Math.max(Number.NEGATIVE_INFINITY, ...(parts.heard ?? []).filter((at) => at <= now));
    if (check({ now, active: within(parts.active, now), pointed: within(parts.pointed, now), heard })) return now;
  }
  return null;
}
const ALWAYS: Span = [0, Number.POSITIVE_INFINITY];

test.each<[string, Parameters<typeof run>, number]>([
  ['a press on us that never came', [2000, { active: [[1000, 6000]], pointed: [ALWAYS] }], 1000 + GRACE_MS],
  ['the pointer comes, presses and goes', [2000, { active: [[1000, 6000]], pointed: [[1000, 1100]] }], 1000 + GRACE_MS],
  [
    'a press elsewhere came, the later one on us did not',
    [
      9000,
      {
        active: [
          [500, 5500],
          [7000, 9000],
        ],
        pointed: [[6000, 9000]],
        heard: [500],
      },
    ],
    7000 + GRACE_MS,
  ],
  [
    'pressed again and again, beginning before the pointer came',
    [20_000, { active: [ALWAYS], pointed: [[1000, 20_000]] }],
    1000 + ACTIVE_FOR_MS + STEP,
  ],
])('tells: %s', (_name, parts, at) => expect(run(...parts)).toBe(at));

test.each<[string, Parameters<typeof run>]>([
  ['nothing is pressed', [20_000, { active: [], pointed: [ALWAYS] }]],
  ['a press that came', [20_000, { active: [[1000, 6000]], pointed: [ALWAYS], heard: [1000] }]],
  ['a press that came a little late', [20_000, { active: [[1000, 6000]], pointed: [ALWAYS], heard: [1200] }]],
  ['a press elsewhere, before the pointer came', [9000, { active: [[1000, 6000]], pointed: [[2000, 9000]] }]],
  ['the card comes up under a pointer just after a press', [9000, { active: [[0, 5000]], pointed: [ALWAYS] }]],
  [
    'typing on and on while the pointer rests on us',
    [30_000, { active: [ALWAYS], pointed: [ALWAYS], heard: Array.from({ length: 60 }, (_, i) => i * 500) }],
  ],
  ['presses in the page while the pointer is elsewhere', [30_000, { active: [[500, 30_000]], pointed: [] }]],
])('stays silent: %s', (_name, parts) => expect(run(...parts)).toBeNull());
