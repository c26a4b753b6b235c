#!/usr/bin/env node
/** `npx kinward-feed ...`: installs the packages of the lock file when they are missing, then runs scripts/feed/main.ts. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';

const root = ensurePackages({ quiet: true });
// The loader is named by its place: a feed's folder need not lie in the repository.
const args = [
  '--import',
  import.meta.resolve('tsx'),
  join(root, 'scripts', 'feed', 'main.ts'),
  ...process.argv.slice(2),
];
const child = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(child.status ?? 1);
