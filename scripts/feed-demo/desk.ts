/** The publisher's side of the demo: a feed in a temporary folder, signed with keys that are thrown away. Knows no browser. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { run } from '../../src/services/publisher/cli/run.ts';
import { gatherHonestSites } from '../build/list/packages.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'feed');
/** The demo's own source: reports that were checked by hand. */
const OWN = 'own.txt';

export interface Desk {
  /** The signed root, as a client carries it. */
  readonly root: string;
  readonly url: string;
  readonly server: Server;
  /** Lists a host and publishes at once. */
  add(host: string): Promise<void>;
}

/** @param sources a folder of public lists; undefined: the small sample of the tests. */
export async function openDesk(folder: string, sources: string | undefined, firstHost: string): Promise<Desk> {
  const feed = join(folder, 'feed');
  const keys = join(folder, 'keys');
  const passphrase = randomBytes(24).toString('base64');
  let server: Server | null = null;
  async function command(line: string): Promise<void> {
    console.log(`\n$ kinward-feed ${line.replaceAll(folder, '.')}`);
    const words = line.split(' ').map((word) => word.replace(/^keys\//, `${keys}/`));
    const code = await run([...words, '--feed', feed], {
      say: (text) => console.log(`  ${text.replaceAll(folder, '.')}`),
      warn: (text) => console.log(`  ${text}`),
      seconds: () => Math.floor(Date.now() / 1000),
      fetch: globalThis.fetch,
      passphrases: async () => passphrase,
      gatherHonest: gatherHonestSites,
      onServer: (started) => {
        server = started;
      },
    });
    if (code !== 0) throw new Error(`kinward-feed ${line} ended with ${code}`);
  }
  const publish = async (): Promise<void> => {
    await command('import');
    await command('build');
    await command('sign --key keys/list-a.pem keys/list-b.pem --now keys/now.pem');
  };

  await command(`keygen root-a root-b root-c list-a list-b now --keys ${keys}`);
  await command(
    'root init --root keys/root-a.pub keys/root-b.pub keys/root-c.pub --list keys/list-a.pub keys/list-b.pub --now keys/now.pub --key keys/root-a.pem keys/root-b.pem',
  );
  if (sources === undefined) cpSync(SAMPLE, feed, { recursive: true });
  else await command(`import ${resolve(sources)}`);
  const config = JSON.parse(readFileSync(join(feed, 'feed.json'), 'utf8'));
  config.sources.push({
    id: 'own',
    files: [OWN],
    name: 'Reports checked by hand',
    category: 'investment',
    severity: 3,
  });
  writeFileSync(join(feed, 'feed.json'), JSON.stringify(config, null, 2));
  writeFileSync(join(feed, OWN), `${firstHost}\n`);
  await publish();
  await command('serve --port 0');
  if (server === null) throw new Error('serve started no server');
  return {
    root: join(feed, 'public', 'root', '1.json'),
    url: `http://127.0.0.1:${((server as Server).address() as AddressInfo).port}/`,
    server,
    async add(host) {
      appendFileSync(join(feed, OWN), `${host}\n`);
      await publish();
    },
  };
}
