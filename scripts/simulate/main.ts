/**
 * `npm run simulate [-- --clients N --days N --seed N --history FILE]`: the tables of docs/scale.md. Uses the client's own schedule and,
 * with a list over time, the sizes of real days. About two minutes for a million clients.
 */
import { parseArgs } from 'node:util';
import { MAX_WAIT_S, MIN_WAIT_S } from '../../src/blocklist/feed/caps.ts';
import { nextWait } from '../../src/blocklist/feed/schedule.ts';
import { type Outage, type Outcome, type Scenario, type Sizes, simulate } from './clients.ts';
import { meanOf, peakOf, reached, shareWithin } from './figures.ts';
import { measureHistory } from './real-lists.ts';

const DAY = 1440;
/** Head of an answer as a plain static host sends it (HTTP/1.1, measured from `kinward-feed serve`: 266 and 170 bytes, and room). */
const HEAD = 300;
/** Bodies of a feed of 100,000 entries, measured: now.json 433, a list with 16 deltas 3,600, a day's delta 2,500, its snapshot 695,000. */
const SIZES: Sizes = { noRoot: HEAD, now: HEAD + 433, list: HEAD + 3600, delta: HEAD + 2500, snapshot: HEAD + 695_000 };

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000000' },
    days: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    history: { type: 'string' },
  },
});
const HISTORY_DAYS = 400;
const clients = Number(values.clients);
const days = Number(values.days);
if (!(clients >= 100 && clients <= 2_000_000) || !(days >= 4 && days <= 60)) {
  console.error('kinward simulate: --clients from 100 to 2000000, --days from 4 to 60');
  process.exit(2);
}

if (values.history !== undefined) {
  const { entries, snapshot, deltas, changes } = measureHistory(values.history, HISTORY_DAYS);
  const told = (all: readonly number[]): string => {
    const sorted = all.toSorted((x, y) => x - y);
    const [half, most9, most] = [0.5, 0.9, 1].map((share) => sorted[Math.floor(share * (sorted.length - 1))]);
    return `median ${half}, p90 ${most9}, most ${most}`;
  };
  console.log(
    `real days: ${entries} entries, snapshot ${snapshot} bytes (${(snapshot / entries).toFixed(2)} an entry);`,
  );
  console.log(
    `  ${deltas.length} of ${HISTORY_DAYS} days brought changes: lines ${told(changes)}; delta bytes ${told(deltas)}\n`,
  );
}

const base = {
  clients,
  seed: Number(values.seed),
  wait: 3600,
  nextWait,
  rootsEvery: DAY,
  sizes: SIZES,
  cacheMinutes: 5,
} as const;
/** A list every morning at 9, and one emergency at 17:23 on the third day. */
const daily = (length: number): number[] => Array.from({ length }, (_, day) => day * DAY + 540);
const EMERGENCY = 2 * DAY + 1043;
/** Midnight of the third day: by noon everybody has opened. */
const OUTAGE = 2 * DAY;
const withEmergency = (length: number): number[] => [...daily(length), EMERGENCY].sort((x, y) => x - y);

steady('open all day', { ...base, days, signed: withEmergency(days), outage: null, open: 'always' });
/** As it would be if every sync asked for the next root. */
steady('open all day, roots asked for every time', {
  ...base,
  days: Math.min(days, 6),
  clients: Math.min(clients, 100_000),
  rootsEvery: 0,
  signed: withEmergency(Math.min(days, 6)),
  outage: null,
  open: 'always',
});
steady('open by day, one time zone', { ...base, days, signed: withEmergency(days), outage: null, open: 'by-day' });
/** For comparison: failures are asked again after 5 minutes at the soonest and a day at the latest. */
const wider: Scenario['nextWait'] = (wait, failed, random) =>
  failed === 0
    ? nextWait(wait, failed, random)
    : Math.max(MIN_WAIT_S, Math.min(MAX_WAIT_S, MIN_WAIT_S * 2 ** (failed - 1)) * (0.8 + 0.4 * random));
/** Ratios and minutes do not depend on the number of clients: a hundred thousand are enough to tell them. */
const sample = { ...base, clients: Math.min(clients, 100_000), days: 4, signed: daily(4) };
for (const [name, schedule] of [
  ['the schedule', nextWait],
  ['one from 5 minutes to a day, for comparison', wider],
] as const) {
  console.log(`after outages, ${sample.clients} clients, ${name}:`);
  for (const minutes of [10, 30, 60, 720])
    afterOutage('open all day', {
      ...sample,
      nextWait: schedule,
      outage: { from: OUTAGE, minutes },
      open: 'always',
    });
  const noon: Outage = { from: OUTAGE, minutes: 720 };
  afterOutage('open by day', { ...sample, nextWait: schedule, outage: noon, open: 'by-day' });
}

function steady(name: string, scenario: Scenario): void {
  const started = performance.now();
  const { syncs, requests, bytes, delays } = simulate(scenario);
  const peak = peakOf(syncs);
  const mean = meanOf(syncs);
  const list = scenario.signed.indexOf(EMERGENCY);
  const counts = delays[list] as Uint32Array;
  const had = counts.reduce((x, y) => x + y, 0);
  console.log(
    `${name}: ${scenario.clients} clients, ${scenario.days} days (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
  const [all, bodies] = [bytes, bytes - requests * HEAD].map((each) =>
    Math.round(each / scenario.clients / scenario.days),
  );
  console.log(`  bytes a client and day: ${bodies} in bodies, ${all} with heads of ${HEAD}`);
  console.log(
    `  all clients: ${(bytes / scenario.days / 1e9).toFixed(1)} GB a day, ${Math.round((requests / scenario.days / 86_400) * 10) / 10} requests/s`,
  );
  console.log(
    `  syncs: mean ${(mean / 60).toFixed(0)}/s, peak minute ${(peak.count / 60).toFixed(0)}/s = ${(peak.count / mean).toFixed(2)}x the mean`,
  );
  console.log(
    `  emergency entry: half ${reached(counts, 0.5, had)} min, 95 % ${reached(counts, 0.95, had)} min, all ${reached(counts, 1, had)} min; within 75 min ${(shareWithin(counts, 75, had) * 100).toFixed(2)} %\n`,
  );
}

function afterOutage(whose: string, scenario: Scenario): void {
  const outcome = simulate(scenario);
  const { from, minutes } = scenario.outage as Outage;
  const end = from + minutes;
  const mean = meanOf(outcome.syncs, DAY, 2 * DAY);
  const ratio = (counted: { readonly count: number }): string => `${(counted.count / mean).toFixed(2)}x`;
  const during = ratio(peakOf(outcome.syncs, from, end));
  const after = ratio(peakOf(outcome.syncs, end));
  console.log(
    `  ${minutes} min, ${whose}: peak during ${during}, after ${after} the mean${backWithin(outcome, scenario, end)}`,
  );
}

/** How long after the outage half and 95 % have the list that was signed while it lasted; '' when none was. */
function backWithin({ delays }: Outcome, { signed, outage, clients: all }: Scenario, end: number): string {
  const list = signed.findIndex((minute) => outage !== null && minute >= outage.from && minute < end);
  if (list < 0) return '';
  const wait = end - (signed[list] as number);
  const minutesAfter = (share: number): string => {
    const minute = reached(delays[list] as Uint32Array, share, all);
    return minute === null ? 'later than the run' : `${Math.max(0, minute - wait)} min`;
  };
  return `; half are back after ${minutesAfter(0.5)}, 95 % after ${minutesAfter(0.95)}`;
}
