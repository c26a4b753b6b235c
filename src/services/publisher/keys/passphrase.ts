/** Where a key's passphrase comes from: the environment, or a person at a terminal. It is kept nowhere and printed nowhere. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refused } from '../refused.ts';

/** Asks for the passphrase of the key called `name`. */
export type Passphrases = (name: string) => Promise<string>;

/** Below this a stolen file is opened by trying words: scrypt makes a guess cost about 50 ms, not more. */
export const MIN_PASSPHRASE = 12;

/**
 * `KINWARD_FEED_PASSPHRASE_<NAME>` first (letters and digits of the name, the rest `_`), then `KINWARD_FEED_PASSPHRASE`, then the
 * terminal. @throws Refused when none of them answers.
 */
export function passphrasesFrom(
  env: Readonly<Record<string, string | undefined>>,
  terminal: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
): Passphrases {
  return async (name) => {
    const own = `KINWARD_FEED_PASSPHRASE_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
    const given = env[own] ?? env.KINWARD_FEED_PASSPHRASE;
    if (given !== undefined) return given;
    if (!terminal.input.isTTY)
      throw new Refused(`no passphrase for ${name}: set ${own} or KINWARD_FEED_PASSPHRASE, or run it in a terminal`);
    return ask(`passphrase for ${name}: `, terminal);
  };
}

function ask(
  question: string,
  { input, output }: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
): Promise<string> {
  output.write(question);
  // What is typed goes nowhere: the line reader echoes into a stream that forgets.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      output.write('\n');
      resolve(line);
      lines.close();
    });
    lines.once('SIGINT', () => {
      reject(new Refused('stopped at the passphrase'));
      lines.close();
    });
  });
}
