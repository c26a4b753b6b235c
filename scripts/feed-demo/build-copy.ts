/**
 * Builds the extension that trusts the demo's root, in a copy: the build that lies in the repository must never trust keys that are
 * thrown away.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const NEEDED = [
  '.npmrc',
  'assets',
  'entrypoints',
  'package.json',
  'package-lock.json',
  'scripts',
  'src',
  'tsconfig.json',
  'wxt.config.ts',
];

/** @returns the folder of the built extension (the test build: its optional permissions are granted). */
export function buildFor(mirror: string, root: string, folder: string): string {
  for (const name of NEEDED)
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const done = spawnSync(process.execPath, ['scripts/build.mjs', '--granted'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    // The embedded list stays the small one of the packages: what the feed adds can then be seen.
    env: { ...process.env, KINWARD_HOSTS: mirror, KINWARD_ROOT: root, KINWARD_SOURCES: '' },
  });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stderr}`);
  return join(folder, '.output', 'chrome-mv3-granted');
}
