/**
 * What an update costs, in one run: `npm run bench feed`. From the packed text to the table, a delta of 700 changes beside a `Set` that
 * is made anew, bytes on the wire, hashing, the unpacking of a bomb. Medians of seven; ratios count, not absolutes.
 */
import { gzipSync } from 'node:zlib';
import { applyDelta } from '../../src/blocklist/feed/apply-delta.ts';
import { formatDelta, parseDelta } from '../../src/blocklist/feed/delta.ts';
import { buildFeedTable, runToEnd, type TableFacts } from '../../src/blocklist/feed/feed-table.ts';
import { countChanges } from '../../src/blocklist/feed/guard.ts';
import { type EntryLine, formatSnapshot } from '../../src/blocklist/feed/snapshot-text.ts';
import { openList } from '../../src/blocklist/list.ts';
import { bitsFor } from '../../src/blocklist/write-table.ts';
import { feedCrypto } from '../../src/platform/feed-crypto.ts';
import { gunzip } from '../../src/platform/gunzip.ts';
import { phishingDetector } from './list/peers.ts';

const ROUNDS = 7;
const SIZES = process.argv.includes('--small') ? [100_000] : [100_000, 350_000];
const median = (values: number[]): number => values.sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

async function time(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Number(median(times).toFixed(2));
}

/** Names of the length and spread real ones have: a word, a number in base 36, a common ending. */
function lines(count: number): EntryLine[] {
  const ends = ['com', 'top', 'vip', 'net', 'cc', 'xyz'];
  const words = ['coin', 'trade', 'fund', 'gold', 'asset', 'market', 'global', 'wealth'];
  return Array.from({ length: count }, (_, i) => {
    const end = ends[(i * 7) % ends.length];
    const entry = `${words[(i * 5) % words.length]}${((i * 2654435761) >>> 0).toString(36)}-${words[i % words.length]}.${end}`;
    return { allow: false, entry, category: 1 + (i % 4), severity: 2, source: i % 3, day: 1500 + (i % 400) };
  });
}

const factsOf = (n: number): TableFacts => ({
  n,
  bits: bitsFor(n),
  depth: 0,
  built: '2026-01-01',
  sources: ['a', 'b', 'c'].map((id) => ({ id, name: id, url: '', terms: '', date: '', entries: 0 })),
});

for (const size of SIZES) {
  const old = lines(size + 500);
  const before = old.slice(0, size);
  const after = old.slice(200);
  const text = formatSnapshot(before);
  const packed = new Uint8Array(gzipSync(text, { level: 9 }));
  const table = runToEnd(buildFeedTable(text, factsOf(size)));
  const deltaText = formatDelta(before, after);
  const facts = { ...factsOf(after.length), bits: bitsFor(size) };
  const delta = parseDelta(deltaText);
  const next = applyDelta(table, delta, facts);
  const names = after.map(({ entry }) => entry);
  const result = {
    entries: size,
    snapshot_bytes_per_entry: Number((packed.length / size).toFixed(2)),
    delta_700_bytes_per_entry: Number((gzipSync(deltaText, { level: 9 }).length / 700).toFixed(2)),
    unpack_ms: await time(() => gunzip(packed, text.length)),
    text_to_table_ms: await time(() => runToEnd(buildFeedTable(text, factsOf(size)))),
    table_sha256_ms: await time(() => feedCrypto.sha256(new Uint8Array(table))),
    delta_apply_ms: await time(() => applyDelta(table, delta, facts)),
    guard_ms: await time(() => countChanges(table, next)),
    set_rebuild_ms: await time(() => new Set(names.map((name) => `${name} `.trimEnd()))),
    metamask_like_rebuild_ms: await time(() => phishingDetector(names)),
    open_whole_ms: await time(() => openList(table)),
    open_head_ms: await time(() => openList(table, { whole: false })),
  };
  console.log(
    JSON.stringify({
      ...result,
      delta_apply_to_set: Number((result.delta_apply_ms / result.set_rebuild_ms).toFixed(2)),
    }),
  );
}

const bomb = new Uint8Array(gzipSync(Buffer.alloc(512_000_000)));
const rss = process.memoryUsage().rss;
const bombMs = await time(() => gunzip(bomb, 16 * 1024 * 1024).catch(() => undefined));
console.log(
  JSON.stringify({
    what: 'a bomb of 0.5 MB that would unpack to 512 MB, stopped at 16 MiB',
    ms: bombMs,
    rss_mb: Math.round((process.memoryUsage().rss - rss) / 1e6),
  }),
);
