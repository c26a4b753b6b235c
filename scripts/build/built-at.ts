/** When a build was made, so that two builds of one source agree on it. */
import { spawnSync } from 'node:child_process';
import type { Settings } from './mirrors.ts';

/** Unix seconds: SOURCE_DATE_EPOCH, else the last commit; 0 (no clock is ever called wrong) without either. */
export function builtAt({ SOURCE_DATE_EPOCH }: Settings): number {
  const told = Number(SOURCE_DATE_EPOCH);
  if (Number.isSafeInteger(told) && told > 0) return told;
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: import.meta.dirname, encoding: 'utf8' });
  return git.status === 0 ? Number(git.stdout.trim()) : 0;
}
