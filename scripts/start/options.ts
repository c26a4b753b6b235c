/** What `npm start` was asked for. Bad options end with one clear line. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/family/settings.ts';
import { BadInput } from '../check/json-lines.ts';

export interface StartOptions {
  /** A conversation file of the person's own; null plays the practice conversation. */
  readonly chat: string | null;
  /** Which row of that file; null takes the first. */
  readonly id: string | null;
  /** Language of Kinward's words; null lets the conversation decide. */
  readonly language: Language | null;
  /** One day at a time instead of one message at a time. */
  readonly fast: boolean;
}

const USE = `use: npm start -- [--chat FILE.jsonl [--id ID]] [--lang ${LANGUAGES.join('|')}] [--fast]`;

/** Throws BadInput with the usage for anything it does not know. */
export function readOptions(args: readonly string[]): StartOptions {
  let values: { chat?: string; id?: string; lang?: string; fast?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        chat: { type: 'string' },
        id: { type: 'string' },
        lang: { type: 'string' },
        fast: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : 'bad options'}; ${USE}`);
  }
  const { chat = null, id = null, lang, fast = false } = values;
  const language = LANGUAGES.find((each) => each === lang) ?? null;
  if (lang !== undefined && language === null) throw new BadInput(`unknown language "${lang}"; ${USE}`);
  if (id !== null && chat === null) throw new BadInput(`--id needs --chat; ${USE}`);
  return { chat, id, language, fast };
}
