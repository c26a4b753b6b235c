/** Sends `check -- chat|page|domain` to its program; bad input ends with exit code 2 and one clear line. */
import { BadInput } from './json-lines.ts';

const USAGE = `use: npm run -s check -- chat FILE.jsonl [--all-unknown]
     npm run -s check -- page DIR
     npm run -s check -- domain FILE.txt [--sources DIR]`;

const programs: Record<string, () => Promise<{ check(args: readonly string[]): Promise<void> }>> = {
  chat: () => import('./chat.ts'),
  page: () => import('./page.ts'),
  domain: () => import('./domain.ts'),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const [what = '', ...args] = process.argv.slice(2);
const program = Object.hasOwn(programs, what) ? programs[what] : undefined;
try {
  if (!program) throw new BadInput(`unknown check "${what}"\n${USAGE}`);
  await (await program()).check(args);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`kinward check: ${error.message}`);
  process.exitCode = 2;
}
