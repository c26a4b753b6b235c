/** The build that `check -- page` runs: the granted one, whose manifest alone differs. Built when missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const BUILD = join(ROOT, '.output', 'chrome-mv3-granted');
const SOURCES = ['src', 'entrypoints', 'assets', 'scripts/build', 'wxt.config.ts', 'package.json'];
/** Written by the build itself. */
const MADE = join(ROOT, 'assets', 'public');

/** Folder of an up-to-date granted build. Throws when it cannot be built; the build's own lines are on stderr. */
export function ensureGrantedBuild(): string {
  const built = statSync(join(BUILD, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if (built > changed) return BUILD;
  console.error('kinward check: building the extension ...');
  const done = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--granted'], {
    cwd: ROOT,
    // Standard output belongs to the rows.
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) throw new Error('the extension could not be built; see the lines above');
  return BUILD;
}

function newest(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info || path === MADE) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
