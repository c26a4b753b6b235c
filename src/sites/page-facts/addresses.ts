/** Payment addresses on a page, also those in pieces: split over spans or by blanks. The forms are detection's. */
import { addressesIn, speaksOfSolana } from '../../detection/link/addresses.ts';
import type { PaymentAddress } from '../../detection/page/facts.ts';

const MAX_ADDRESSES = 20;
/** A line up to this long may be one address in pieces. */
const PIECES_CHARS = 120;
/** Shortest address of any chain. */
const MIN_CHARS = 14;

/**
 * @param pieces lines of text, values of read-only fields and clipboard attributes.
 * @param context the page's text: a Solana address has no mark of its own and counts only where Solana is spoken of.
 */
export function findAddresses(pieces: readonly string[], context: string): PaymentAddress[] {
  const found = new Map<string, PaymentAddress>();
  const solana = speaksOfSolana(context);
  const look = (text: string) => {
    for (const each of addressesIn(text, solana)) found.set(each.address, each);
  };
  for (const piece of pieces) {
    if (found.size >= MAX_ADDRESSES) break;
    if (piece.length < MIN_CHARS) continue;
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
