/** Program behind `npm start`: checks the input, sets up, plays the conversation in a real Chromium, says what it saw. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BadInput } from '../check/json-lines.ts';
import { type Conversation, conversationFor } from './conversation.ts';
import { readOptions } from './options.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs one of the plain Node programs of the set-up; its own lines tell what went wrong. */
function setUp(args: readonly string[]): void {
  const [program = '', ...rest] = args;
  const done = spawnSync(process.execPath, [join(ROOT, program), ...rest], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

async function input(): Promise<{ conversation: Conversation; fast: boolean }> {
  try {
    const options = readOptions(process.argv.slice(2));
    return { conversation: await conversationFor(options, Date.now()), fast: options.fast };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`kinward start: ${error.message}`);
    process.exit(2);
  }
}

const { conversation, fast } = await input();
setUp(['scripts/setup/browsers.mjs', 'chromium', 'openssl', 'fonts']);
setUp(['scripts/build.mjs', '--granted']);
const { play } = await import('./play.ts');
const headed = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await play(conversation, { fast, headed, folder: join(ROOT, 'out', 'start') });
