/** What the tests that kill browsers have in common: releases that can be told apart, and which of them is served. Knows no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainVerdict } from '../../src/blocklist/verdict.ts';
import { hosts as invented, line, type MadeFeed } from '../unit/blocklist/feed/made-feed.ts';

/** Release `n` lists its own mark and the same 1,500 others. */
const markOf = (n: number) => `release${n}.example`;

/** @param from Unix seconds; releases lie a minute apart from then on. */
export function makeReleases(feed: MadeFeed, from: number): { publish(n: number): void } {
  return { publish: (n) => void feed.publish([...invented(1500), line(markOf(n))], from + 60 * n) };
}

/** Which release is served, 0 for the embedded list; throws when it is a mixture. */
export async function servedRelease(
  check: (urls: string[]) => Promise<{ readonly verdicts: readonly Pick<DomainVerdict, 'verdict'>[] }>,
  newest: number,
): Promise<number> {
  const { verdicts } = await check(
    [newest - 1, newest].map((n) => `https://${markOf(n)}/`).concat('https://fund700.example/'),
  );
  const [before, now, always] = verdicts.map(({ verdict }) => verdict === 'listed');
  if (before && now) throw new Error('two releases at once');
  if (!always) {
    if (before || now) throw new Error('half a list');
    return 0;
  }
  if (!before && !now) throw new Error('a list of nobody');
  return now ? newest : newest - 1;
}

/** @returns `now`, which must be no older than `before`. */
export function checked(now: number, before: number, n: number): number {
  if (now < before) throw new Error(`after kill ${n} release ${now} is served, and ${before} was before`);
  return now;
}

/** SIGKILL to every process that has this word on its command line: a whole browser by its profile, and nobody else's. */
export function killProcessesOf(word: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
      if (words.includes(word)) process.kill(Number(pid), 'SIGKILL');
    } catch (error) {
      // Gone meanwhile.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}
