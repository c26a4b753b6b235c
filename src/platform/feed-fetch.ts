/**
 * One file of the feed: no cookie, no referrer, no redirect, no cache, 20 seconds, and not a byte more than it may have. So a captive
 * portal's page, an endless body and a slow drip all end as a failed sync and change nothing.
 */
import { FeedError } from '../blocklist/feed/feed-error.ts';

const TIMEOUT_MS = 20_000;

/** @throws FeedError `offline`, `http`, `too_big`. */
export async function fetchFeedFile(
  url: string,
  cap: number,
  timeout: AbortSignal = AbortSignal.timeout(TIMEOUT_MS),
): Promise<Uint8Array<ArrayBuffer>> {
  let body: ReadableStream<Uint8Array> | null;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: timeout,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new FeedError('http', `status ${response.status}`);
    }
    body = response.body;
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('offline', 'no answer', { cause: error });
  }
  return readCapped(body ?? new ReadableStream({ start: (empty) => empty.close() }), cap, 'offline');
}

/**
 * All bytes of a stream, as long as they are no more than `cap`.
 * @param broken status when the stream itself fails.
 * @throws FeedError `too_big` as soon as the cap is passed; the stream is cancelled.
 */
export async function readCapped(
  stream: ReadableStream<Uint8Array>,
  cap: number,
  broken: 'offline' | 'bad_bytes',
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    let chunk: Uint8Array | undefined;
    try {
      chunk = (await reader.read()).value;
    } catch (error) {
      throw new FeedError(broken, 'the bytes break off', { cause: error });
    }
    if (chunk === undefined) break;
    length += chunk.length;
    if (length > cap) {
      // Not awaited: a stream that does not end need not answer either. Its failure would tell nothing new.
      reader.cancel().catch(() => undefined);
      throw new FeedError('too_big', `more than ${cap} bytes`);
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
