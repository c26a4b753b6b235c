/** `npm run -s check -- chat|page|domain ...`: the production code on files of your own, JSON Lines out. */
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages({ quiet: true });
runProgram('scripts/check/main.ts', process.argv.slice(2));
