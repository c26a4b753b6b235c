/**
 * F6: what a bomb and a body without an end cost the client that stops them, in a process of their own: `npm run bench feed-bomb`. Goals: 2 MB
 * that would unpack to 2 GB stopped within 300 ms and 40 MB more memory; the endless body stopped at its cap.
 */
import { createGzip } from 'node:zlib';
import { MAX_SNAPSHOT_BYTES, MAX_SNAPSHOT_GZ_BYTES } from '../../src/blocklist/feed/caps.ts';
import { FeedError } from '../../src/blocklist/feed/feed-error.ts';
import { readCapped } from '../../src/platform/feed-fetch.ts';
import { gunzip } from '../../src/platform/gunzip.ts';
import { median } from './list/race.ts';

const ROUNDS = 5;
const UNPACKED = 2_000_000_000;
const PIECE = 1_000_000;

/** Zeros, packed piece by piece: the whole never lies in memory. */
async function bombOf(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const zip = createGzip({ level: 9 });
  const parts: Buffer[] = [];
  zip.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((done) => zip.on('end', done));
  const piece = Buffer.alloc(PIECE);
  for (let sent = 0; sent < bytes; sent += PIECE)
    if (!zip.write(piece)) await new Promise((drained) => zip.once('drain', drained));
  zip.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

async function stopped(work: () => Promise<unknown>): Promise<{ ms: number; status: string }> {
  const begin = performance.now();
  try {
    await work();
  } catch (error) {
    if (error instanceof FeedError) return { ms: performance.now() - begin, status: error.status };
    throw error;
  }
  throw new Error('nothing stopped it');
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  // Kilobytes, highest so far: grows only by what this work needs beyond all before it.
  const peak = (): number => process.resourceUsage().maxRSS;
  const before = peak();
  const times: number[] = [];
  let status = '';
  for (let round = 0; round < ROUNDS; round++) {
    // One bomb a day at most reaches a client: what the one before left is collected.
    globalThis.gc?.();
    const end = await stopped(work);
    times.push(end.ms);
    status = end.status;
  }
  console.log(
    JSON.stringify({
      what,
      status,
      first_ms: Math.round(times[0] ?? Number.NaN),
      ms: Math.round(median(times)),
      peak_mb_more: Math.round((peak() - before) / 1000),
    }),
  );
}

const bomb = await bombOf(UNPACKED);
await measure(`F6 ${(bomb.length / 1e6).toFixed(1)} MB that unpack to 2 GB, cap 16 MiB`, () =>
  gunzip(bomb, MAX_SNAPSHOT_BYTES),
);
const piece = new Uint8Array(65_536);
await measure('F6 a body without an end, cap 4 MiB', () =>
  readCapped(
    new ReadableStream({ pull: (controller) => controller.enqueue(piece.slice()) }),
    MAX_SNAPSHOT_GZ_BYTES,
    'offline',
  ),
);
