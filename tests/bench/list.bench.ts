/**
 * Speed and size of the list beside its peers (list/peers.ts) in one run: `node --import tsx tests/bench/list.bench.ts [--sources DIR] [--small]`. Hosts are the
 * folder's (or, without one, the packages'), filled up with made names to each size. Medians; ratios count, not absolutes.
 */
import knownPlatforms from '../../assets/known-platforms.json';
import { readFolder } from '../../scripts/build/list/folder.ts';
import { packagedDenyList } from '../../scripts/build/list/packages.ts';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { openList } from '../../src/blocklist/list.ts';
import { lookUp } from '../../src/blocklist/lookup.ts';
import { openTable } from '../../src/blocklist/table.ts';
import { writeTable } from '../../src/blocklist/write-table.ts';
import { createDomainChecker } from '../../src/detection/link/check-domain.ts';
import { adBlockEngine, hostSet, phishingDetector, sortedRecords } from './list/peers.ts';

const SIZES = process.argv.includes('--small') ? [100_000] : [100_000, 350_000, 3_000_000];
const ASKED = 20_000;
const ROUNDS = 60;
/** Asked in one round: about a millisecond, so that on a busy machine most rounds run undisturbed. */
const PER_ROUND = 2000;

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

/** Fresh strings: a string that was looked up before carries its hash along. */
const fresh = (texts: readonly string[]): string[] =>
  texts.map((text) => Buffer.from(text, 'latin1').toString('latin1'));
const median = (values: number[]): number => values.sort((x, y) => x - y)[values.length >> 1] ?? Number.NaN;

function time(texts: readonly string[], ask: (text: string) => unknown): number {
  const asked = fresh(texts);
  const start = performance.now();
  for (const text of asked) ask(text);
  return ((performance.now() - start) * 1e6) / asked.length;
}

/** Another part of the texts each round: nobody is asked the same again while caches are warm. */
function part(texts: readonly string[], round: number): readonly string[] {
  const from = texts.length <= PER_ROUND ? 0 : (round * PER_ROUND) % (texts.length - PER_ROUND + 1);
  return texts.slice(from, from + PER_ROUND);
}

function compare(
  texts: readonly string[],
  asks: Record<string, (text: string) => unknown>,
  rounds = ROUNDS,
): Record<string, number> {
  const all = Object.fromEntries(Object.keys(asks).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, ask] of Object.entries(asks)) all[name]?.push(time(part(texts, round), ask));
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, Math.round(median(values))]));
}

/** Forty of them, from the first to the last. */
const spread = (texts: readonly string[]): readonly string[] =>
  texts.filter((_, i) => i % Math.ceil(texts.length / 40) === 0);

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
  console.log(
    JSON.stringify({
      hosts: size,
      miss_ns: { ...compare(misses, { ...asks, ...slow }), ...compare(spread(misses), few, 3) },
      hit_ns: { ...compare(hits, { ...asks, ...slow }), ...compare(spread(hits), few, 3) },
      open_ms: Number(median(opens).toFixed(2)),
      open_checked_before_ms: Number(median(headOpens).toFixed(3)),
      set_from_strings_ms: size < 1e6 ? Number(median(builds).toFixed(1)) : null,
      bytes_per_entry: Number((bytes.byteLength / size).toFixed(2)),
      hot_bytes_per_entry: Number((hotBytes / size).toFixed(2)),
      wrong,
    }),
  );
}

const small = openList(
  writeTable(
    hostsOf(100_000).map((entry) => ({ entry, allow: false, severity: 2, category: 'crypto', source: 0, since: null })),
    { built: '', sources: [{ id: 'bench', name: 'bench', date: '', entries: 1 }] },
    { a: 1, b: 2 },
  ),
);
const check = createDomainChecker({ list: small, knownPlatforms });
const urls = real
  .filter((host) => /[a-z]$/.test(host))
  .slice(0, ASKED)
  .map((host, i) => `https://www.${i.toString(36)}q${host}/account/login?next=${i}`);
console.log(
  JSON.stringify({
    what: 'whole check of a URL never asked before, ns',
    ...compare(urls, {
      new_url: (url) => new URL(url).hostname,
      list_check: (url) => small.check(url),
      whole_check: check,
    }),
  }),
);
const start = performance.now();
createDomainChecker({ list: small, knownPlatforms });
console.log(JSON.stringify({ what: 'making the checker, ms', value: Number((performance.now() - start).toFixed(2)) }));
