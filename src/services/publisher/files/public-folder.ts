/** Reads back what a feed has published: roots, the newest list, now. Trusts its own folder's signatures no more than a client would need to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Envelope, type PayloadKind, parseEnvelope } from '../../../blocklist/feed/envelope.ts';
import { FeedError } from '../../../blocklist/feed/feed-error.ts';
import { type Payloads, parsePayload } from '../../../blocklist/feed/payloads.ts';
import { Refused } from '../refused.ts';
import { numberedFiles } from './feed-folder.ts';

export interface Published<K extends PayloadKind> {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly envelope: Envelope;
  readonly payload: Payloads[K];
}

/** @throws Refused when the file is no envelope of its kind. */
export function readPublished<K extends PayloadKind>(path: string, kind: K): Published<K> {
  if (!existsSync(path)) throw new Refused(`no ${path}`);
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const envelope = parseEnvelope(bytes, kind);
    return { path, bytes, envelope, payload: parsePayload(kind, envelope.payload) };
  } catch (error) {
    if (error instanceof FeedError) throw new Refused(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Null before `root init`. */
export function newestRoot(folder: string): Published<'root'> | null {
  const n = numberedFiles(join(folder, 'root')).at(-1);
  return n === undefined ? null : readPublished(join(folder, 'root', `${n}.json`), 'root');
}

/** Null before the first `sign`. */
export function newestList(folder: string): Published<'list'> | null {
  const version = numberedFiles(join(folder, 'list')).at(-1);
  return version === undefined ? null : readPublished(join(folder, 'list', `${version}.json`), 'list');
}

/** Null in a feed without a filter of much-visited sites. */
export function currentEstablished(folder: string): Published<'established'> | null {
  const path = join(folder, 'established.json');
  return existsSync(path) ? readPublished(path, 'established') : null;
}

/** Null before the first `now`. */
export function currentNow(folder: string): Published<'now'> | null {
  const path = join(folder, 'now.json');
  return existsSync(path) ? readPublished(path, 'now') : null;
}
