/**
 * "Check something": answers what the list, the table of known platforms and the chats seen so far know of links, payment
 * addresses and names; and hands a selected text over to the page once. Nothing asked here is noted anywhere.
 */
import type { DomainVerdict } from '../blocklist/verdict.ts';
import type { NameVerdict } from '../detection/link/check-name.ts';
import type { Handlers } from '../platform/listen.ts';
import type { SessionStore } from '../platform/session-store.ts';
import type { Chain } from './chain.ts';

interface Dependencies {
  readonly checkDomain: () => Promise<(url: string) => DomainVerdict>;
  readonly checkName: () => Promise<(name: string) => NameVerdict>;
  readonly chain: Pick<Chain, 'originOf' | 'originOfAddresses'>;
  readonly store: SessionStore;
  readonly now: () => number;
  readonly randomId: () => string;
  readonly openCheck: (id: string) => Promise<void>;
}

/** Longest selection handed over: far more than anybody marks by hand; storage in memory has 10 MB for everything. */
export const MAX_SELECTION_CHARS = 200_000;
/** A page that has not asked for its text by then never will. */
const UNCLAIMED_MS = 60_000;
const PREFIX = 'check:';

interface Waiting {
  readonly text: string;
  readonly at: number;
}

export interface Check extends Pick<Handlers, 'check:links' | 'check:name' | 'check:take'> {
  /** Opens the page for a text from the context menu; the text waits in memory, under a key that opens once. */
  open(text: string): Promise<void>;
}

export function createCheck(d: Dependencies): Check {
  /** Texts whose page was closed before it could ask are not left lying about. */
  async function forgetUnclaimed(): Promise<void> {
    const waiting = await d.store.all<Waiting>(PREFIX);
    const old = waiting.filter(([, { at }]) => d.now() - at > UNCLAIMED_MS).map(([key]) => key);
    if (old.length > 0) await d.store.remove(old);
  }

  return {
    async open(text) {
      await forgetUnclaimed();
      const id = d.randomId();
      await d.store.set(PREFIX + id, { text: text.slice(0, MAX_SELECTION_CHARS), at: d.now() } satisfies Waiting);
      await d.openCheck(id);
    },

    async 'check:take'({ id }) {
      const waiting = await d.store.get<Waiting>(PREFIX + id);
      await d.store.remove([PREFIX + id]);
      await forgetUnclaimed();
      return waiting && { text: waiting.text };
    },

    async 'check:links'({ urls, addresses }) {
      const check = await d.checkDomain();
      const [links, payments] = await Promise.all([
        Promise.all(
          urls.map(async (url) => {
            const domain = check(url);
            return { domain, origin: domain.host === '' ? null : await d.chain.originOf(`http://${domain.host}/`) };
          }),
        ),
        Promise.all(addresses.map((address) => d.chain.originOfAddresses([address]))),
      ]);
      return { links, payments };
    },

    async 'check:name'({ name }) {
      return (await d.checkName())(name);
    },
  };
}
