/**
 * A source's file from a folder or from the web, without asking again for what has not changed. Knows no format. What an address
 * answers is hostile until read: it is capped while it streams and kept only when whole.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { writeAtomic } from '../files/write-atomic.ts';
import { Refused } from '../refused.ts';

/** Several times the largest public list we know. */
export const MAX_SOURCE_BYTES = 64_000_000;
const TIMEOUT_MS = 60_000;

export interface SourceReader {
  /** Resolves relative paths. */
  readonly folder: string;
  /** Where answers are kept with their marks. */
  readonly cache: string;
  readonly fetch: typeof fetch;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

export interface SourceText {
  readonly text: string;
  /** True when the server said that the kept copy is still the newest. */
  readonly unchanged: boolean;
}

const marks = v.strictObject({
  url: v.string(),
  sha256: v.string(),
  etag: v.nullable(v.string()),
  modified: v.nullable(v.string()),
});
type Marks = v.InferOutput<typeof marks>;

/** A source that could not be had now. The import goes on with what it said last. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
}

export function isUrl(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** @throws Refused for a file that is not there or no text; SourceUnavailable for an address that gives none. */
export async function readSource(place: string, reader: SourceReader): Promise<SourceText> {
  const most = reader.maxBytes ?? MAX_SOURCE_BYTES;
  if (isUrl(place)) return fromWeb(place, reader, most);
  const path = resolve(reader.folder, place);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) throw new Refused(`no such file: ${place}`);
  if (file.size > most) throw new Refused(`${place}: larger than ${most / 1e6} MB`);
  const text = decode(readFileSync(path));
  if (text === null) throw new Refused(`${place}: not UTF-8 text`);
  return { text, unchanged: false };
}

async function fromWeb(url: string, reader: SourceReader, most: number): Promise<SourceText> {
  const name = join(reader.cache, createHash('sha256').update(url).digest('hex').slice(0, 16));
  const kept = readKept(name, url);
  const headers: Record<string, string> = { 'user-agent': 'kinward-feed/1' };
  if (kept?.marks.etag) headers['if-none-match'] = kept.marks.etag;
  if (kept?.marks.modified) headers['if-modified-since'] = kept.marks.modified;
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await reader.fetch(url, { headers, signal: AbortSignal.timeout(reader.timeoutMs ?? TIMEOUT_MS) });
    if (response.status === 304 && kept) return { text: kept.text, unchanged: true };
    if (response.status !== 200) throw new SourceUnavailable(`${url}: answered ${response.status}`);
    bytes = await capped(response, most, url);
  } catch (error) {
    if (error instanceof SourceUnavailable) throw error;
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : '';
    throw new SourceUnavailable(`${url}: no answer (${why})`, { cause: error });
  }
  const text = decode(bytes);
  if (text === null) throw new SourceUnavailable(`${url}: not UTF-8 text`);
  const told: Marks = {
    url,
    sha256: hashOf(bytes),
    etag: response.headers.get('etag'),
    modified: response.headers.get('last-modified'),
  };
  writeAtomic(`${name}.body`, bytes);
  writeAtomic(`${name}.json`, `${JSON.stringify(told, null, 1)}\n`);
  return { text, unchanged: false };
}

async function capped(response: Response, most: number, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) throw new SourceUnavailable(`${url}: more than ${most / 1e6} MB`);
    parts.push(part);
  }
  const length = response.headers.get('content-length');
  if (length !== null && response.headers.get('content-encoding') === null && Number(length) !== size)
    throw new SourceUnavailable(`${url}: ${size} bytes of ${length}`);
  return Buffer.concat(parts);
}

/** The kept copy, if it is whole and this address's; a damaged one is asked for again. */
function readKept(name: string, url: string): { marks: Marks; text: string } | null {
  if (!existsSync(`${name}.json`) || !existsSync(`${name}.body`)) return null;
  try {
    const read = v.parse(marks, JSON.parse(readFileSync(`${name}.json`, 'utf8')));
    const bytes = readFileSync(`${name}.body`);
    const text = decode(bytes);
    return read.url === url && read.sha256 === hashOf(bytes) && text !== null ? { marks: read, text } : null;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
