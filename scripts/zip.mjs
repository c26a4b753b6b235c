/** `npm run zip`: one package for each store, and the sources that the Firefox store asks for. No source maps inside. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, stop } from './setup/packages.mjs';

const root = ensurePackages();
// Without --release the packages are for trying out: what a store may get is decided by the build.
const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 2],
});
if (build.status !== 0) process.exit(1);
for (const browser of ['chrome', 'edge', 'firefox']) {
  console.error(`kinward zip: ${browser} ...`);
  const zip = spawnSync('npx', ['--no-install', 'wxt', 'zip', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, KINWARD_GRANTED: '' },
  });
  if (zip.status !== 0) stop(`wxt zip -b ${browser} failed; see the lines above.`);
}
const out = join(root, '.output');
for (const name of readdirSync(out).filter((file) => file.endsWith('.zip'))) {
  // A zip's directory holds the names of its files in plain bytes at its end.
  const bytes = readFileSync(join(out, name));
  if (bytes.includes('.js.map') || bytes.includes('.css.map')) stop(`${name} contains source maps.`);
  console.log(join('.output', name));
}
