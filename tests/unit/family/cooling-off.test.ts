/** Which warnings ask for a pause, and that no stretch counts for more than was waited. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COOLING_MS,
  coolingLeft,
  coolingReason,
  LONGEST_STRETCH_MS,
  waitedOn,
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

test('no run of stretches counts for more than their sum, and the rest never falls below nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: false }), { maxLength: 50 }), (stretches) => {
      const waited = stretches.reduce(waitedOn, 0);
      const honest = stretches.filter((ms) => ms > 0).reduce((sum, ms) => sum + Math.min(ms, LONGEST_STRETCH_MS), 0);
      expect(waited).toBeLessThanOrEqual(Math.min(honest, COOLING_MS) + 1e-6);
      expect(coolingLeft(waited)).toBeGreaterThanOrEqual(0);
    }),
  );
});
