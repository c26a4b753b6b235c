/** `npm start`: sets up what is missing, builds, and shows the main job on a real browser. Options: see scripts/start/options.ts. */
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
runProgram('scripts/start/main.ts', process.argv.slice(2));
