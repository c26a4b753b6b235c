/** From a row of a source to an entry of ours, or to the reason why not. One row at a time; knows no other row. */
import { addressText, type CanonicalAddress, canonicalAddress, isIpHost } from '../../blocklist/canonical.ts';
import { dayNumber } from '../../blocklist/categories.ts';
import { FeedError } from '../../blocklist/feed/feed-error.ts';
import { formatLine, parseLine } from '../../blocklist/feed/snapshot-text.ts';
import { MAX_PATH_SEGMENTS } from '../../blocklist/layout.ts';
import { isPublicSuffix } from '../../blocklist/public-suffix.ts';
import { bare, type HonestReason, type HonestSites } from './honest-sites.ts';
import type { ImportedRow } from './importers/imported.ts';

export const REFUSALS = {
  pattern: 'a rule with wildcards that names no single address',
  'not-an-address': 'no host a browser would open',
  'ip-address': 'addresses of machines change hands and are shared',
  'public-suffix': 'strangers register names below it',
  'shared-host': 'strangers publish on it; only its pages can be listed',
  'honest-site': 'a known honest site',
  'parent-of-honest': 'a known honest site lies below it',
  'top-site': 'a much-visited site that two people have not looked at yet',
  'needs-query': 'a page of an honest or shared host that only its query tells from others',
  unwritable: 'an address that the text of the list has no room for',
  'path-too-long': `a path of more than ${MAX_PATH_SEGMENTS} segments or 1,000 characters`,
} as const;
export type Refusal = keyof typeof REFUSALS;

export interface JudgedEntry {
  /** Canonical `host` or `host/path`. */
  readonly entry: string;
  readonly since: string | null;
  readonly dropped: boolean;
}
export type Judged =
  | { readonly ok: true; readonly value: JudgedEntry }
  | { readonly ok: false; readonly reason: Refusal };

const MAX_PATH_CHARS = 1000;

/**
 * A host comes in as a host (`www.` taken off: it covers the same site), an address with a path as exactly that path, which never
 * matches by host. Hosts that are a suffix, shared, honest or above an honest one are refused; pages on honest and shared hosts are not.
 */
export function judge(row: ImportedRow, honest: HonestSites): Judged {
  if (row.says === 'pattern') return { ok: false, reason: 'pattern' };
  const read = canonicalAddress(row.text.replace(/^\*\./, ''));
  if (!read.ok || !(read.value.host.includes('.') || isIpHost(read.value.host)))
    return { ok: false, reason: 'not-an-address' };
  const address = read.value;
  const reason = isIpHost(address.host)
    ? 'ip-address'
    : address.path === '/'
      ? refuseHost(address, honest)
      : refusePage(address, honest);
  if (reason !== null) return { ok: false, reason };
  const { path } = address;
  const host = path === '/' && !isPublicSuffix(bare(address.host)) ? bare(address.host) : address.host;
  const entry = addressText({ host, path });
  if (!isWritable(entry)) return { ok: false, reason: 'unwritable' };
  return { ok: true, value: { entry, since: writableDay(row.since), dropped: row.dropped !== null } };
}

function refuseHost({ host, query }: CanonicalAddress, honest: HonestSites): Refusal | null {
  const reason: HonestReason | null = honest.refusal(host) ?? honest.refusal(bare(host));
  if (reason !== null) return query ? 'needs-query' : reason;
  return isPublicSuffix(host) ? 'public-suffix' : null;
}

function refusePage({ host, path, query }: CanonicalAddress, honest: HonestSites): Refusal | null {
  if (path.length > MAX_PATH_CHARS || path.split('/').length - 1 > MAX_PATH_SEGMENTS) return 'path-too-long';
  return query && honest.refusal(host) !== null ? 'needs-query' : null;
}

function isWritable(entry: string): boolean {
  try {
    return parseLine(formatLine({ allow: false, entry, category: 1, severity: 1, source: 0, day: 0 })).entry === entry;
  } catch (error) {
    if (error instanceof FeedError) return false;
    throw error;
  }
}

/** The date if the table can hold it: a source's typing error must not stop the build. */
function writableDay(day: string | null): string | null {
  try {
    return dayNumber(day) === 0 ? null : day;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
