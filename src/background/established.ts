/**
 * Says whether a site is missing from the filter of much-visited sites: the newer of the synced and the packaged one. Opened only when a
 * page is spoken of anyway. Weak evidence: nothing found here decides anything, and no failure stops anything.
 */
import { type EstablishedFilter, openEstablished } from '../blocklist/established/filter.ts';
import { FeedError } from '../blocklist/feed/feed-error.ts';
import { toHex } from '../blocklist/feed/keys.ts';
import type { EstablishedSlot, EstablishedStore } from '../blocklist/feed/ports.ts';
import { ListFormatError } from '../blocklist/list-error.ts';
import { domainParts } from '../blocklist/public-suffix.ts';
import type { Unestablished } from '../family/tab-status.ts';
import type { PackagedFeed } from '../platform/package-files.ts';

interface Dependencies {
  readonly store: EstablishedStore;
  readonly packaged: () => Promise<Pick<PackagedFeed, 'established'>>;
  /** Bytes of the package's filter; asked for only when the package tells of one. */
  readonly embedded: () => Promise<ArrayBuffer>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
  /** Unix ms. */
  readonly now: () => number;
  readonly report: (what: string, error: unknown) => void;
}

interface Opened {
  readonly filter: EstablishedFilter;
  readonly date: string;
  /** Unix seconds. */
  readonly exp: number;
}

export interface Established {
  /** What may be said of a site that is not in the filter; null where it is in it, and where nothing can be said. */
  absenceOf(url: string): Promise<Unestablished | null>;
  /** Another filter was stored. */
  forget(): void;
}

export function createEstablished(d: Dependencies): Established {
  let opened: Promise<Opened | null> | null = null;

  async function open(): Promise<Opened | null> {
    const { established: embedded } = await d.packaged();
    return (await openSynced(embedded?.v ?? 0)) ?? (embedded ? openEmbedded(embedded) : null);
  }

  /** The active slot, else the other one. @param floor version of the package's: an older one is overtaken. */
  async function openSynced(floor: number): Promise<Opened | null> {
    const { slots, active } = await d.store.read();
    if (active === null) return null;
    for (const info of slots.toSorted((x, y) => Number(y.slot === active) - Number(x.slot === active))) {
      if (info.v < floor || info.exp * 1000 <= d.now()) continue;
      const filter = await openSlot(info);
      if (filter) return { filter, date: info.date, exp: info.exp };
    }
    return null;
  }

  async function openSlot({ slot, sha256 }: EstablishedSlot): Promise<EstablishedFilter | null> {
    const bytes = await d.store.readBytes(slot);
    try {
      if (bytes && toHex(await d.sha256(new Uint8Array(bytes))) === sha256) return openEstablished(bytes);
    } catch (error) {
      if (!(error instanceof ListFormatError)) throw error;
    }
    d.report('filter of much-visited sites', new Error(`slot ${slot} is damaged`));
    return null;
  }

  async function openEmbedded({ date, exp }: { readonly date: string; readonly exp: number }): Promise<Opened> {
    return { filter: openEstablished(await d.embedded()), date, exp };
  }

  return {
    async absenceOf(url) {
      const domain = domainParts(URL.canParse(url) ? new URL(url).hostname : '')?.domain;
      if (domain === undefined) return null;
      try {
        opened ??= open();
        const found = await opened;
        if (!found || found.exp * 1000 <= d.now() || found.filter.has(domain)) return null;
        return { sites: found.filter.sites, date: found.date };
      } catch (error) {
        opened = null;
        // A page is judged without it, as it is where no filter ever came.
        if (!(error instanceof FeedError || error instanceof ListFormatError)) throw error;
        d.report('filter of much-visited sites', error);
        return null;
      }
    },
    forget() {
      opened = null;
    },
  };
}
