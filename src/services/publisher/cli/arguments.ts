/** Arguments of `kinward-feed`, read strictly: an option nobody knows is a typing error. Knows no command's work. */
import { parseArgs } from 'node:util';
import { Refused } from '../refused.ts';

const OPTIONS = {
  feed: { type: 'string' },
  keys: { type: 'string' },
  key: { type: 'string', multiple: true },
  root: { type: 'string', multiple: true },
  list: { type: 'string', multiple: true },
  now: { type: 'string', multiple: true },
  mirror: { type: 'string', multiple: true },
  threshold: { type: 'string' },
  'list-threshold': { type: 'string' },
  'big-threshold': { type: 'string' },
  day: { type: 'string' },
  'may-shrink': { type: 'boolean' },
  note: { type: 'string' },
  wait: { type: 'string' },
  'as-client': { type: 'string' },
  state: { type: 'string' },
  days: { type: 'string' },
  'dry-run': { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof OPTIONS;

/** Which options each command takes, besides --feed and --help, and how many words. */
const COMMANDS: Readonly<
  Record<string, { readonly options: readonly Option[]; readonly words: readonly [number, number] }>
> = {
  keygen: { options: ['keys'], words: [1, 16] },
  'root init': {
    options: ['root', 'list', 'now', 'key', 'threshold', 'list-threshold', 'big-threshold', 'mirror'],
    words: [0, 0],
  },
  'root rotate': {
    options: ['root', 'list', 'now', 'key', 'threshold', 'list-threshold', 'big-threshold', 'mirror'],
    words: [0, 0],
  },
  import: { options: ['day', 'may-shrink'], words: [0, 1] },
  build: { options: [], words: [0, 0] },
  sign: { options: ['key', 'note', 'now', 'wait'], words: [0, 0] },
  now: { options: ['key', 'wait'], words: [0, 0] },
  verify: { options: ['as-client', 'root', 'state'], words: [0, 1000] },
  gc: { options: ['days', 'dry-run'], words: [0, 0] },
  serve: { options: ['port', 'host'], words: [0, 0] },
};

export interface Arguments {
  readonly command: string;
  readonly words: readonly string[];
  /** Value of an option, null when it was not given. */
  one(name: Option): string | null;
  all(name: Option): readonly string[];
  has(name: Option): boolean;
  /** Whole number within bounds. @throws Refused */
  number(name: Option, usual: number, least: number, most: number): number;
}

/** @returns null when help is asked for. @throws Refused */
export function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.help || positionals.length === 0 || positionals[0] === 'help') return null;
  const [first = '', second = '', ...more] = positionals;
  const command = first === 'root' ? `root ${second}`.trim() : first;
  const words = first === 'root' ? more : positionals.slice(1);
  const known = COMMANDS[command];
  if (!known) throw new Refused(`no command "${command}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
  for (const name of Object.keys(values) as Option[])
    if (name !== 'feed' && !known.options.includes(name)) throw new Refused(`${command} does not take --${name}`);
  const [least, most] = known.words;
  if (words.length < least) throw new Refused(`${command} needs a name; see kinward-feed --help`);
  if (words.length > most) throw new Refused(`${command} does not take "${words[most]}"`);
  const all = (name: Option): string[] => {
    const value = values[name];
    return value === undefined || typeof value === 'boolean' ? [] : [value].flat();
  };
  return {
    command,
    words,
    all,
    one: (name) => all(name).at(-1) ?? null,
    has: (name) => values[name] !== undefined,
    number(name, usual, lowest, highest) {
      const text = all(name).at(-1);
      if (text === undefined) return usual;
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value >= lowest && value <= highest))
        throw new Refused(`--${name} is a whole number from ${lowest} to ${highest}`);
      return value;
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: spread(argv), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refused((error instanceof Error ? error.message : 'unreadable arguments').split('. ')[0] ?? '', {
      cause: error,
    });
  }
}

/**
 * `--key a b` says `--key a --key b`: options that may come several times take every word up to the next option. Not for verify,
 * whose words are hosts.
 */
function spread(argv: readonly string[]): string[] {
  if (argv[0] === 'verify') return [...argv];
  const many = new Set(
    Object.entries(OPTIONS)
      .filter(([, option]) => 'multiple' in option)
      .map(([name]) => `--${name}`),
  );
  const out: string[] = [];
  let option: string | null = null;
  let filled = false;
  for (const word of argv) {
    if (word.startsWith('-')) {
      option = many.has(word) ? word : null;
      filled = false;
      out.push(word);
    } else {
      if (option !== null && filled) out.push(option);
      filled = true;
      out.push(word);
    }
  }
  return out;
}
