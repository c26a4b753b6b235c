/**
 * Everything that can be said about an address by its name alone, in order: listed, known, look-alike, no record. Synchronous:
 * the worker asks before a page loads. No record is never "safe".
 */
import { canonicalAddress } from '../../blocklist/canonical.ts';
import { type List, nothing } from '../../blocklist/list.ts';
import type { DomainVerdict } from '../../blocklist/verdict.ts';
import {
  type KnownPlatforms,
  type KnownSites,
  readKnownPlatforms,
  type UncheckedPlatforms,
} from './known-platforms.ts';
import { createLookalikeCheck } from './lookalike.ts';

/** Verdicts kept: the links of a few open chats. A reload of a page or a scroll of a chat asks the same again. */
const KEPT = 500;

/**
 * True when a list speaks against a whole site that the package knows to be honest: whoever holds a list's key must not be able to
 * block a bank or a rival. Single pages of such sites may be listed. The table itself stays as it was signed.
 */
function isMasked({ host, verdict, reason }: DomainVerdict, known: KnownSites): boolean {
  return verdict === 'listed' && reason !== 'path' && known.find(host) !== null;
}

/** How many known sites a list speaks against: told in the list's status, since a sound list has none. */
export function countMasked(list: List, knownPlatforms: KnownPlatforms | UncheckedPlatforms): number {
  const known = readKnownPlatforms(knownPlatforms);
  return known.all.filter(({ host }) => isMasked(list.checkAddress({ host, path: '/' }), known)).length;
}

/**
 * @example createDomainChecker({list, knownPlatforms})('https://binance.com.trade.example/')
 * // {host: 'binance.com.trade.example', verdict: 'lookalike', reason: 'lookalike:Binance', source: 'kinward', since: null}
 */
export function createDomainChecker(parts: {
  readonly list: List;
  readonly knownPlatforms: KnownPlatforms | UncheckedPlatforms;
}): (url: string) => DomainVerdict {
  const { list } = parts;
  const known = readKnownPlatforms(parts.knownPlatforms);
  // Made when the first unlisted name asks: a worker that has just woken up owes a listed one its warning first.
  let lookalike: ReturnType<typeof createLookalikeCheck> | null = null;
  const byName = new Map<string, DomainVerdict>();

  function judgeName(host: string): DomainVerdict {
    const site = known.find(host);
    if (site) return { host, verdict: 'known', source: site.source, since: null, reason: 'platform' };
    lookalike ??= createLookalikeCheck(known.all);
    const twin = lookalike(host);
    if (twin === null) return nothing(host, null);
    return { host, verdict: 'lookalike', source: 'kinward', since: null, reason: `lookalike:${twin.name}` };
  }

  return (url) => {
    const read = canonicalAddress(url);
    if (!read.ok) return nothing('', 'not-an-address');
    const { host } = read.value;
    const listed = list.checkAddress(read.value);
    if (listed.verdict !== 'none' && !isMasked(listed, known)) return listed;
    const kept = byName.get(host);
    if (kept) return kept;
    const verdict = judgeName(host);
    if (byName.size >= KEPT) byName.clear();
    byName.set(host, verdict);
    return verdict;
  };
}
