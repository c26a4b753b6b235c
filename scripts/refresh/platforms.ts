/**
 * Run by hand, `node --import tsx scripts/refresh/platforms.ts [--date YYYY-MM-DD]`: makes assets/known-platforms.json (which the
 * worker carries) and assets/data/brand-sites.json (which only the build reads) out of our own table and of packages that ship data. The large packages are installed in a temporary folder, so that the build needs none.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { domainParts, isPublicSuffix } from '../../src/blocklist/public-suffix.ts';
import type { KnownGroup, KnownPlatforms } from '../../src/detection/link/known-platforms.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGES = ['ccxt@4.5.84', 'simple-icons@16.37.0'] as const;

const ownTable = v.object({
  checked: v.string(),
  platforms: v.array(
    v.object({
      name: v.string(),
      kind: v.string(),
      hosts: v.array(v.string()),
      commonWord: v.optional(v.literal(true)),
    }),
  ),
  shared: v.array(v.string()),
});
const exchange = v.object({ name: v.string(), urls: v.object({ www: v.union([v.string(), v.array(v.string())]) }) });
const icons = v.array(v.object({ title: v.string(), source: v.string() }));
const topSites = v.array(v.object({ rootDomain: v.string() }));

interface Site {
  readonly host: string;
  readonly name: string;
}

const date = process.argv[process.argv.indexOf('--date') + 1];
const today = process.argv.includes('--date') && date ? date : new Date().toISOString().slice(0, 10);
const folder = mkdtempSync(join(tmpdir(), 'kinward-refresh-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) throw new Error('npm could not install the packages; see the lines above');
  const table = await makeTable(join(folder, 'node_modules'));
  // Brands and much-linked sites let strangers publish on them: they are kept off the list, but nobody vouches for their pages.
  const brands = table.groups.filter(({ source }) => source === 'simple-icons' || source === 'top-sites');
  const known = { ...table, groups: table.groups.filter((group) => !brands.includes(group)) };
  writeFileSync(join(ROOT, 'assets', 'known-platforms.json'), `${JSON.stringify(known, null, 1)}\n`);
  writeFileSync(
    join(ROOT, 'assets', 'data', 'brand-sites.json'),
    `${JSON.stringify({ groups: brands, shared: [] }, null, 1)}\n`,
  );
  for (const group of table.groups) console.error(`${group.source}: ${group.sites.length} sites (${group.protect})`);
} finally {
  rmSync(folder, { recursive: true });
}

async function makeTable(modules: string): Promise<KnownPlatforms> {
  const own = v.parse(ownTable, JSON.parse(readFileSync(join(ROOT, 'assets/data/large-platforms.json'), 'utf8')));
  const ours = (common: boolean): Site[] =>
    own.platforms
      .filter(({ commonWord = false }) => commonWord === common)
      .flatMap(({ name, hosts }) => hosts.map((host) => ({ name, host })));
  const seen = new Set<string>(own.shared);
  const group = (
    source: string,
    groupDate: string,
    protect: KnownGroup['protect'],
    sites: readonly Site[],
  ): KnownGroup => {
    const rows: string[] = [];
    for (const { host, name } of sites) {
      if (seen.has(host) || isPublicSuffix(host)) continue;
      seen.add(host);
      rows.push(`${host}|${name.replaceAll('|', ' ')}`);
    }
    return { source, date: groupDate, protect, sites: rows.sort() };
  };
  return {
    shared: own.shared,
    groups: [
      group('kinward', own.checked, 'name', ours(false)),
      group('kinward', own.checked, 'word', ours(true)),
      group('ccxt', today, 'word', await exchangeSites(modules)),
      group('top-sites', today, 'no', topSitesOf()),
      group('simple-icons', today, 'no', brandSites(modules)),
    ],
  };
}

async function exchangeSites(modules: string): Promise<Site[]> {
  const { exchanges } = (await import(pathToFileURL(join(modules, 'ccxt/js/ccxt.js')).href)) as {
    exchanges: Record<string, new () => unknown>;
  };
  const sites: Site[] = [];
  for (const Exchange of Object.values(exchanges)) {
    if (typeof Exchange !== 'function') continue;
    const read = v.safeParse(exchange, new Exchange());
    if (!read.success) continue;
    const domain = domainOf([read.output.urls.www].flat()[0] ?? '');
    if (domain) sites.push({ host: domain, name: read.output.name });
  }
  return sites;
}

/** Only brands whose own name is their domain's: many icons cite a press page or a code host as their source. */
function brandSites(modules: string): Site[] {
  const rows: unknown = JSON.parse(readFileSync(join(modules, 'simple-icons/data/simple-icons.json'), 'utf8'));
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return v.parse(icons, rows).flatMap(({ title, source }) => {
    const domain = domainOf(source);
    const parts = domain === null ? null : domainParts(domain);
    return parts && (plain(parts.label) === plain(title) || plain(parts.domain) === plain(title))
      ? [{ host: parts.domain, name: title }]
      : [];
  });
}

/** Without the rows the package has cut short (`marketingplatform.google....`). */
function topSitesOf(): Site[] {
  return v.parse(topSites, createRequire(import.meta.url)('top-sites')).flatMap(({ rootDomain }) => {
    const read = canonicalAddress(rootDomain.replace(/^www\./i, ''));
    return read.ok ? [{ host: read.value.host, name: read.value.host }] : [];
  });
}

function domainOf(url: string): string | null {
  const read = canonicalAddress(url);
  return read.ok ? (domainParts(read.value.host)?.domain ?? null) : null;
}
