/**
 * The list as the rest of the product sees it: bytes in, verdicts out. Synchronous, so that a navigation can be judged before
 * the page loads. Knows nothing of look-alikes and of known platforms; src/detection/link/check-domain.ts puts them together.
 */
import { type CanonicalAddress, canonicalAddress } from './canonical.ts';
import { lookUp } from './lookup.ts';
import { type ListInfo, type OpenOptions, openTable } from './table.ts';
import type { DomainVerdict } from './verdict.ts';

export interface ListStatus {
  readonly entries: number;
  /** How fresh the data is: the newest day any source states, YYYY-MM-DD; '' when none does. */
  readonly built: string;
  readonly sources: ListInfo['sources'];
}

export interface List {
  /** What the list says about a URL or host: `listed`, `known` (an entry that corrects a false alarm) or `none`. Never throws. */
  check(url: string): DomainVerdict;
  /** The same for an address that was read before. */
  checkAddress(address: Pick<CanonicalAddress, 'host' | 'path'>): DomainVerdict;
  readonly status: ListStatus;
}

/**
 * Opens a list over its bytes, which it keeps and does not copy. @throws ListFormatError on any damage.
 *
 * A correcting entry beats a listing that is less specific than itself: an allowed host is not stopped for its parent, but a
 * listed page on it still is.
 */
export function openList(bytes: ArrayBuffer, options?: OpenOptions): List {
  const table = openTable(bytes, options);
  const { built, sources } = table.info;
  function checkAddress({ host, path }: Pick<CanonicalAddress, 'host' | 'path'>): DomainVerdict {
    const hit = lookUp(table, { host, path });
    if (hit === null) return nothing(host, null);
    const { allow, severity, source, since } = table.record(hit.index);
    const id = sources[source]?.id ?? null;
    if (allow) return { host, verdict: 'known', source: id, since, reason: hit.match };
    return { host, verdict: 'listed', source: id, since, reason: hit.match, severity };
  }
  return {
    status: { entries: table.entries, built, sources },
    checkAddress,
    check(url) {
      const read = canonicalAddress(url);
      return read.ok ? checkAddress(read.value) : nothing('', 'not-an-address');
    },
  };
}

/** No record: which is not the same as safe. */
export function nothing(host: string, reason: string | null): DomainVerdict {
  return { host, verdict: 'none', source: null, since: null, reason };
}
