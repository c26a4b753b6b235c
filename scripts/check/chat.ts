/** `check -- chat FILE.jsonl [--all-unknown]`: the production detector on a file of conversations, one row out per row in. */
import type { Level } from '../../src/detection/chat/assessment.ts';
import { shippedVocabulary } from '../build/chat-vocabulary.ts';
import { replay } from '../evaluate/replay.ts';
import { readRow } from '../evaluate/row.ts';
import { BadInput, jsonLines } from './json-lines.ts';

const USE = 'use: npm run -s check -- chat FILE.jsonl [--all-unknown]';

/** Rows go out as they are done, so that good rows before a bad one are kept. */
export async function check(args: readonly string[]): Promise<void> {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (!file || more.length > 0) throw new BadInput(USE);
  const strange = flags.find((flag) => flag !== '--all-unknown');
  if (strange) throw new BadInput(`unknown option ${strange}; ${USE}`);
  const unknown = flags.includes('--all-unknown');
  // Built once per process, not once per message: it must not count as the first row's time.
  shippedVocabulary();
  for await (const { number, value } of jsonLines(file)) {
    const row = readRow(value, `${file}, line ${number}`);
    const started = process.hrtime.bigint();
    const steps = replay(row, unknown);
    const spent = Number(process.hrtime.bigint() - started) / 1000;
    const last = steps[steps.length - 1]?.assessment;
    const indexOf = new Map(row.messages.map((_, i) => [i.toString(16).padStart(16, '0'), i]));
    const firstAt = new Map<string, number>();
    steps.forEach(({ evidence }) => {
      for (const { concept, message } of evidence)
        if (!firstAt.has(concept)) firstAt.set(concept, indexOf.get(message) ?? 0);
    });
    process.stdout.write(
      `${JSON.stringify({
        id: row.id,
        level: Math.max(...steps.map(({ assessment }) => assessment.level)),
        first: Object.fromEntries(([1, 2, 3, 4] as const).map((level) => [level, firstAtLeast(steps, level)])),
        stage: last?.stage ?? 'none',
        concepts: (last?.concepts ?? []).map(({ id }) => ({ id, at: firstAt.get(id) ?? null })),
        us_per_message: Math.round((spent / Math.max(1, row.messages.length)) * 10) / 10,
      })}\n`,
    );
  }
}

function firstAtLeast(steps: ReturnType<typeof replay>, level: Level): number | null {
  const at = steps.findIndex(({ assessment }) => assessment.level >= level);
  return at < 0 ? null : at;
}
