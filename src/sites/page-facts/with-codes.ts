/** Adds what QR codes say to the facts of their page: addresses to pay to, and links. Pure. */
import { addressesIn } from '../../detection/link/addresses.ts';
import type { PageFacts } from '../../detection/page/facts.ts';
import { isDownload } from './controls.ts';

/** Longest text of a code that is looked at: a payment request has about 100 characters. */
const MAX_CODE_CHARS = 600;
const MAX_ADDRESSES = 20;

/**
 * @param codes texts of the codes, in the order of their pictures.
 * Example: a code `tron:TJRy…?amount=5` adds one address.
 */
export function withCodes(facts: PageFacts, codes: readonly string[]): PageFacts {
  if (codes.length === 0) return facts;
  const texts = codes.map((code) => code.slice(0, MAX_CODE_CHARS));
  const known = new Set(facts.addresses.map(({ address }) => address));
  // A wallet's code names its chain before the address; a bare one of Solana's form is a payment too, here.
  const added = texts.flatMap((text) => addressesIn(text.replace(/^[a-z]{2,12}:(?:pay-)?/i, ''), true));
  const links = texts.filter((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text));
  return {
    ...facts,
    addresses: [...facts.addresses, ...added.filter(({ address }) => !known.has(address))].slice(0, MAX_ADDRESSES),
    links: [...facts.links, ...links.map((href) => ({ href, text: '' }))],
    downloads: [...facts.downloads, ...links.filter(isDownload)],
  };
}
