/** A publisher's desk in a temporary folder: the real commands, with a clock, a network and honest sites of the test's own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/services/publisher/cli/run.ts';
import { honestSites } from '../../../src/services/publisher/honest-sites.ts';

export const SAMPLE = join(import.meta.dirname, '..', '..', 'fixtures', 'feed');
/** 2026-11-25T12:00:00Z. */
export const NOON = 1_795_608_000;

export interface Desk {
  readonly folder: string;
  /** Unix seconds; tests move it. */
  seconds: number;
  fetch: typeof fetch;
  /** Runs a command; what it said stands in `said` and `warned`. `@` at the start of a word is the desk's folder. */
  run(line: string): Promise<number>;
  readonly said: string[];
  readonly warned: string[];
  readonly servers: Server[];
  path(...parts: string[]): string;
  read(path: string): string;
  write(path: string, text: string | Uint8Array): void;
  close(): void;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'kinward-feed-'));
  const desk: Desk = {
    folder,
    seconds: NOON,
    fetch: () => Promise.reject(new Error('no network in this test')),
    said: [],
    warned: [],
    servers: [],
    path: (...parts) => join(folder, ...parts),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    async run(line) {
      desk.said.length = 0;
      desk.warned.length = 0;
      const words = line.split(' ').map((word) => word.replace(/^@/, `${folder}/`));
      return run([...words, '--feed', join(folder, 'feed')], {
        say: (text) => desk.said.push(text),
        warn: (text) => desk.warned.push(text),
        seconds: () => desk.seconds,
        fetch: (...request) => desk.fetch(...request),
        passphrases: async () => 'a passphrase of the test',
        gatherHonest: (further) =>
          honestSites(
            {
              groups: [{ source: 'test', date: '2026-01-01', protect: 'no', sites: ['bank.example|Bank'] }],
              shared: [],
            },
            further,
          ),
        onServer: (server) => desk.servers.push(server),
      });
    },
    close() {
      for (const server of desk.servers) server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return desk;
}

export const INIT =
  'root init --root @keys/root-a.pub @keys/root-b.pub @keys/root-c.pub --list @keys/list-a.pub @keys/list-b.pub --now @keys/now.pub --key @keys/root-a.pem @keys/root-c.pem';

/** Files of the first ready desk: making its keys takes a second, and every later desk is the same. */
const prepared = new Map<string, Buffer>();

/** A desk with keys, a root and the sample's records. */
export async function readyDesk(): Promise<Desk> {
  const desk = openDesk();
  if (prepared.size === 0) await prepare(desk);
  for (const [path, bytes] of prepared) {
    mkdirSync(dirname(desk.path(path)), { recursive: true });
    writeFileSync(desk.path(path), bytes);
  }
  return desk;
}

async function prepare(desk: Desk): Promise<void> {
  cpSync(SAMPLE, desk.path('feed'), { recursive: true });
  await must(desk, 'keygen root-a root-b root-c list-a list-b now --keys @keys');
  await must(desk, INIT);
  await must(desk, 'import');
  for (const path of readdirSync(desk.folder, { recursive: true, encoding: 'utf8' }))
    if (statSync(desk.path(path)).isFile()) prepared.set(path, readFileSync(desk.path(path)));
}

/** Runs a command that the test takes for granted. */
export async function must(desk: Desk, line: string): Promise<void> {
  if ((await desk.run(line)) !== 0) throw new Error(`${line}: ${desk.warned.join(' ')}`);
}

/** Builds and signs with both keys, and says so. */
export async function publish(desk: Desk, keys = '@keys/list-a.pem @keys/list-b.pem'): Promise<void> {
  await must(desk, 'build');
  await must(desk, `sign --key ${keys} --now @keys/now.pem`);
}
