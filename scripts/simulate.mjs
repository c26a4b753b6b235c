/** `npm run simulate`: a feed's clients under a clock of their own; docs/scale.md holds what came out. */
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages({ quiet: true });
runProgram('scripts/simulate/main.ts', process.argv.slice(2));
