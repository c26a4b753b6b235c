/** How `verify` reaches a feed: a folder on this disk or an address, under the limits a browser client has. Judges nothing. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FeedError } from '../../../blocklist/feed/feed-error.ts';
import type { SyncPorts } from '../../../blocklist/feed/ports.ts';

/** The extension's own limit (docs of the sync: 20 s a file). */
const TIMEOUT_MS = 20_000;

/** Files of `folder` under the made-up address `base`. */
export function fromFolder(folder: string, base: string): SyncPorts['fetch'] {
  return async (url, cap) => {
    const path = join(folder, url.slice(base.length));
    const file = statSync(path, { throwIfNoEntry: false });
    if (!url.startsWith(base) || !file?.isFile()) throw new FeedError('http', `no ${url.slice(base.length)}`);
    if (file.size > cap)
      throw new FeedError('too_big', `${url.slice(base.length)}: ${file.size} bytes of at most ${cap}`);
    return new Uint8Array(readFileSync(path));
  };
}

export function fromWeb(fetchFile: typeof fetch, timeoutMs: number = TIMEOUT_MS): SyncPorts['fetch'] {
  return async (url, cap) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      const response = await fetchFile(url, {
        redirect: 'error',
        cache: 'no-store',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.status !== 200) throw new FeedError('http', `${url} answered ${response.status}`);
      for await (const part of response.body ?? []) {
        size += part.length;
        if (size > cap) throw new FeedError('too_big', `${url}: more than ${cap} bytes`);
        parts.push(part);
      }
    } catch (error) {
      if (error instanceof FeedError) throw error;
      throw new FeedError('offline', `${url}: no answer`, { cause: error });
    }
    return new Uint8Array(Buffer.concat(parts));
  };
}

/** Node's own, stopped at the cap. */
export const nodeGunzip: SyncPorts['gunzip'] = async (packed, cap) => {
  try {
    return new Uint8Array(gunzipSync(packed, { maxOutputLength: Math.max(1, cap) }));
  } catch (error) {
    const tooBig = error instanceof RangeError;
    throw new FeedError(tooBig ? 'too_big' : 'bad_bytes', tooBig ? `more than ${cap} bytes unpacked` : 'not gzip', {
      cause: error,
    });
  }
};
