/** JSON of strangers: length, encoding, depth and names are checked; the shape is the caller's schema. */
import { MAX_JSON_DEPTH } from './caps.ts';
import { FeedError } from './feed-error.ts';

/** Names that reach an object's prototype in careless code. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws FeedError `too_big` above `cap` bytes; `bad_bytes` for anything but harmless UTF-8 JSON. */
export function readJson(bytes: Uint8Array, cap: number): unknown {
  if (bytes.length > cap) throw new FeedError('too_big', `${bytes.length} bytes of at most ${cap}`);
  let value: unknown;
  try {
    // A byte order mark would be a second spelling of the same text: kept, so that JSON.parse refuses it.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new FeedError('bad_bytes', 'not JSON', { cause: error });
  }
  refuse(value, 1);
  return value;
}

function refuse(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_JSON_DEPTH) throw new FeedError('bad_bytes', `nested deeper than ${MAX_JSON_DEPTH}`);
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) throw new FeedError('bad_bytes', `a field may not be called ${key}`);
    refuse(inner, depth + 1);
  }
}
