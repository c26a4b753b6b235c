/**
 * Speed and size of the list beside its peers (list/peers.ts) in one run: `node --import tsx tests/bench/list.bench.ts [--sources DIR] [--small]`. Hosts are the
 * folder's (or, without one, the packages'), filled up with made names to each size. Medians; ratios count, not absolutes.
 */
import { readFolder } from '../../scripts/build/list/folder.ts';
import { packagedDenyList } from '../../scripts/build/list/packages.ts';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { openList } from '../../src/blocklist/list.ts';
import { lookUp } from '../../src/blocklist/lookup.ts';
import { openTable } from '../../src/blocklist/table.ts';
import { writeTable } from '../../src/blocklist/write-table.ts';
import { adBlockEngine, hostSet, phishingDetector, sortedRecords } from './list/peers.ts';
import { median, race, ratio, spread } from './list/race.ts';

const SIZES = process.argv.includes('--small') ? [100_000] : [100_000, 350_000, 3_000_000];
const ASKED = 20_000;

const at = process.argv.indexOf('--sources');
const sources = at < 0 ? process.env.KINWARD_SOURCES : process.argv[at + 1];
const real = [packagedDenyList(), ...(sources ? readFolder(sources) : [])]
  .flatMap(({ rows }) => rows.map(({ text }) => canonicalAddress(text)))
  .flatMap((read) => (read.ok && read.value.path === '/' && read.value.host.includes('.') ? [read.value.host] : []));

function hostsOf(size: number): string[] {
  const hosts = new Set(real.slice(0, size));
  for (let i = 0; hosts.size < size; i++) hosts.add(`m${(i * 7919).toString(36)}-${real[i % real.length] ?? 'x.com'}`);
  return [...hosts];
}

for (const size of SIZES) {
  const hosts = hostsOf(size);
  const bytes = writeTable(
    hosts.map((entry, i) => ({
      entry,
      allow: false,
      severity: 2,
      category: 'crypto',
      source: 0,
      since: i % 2 ? '2025-01-01' : null,
    })),
    { built: '', sources: [{ id: 'bench', name: 'bench', date: '', entries: size }] },
    { a: 0x51ed27, b: 0x9e3779 },
  );
  const table = openTable(bytes);
  const inSet = hostSet(hosts);
  const step = Math.max(1, Math.floor(size / ASKED));
  const hits = hosts.filter((_, i) => i % step === 0).slice(0, ASKED);
  const misses = hits.map((host, i) => `www.${i.toString(36)}n${host}`);
  const asks = { ours: (host: string) => lookUp(table, { host, path: '/' }), set: inSet };
  const slow: Record<string, (text: string) => unknown> =
    size < 1e6 ? { sorted_sha256: sortedRecords(hosts), ghostery: adBlockEngine(hosts) } : {};
  // A linear search of milliseconds: asked of a few.
  const few = size < 1e6 ? { metamask: phishingDetector(hosts) } : {};
  const opens: number[] = [];
  const headOpens: number[] = [];
  const builds: number[] = [];
  for (let i = 0; i < 9; i++) {
    const copy = bytes.slice(0);
    let start = performance.now();
    openList(copy);
    opens.push(performance.now() - start);
    start = performance.now();
    openList(copy, { whole: false });
    headOpens.push(performance.now() - start);
    start = performance.now();
    if (size < 1e6) new Set(hosts.map((host) => `${host}`));
    builds.push(performance.now() - start);
  }
  const hotBytes = 4 * size + 4 * ((new Uint32Array(bytes)[7] ?? 0) > 0 ? 2 ** (new Uint32Array(bytes)[7] ?? 0) : 1);
  const wrong = misses.filter((host) => lookUp(table, { host, path: '/' }) !== null && !inSet(host)).length;
  const missNs = { ...race(misses, { ...asks, ...slow }), ...race(spread(misses), few, 3) };
  console.log(
    JSON.stringify({
      hosts: size,
      miss_ns: missNs,
      G1_miss_beside: Object.fromEntries(
        ['set', 'ghostery', 'metamask'].flatMap((peer) =>
          missNs[peer] === undefined ? [] : [[peer, ratio(missNs.ours, missNs[peer])]],
        ),
      ),
      hit_ns: { ...race(hits, { ...asks, ...slow }), ...race(spread(hits), few, 3) },
      open_ms: Number(median(opens).toFixed(2)),
      open_checked_before_ms: Number(median(headOpens).toFixed(3)),
      set_from_strings_ms: size < 1e6 ? Number(median(builds).toFixed(1)) : null,
      bytes_per_entry: Number((bytes.byteLength / size).toFixed(2)),
      hot_bytes_per_entry: Number((hotBytes / size).toFixed(2)),
      wrong,
    }),
  );
}
