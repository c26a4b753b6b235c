/** `kinward-feed` on this machine: clock, network, terminal and the honest sites of the installed packages. No work of its own. */
import { run } from '../../src/services/publisher/cli/run.ts';
import { passphrasesFrom } from '../../src/services/publisher/keys/passphrase.ts';
import { gatherHonestSites } from '../build/list/packages.ts';

process.exitCode = await run(process.argv.slice(2), {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  seconds: () => Math.floor(Date.now() / 1000),
  fetch: globalThis.fetch,
  passphrases: passphrasesFrom(process.env, { input: process.stdin, output: process.stderr }),
  gatherHonest: gatherHonestSites,
});
