/** `npm test`: installs what is missing, runs every test, ends with "N passed, N failed". `npm test -- STEP...` runs some. */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
ensureBrowsers(['chromium', 'firefox-esr', 'openssl', 'fonts']);
runProgram('scripts/test/main.ts', process.argv.slice(2));
