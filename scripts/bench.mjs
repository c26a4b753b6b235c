/** `npm run bench`: runs every tests/bench/*.bench.ts one after the other; each prints its own figures and ratios. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
