/**
 * The part of `sign` that concerns much-visited sites: their filter and `established.json`. Signed anew once a quarter at most, because
 * every browser loads the whole filter; at once when there is none, or when today's root does not vouch for the one that lies there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeEstablishedFilter } from '../../../blocklist/established/write-filter.ts';
import { verifyEnvelope } from '../../../blocklist/feed/envelope.ts';
import type { EstablishedPayload } from '../../../blocklist/feed/established-payload.ts';
import { formatPayload, type RootPayload, signersOf } from '../../../blocklist/feed/payloads.ts';
import { domainParts } from '../../../blocklist/public-suffix.ts';
import { readEstablished } from '../files/established.ts';
import { feedFolder } from '../files/feed-folder.ts';
import { currentEstablished } from '../files/public-folder.ts';
import { sha256Of } from '../files/snapshots.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { nodeCrypto, signEnvelope } from '../keys/sign-envelope.ts';
import type { Signer } from '../keys/signer.ts';
import { nextVersion } from './now.ts';

const DAY_S = 86_400;
/** Days before a filter that is in order is replaced by a newer one: 1.3 kB a day for 100,000 sites. */
const FRESH_DAYS = 90;
/** Days a filter counts: a table a year old still knows nearly all sites that are much visited for years. */
export const COUNTS_DAYS = 400;

interface Options {
  readonly folder: string;
  readonly root: RootPayload;
  readonly signers: readonly Signer[];
  /** Unix seconds. */
  readonly seconds: number;
}

/** Null when nothing new was signed: no table was imported with its day, or the filter that lies there will do. @throws Refused */
export async function signEstablished({ folder, root, signers, seconds }: Options): Promise<EstablishedPayload | null> {
  const place = feedFolder(folder);
  const { date, source, terms, sites } = readEstablished(place.sources);
  if (sites.length === 0 || date === '') return null;
  const role = signersOf(root, 'list');
  const before = currentEstablished(place.public);
  const young = before !== null && seconds - before.payload.iat < FRESH_DAYS * DAY_S;
  if (young && existsSync(fileOf(place.public, before.payload.sha256)))
    if (await verifyEnvelope(before.envelope, role, nodeCrypto)) return null;
  const domains = registrableOf(sites);
  const filter = writeEstablishedFilter(domains);
  const payload: EstablishedPayload = {
    type: 'established',
    v: nextVersion(seconds, before?.payload.v ?? 0),
    iat: seconds,
    exp: seconds + COUNTS_DAYS * DAY_S,
    n: domains.length,
    date,
    source,
    terms,
    sha256: sha256Of(filter),
    len: filter.length,
  };
  const roles = [{ name: 'the filter of much-visited sites', signers: role }];
  const bytes = await signEnvelope('established', formatPayload(payload), signers, roles);
  // The filter first, the word that names it last.
  writeAtomic(fileOf(place.public, payload.sha256), filter);
  writeAtomic(join(place.public, 'established.json'), bytes);
  return payload;
}

/** Registrable domains of the hosts, sorted, each once. */
export function registrableOf(hosts: readonly string[]): string[] {
  return [...new Set(hosts.flatMap((host) => domainParts(host)?.domain ?? []))].sort();
}

const fileOf = (folder: string, sha256: string) => join(folder, 'e', `${sha256}.bin`);
