/**
 * Payment addresses in chats and pages: Bitcoin, Ethereum and its kin, TRON, Solana. Forms only: whether an
 * address is paid, or whose it is, is not known here.
 */
import type { PaymentAddress } from '../page/facts.ts';

/** Most addresses taken from one text. */
export const MAX_ADDRESSES = 10;
/** Base58 leaves out 0, O, I and l. */
const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const START = '(?<![0-9A-Za-z])';
const END = '(?![0-9A-Za-z])';

/**
 * Lengths are those of the chains' own specifications (BIP 173 and 350, EIP-55, TRON's base58check of 21 bytes, base58 of
 * Solana's 32-byte keys). Each pattern is bounded and cannot backtrack into itself: linear on any text.
 */
const FORMS: readonly { readonly chain: PaymentAddress['chain']; readonly form: RegExp }[] = [
  { chain: 'eth', form: new RegExp(`${START}0x[0-9a-fA-F]{40}${END}`, 'g') },
  { chain: 'tron', form: new RegExp(`${START}T${BASE58}{33}${END}`, 'g') },
  { chain: 'btc', form: new RegExp(`${START}bc1[02-9ac-hj-np-z]{11,71}${END}`, 'gi') },
  { chain: 'btc', form: new RegExp(`${START}[13]${BASE58}{25,33}${END}`, 'g') },
];
const SOLANA = new RegExp(`${START}${BASE58}{32,44}${END}`, 'g');
/** A Solana address has no mark of its own: it counts only where Solana is spoken of. */
const SOLANA_WORDS = /solana|phantom|索拉纳|(?<![0-9a-z])sol(?![0-9a-z])/i;

export const speaksOfSolana = (text: string): boolean => SOLANA_WORDS.test(text);

/**
 * Addresses in a text, in order, each once, in the one spelling that is compared everywhere.
 *
 * @param solana whether Solana is spoken of, in the text itself or around it.
 * @example addressesIn('send USDT (TRC20) to TXYZ…') // [{ chain: 'tron', address: 'TXYZ…' }]
 */
export function addressesIn(text: string, solana: boolean = speaksOfSolana(text)): PaymentAddress[] {
  const found = new Map<string, PaymentAddress & { readonly at: number }>();
  const forms = solana ? [...FORMS, { chain: 'sol' as const, form: SOLANA }] : FORMS;
  for (const { chain, form } of forms)
    for (const match of text.matchAll(form)) {
      const [raw] = match;
      if (chain !== 'eth' && !isMixed(raw)) continue;
      // Case carries no meaning in these two forms; lower case makes two spellings one address.
      const address = chain === 'eth' || /^bc1/i.test(raw) ? raw.toLowerCase() : raw;
      if (!found.has(address)) found.set(address, { chain, address, at: match.index });
    }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_ADDRESSES)
    .map(({ chain, address }) => ({ chain, address }));
}

/** Long words and file names have no digits or only a few at one end; random keys are full of both. */
function isMixed(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= 3 && digits < text.length;
}
