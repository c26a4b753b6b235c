/**
 * `verify --as-client`: the extension's own sync, run here against a folder or an address. What it says a client would say; what it
 * refuses no client would take.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEstablished } from '../../../blocklist/established/filter.ts';
import { FeedError, type FeedStatus } from '../../../blocklist/feed/feed-error.ts';
import { syncWith } from '../../../blocklist/feed/sync.ts';
import { syncEstablished } from '../../../blocklist/feed/sync-established.ts';
import { openList } from '../../../blocklist/list.ts';
import { domainParts } from '../../../blocklist/public-suffix.ts';
import type { DomainVerdict } from '../../../blocklist/verdict.ts';
import { clientMemory } from '../client/client-memory.ts';
import { type EstablishedMemory, establishedMemory } from '../client/established-memory.ts';
import { fromFolder, fromWeb, nodeGunzip } from '../client/read-feed.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { nodeCrypto } from '../keys/sign-envelope.ts';
import { Refused } from '../refused.ts';
import { isUrl } from '../sources/fetch-source.ts';

export interface VerifyOptions {
  /** A feed's folder, its public folder, or the address of either's host. */
  readonly from: string;
  /** File of the root a client carries; null: the feed's own first root, which then nobody vouches for. */
  readonly root: string | null;
  /** Folder of what the client remembers; null: a client without a past. */
  readonly state: string | null;
  /** Hosts or URLs to look up in the list that stands afterwards. */
  readonly hosts: readonly string[];
  /** Unix seconds. */
  readonly seconds: number;
  readonly fetch: typeof fetch;
}

export interface VerifyResult {
  readonly status: FeedStatus;
  /** Why, in technical words; '' on success. */
  readonly why: string;
  /** The list that serves afterwards; null when none ever came through. */
  readonly list: { readonly v: number; readonly entries: number } | null;
  readonly verdicts: readonly DomainVerdict[];
  /** The filter of much-visited sites, when the feed has one that a client takes. */
  readonly established: { readonly sites: number; readonly date: string; has(host: string): boolean } | null;
}

/** Folders have no address; this one only names files. */
const FOLDER_BASE = 'https://feed.invalid/';

/** @throws Refused when there is no feed or no root to begin with. */
export async function verifyAsClient(options: VerifyOptions): Promise<VerifyResult> {
  const { base, fetchFile } = reach(options);
  const memory = clientMemory(options.state);
  const packagedRoot = await rootBytes(options.root, base, fetchFile);
  const filters = establishedMemory();
  const ports = {
    packagedRoot,
    // The floor of the clock check; this machine's clock is taken at its word.
    built: 0,
    now: () => options.seconds,
    crypto: nodeCrypto,
    fetch: fetchFile,
    gunzip: nodeGunzip,
    store: memory.store,
    established: filters.store,
    pause: async () => {},
  };
  let status: FeedStatus;
  let why = '';
  try {
    status = (await syncWith(base, ports)).status;
    await syncEstablished(base, ports, true);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    status = error.status;
    why = error.message;
  }
  const active = memory.active();
  const list = active && openList(active.table);
  const established = filters.active();
  return {
    status,
    why,
    list: active && list ? { v: active.info.v, entries: list.status.entries } : null,
    verdicts: list ? options.hosts.map((host) => list.check(host)) : [],
    established: established && filterOf(established),
  };
}

function filterOf({ info, bytes }: NonNullable<ReturnType<EstablishedMemory['active']>>): VerifyResult['established'] {
  const filter = openEstablished(bytes);
  return {
    sites: info.n,
    date: info.date,
    has(host) {
      const domain = domainParts(host)?.domain;
      return domain !== undefined && filter.has(domain);
    },
  };
}

function reach({ from, fetch }: VerifyOptions): { base: string; fetchFile: ReturnType<typeof fromWeb> } {
  if (isUrl(from)) return { base: from.endsWith('/') ? from : `${from}/`, fetchFile: fromWeb(fetch) };
  const inner = feedFolder(from).public;
  const folder = existsSync(inner) ? inner : from;
  if (!existsSync(folder)) throw new Refused(`no feed at ${from}`);
  return { base: FOLDER_BASE, fetchFile: fromFolder(folder, FOLDER_BASE) };
}

async function rootBytes(
  path: string | null,
  base: string,
  fetchFile: ReturnType<typeof fromWeb>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (path !== null) {
    if (!existsSync(path)) throw new Refused(`no root file ${path}`);
    return new Uint8Array(readFileSync(path));
  }
  try {
    return await fetchFile(`${base}${join('root', '1.json')}`, 16_384);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new Refused(`no first root at the feed (${error.message}); name one with --root`, { cause: error });
  }
}
