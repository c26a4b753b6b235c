/** `npm run feed:demo`: a feed from nothing to a warning in a real Chromium, on this machine alone. See scripts/feed-demo/main.ts. */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
ensureBrowsers(['chromium']);
runProgram('scripts/feed-demo/main.ts', process.argv.slice(2));
