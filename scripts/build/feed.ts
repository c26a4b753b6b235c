/**
 * Whom a build takes newer lists from: `KINWARD_HOSTS` (base addresses, separated by spaces or commas) and `KINWARD_ROOT` (file of
 * the signed root, `kinward-feed root init`). Without them a build has no update source, and says so. Writes list/feed.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FeedError } from '../../src/blocklist/feed/feed-error.ts';
import { readTrust } from '../../src/blocklist/feed/trust.ts';
import { feedCrypto } from '../../src/platform/feed-crypto.ts';
import type { PackagedFeed } from '../../src/platform/package-files.ts';
import { FeedSettingWrong, feedOrigins, mirrorsOf, type Settings } from './mirrors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'assets', 'public', 'list', 'feed.json');

async function packagedFeed(settings: Settings): Promise<PackagedFeed> {
  const mirrors = mirrorsOf(settings);
  const file = settings.KINWARD_ROOT ?? '';
  if (mirrors.length > 0 !== (file !== ''))
    throw new FeedSettingWrong('KINWARD_HOSTS and KINWARD_ROOT belong together: set both or none');
  if (file === '') return { mirrors: [], origins: [], root: '', built: builtAt(settings) };
  if (!existsSync(file)) throw new FeedSettingWrong(`KINWARD_ROOT names a file that is not there: ${file}`);
  const root = readFileSync(file);
  try {
    await readTrust([], new Uint8Array(root), feedCrypto);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new FeedSettingWrong(`KINWARD_ROOT is no signed root: ${error.message}`, { cause: error });
  }
  return {
    mirrors: [...mirrors],
    origins: [...feedOrigins(settings)],
    root: root.toString('utf8'),
    built: builtAt(settings),
  };
}

/** Unix seconds that two builds of one source agree on: SOURCE_DATE_EPOCH, else the last commit; 0 (no clock is ever called wrong) without either. */
function builtAt({ SOURCE_DATE_EPOCH }: Settings): number {
  const told = Number(SOURCE_DATE_EPOCH);
  if (Number.isSafeInteger(told) && told > 0) return told;
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  return git.status === 0 ? Number(git.stdout.trim()) : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    const feed = await packagedFeed(process.env);
    mkdirSync(dirname(OUT), { recursive: true });
    writeFileSync(OUT, `${JSON.stringify(feed, null, 1)}\n`);
    console.error(
      feed.mirrors.length === 0
        ? 'feed: no update source is set; the build keeps its embedded list'
        : `feed: ${feed.mirrors.join(' ')}`,
    );
  } catch (error) {
    if (!(error instanceof FeedSettingWrong)) throw error;
    console.error(`kinward feed: ${error.message}`);
    process.exitCode = 1;
  }
