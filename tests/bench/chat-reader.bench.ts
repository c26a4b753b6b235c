/** The whole way of a message: reading, recording, judging; and whether a long conversation costs more a message than a short one. */
import { shippedVocabulary } from '../../scripts/build/chat-vocabulary.ts';
import { assess } from '../../src/detection/chat/assess.ts';
import type { Evidence, Timeline } from '../../src/detection/chat/assessment.ts';
import { createReader } from '../../src/detection/chat/reader.ts';
import { normalize } from '../../src/detection/chat/text/normalize.ts';
import { emptyTimeline, record } from '../../src/detection/chat/timeline.ts';
import { fixtureMessages } from './chat-fixtures.ts';
import { printGoals, ratioGoal } from './chat-goals.ts';

const ROUNDS = 7;
const LENGTHS = [100, 2_000, 10_000] as const;
const vocabulary = shippedVocabulary();
const messages = fixtureMessages();
const context = { contact: 'unknown', now: 1, kind: 'direct' } as const;
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** us a message over the last hundred messages of a conversation of that length, median of the rounds, by stage of the work. */
function conversation(length: number) {
  const times = { normal: [] as number[], words: [] as number[], read: [] as number[], judge: [] as number[] };
  let timeline: Timeline = emptyTimeline('unknown', 0);
  for (let round = 0; round < ROUNDS; round++) {
    const reader = createReader(context, vocabulary);
    timeline = emptyTimeline('unknown', 0);
    const spent = { normal: 0, words: 0, read: 0, judge: 0 };
    for (let i = 0; i < length; i++) {
      const text = messages[i % messages.length] as string;
      const key = i.toString(16).padStart(16, '0');
      const last = i >= length - 100;
      let start = performance.now();
      const normal = normalize(text);
      if (last) spent.normal += performance.now() - start;
      start = performance.now();
      vocabulary.lexicon.find(normal);
      if (last) spent.words += performance.now() - start;
      start = performance.now();
      const evidence: Evidence[] = reader.read(
        { id: key, from: i % 2 ? 'me' : 'them', text, at: i, links: [] },
        key,
        i,
      );
      if (last) spent.read += performance.now() - start;
      start = performance.now();
      timeline = record(timeline, evidence, { ...context, now: i });
      assess(timeline, { ...context, now: i });
      if (last) spent.judge += performance.now() - start;
    }
    for (const name of ['normal', 'words', 'read', 'judge'] as const) times[name].push(spent[name] * 10);
  }
  return { ...mapValues(times, median), bytes: Buffer.byteLength(JSON.stringify(timeline)) };
}

function mapValues<K extends string>(
  of: Readonly<Record<K, number[]>>,
  to: (values: number[]) => number,
): Record<K, number> {
  return Object.fromEntries(Object.entries(of).map(([k, v]) => [k, to(v as number[])])) as Record<K, number>;
}

conversation(2_000);
console.log('us a message over the last 100 messages; read = normal form, words, rules and frames together');
console.log('messages   normal form   words    read   record + judge   kept timeline, bytes');
const rows = LENGTHS.map((length) => {
  const row = conversation(length);
  console.log(
    `${String(length).padStart(8)} ${row.normal.toFixed(2).padStart(13)} ${row.words.toFixed(2).padStart(7)} ${row.read.toFixed(2).padStart(7)} ${row.judge.toFixed(2).padStart(16)} ${String(row.bytes).padStart(22)}`,
  );
  return row;
});
const [short, middle, long] = rows;
if (!short || !middle || !long) throw new Error('no rows');
const whole = (row: typeof short) => row.read + row.judge;
printGoals([
  ratioGoal(
    'G20 score a message to normal form and words alone, 2,000 messages',
    whole(middle) / (middle.normal + middle.words),
    1.3,
  ),
  ratioGoal('G20 message 10,000 to message 2,000', whole(long) / whole(middle), 1.3),
  { name: 'G20 kept state', goal: '<= 256 B', measured: `${long.bytes} B`, met: long.bytes <= 256 },
]);
