/**
 * `npm run screens [-- --quick] [-- --only WORD,WORD] [-- --look zh-CN.narrow,fr.dark]`: pictures of every page and notice, with
 * the checks an eye cannot do.
 */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, runProgram } from './setup/packages.mjs';

ensurePackages();
ensureBrowsers(['chromium', 'fonts']);
runProgram('scripts/screens/main.ts', process.argv.slice(2));
