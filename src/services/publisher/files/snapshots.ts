/** Packed texts of a feed: named by the SHA-256 of their bytes, the same bytes on every machine. Knows no meaning. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import type { ListPayload } from '../../../blocklist/feed/payloads.ts';
import { type EntryLine, readSnapshot } from '../../../blocklist/feed/snapshot-text.ts';
import { Refused } from '../refused.ts';

export interface Packed {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** gzip by a library of its own, not by the system's zlib, whose versions differ in their bytes; no time and no name inside. */
export function pack(text: string): Packed {
  const bytes = gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 });
  return { bytes, sha256: sha256Of(bytes) };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Text of the snapshot that a list names. @throws Refused when it is not there or not what was signed. */
export function snapshotText(folder: string, list: ListPayload): string {
  const path = join(folder, 's', `${list.snap.sha256}.gz`);
  if (!existsSync(path)) throw new Refused(`no ${path}, which list ${list.v} names`);
  const bytes = readFileSync(path);
  const text = sha256Of(bytes) === list.snap.sha256 ? new TextDecoder().decode(gunzipSync(bytes)) : null;
  if (text === null || sha256Of(text) !== list.raw_sha256)
    throw new Refused(`${path} is not what list ${list.v} was signed for`);
  return text;
}

export function snapshotLines(folder: string, list: ListPayload): EntryLine[] {
  return [...readSnapshot(snapshotText(folder, list))];
}
