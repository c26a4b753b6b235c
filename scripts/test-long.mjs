/** `npm run test:long`: the tests that take from minutes to half an hour, with a fresh build. `-- NAME` runs some of them. */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const root = ensurePackages();
ensureBrowsers(['chromium', 'firefox-esr', 'openssl', 'fonts']);
const run = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const names = process.argv.slice(2);
process.exitCode =
  run(process.execPath, 'scripts/build.mjs', '--all') ||
  run('npx', '--no-install', 'vitest', 'run', '--project', 'long', ...names);
