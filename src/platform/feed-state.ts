/**
 * What lies about the feed in storage.local: the second copy of the trust, how the last sync ended, mirrors the person added. Content
 * scripts can write there, so the trust is only a hint that is verified, and the rest is read by schema.
 */
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../blocklist/feed/base64.ts';
import { FEED_STATUSES, FeedError } from '../blocklist/feed/feed-error.ts';
import type { StoredTrust } from '../blocklist/feed/trust.ts';
import { browser } from './browser.ts';

const TRUST = 'feed:trust';
const LAST = 'feed:last';
const MIRRORS = 'feed:mirrors';

/** Base64 of the largest envelope, with room. */
const envelope = v.pipe(v.string(), v.maxLength(24_000));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const url = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\//));
const mirrorList = v.pipe(v.array(url), v.maxLength(4));

const trustSchema = v.strictObject({
  v: v.literal(1),
  data: v.strictObject({ roots: v.pipe(v.array(envelope), v.maxLength(200)), now: v.nullable(envelope) }),
});
const lastSchema = v.strictObject({
  v: v.literal(1),
  data: v.strictObject({
    status: v.picklist(FEED_STATUSES),
    /** Unix ms. */
    at: time,
    next: time,
    /** In a row. */
    failures: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000)),
    /** Unix ms of the newest signed word that the list is the newest there is; null before the first. */
    fresh: v.nullable(time),
    /** Unix ms of when a newer root was last asked for; null before the first time. */
    roots: v.optional(v.nullable(time), null),
    /** Unix ms of when the filter of much-visited sites was last asked for; null before the first time. */
    filter: v.optional(v.nullable(time), null),
    /** Mirrors the signed root names. */
    mirrors: mirrorList,
    /** Entries that name a site on the never-block list; they are not shown. */
    masked: time,
  }),
});
export type LastSync = v.InferOutput<typeof lastSchema>['data'];

export async function readTrustMirror(): Promise<Omit<StoredTrust, 'lists'> | null> {
  const read = v.safeParse(trustSchema, await get(TRUST));
  if (!read.success) return null;
  const { roots, now } = read.output.data;
  return { roots: roots.flatMap((text) => fromBase64(text) ?? []), now: now === null ? null : fromBase64(now) };
}

/** @throws FeedError `quota` or `db` */
export async function writeTrustMirror({ roots, now }: Omit<StoredTrust, 'lists'>): Promise<void> {
  const data = { roots: roots.map(toBase64), now: now && toBase64(now) };
  try {
    await browser.storage.local.set({ [TRUST]: { v: 1, data } });
  } catch (error) {
    const full = /quota/i.test(String(error));
    throw new FeedError(full ? 'quota' : 'db', 'storage.local failed', { cause: error });
  }
}

/** Null before the first sync, and when what lies there cannot be read. */
export async function readLastSync(): Promise<LastSync | null> {
  const read = v.safeParse(lastSchema, await get(LAST));
  return read.success ? read.output.data : null;
}

export async function writeLastSync(data: LastSync): Promise<void> {
  await browser.storage.local.set({ [LAST]: { v: 1, data } });
}

export async function readAddedMirrors(): Promise<readonly string[]> {
  const read = v.safeParse(v.strictObject({ v: v.literal(1), data: mirrorList }), await get(MIRRORS));
  return read.success ? read.output.data : [];
}

export async function writeAddedMirrors(data: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [MIRRORS]: { v: 1, data } });
}

async function get(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
