/**
 * Builds the extension that trusts the demo's root, in a copy: the build that lies in the repository must never trust keys that are
 * thrown away.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedFeed } from '../build/feed.ts';

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

/**
 * The same without a build: the test build that lies in the repository, copied, with the two files that KINWARD_HOSTS and KINWARD_ROOT
 * change. For `npm test`, which has just built it.
 */
export async function copyBuilt(mirror: string, root: string, folder: string): Promise<string> {
  const built = join(ROOT, '.output', 'chrome-mv3-granted');
  if (!existsSync(built)) throw new Error('there is no test build; run: node scripts/build.mjs --granted');
  cpSync(built, folder, { recursive: true });
  const settings = { KINWARD_HOSTS: mirror, KINWARD_ROOT: root };
  const { feed } = await packagedFeed(settings, Math.floor(Date.now() / 1000));
  const path = join(folder, 'manifest.json');
  const manifest = readFileSync(path, 'utf8');
  const allowed = manifest.replace("connect-src 'self'", `connect-src 'self' ${feed.origins.join(' ')}`);
  if (allowed === manifest) throw new Error('the manifest has no connect-src of the form we know');
  writeFileSync(path, allowed);
  writeFileSync(join(folder, 'list', 'feed.json'), JSON.stringify(feed));
  return folder;
}
