/** Installs the browsers and system programs that showing and testing need: by apt when root, else one line says what. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stop } from './packages.mjs';

/** What is looked for, and the Debian packages that bring it. */
const NEEDS = {
  chromium: { there: () => find('chromium') !== null, packages: ['chromium'] },
  'firefox-esr': { there: () => find('firefox-esr') !== null, packages: ['firefox-esr'] },
  openssl: { there: () => find('openssl') !== null, packages: ['openssl'] },
  fonts: {
    there: () => existsSync('/usr/share/fonts/opentype/noto') && existsSync('/usr/share/fonts/truetype/noto'),
    packages: ['fonts-noto-cjk', 'fonts-noto-color-emoji'],
  },
};

/** Path of a program on PATH, or null. */
export function find(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder of PATH: the next one is asked.
    }
  }
  return null;
}

/** @param {(keyof typeof NEEDS)[]} names what the caller cannot work without */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !NEEDS[name].there()).flatMap((name) => NEEDS[name].packages);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || find('apt-get') === null)
    stop(`missing on this machine: ${missing.join(', ')}. Install them first, on Debian with: sudo ${command}`);
  console.error(`kinward: installing ${missing.join(', ')} (a minute or two) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  if (!apt(['update']) || !apt(['install', '-y', '--no-install-recommends', ...missing]))
    stop(`apt could not install them; see the lines above, then run by hand: ${command}`);
}

// Called as a program by scripts that are TypeScript: `node scripts/setup/browsers.mjs chromium openssl fonts`.
if (process.argv[1] === import.meta.filename) ensureBrowsers(process.argv.slice(2));
