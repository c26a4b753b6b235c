/** What the worker tells "Check something", in the shapes the page needs; the message map has the same shapes on its side. */
import type { DomainVerdict } from '../../blocklist/verdict.ts';
import type { PaymentAddress } from '../../detection/page/facts.ts';
import type { ChatOrigin } from '../../family/decide.ts';

export interface LinkTold {
  readonly domain: DomainVerdict;
  /** A watched chat that handed over the same site. */
  readonly origin: ChatOrigin | null;
}

export interface PaymentTold {
  readonly address: PaymentAddress;
  readonly origin: ChatOrigin | null;
}

/** Null instead of a list: the worker did not answer, and the page says so. */
export interface PlacesTold {
  readonly links: readonly LinkTold[];
  readonly payments: readonly PaymentTold[];
}
