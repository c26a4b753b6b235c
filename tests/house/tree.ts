/** The tracked files of the repository, as the house test looks at them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

const BINARY = /\.(png|ico|woff2|bin|zip)$/;

/** Paths of all files that git knows and that are there. */
export function trackedFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  if (git.status !== 0) throw new Error(`git ls-files: ${git.stderr}`);
  return git.stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

export const isText = (path: string) => !BINARY.test(path);
export const readText = (path: string) => readFileSync(join(ROOT, path), 'utf8');
export const linesOf = (path: string) => readText(path).trimEnd().split('\n').length;
export const readJson = (path: string) => JSON.parse(readText(path)) as Record<string, string>;
