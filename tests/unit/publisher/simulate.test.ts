/** The simulated clients: the model's own arithmetic, and the promises of freshness and cost on a thousand of them. */
import { describe, expect, test } from 'vitest';
import { type Scenario, simulate } from '../../../scripts/simulate/clients.ts';
import { meanOf, peakOf, reached, shareWithin } from '../../../scripts/simulate/figures.ts';
import { nextWait } from '../../../src/blocklist/feed/schedule.ts';

const DAY = 1440;
const SIZES = { noRoot: 1, now: 10, list: 100, delta: 1000, snapshot: 5000 };
const scenario = (more: Partial<Scenario> = {}): Scenario => ({
  clients: 1000,
  days: 3,
  seed: 7,
  wait: 3600,
  nextWait,
  rootsEvery: DAY,
  sizes: SIZES,
  signed: [DAY],
  cacheMinutes: 5,
  outage: null,
  open: 'always',
  ...more,
});
const sum = (counts: Uint32Array): number => counts.reduce((x, y) => x + y, 0);

describe('the model', () => {
  test('same seed, same figures; another seed, others', () => {
    expect(simulate(scenario())).toEqual(simulate(scenario()));
    expect(simulate(scenario()).syncs).not.toEqual(simulate(scenario({ seed: 8 })).syncs);
  });

  test('every client comes about 24 times a day and loads each list once', () => {
    const { syncs, requests, bytes, delays } = simulate(scenario({ rootsEvery: 0 }));
    expect(sum(syncs) / 1000 / 3).toBeGreaterThan(23);
    expect(sum(syncs) / 1000 / 3).toBeLessThan(25.5);
    expect(sum(delays[0] as Uint32Array)).toBe(1000);
    expect(requests).toBe(2 * sum(syncs) + 2 * 1000);
    expect(bytes).toBe(11 * sum(syncs) + 1100 * 1000);
  });

  test('asked for once a day, the next root costs every client three requests in three days', () => {
    const [daily, always] = [scenario(), scenario({ rootsEvery: 0 })].map((each) => simulate(each));
    expect(always?.syncs).toEqual(daily?.syncs);
    const saved = (always?.requests ?? 0) - (daily?.requests ?? 0);
    expect(saved).toBe((always?.bytes ?? 0) - (daily?.bytes ?? 0));
    expect(Math.abs(sum(always?.syncs ?? new Uint32Array()) - saved - 3000)).toBeLessThan(150);
  });

  test('many missed lists come as one snapshot', () => {
    const signed = Array.from({ length: 10 }, (_, i) => DAY + i);
    const outage = { from: DAY - 1, minutes: 20 };
    const { bytes, syncs } = simulate(scenario({ signed, outage, clients: 200, rootsEvery: 0 }));
    const perList = (bytes - 11 * sum(syncs)) / 200;
    // 5,000 for the snapshot and 100 for the list, for those who missed five or more; less for those who came between two.
    expect(perList).toBeGreaterThan(3000);
    expect(perList).toBeLessThan(6500);
  });

  test('browsers that are closed do not come', () => {
    const { syncs } = simulate(scenario({ open: 'by-day' }));
    expect(sum(syncs.subarray(0, 120))).toBe(0);
    expect(sum(syncs.subarray(720, 780))).toBeGreaterThan(500);
  });

  test('while nothing answers nothing is loaded', () => {
    const outage = { from: 0, minutes: 3 * DAY };
    expect(simulate(scenario({ outage }))).toMatchObject({ requests: 0, bytes: 0 });
  });

  test('figures', () => {
    const counts = new Uint32Array([0, 4, 0, 6]);
    expect([meanOf(counts), peakOf(counts), reached(counts, 0.4, 10), reached(counts, 0.5, 10)]).toEqual([
      2.5,
      { count: 6, minute: 3 },
      1,
      3,
    ]);
    expect([reached(counts, 1, 11), shareWithin(counts, 1, 10)]).toEqual([null, 0.4]);
  });
});

describe('a thousand clients under their own schedule', () => {
  test.each(['always', 'by-day'] as const)('open %s: 95 of 100 have a new block within 75 minutes', (open) => {
    const { delays } = simulate(scenario({ open, signed: [DAY + 640] }));
    const counts = delays[0] as Uint32Array;
    expect(shareWithin(counts, 75, sum(counts))).toBeGreaterThan(0.95);
  });

  test('an always open browser costs at most 25 kB a day, heads of 300 bytes counted', () => {
    const sizes = { noRoot: 300, now: 733, list: 3900, delta: 2800, snapshot: 695_300 };
    const { bytes } = simulate(
      scenario({ days: 10, sizes, signed: Array.from({ length: 10 }, (_, day) => day * DAY + 540) }),
    );
    expect(bytes / 1000 / 10).toBeLessThan(25_000);
  });

  test.each([10, 30, 60, 720])('%i minutes without an answer end without a stampede', (minutes) => {
    const clients = 20_000;
    const outage = { from: 2 * DAY, minutes };
    const { syncs } = simulate(scenario({ clients, days: 4, outage }));
    const mean = meanOf(syncs, DAY, 2 * DAY);
    expect(peakOf(syncs, 2 * DAY + minutes).count).toBeLessThan(3 * mean);
  });

  test('clients that ask again every minute would be one, and the figures show it', () => {
    const outage = { from: 2 * DAY, minutes: 720 };
    const impatient: Scenario['nextWait'] = (wait, failures) => (failures > 0 ? 60 : (wait ?? 3600));
    const { syncs } = simulate(scenario({ days: 4, outage, nextWait: impatient }));
    expect(peakOf(syncs, 2 * DAY + 720).count).toBeGreaterThan(10 * meanOf(syncs, DAY, 2 * DAY));
  });
});
