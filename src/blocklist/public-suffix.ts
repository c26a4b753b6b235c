/** Where one party's names end and everybody's begin, by the public suffix list with its private part. Knows no list of ours. */
import { parse } from 'tldts';

const OPTIONS = { allowPrivateDomains: true, validateHostname: false, extractHostname: false } as const;

/** A name nobody registers, to ask whether every name beside a host is a suffix too. */
const ANY_NAME = 'kinward-any-name';

/**
 * True for hosts below which strangers register names (`com`, `co.uk`, `pages.dev`): such a host is never listed.
 * A customer's host under a private wildcard rule (`shop1.eth.limo` under `*.eth.limo`) is formally a suffix and in truth one
 * party's site, so it does not count. Top-level names and IPs are no suffixes of this kind; callers treat them apart.
 */
export function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isPrivate, isIp } = parse(host, OPTIONS);
  if (isIp === true || publicSuffix !== host) return false;
  const dot = host.indexOf('.');
  if (isPrivate !== true || dot < 0) return true;
  return parse(`${ANY_NAME}${host.slice(dot)}`, OPTIONS).publicSuffix !== `${ANY_NAME}${host.slice(dot)}`;
}

export interface DomainParts {
  /** The part one party controls, `evil.co.uk`. */
  readonly domain: string;
  /** Its own label, `evil`. */
  readonly label: string;
}

/** Registrable domain and its label; null for suffixes, IPs and single labels. */
export function domainParts(host: string): DomainParts | null {
  const { domain, domainWithoutSuffix } = parse(host, OPTIONS);
  return domain && domainWithoutSuffix ? { domain, label: domainWithoutSuffix } : null;
}
