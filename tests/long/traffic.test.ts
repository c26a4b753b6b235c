/**
 * A busy chat, the long tier: half an hour at ten messages a second, then 500 chat switches. `npm run test:long -- traffic`. Its
 * figures go to out/long/traffic.json; those of the last run are in docs/figures.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grownBy, longTasks, runTraffic } from '../e2e/chromium/traffic.ts';

const MINUTES = Number(process.env.MINUTES ?? 30);
const RATE = 10;
const OUT = join(import.meta.dirname, '..', '..', 'out', 'long');

test(
  `${MINUTES} minutes at ${RATE} messages a second and 500 chat switches`,
  async () => {
    const messages = MINUTES * 60 * RATE;
    const result = await runTraffic({
      messages,
      rate: RATE,
      switches: 500,
      chats: 24,
      pause: 60,
      onProgress: (line) => process.stdout.write(`${line}\n`),
    });
    const { tasks, ...figures } = result;
    const longest = tasks.filter(({ ours }) => ours).toSorted((a, b) => b.cpu - a.cpu);
    mkdirSync(OUT, { recursive: true });
    writeFileSync(
      join(OUT, 'traffic.json'),
      JSON.stringify({ ...figures, grownBy: grownBy(result), longest: longest.slice(0, 10) }, null, 2),
    );
    expect(result).toMatchObject({ sent: messages, missed: [], doubled: [], astray: [] });
    expect(longTasks(result)).toEqual([]);
    expect(grownBy(result)).toBeLessThan(0.1);
  },
  (MINUTES + 10) * 60_000,
);
