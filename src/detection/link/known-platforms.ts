/**
 * The shape of the table of known sites (assets/known-platforms.json) and the question "is this one of them?". Being in it says
 * "exists under that name", never "licensed" and never "safe".
 */
import { domainParts } from '../../blocklist/public-suffix.ts';

export interface KnownGroup {
  /** Short id of the table, named in the locale files under `source.<id>`. */
  readonly source: string;
  /** Day the table was read or checked, YYYY-MM-DD. */
  readonly date: string;
  /**
   * Whether names close to these are worth a word: `name` distinctive names, by every rule of lookalike.ts; `word` ordinary words
   * and short names, by the narrow rules only; `no` known, but not guarded.
   */
  readonly protect: 'name' | 'word' | 'no';
  /** Rows `host|Name`. */
  readonly sites: readonly string[];
}

export interface KnownPlatforms {
  readonly groups: readonly KnownGroup[];
  /** Hosts on which strangers publish (app stores, site builders, link shorteners): never known, whoever runs them. */
  readonly shared: readonly string[];
}

export interface KnownSite {
  readonly host: string;
  readonly name: string;
  readonly source: string;
  readonly protect: KnownGroup['protect'];
}

export interface KnownSites {
  readonly all: readonly KnownSite[];
  /** The known site this host belongs to: the host itself or a parent, up to the registrable domain, unless a shared host is nearer. */
  find(host: string): KnownSite | null;
}

/** @example readKnownPlatforms(table).find('accounts.google.com')?.name // 'Google'; `sites.google.com` gives null */
export function readKnownPlatforms(table: KnownPlatforms | UncheckedPlatforms): KnownSites {
  const all = table.groups.flatMap(({ source, protect, sites }) =>
    sites.map((row): KnownSite => {
      const bar = row.indexOf('|');
      return { host: row.slice(0, bar), name: row.slice(bar + 1), source, protect: protectionOf(protect) };
    }),
  );
  const byHost = new Map(all.map((site) => [site.host, site]));
  const shared = new Set(table.shared);
  return {
    all,
    find(host) {
      let nearest: KnownSite | null = null;
      for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
        if (shared.has(at)) return null;
        nearest = byHost.get(at) ?? null;
        if (nearest) break;
      }
      // A customer of a known host's private suffix is somebody else: `x.github.io` is not GitHub.
      if (nearest === null || nearest.host === host) return nearest;
      return domainParts(host)?.domain === domainParts(nearest.host)?.domain ? nearest : null;
    },
  };
}

/** What TypeScript makes of the JSON file: it reads `protect` as any string. */
export type UncheckedPlatforms = {
  readonly groups: readonly (Omit<KnownGroup, 'protect'> & { readonly protect: string })[];
  readonly shared: readonly string[];
};

function protectionOf(text: string): KnownGroup['protect'] {
  return text === 'name' || text === 'word' ? text : 'no';
}
