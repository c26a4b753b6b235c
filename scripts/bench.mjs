/**
 * `npm run bench`: runs every tests/bench/*.bench.ts one after the other; each prints its own figures and ratios. What only benches
 * measure beside has a lock of its own, tests/bench/package-lock.json, and is installed here when it is missing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, stop } from './setup/packages.mjs';

const root = ensurePackages({ quiet: true });
const folder = join(root, 'tests', 'bench');
const wanted = process.argv.slice(2);
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .toSorted();
const chosen = all.filter((name) => wanted.length === 0 || wanted.includes(name.replace('.bench.ts', '')));
if (chosen.length === 0)
  stop(`no such benchmark; there are: ${all.map((name) => name.replace('.bench.ts', '')).join(', ')}`);

ensurePeers();
let failed = 0;
for (const name of chosen) {
  console.log(`\n# ${name.replace('.bench.ts', '')}`);
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(folder, name)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) failed += 1;
}
if (failed > 0) stop(`${failed} of ${chosen.length} benchmarks failed; see the lines above.`);

function ensurePeers() {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.kinward-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('kinward: installing what the benches measure beside (tests/bench/package-lock.json) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (npm.status !== 0) stop('npm ci in tests/bench failed; see the lines above, then run this command again.');
  writeFileSync(stamp, lock);
}
