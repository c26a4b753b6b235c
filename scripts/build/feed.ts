/**
 * Whom a build takes newer lists from: `KINWARD_HOSTS` (base addresses, separated by spaces or commas) and `KINWARD_ROOT` (file of
 * the signed root, `kinward-feed root init`). Without them a build has no update source, and says so. `KINWARD_FEED` names the feed's
 * folder: its list goes into the package as the floor, its filter of much-visited sites too; `KINWARD_TOP_SITES` names a table to
 * make such a filter of where there is no feed's. `KINWARD_RELEASE=1` refuses what no store should get. Writes list/feed.json.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FeedError } from '../../src/blocklist/feed/feed-error.ts';
import { readSigned, readTrust } from '../../src/blocklist/feed/trust.ts';
import { feedCrypto } from '../../src/platform/feed-crypto.ts';
import type { PackagedFeed } from '../../src/platform/package-files.ts';
import { builtAt } from './built-at.ts';
import { establishedFrom, type PackagedEstablished } from './list/established.ts';
import { listOfFeed } from './list/from-feed.ts';
import { FeedSettingWrong, feedOrigins, mirrorsOf, type Settings } from './mirrors.ts';

const LIST = join(import.meta.dirname, '..', '..', 'assets', 'public', 'list');
/** Oldest list a store's package may carry, days: the floor of every new install. */
const RELEASE_DAYS = 14;
const DAY_S = 86_400;

interface Packaged {
  readonly feed: PackagedFeed;
  /** Takes the place of the list made from the packages; null: that one stays. */
  readonly list: { readonly bytes: ArrayBuffer; readonly envelope: Uint8Array<ArrayBuffer> } | null;
  /** Null: the package has no filter of much-visited sites. */
  readonly established: PackagedEstablished | null;
}

/** @param seconds Unix seconds. @throws FeedSettingWrong */
export async function packagedFeed(settings: Settings, seconds: number): Promise<Packaged> {
  const mirrors = mirrorsOf(settings);
  const { KINWARD_ROOT: file = '', KINWARD_FEED: folder = '' } = settings;
  if (mirrors.length > 0 !== (file !== ''))
    throw new FeedSettingWrong('KINWARD_HOSTS and KINWARD_ROOT belong together: set both or none');
  const feed: PackagedFeed = {
    mirrors: [...mirrors],
    origins: [...feedOrigins(settings)],
    root: '',
    built: builtAt(settings),
    embedded: { by: 'development', v: 0 },
  };
  const own = settings.KINWARD_TOP_SITES ? establishedFrom(settings.KINWARD_TOP_SITES) : null;
  if (file === '') {
    if (folder !== '') throw new FeedSettingWrong('KINWARD_FEED needs KINWARD_ROOT: nobody else vouches for its list');
    return { feed: told(feed, own), list: null, established: own };
  }
  if (!existsSync(file)) throw new FeedSettingWrong(`KINWARD_ROOT names a file that is not there: ${file}`);
  const root = new Uint8Array(readFileSync(file));
  const trust = await readTrust([], root, feedCrypto).catch((error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    throw new FeedSettingWrong(`KINWARD_ROOT is no signed root: ${error.message}`, { cause: error });
  });
  const withRoot = { ...feed, root: new TextDecoder().decode(root) };
  if (folder === '') return { feed: told(withRoot, own), list: null, established: own };
  const list = await listOfFeed(folder, root, seconds);
  const { payload } = await readSigned('list', list.envelope, trust.root, feedCrypto).catch((error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    throw new FeedSettingWrong('KINWARD_ROOT does not vouch for the list of KINWARD_FEED: name its newest root', {
      cause: error,
    });
  });
  const established = list.established ?? own;
  const carried = { ...withRoot, embedded: { by: 'feed' as const, v: payload.v } };
  return { feed: told(carried, established), list, established };
}

function told(feed: PackagedFeed, established: PackagedEstablished | null): PackagedFeed {
  return established ? { ...feed, established: established.about } : feed;
}

/** @param seconds Unix seconds of the release. @throws FeedSettingWrong with what a store's package lacks. */
export function refuseForStores({ root, embedded: { by, v } }: PackagedFeed, seconds: number): void {
  if (root === '') throw new FeedSettingWrong('a release needs an update source: set KINWARD_HOSTS and KINWARD_ROOT');
  if (by !== 'feed') throw new FeedSettingWrong('a release needs a list that a feed signed: set KINWARD_FEED');
  const days = (seconds - v * 60) / DAY_S;
  if (days > RELEASE_DAYS)
    throw new FeedSettingWrong(
      `the list of KINWARD_FEED is ${Math.floor(days)} days old; a release takes ${RELEASE_DAYS}`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    mkdirSync(LIST, { recursive: true });
    const seconds = Math.floor(Date.now() / 1000);
    const { feed, list, established } = await packagedFeed(process.env, seconds);
    if (process.env.KINWARD_RELEASE === '1') refuseForStores(feed, seconds);
    if (list) {
      writeFileSync(join(LIST, 'embedded.bin'), new Uint8Array(list.bytes));
      writeFileSync(join(LIST, 'embedded.json'), list.envelope);
      rmSync(join(LIST, 'development-root.json'), { force: true });
    }
    if (established) writeFileSync(join(LIST, 'established.bin'), established.bytes);
    else rmSync(join(LIST, 'established.bin'), { force: true });
    writeFileSync(join(LIST, 'feed.json'), `${JSON.stringify(feed, null, 1)}\n`);
    console.error(
      feed.mirrors.length === 0
        ? 'feed: no update source is set; the build keeps its embedded list'
        : `feed: ${feed.mirrors.join(' ')}`,
    );
    console.error(
      feed.embedded.by === 'feed'
        ? `feed: the package carries its list of version ${feed.embedded.v}`
        : 'feed: the package carries a DEVELOPMENT list, which no feed has signed',
    );
    console.error(
      established
        ? `feed: the package carries a filter of ${established.about.n} much-visited sites of ${established.about.date}`
        : 'feed: the package carries no filter of much-visited sites (KINWARD_TOP_SITES or a feed with one); pages are judged without it',
    );
  } catch (error) {
    if (!(error instanceof FeedSettingWrong)) throw error;
    console.error(`kinward feed: ${error.message}`);
    process.exitCode = 1;
  }
