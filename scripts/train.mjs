/** `npm run train`: trains the second opinion of the chat detector on the conversations of this repository. */
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
runProgram('scripts/train/main.ts', process.argv.slice(2));
