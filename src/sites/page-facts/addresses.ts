/** Payment addresses in text: Bitcoin, Ethereum-like, TRON, Solana. Formats only; whether one is paid is not known here. */
import type { PaymentAddress } from '../../detection/page/facts.ts';

const MAX_ADDRESSES = 20;
/** A line up to this long may be one address in pieces (split over spans or by blanks). */
const PIECES_CHARS = 120;

const BASE58 = '1-9A-HJ-NP-Za-km-z';
/** Bounded and without nesting: linear on any text. */
const FORMATS: readonly { readonly chain: PaymentAddress['chain']; readonly form: RegExp }[] = [
  { chain: 'eth', form: /(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])/g },
  { chain: 'tron', form: new RegExp(`(?<![0-9a-zA-Z])T[${BASE58}]{33}(?![0-9a-zA-Z])`, 'g') },
  { chain: 'btc', form: /(?<![0-9a-zA-Z])bc1[02-9ac-hj-np-z]{11,71}(?![0-9a-zA-Z])/g },
  { chain: 'btc', form: new RegExp(`(?<![0-9a-zA-Z])[13][${BASE58}]{25,34}(?![0-9a-zA-Z])`, 'g') },
];
const SOLANA = new RegExp(`(?<![0-9a-zA-Z])[${BASE58}]{40,44}(?![0-9a-zA-Z])`, 'g');

/** A run of letters is a word or a name; addresses mix digits and both cases. */
function looksRandom(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= 3 && (/[A-Z]/.test(text) || text.startsWith('bc1')) && /[a-z]/.test(text);
}

/**
 * @param pieces lines of text, values of read-only fields and clipboard attributes.
 * @param context the page's text: a Solana address has no mark of its own and counts only where Solana is spoken of.
 */
export function findAddresses(pieces: readonly string[], context: string): PaymentAddress[] {
  const found = new Map<string, PaymentAddress>();
  const solana = /solana|\bsol\b|phantom/i.test(context);
  const look = (text: string) => {
    for (const { chain, form } of FORMATS)
      for (const [address] of text.matchAll(form))
        if (looksRandom(address) || chain === 'eth') found.set(address, { chain, address });
    if (!solana) return;
    for (const [address] of text.matchAll(SOLANA))
      if (looksRandom(address) && !found.has(address)) found.set(address, { chain: 'sol', address });
  };
  for (const piece of pieces) {
    if (found.size >= MAX_ADDRESSES) break;
    if (piece.length < 26) continue;
    look(piece);
    if (piece.length <= PIECES_CHARS && /\s/.test(piece)) look(joined(piece));
  }
  return [...found.values()].slice(0, MAX_ADDRESSES);
}

/** The line without its blanks, words before and after parted again: `Address: TXk2 9fQ…  Copy`. */
function joined(piece: string): string {
  const parts = piece.split(/[\s\u200b]{1,20}/);
  let out = '';
  let before = false;
  for (const part of parts) {
    const code = /^[0-9a-zA-Z]{2,44}$/.test(part) && (/\d/.test(part) || /[a-z][A-Z]|[A-Z]{2}/.test(part));
    out += (code && before ? '' : ' ') + part;
    before = code;
  }
  return out;
}
