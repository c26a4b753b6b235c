/**
 * Web addresses that stand in a text, with their paths, as far as they are worth asking the list about. Bounded and linear;
 * knows no list.
 */
import { canonicalAddress } from '../../blocklist/canonical.ts';
import { findLinks } from '../chat/links.ts';

/** A hundred of these fit into one message to the worker. A longer one loses its end, which names no site. */
const MAX_URL_CHARS = 1000;
/** What may stand in the rest of an address as people paste it; Chinese text and punctuation end it. */
const REST = /^(?::\d{1,5})?(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?/;
const CLOSING = /[.,;:!?'")]{1,20}$/;

/** Addresses in running text, in order, everyday places left out; at most ten a text. */
export function addressesInText(text: string): string[] {
  return findLinks(text).map(({ host, end }) => {
    const rest = REST.exec(text.slice(end, end + MAX_URL_CHARS))?.[0].replace(CLOSING, '') ?? '';
    return `http://${host}${rest}`.slice(0, MAX_URL_CHARS);
  });
}

/** Ways in which people write an address so that it cannot be pressed by accident. */
function undisguised(token: string): string {
  return token
    .replace(/^hxxp/i, 'http')
    .replace(/\[\.\]|\(\.\)|[。．｡]/g, '.')
    .replace(/[，,；;。]{1,20}$/, '');
}

/**
 * The addresses of a text that holds nothing else; null for every other text. Takes everyday places too: who asks about one
 * gets an answer.
 *
 * @example onlyAddresses('gold-tide[.]example/app') // ['http://gold-tide.example/app']
 */
export function onlyAddresses(text: string): string[] | null {
  const tokens = text.trim().split(/\s+/, 60);
  if (tokens.length > 50 || tokens[0] === '') return null;
  const found: string[] = [];
  for (const token of tokens.map(undisguised)) {
    const written = /^https?:\/\//i.test(token);
    const read = canonicalAddress(token);
    if (!read.ok) return null;
    const { host } = read.value;
    // "3.5" and "ok" are addresses to a browser and not to a person; "例子.中国" is one to both.
    if (!written && !(host.includes('.') && /\.(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/.test(host))) return null;
    const url = written ? token : `http://${token.replace(/^\/\//, '')}`;
    found.push(url.slice(0, MAX_URL_CHARS));
  }
  return [...new Set(found)];
}
