/** Counts what one set shows: recall, earliness, false alarms. A row's labels are read here and nowhere else. */
import type { Stage } from '../../src/detection/chat/assessment.ts';
import type { Share } from './interval.ts';
import { replay, type Step } from './replay.ts';
import type { Row } from './row.ts';
import type { Transform } from './transforms.ts';

export interface Counts {
  hits: number;
  of: number;
}

export interface Alarm {
  readonly id: string;
  readonly level: number;
  readonly reasons: string;
}

export interface Measured {
  readonly set: string;
  readonly rows: number;
  readonly messages: number;
  readonly recall: Counts;
  readonly before: Counts;
  readonly atAsk: Counts;
  readonly beforePayment: Counts;
  readonly watchOnly: Counts;
  readonly level3: Counts;
  readonly level2: Counts;
  readonly perKind: Map<string, Counts>;
  readonly perLanguage: Map<string, Counts>;
  readonly leadMessages: number[];
  readonly leadHours: number[];
  readonly stages: Map<Stage, { right: number; said: number; true: number }>;
  readonly alarms: Alarm[];
  readonly users: Map<string, { alarms: number; from: number; to: number }>;
  microseconds: number;
}

export interface Options {
  readonly unknown?: boolean;
  readonly transform?: Transform;
}

const NEVER = Number.POSITIVE_INFINITY;

export function measure(set: string, rows: readonly Row[], { unknown = false, transform }: Options = {}): Measured {
  const m = empty(set, rows.length);
  for (const original of rows) {
    const { row, at } = transform ? transform.apply(original) : { row: original, at: (i: number) => i };
    const started = performance.now();
    const steps = replay(row, unknown);
    m.microseconds += (performance.now() - started) * 1000;
    (m as { messages: number }).messages += row.messages.length;
    const mark = (name: string) => {
      const value = original.raw[name];
      return typeof value === 'number' ? at(value) : NEVER;
    };
    if (original.raw.label === 'scam') scam(m, row, steps, mark);
    else benign(m, row, steps);
    stages(m, row, steps);
  }
  return m;
}

function empty(set: string, rows: number): Measured {
  const counts = (): Counts => ({ hits: 0, of: 0 });
  return {
    set,
    rows,
    messages: 0,
    recall: counts(),
    before: counts(),
    atAsk: counts(),
    beforePayment: counts(),
    watchOnly: counts(),
    level3: counts(),
    level2: counts(),
    perKind: new Map(),
    perLanguage: new Map(),
    leadMessages: [],
    leadHours: [],
    stages: new Map(),
    alarms: [],
    users: new Map(),
    microseconds: 0,
  };
}

/** Index of the first message after which the level was at least `level`. */
export function firstAt(steps: readonly Step[], level: number): number {
  const at = steps.findIndex(({ assessment }) => assessment.level >= level);
  return at < 0 ? NEVER : at;
}

function scam(m: Measured, row: Row, steps: readonly Step[], mark: (name: string) => number): void {
  const ask = Math.min(mark('firstDepositAsk'), mark('firstTravelAsk'));
  const payment = mark('firstPayment');
  const note = typeof row.raw.note === 'string' ? row.raw.note : '';
  const third = firstAt(steps, 3);
  if (note.includes('watch-only') || (ask === NEVER && 'firstDepositAsk' in row.raw)) {
    count(m.watchOnly, third !== NEVER);
    return;
  }
  count(m.recall, third !== NEVER);
  count(bucket(m.perKind, String(row.raw.kind ?? 'scam')), third !== NEVER);
  count(bucket(m.perLanguage, String(row.raw.lang ?? 'none')), third !== NEVER);
  if (ask === NEVER) return;
  // Chats first seen in the middle have nothing before the ask that could be seen.
  if (!note.includes('late-start')) count(m.before, firstAt(steps, 2) < ask);
  count(m.atAsk, third <= ask);
  if (payment !== NEVER) {
    count(m.beforePayment, third < payment);
    if (third < payment) {
      m.leadMessages.push(payment - third);
      const [a, b] = [row.messages[third]?.at, row.messages[payment]?.at];
      if (a != null && b != null) m.leadHours.push((b - a) / 3_600_000);
    }
  }
}

function benign(m: Measured, row: Row, steps: readonly Step[]): void {
  const top = steps.reduce((best, step) => (step.assessment.level > best.assessment.level ? step : best));
  const { level, reasons } = top.assessment;
  count(m.level3, level >= 3);
  count(m.level2, level === 2);
  if (level >= 2) m.alarms.push({ id: row.id, level, reasons: reasons.map((r) => r.concept).join(' ') });
  const times = row.messages.map((message) => message.at).filter((at) => at !== null);
  if (times.length > 0) {
    const name = String(row.raw.user ?? row.id);
    const user = m.users.get(name) ?? { alarms: 0, from: NEVER, to: -NEVER };
    m.users.set(name, {
      alarms: user.alarms + (level >= 2 ? 1 : 0),
      from: Math.min(user.from, ...times),
      to: Math.max(user.to, ...times),
    });
  }
}

/** Alarms at level 2 and more for each week that one person chats; a person counts at least one week. */
export function perUserWeek(m: Measured): { readonly alarms: number; readonly weeks: number } {
  let alarms = 0;
  let weeks = 0;
  for (const user of m.users.values()) {
    alarms += user.alarms;
    weeks += Math.max(1, (user.to - user.from) / (7 * 86_400_000));
  }
  return { alarms, weeks };
}

/** Stage said after each marked message of theirs against the stage marked. */
function stages(m: Measured, row: Row, steps: readonly Step[]): void {
  const marked = row.raw.messages as readonly { stage?: unknown }[];
  if (marked.length !== steps.length) return;
  marked.forEach(({ stage }, i) => {
    if (typeof stage !== 'string' || stage === 'none') return;
    const said = steps[i]?.assessment.stage ?? 'none';
    stageBucket(m, stage as Stage).true++;
    if (said !== 'none') stageBucket(m, said).said++;
    if (said === stage) stageBucket(m, said).right++;
  });
}

function stageBucket(m: Measured, stage: Stage) {
  const found = m.stages.get(stage) ?? { right: 0, said: 0, true: 0 };
  m.stages.set(stage, found);
  return found;
}

function bucket(map: Map<string, Counts>, key: string): Counts {
  const found = map.get(key) ?? { hits: 0, of: 0 };
  map.set(key, found);
  return found;
}

function count(counts: Counts, hit: boolean): void {
  counts.of++;
  if (hit) counts.hits++;
}

export function sum(shares: readonly Share[]): Share {
  return shares.reduce((a, b) => ({ hits: a.hits + b.hits, of: a.of + b.of }), { hits: 0, of: 0 });
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
