/**
 * Sites that must never be listed, and hosts that belong to everybody. Public lists carry such mistakes: exchanges, explorers and
 * app stores that victims named beside the fake platform. Knows no list.
 */
import { canonicalAddress } from '../../blocklist/canonical.ts';
import {
  type KnownPlatforms,
  type KnownSites,
  readKnownPlatforms,
  type UncheckedPlatforms,
} from '../../detection/link/known-platforms.ts';

export type HonestReason = 'honest-site' | 'parent-of-honest' | 'shared-host' | 'top-site';

/** Suffixes that only a state hands out (`.gov`, `.gov.cn`, `.gob.mx`, `.gouv.fr`, `.mil`): nobody can register a name there. */
const STATE = /\.(?:gov|gob|gouv|govt|mil)(?:\.[a-z]{2})?$/;

export interface HonestSites {
  /** Every honest host, canonical, sorted. */
  readonly hosts: readonly string[];
  /** Why this host must not be listed as a host; null when it may be. */
  refusal(host: string): HonestReason | null;
}

/**
 * @param known our table of known sites: every host of its domains is honest, but for the shared hosts among them.
 * @param others hosts honest by exactly their name (and `www.`): a customer's page below a site builder may be listed.
 */
export function honestSites(known: KnownPlatforms | UncheckedPlatforms, others: Iterable<string>): HonestSites {
  const sites: KnownSites = readKnownPlatforms(known);
  const shared = new Set(known.shared);
  const exact = new Set<string>();
  for (const text of [...sites.all.map(({ host }) => host), ...others]) {
    const read = canonicalAddress(text.replace(/^\*\./, ''));
    if (read.ok && read.value.path === '/' && read.value.host.includes('.')) exact.add(bare(read.value.host));
  }
  for (const host of shared) exact.delete(host);
  const parents = new Set<string>();
  for (const host of exact)
    for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1)) parents.add(host.slice(at + 1));
  return {
    hosts: [...exact].sort(),
    refusal(host) {
      if (shared.has(bare(host))) return 'shared-host';
      if (exact.has(bare(host)) || STATE.test(host)) return 'honest-site';
      if (parents.has(host)) return 'parent-of-honest';
      const site = sites.find(host);
      return site !== null && site.protect !== 'no' ? 'honest-site' : null;
    },
  };
}

/**
 * The same, and much-visited sites too, unless two people have looked at them: to take such a site off people's screens by mistake
 * would hurt many. @param established canonical hosts. @param reviewed hosts that may be listed all the same.
 */
export function withTopSites(
  honest: HonestSites,
  established: ReadonlySet<string>,
  reviewed: ReadonlySet<string>,
): HonestSites {
  return {
    hosts: honest.hosts,
    refusal(host) {
      const reason = honest.refusal(host);
      if (reason !== null) return reason;
      const site = bare(host);
      return established.has(site) && !reviewed.has(site) ? 'top-site' : null;
    },
  };
}

/** `www.` is no site of its own. */
export function bare(host: string): string {
  return host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;
}
