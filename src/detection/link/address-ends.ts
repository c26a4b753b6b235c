/**
 * Address poisoning: somebody makes an address whose ends are those of one that a person uses, because the ends are all that
 * wallets show. Here: which part of an address the eye compares. Knows no store and no hash.
 */
import type { PaymentAddress } from '../page/facts.ts';

/**
 * Characters compared at either end, after what all addresses of a chain begin with. Short displays leave at least these
 * visible; two addresses made at random share them once in 16^7 (Ethereum) or rarer. Own choice, no source.
 */
const FIRST = 3;
const LAST = 4;
const SHARED_BEGINNING = /^(?:0x|bc1[qp]|[T13])/;

/**
 * The ends of an address, as one text that is the same for all that look alike in a short display.
 * Example: `endsOf({ chain: 'eth', address: '0x52908400…9ee7' })` -> `eth:529…9ee7`
 */
export function endsOf({ chain, address }: PaymentAddress): string {
  const own = address.replace(SHARED_BEGINNING, '');
  return `${chain}:${own.slice(0, FIRST)}…${own.slice(-LAST)}`;
}
