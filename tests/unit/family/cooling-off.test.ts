/** Which warnings ask for a pause, and that it runs by the time of day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COOLING_MS,
  coolingLeft,
  coolingReason,
  OVER_MS,
  type Pause,
  pauseAt,
  pauseForNew,
} from '../../../src/family/cooling-off.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';

const at = 0;
const none = { origin: null, page: 'silent', pageReasons: [] } as const;
const fee = { rule: 'P-withdraw-fee', where: 'form' } as const;

test.each<[string, Pick<TabStatus, 'origin' | 'page' | 'pageReasons'>, 'chat' | 'fee' | null]>([
  ['a site out of a chat at level 4', { ...none, origin: { level: 4, at } }, 'chat'],
  ['a page that asks for a fee first', { ...none, page: 'danger', pageReasons: [fee] }, 'fee'],
  ['both', { page: 'danger', pageReasons: [fee], origin: { level: 4, at } }, 'fee'],
  ['a site out of a chat at level 3', { ...none, origin: { level: 3, at } }, null],
  ['another danger', { ...none, page: 'danger', pageReasons: [{ rule: 'P-guaranteed-gain', where: 'main' }] }, null],
  ['a fee named on a page that is no danger', { ...none, page: 'unknown-platform', pageReasons: [fee] }, null],
  ['a listed site and nothing else', none, null],
])('%s', (_name, status, reason) => expect(coolingReason(status)).toBe(reason));

const looks = (pause: Pause | null, ...times: readonly number[]) =>
  times.reduce<Pause | null>((each, now) => pauseAt(each, now), pause);
const left = (...times: readonly number[]) => {
  const pause = looks(null, ...times);
  return pause === null ? null : coolingLeft(pause);
};
const T = 1_000_000_000;
const MINUTE = 60_000;

test.each<[string, readonly number[], number]>([
  ['just begun', [T], COOLING_MS],
  ['nobody looked for ten minutes', [T, T + 10 * MINUTE], 5 * MINUTE],
  ['looked at all the time', [T, T + MINUTE, T + 2 * MINUTE, T + 10 * MINUTE], 5 * MINUTE],
  ['over', [T, T + COOLING_MS], 0],
  ['long over', [T, T + 100 * COOLING_MS], 0],
  ['set back at once', [T, T - 60 * MINUTE], COOLING_MS],
  ['set back after ten minutes', [T, T + 10 * MINUTE, T - 60 * MINUTE], 5 * MINUTE],
  ['set back, then on', [T, T + 10 * MINUTE, T - 60 * MINUTE, T - 57 * MINUTE], 2 * MINUTE],
  ['set back after its end', [T, T + COOLING_MS, T], 0],
])('%s', (_name, times, rest) => expect(left(...times)).toBe(rest));

test.each([
  ['running', T + MINUTE, COOLING_MS - MINUTE],
  ['over, within the hour', T + COOLING_MS + OVER_MS, 0],
  ['over for longer', T + COOLING_MS + OVER_MS + 1, COOLING_MS],
])('a new warning finds the pause %s', (_name, now, rest) =>
  expect(coolingLeft(pauseForNew({ began: T, seen: T }, now))).toBe(rest),
);

test('however often the clock is set back, no more has passed than really has', () => {
  const step = fc.record({ passes: fc.nat(5 * MINUTE), back: fc.oneof(fc.constant(0), fc.nat(1000 * MINUTE)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let clock = T;
      let really = 0;
      let pause = pauseAt(null, clock);
      for (const { passes, back } of steps) {
        really += passes;
        clock += passes - back;
        pause = pauseAt(pause, clock);
        expect(coolingLeft(pause)).toBeGreaterThanOrEqual(Math.max(0, COOLING_MS - really));
        expect(coolingLeft(pause)).toBeLessThanOrEqual(COOLING_MS);
      }
    }),
  );
});
