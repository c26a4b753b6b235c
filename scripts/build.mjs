/**
 * `npm run build`: packages, embedded list, manifest words, then the extension. `--all` builds every browser once,
 * `--release` refuses what no store should get (docs/run-a-feed.md).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, stop } from './setup/packages.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];

function options() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' },
        granted: { type: 'boolean' },
        all: { type: 'boolean' },
        release: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(`kinward build: ${error.message}`);
    process.exit(2);
  }
}

function run(what, command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) stop(`${what} failed; see the lines above.`);
}

/** The browser takes the extension's own name and description from `_locales`; all other words stay in assets/locales. */
function writeManifestWords() {
  const from = join(root, 'assets', 'locales');
  const to = join(root, 'assets', 'public', '_locales');
  rmSync(to, { recursive: true, force: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.json'))) {
    const words = JSON.parse(readFileSync(join(from, file), 'utf8'));
    const folder = join(to, file.replace('.json', '').replace('-', '_'));
    const messages = Object.fromEntries(
      ['extName', 'extDescription'].map((key) => {
        if (!words[key]) stop(`assets/locales/${file} has no "${key}"; add it and build again.`);
        return [key, { message: words[key] }];
      }),
    );
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
  }
}

/** Named folders of lists must be there: a build that silently falls back to the small list would look like protection. */
function checkSources() {
  const sources = process.env.KINWARD_SOURCES;
  if (sources && !existsSync(sources)) stop(`KINWARD_SOURCES names a folder that is not there: ${sources}`);
}

function buildFor(browser, granted) {
  const note = granted ? ' (test build: only the manifest differs, the optional permissions are granted)' : '';
  console.error(`kinward build: ${browser}${note} ...`);
  run(`building for ${browser}`, 'npx', ['--no-install', 'wxt', 'build', '-b', browser], {
    KINWARD_GRANTED: granted ? '1' : '',
  });
}

const { browser = 'chrome', granted = false, all = false, release = false } = options();
if (!BROWSERS.includes(browser)) {
  console.error(`kinward build: unknown browser "${browser}"; use one of ${BROWSERS.join(', ')}.`);
  process.exit(2);
}
const root = ensurePackages();
checkSources();
console.error('kinward build: embedded list ...');
run('building the embedded list', process.execPath, ['--import', 'tsx', join('scripts', 'build', 'list.ts')]);
run('writing where newer lists come from', process.execPath, ['--import', 'tsx', join('scripts', 'build', 'feed.ts')], {
  KINWARD_RELEASE: release ? '1' : '',
});
run('writing the word lists', process.execPath, ['--import', 'tsx', join('scripts', 'build', 'package-words.ts')]);
if (release)
  run('looking at the help lines', process.execPath, ['--import', 'tsx', join('scripts', 'build', 'help-lines.ts')]);
writeManifestWords();
if (all) {
  for (const each of BROWSERS) buildFor(each, false);
  buildFor('chrome', true);
} else buildFor(browser, granted);
