/**
 * Joins chat and page: which sites and payment addresses a chat handed over, and how risky that chat is now. Only keyed
 * hashes are kept; a question is answered by hashing it again.
 */
import { getDomain } from 'tldts';
import { assess } from '../detection/chat/assess.ts';
import type { Timeline } from '../detection/chat/assessment.ts';
import type { ContactStanding } from '../detection/chat/message.ts';
import { endsOf } from '../detection/link/address-ends.ts';
import type { PaymentAddress } from '../detection/page/facts.ts';
import type { ChatOrigin } from '../family/decide.ts';
import type { DeviceHash } from '../platform/device-hash.ts';
import type { Records } from '../platform/records.ts';

/** The part of a host that one party controls; shared hosting counts per customer (`x.pages.dev`). The host itself for IPs. */
export function registrable(url: string): string | null {
  const { hostname } = new URL(url);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? (hostname === '' ? null : hostname);
}

export interface Chain {
  handOver(thread: string, urls: readonly string[], addresses: readonly PaymentAddress[], at: number): Promise<void>;
  /** The riskiest chat that handed over this URL's site; null where none did. */
  originOf(url: string): Promise<ChatOrigin | null>;
  originOfAddresses(addresses: readonly PaymentAddress[]): Promise<ChatOrigin | null>;
  /** Keyed hash of this very link, where a chat handed it over; null where none did. */
  linkOf(url: string): Promise<string | null>;
  originOfLink(link: string): Promise<ChatOrigin | null>;
  /** Keyed hash of a URL's site, to compare by; the same whichever host of it is meant. */
  siteOf(url: string): Promise<string>;
}

/** A link without its scheme, which browsers raise to https by themselves, and without its fragment, which no server sees. */
function linkText(url: string): string | null {
  const { host, pathname, search } = new URL(url);
  return host === '' ? null : `${host}${pathname}${search}`;
}

/** Keyed hashes of an address and of its ends; the same everywhere an address is noted. */
export async function payeeKeys(hash: DeviceHash, address: PaymentAddress) {
  const [whole, ends] = await Promise.all([
    hash('address', `${address.chain}:${address.address}`),
    hash('ends', endsOf(address)),
  ]);
  return { whole, ends };
}

/** Level of a stored timeline as of now. The peak counts too: a chat that went quiet does not make its platform honest. */
export function levelNow(timeline: Timeline, now: number) {
  const contact: ContactStanding = timeline.contact;
  const { level } = assess(timeline, { contact, now, kind: 'unknown' });
  return timeline.dismissed ? level : (Math.max(level, timeline.peak) as typeof level);
}

export function createChain(records: () => Promise<Records>, hash: DeviceHash, now: () => number): Chain {
  async function origin(key: string): Promise<ChatOrigin | null> {
    const store = await records();
    const handover = await store.handover(key);
    let riskiest: ChatOrigin | null = null;
    for (const { thread, at } of handover?.threads ?? []) {
      const timeline = await store.timeline(thread);
      const level = timeline ? levelNow(timeline, now()) : 0;
      if (!riskiest || level > riskiest.level) riskiest = { level, at };
    }
    return riskiest;
  }
  const siteOf = (url: string) => hash('domain', registrable(url) ?? url);
  return {
    siteOf,
    originOfLink: origin,
    async linkOf(url) {
      const text = linkText(url);
      const key = text === null ? null : await hash('link', text);
      return key !== null && (await (await records()).handover(key)) !== null ? key : null;
    },
    async handOver(thread, urls, addresses, at) {
      const domains = new Set(urls.map(registrable).filter((domain) => domain !== null));
      const links = [...new Set(urls.map(linkText).filter((link) => link !== null))];
      const keys = await Promise.all([
        ...[...domains].map((domain) => hash('domain', domain)),
        ...links.map((link) => hash('link', link)),
        ...addresses.map((a) => hash('address', `${a.chain}:${a.address}`)),
      ]);
      const store = await records();
      await store.addHandovers(keys, thread, at);
      // An address out of a chat is one that others may be made to look like.
      for (const address of addresses) {
        const { whole, ends } = await payeeKeys(hash, address);
        await store.addPayee(ends, whole, at);
      }
    },
    async originOf(url) {
      const domain = registrable(url);
      return domain === null ? null : origin(await hash('domain', domain));
    },
    async originOfAddresses(addresses) {
      let riskiest: ChatOrigin | null = null;
      for (const { chain, address } of addresses) {
        const found = await origin(await hash('address', `${chain}:${address}`));
        if (found && (!riskiest || found.level > riskiest.level)) riskiest = found;
      }
      return riskiest;
    },
  };
}
