/** Unpacks gzip with a cap: 2 MB may unpack to 2 GB, and the browser's unpacker knows no limit of its own. */
import { readCapped } from './feed-fetch.ts';

/** The browser unpacks each piece it is given at once, at most about 1,000-fold: small pieces bound what lies in memory (4 MB). */
const PIECE_BYTES = 4096;

/** @throws FeedError `too_big` as soon as more than `cap` bytes come out, `bad_bytes` on damage or anything after the end. */
export function gunzip(packed: Uint8Array<ArrayBuffer>, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.subarray(at, at + PIECE_BYTES));
      at += PIECE_BYTES;
    },
  });
  return readCapped(pieces.pipeThrough(new DecompressionStream('gzip')), cap, 'bad_bytes');
}
