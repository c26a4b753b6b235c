/**
 * What is asked of a name beside the list, in one run: `npm run bench names`. G2 a whole check of a URL beside `new URL()`, G9 the
 * registrable domain, G10 a look-alike among 1,000 names, G11 the skeleton of a label. Medians; ratios count, not absolutes.
 */
import { distance } from 'fastest-levenshtein';
import { getDomain } from 'tldts';
import { rectifyConfusion } from 'unicode-confusables';
import knownPlatforms from '../../assets/known-platforms.json';
import { packagedDenyList } from '../../scripts/build/list/packages.ts';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { openList } from '../../src/blocklist/list.ts';
import { domainParts } from '../../src/blocklist/public-suffix.ts';
import { writeTable } from '../../src/blocklist/write-table.ts';
import { createDomainChecker } from '../../src/detection/link/check-domain.ts';
import type { KnownSite } from '../../src/detection/link/known-platforms.ts';
import { createLookalikeCheck } from '../../src/detection/link/lookalike.ts';
import { skeleton } from '../../src/detection/link/skeleton.ts';
import { phishingDetector } from './list/peers.ts';
import { race, ratio } from './list/race.ts';

const ASKED = 20_000;
const NAMES = 1000;

const say = (line: object): void => console.log(JSON.stringify(line));
const hosts = [
  ...new Set(
    packagedDenyList()
      .rows.map(({ text }) => canonicalAddress(text))
      .flatMap((read) =>
        read.ok && read.value.path === '/' && /\.[a-z]+$/.test(read.value.host) ? [read.value.host] : [],
      ),
  ),
];
/** Names that are on no list and were asked for by nobody. */
const unlisted = Array.from({ length: ASKED }, (_, i) => `www.${i.toString(36)}q${hosts[i % hosts.length] ?? ''}`);

const list = openList(
  writeTable(
    hosts.map((entry) => ({ entry, allow: false, severity: 2, category: 'crypto', source: 0, since: null })),
    { built: '', sources: [{ id: 'bench', name: 'bench', date: '', entries: 1 }] },
    { a: 1, b: 2 },
  ),
);
const urls = unlisted.map((host, i) => `https://${host}/account/login?next=${i}`);
const whole = race(urls, {
  new_url: (url) => new URL(url).hostname,
  list_check: (url) => list.check(url),
  whole_check: createDomainChecker({ list, knownPlatforms }),
});
say({ what: 'G2 whole check of a URL, ns', ...whole, beside_new_url: ratio(whole.whole_check, whole.new_url) });

const domains = race(unlisted, {
  tldts: (host) => getDomain(host, { allowPrivateDomains: true }),
  ours: (host) => domainParts(host)?.domain,
});
const differences = unlisted.filter(
  (host) => (domainParts(host)?.domain ?? null) !== getDomain(host, { allowPrivateDomains: true }),
).length;
say({ what: 'G9 registrable domain, ns', ...domains, beside_tldts: ratio(domains.ours, domains.tldts), differences });

/** Invented names of five to twelve letters, all distinctive. */
const syllables = ['ba', 'ko', 'ri', 'lan', 'tes', 'mu', 'vor', 'ni', 'pal', 'xe', 'dra', 'sol'];
const names = Array.from({ length: NAMES }, (_, i) => {
  const of = (n: number) => syllables[Math.floor(i / 12 ** n) % 12] ?? '';
  return `${of(0)}${of(1)}${of(2)}${i % 2 ? 'fin' : 'ex'}`;
});
const sites = names.map(
  (label): KnownSite => ({
    host: `${label}.com`,
    name: label,
    source: 'bench',
    protect: 'name',
  }),
);
const labels = unlisted.map((host) => host.split('.').at(-2) ?? '');
const metamask = phishingDetector([], names);
const twins = race(
  unlisted,
  {
    ours: createLookalikeCheck(sites),
    metamask,
    loop: (host) => {
      const label = host.split('.').at(-2) ?? '';
      return names.some((name) => distance(name, label) <= 2);
    },
  },
  7,
);
say({
  what: 'G10 look-alike among 1,000 names, ns (ours: more rules, slips that grow with the length)',
  ...twins,
  beside_metamask: ratio(twins.ours, twins.metamask),
  beside_loop: ratio(twins.ours, twins.loop),
});

const foreign = labels.map((label) => label.replaceAll('a', 'а').replaceAll('o', 'ο').replaceAll('e', 'é'));
for (const [what, texts] of [
  ['plain', labels],
  ['foreign', foreign],
] as const) {
  const seen = race(texts, { ours: skeleton, unicode_confusables: rectifyConfusion });
  say({ what: `G11 skeleton of a ${what} label, ns`, ...seen, beside: ratio(seen.ours, seen.unicode_confusables) });
}
