/** Installs the npm packages of the lock file when they are missing. Runs before any package exists: Node only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const stamp = join(root, 'node_modules', '.kinward-lock');

/** One clear line that tells the cure, and exit code 1. */
export function stop(line) {
  console.error(`kinward: ${line}`);
  process.exit(1);
}

/** @param {{quiet?: boolean}} options quiet: say nothing on success (commands whose stdout and stderr people read). */
export function ensurePackages({ quiet = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (installed !== lock) {
    console.error('kinward: installing the npm packages of package-lock.json (about a minute) ...');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
    if (npm.status !== 0)
      stop('npm ci failed; see the lines above, then run this command again with a working npm registry.');
    writeFileSync(stamp, lock);
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const wxt = spawnSync('npx', ['--no-install', 'wxt', 'prepare'], {
      cwd: root,
      stdio: quiet ? 'ignore' : ['ignore', 2, 2],
    });
    if (wxt.status !== 0) stop('`npx wxt prepare` failed; delete node_modules and run this command again.');
  }
  return root;
}

/** Runs a TypeScript program of this repository with the caller's arguments and ends with its exit code. */
export function runProgram(path, args) {
  const child = spawnSync(process.execPath, ['--import', 'tsx', join(root, path), ...args], {
    cwd: process.cwd(),
    stdio: 'inherit',
  });
  process.exit(child.status ?? 1);
}
