/** `kinward-feed`: one command, its work, its words. Everything outside (clock, network, terminal, honest sites) is handed in. */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { type BuildReport, type GatherHonest, runBuild } from '../commands/build.ts';
import { collectGarbage } from '../commands/gc.ts';
import { type ImportedSource, runImport } from '../commands/import.ts';
import { writeNow } from '../commands/now.ts';
import { writeRoot } from '../commands/root.ts';
import { serve } from '../commands/serve.ts';
import { signList } from '../commands/sign.ts';
import { verifyAsClient } from '../commands/verify.ts';
import { readDate } from '../importers/written-date.ts';
import { REFUSALS, type Refusal } from '../judge.ts';
import { makeKeys } from '../keys/keygen.ts';
import type { Passphrases } from '../keys/passphrase.ts';
import { openSigner, type Signer } from '../keys/signer.ts';
import { Refused } from '../refused.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { HELP } from './help.ts';

export interface Outside {
  readonly say: (line: string) => void;
  /** Warnings: the command goes on. */
  readonly warn: (line: string) => void;
  /** Unix seconds. */
  readonly seconds: () => number;
  readonly fetch: typeof fetch;
  readonly passphrases: Passphrases;
  readonly gatherHonest: GatherHonest;
  /** Told of the server of `serve`, which goes on after the command has returned. */
  readonly onServer?: (server: Server) => void;
}

/** Seconds clients wait between two syncs when a feed does not say otherwise. */
const USUAL_WAIT = 3600;

/** @returns the exit code. Never throws for what a person can do wrong: it is said in one line. */
export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given === null) {
      outside.say(HELP.trimEnd());
      return 0;
    }
    return await dispatch(given, given.one('feed') ?? 'feed', outside);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    outside.warn(`kinward-feed: ${error.message.replace(/\s+/g, ' ')}`);
    return 2;
  }
}

async function dispatch(given: Arguments, folder: string, outside: Outside): Promise<number> {
  const { say, seconds } = outside;
  const signersOf = (paths: readonly string[]): Promise<Signer[]> => openAll(paths, given.command, outside.passphrases);
  const sayNow = async (keys: readonly string[]): Promise<void> => {
    const wait = given.number('wait', USUAL_WAIT, 300, 86_400);
    const now = await writeNow({ folder, signers: await signersOf(keys), wait, seconds: seconds() });
    say(`now ${now.v}: list ${now.list.v} is the newest, until ${dateOf(now.exp)}`);
  };
  switch (given.command) {
    case 'keygen': {
      const keys = given.one('keys') ?? 'keys';
      for (const { name, keyId } of await makeKeys(keys, given.words, outside.passphrases))
        say(`key ${keyId}  ${join(keys, name)}.pem (secret, encrypted)  ${join(keys, name)}.pub`);
      return 0;
    }
    case 'root init':
    case 'root rotate': {
      const optional = (name: 'threshold' | 'list-threshold' | 'big-threshold'): number | null =>
        given.has(name) ? given.number(name, 1, 1, 16) : null;
      const { n, path } = await writeRoot(given.command === 'root init' ? 'init' : 'rotate', {
        folder,
        roles: { root: given.all('root'), list: given.all('list'), now: given.all('now') },
        thresholds: {
          root: optional('threshold'),
          list: optional('list-threshold'),
          listBig: optional('big-threshold'),
        },
        mirrors: given.has('mirror') ? given.all('mirror') : null,
        signers: await signersOf(given.all('key')),
        seconds: seconds(),
      });
      say(`root ${n}: ${path}`);
      return 0;
    }
    case 'import': {
      const day = given.one('day') ?? dateOf(seconds()).slice(0, 10);
      if (readDate(day, 'ymd') !== day || day > dateOf(seconds()).slice(0, 10))
        throw new Refused('--day is a date up to today, YYYY-MM-DD');
      const lists = given.words[0] ?? null;
      const mayShrink = given.has('may-shrink');
      const warn = (line: string): void => outside.warn(`kinward-feed: ${line}`);
      for (const source of await runImport({ folder, lists, day, mayShrink, fetch: outside.fetch, warn }))
        sayImported(source, outside);
      return 0;
    }
    case 'build':
      sayBuilt(runBuild(folder, outside.gatherHonest), folder, outside);
      return 0;
    case 'sign': {
      const signers = await signersOf(given.all('key'));
      const { payload, delta, established } = await signList({
        folder,
        signers,
        note: given.one('note') ?? '',
        seconds: seconds(),
      });
      const how = delta === null ? 'no delta leads here: clients take the snapshot' : `delta ${delta} bytes`;
      say(
        `list ${payload.v}: ${payload.n} entries, +${payload.added} -${payload.removed}, snapshot ${payload.snap.gz} bytes, ${how}`,
      );
      if (established)
        say(
          `filter ${established.v}: ${established.n} much-visited sites of ${established.date}, ${established.len} bytes`,
        );
      if (given.has('now')) await sayNow(given.all('now'));
      return 0;
    }
    case 'now':
      await sayNow(given.all('key'));
      return 0;
    case 'verify':
      return verify(given, outside);
    case 'gc': {
      const dryRun = given.has('dry-run');
      const { removed, kept } = collectGarbage({ folder, days: given.number('days', 30, 0, 400), dryRun });
      for (const path of removed) say(`${dryRun ? 'would remove' : 'removed'} ${path}`);
      say(`${kept} files stay, ${removed.length} ${dryRun ? 'would go' : 'gone'}`);
      return 0;
    }
    default: {
      const port = given.number('port', 8787, 0, 65_535);
      const { url, server } = await serve({ folder, host: given.one('host') ?? '127.0.0.1', port });
      outside.onServer?.(server);
      say(`serving ${join(folder, 'public')} at ${url}`);
      return 0;
    }
  }
}

