/** `npm run evaluate`: recall, earliness and false alarms of the detector on every set that is found, with intervals. */
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
runProgram('scripts/evaluate/main.ts', process.argv.slice(2));