async function verify(given: Arguments, { say, warn, seconds, fetch }: Outside): Promise<number> {
  const from = given.one('as-client');
  if (from === null) throw new Refused('verify needs --as-client: a feed folder or its address');
  const root = given.one('root');
  if (root === null) warn("kinward-feed: no --root: trusting the feed's own first root, as no client would");
  const result = await verifyAsClient({
    from,
    root,
    state: given.one('state'),
    hosts: given.words,
    seconds: seconds(),
    fetch,
  });
  const { status, why, list, verdicts, established } = result;
  say(`${status}${why ? `: ${why}` : ''}`);
  say(
    list
      ? `serving list ${list.v}, ${list.entries} entries`
      : 'serving the embedded list: none of this feed came through yet',
  );
  for (const { host, verdict, source, since, reason } of verdicts)
    say(`  ${host}: ${[verdict, reason, source, since].filter((word) => word !== null).join(' ')}`);
  if (established) {
    const absent = given.words.filter((host) => !established.has(host));
    const those = absent.length === 0 ? '' : `; not among them: ${absent.join(' ')}`;
    say(`filter of ${established.sites} much-visited sites of ${established.date}${those}`);
  }
  return status === 'success' || status === 'up_to_date' ? 0 : 1;
}

async function openAll(paths: readonly string[], command: string, passphrases: Passphrases): Promise<Signer[]> {
  if (paths.length === 0) throw new Refused(`${command} needs --key: the file of a key that may sign it`);
  const signers: Signer[] = [];
  for (const path of paths) signers.push(await openSigner(path, passphrases));
  return signers;
}

function sayImported({ id, live, dropped, kept }: ImportedSource, { say, warn }: Outside): void {
  if (kept !== null) warn(`kinward-feed: ${id} keeps what it said last: ${kept}`);
  say(`${id}: ${live} listed now, ${dropped} dropped`);
}

function sayBuilt(report: BuildReport, folder: string, { say }: Outside): void {
  const counts = new Map<Refusal, number>();
  for (const { reason } of report.refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  say(
    `${report.entries} entries (${report.pages} pages), ${report.bytes} bytes, data up to ${report.built || 'an unknown day'}`,
  );
  for (const { id, entries, date } of report.sources) say(`  ${id}: ${entries} entries${date ? `, ${date}` : ''}`);
  for (const [reason, count] of [...counts].sort(([, x], [, y]) => y - x))
    say(`  refused ${count}: ${REFUSALS[reason]}`);
  say(`  every refused row with file, line and reason: ${join(folder, 'staged', 'report.json')}`);
  const than =
    report.since === null
      ? 'the first list'
      : `than list ${report.since}: +${report.added} -${report.removed} ~${report.changed}`;
  say(`  ${than}${report.big ? '; needs the larger number of signatures' : ''}`);
}

function dateOf(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
