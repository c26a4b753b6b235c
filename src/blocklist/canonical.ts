/**
 * One spelling for every address: what the list stores and what a visited URL is looked up by. Knows no list and no
 * public suffixes.
 */

export interface CanonicalAddress {
  /**
   * Lower-case A-label host without trailing dot and port; IPv4 in dotted form; IPv6 in brackets. At most 253 characters of
   * `a-z 0-9 - _ .`, labels of 1 to 63.
   */
  readonly host: string;
  /** Decoded, without query, fragment, doubled and trailing slashes: `/` or `/a/b`. Case is kept: paths are case-sensitive. */
  readonly path: string;
  /** True when the text carried a query: a list entry that needs its query to name a page cannot be matched by path alone. */
  readonly query: boolean;
}

/** Why a text is no address. */
export type AddressError = 'empty' | 'too-long' | 'scheme' | 'not-a-host';
export type AddressResult =
  | { readonly ok: true; readonly value: CanonicalAddress }
  | { readonly ok: false; readonly error: AddressError };

/** Longest text looked at (UTF-16 units): browsers stop at 2 MB, honest addresses far below this. */
export const MAX_ADDRESS_CHARS = 8192;

const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):\/\//i;
const NAME = /^(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}$/;
/** Escapes of letters, digits, `-`, `.`, `_` and `~`: they never need one (RFC 3986, 2.3), so an escaped spelling is a disguise. */
const NEEDLESS_ESCAPE = /%(?:2[DE]|3[0-9]|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi;
/** Decoding can lay bare another escape (`%%37e`); texts nested deeper than this stay as they are. */
const MAX_DECODE_ROUNDS = 3;

/**
 * Reads a URL, a bare host, `host:port` or `host/path`. Idempotent: the canonical text of a result reads back as itself.
 * Only http and https addresses (and texts without a scheme) are addresses here.
 *
 * @example canonicalAddress('HTTPS://Www.Example.COM.:8443/a//b/?x') // {host: 'www.example.com', path: '/a/b', query: true}
 */
export function canonicalAddress(text: string): AddressResult {
  if (text.length > MAX_ADDRESS_CHARS) return { ok: false, error: 'too-long' };
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, error: 'empty' };
  // URL drops tabs and line breaks and reads `\` as `/`: in a list or a chat both are junk or a trick.
  if (/[\s\\\p{Cc}]/u.test(trimmed)) return { ok: false, error: 'not-a-host' };
  const scheme = SCHEME.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, error: 'scheme' };
  // Without a scheme a name before `@` is a mailbox, not a user of a site.
  if (scheme === undefined && /^[^/?#]*@/.test(trimmed.replace(/^\/\//, ''))) return { ok: false, error: 'not-a-host' };
  let href: string;
  try {
    href = new URL(scheme === undefined ? `http://${trimmed.replace(/^\/\//, '')}` : trimmed).href;
  } catch {
    return { ok: false, error: 'not-a-host' };
  }
  const value = readHref(href);
  return isHost(value.host) ? { ok: true, value } : { ok: false, error: 'not-a-host' };
}

/**
 * Takes a serialised http(s) URL apart: `scheme://[user@]host[:port]/path[?query][#fragment]`. One read of `href` where three
 * properties would each cross from the engine into the browser, which costs more than the look-up itself.
 */
function readHref(href: string): CanonicalAddress {
  const start = href.indexOf('//') + 2;
  const slash = href.indexOf('/', start);
  const hash = href.indexOf('#', slash);
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?', slash);
  const pathEnd = mark >= 0 && mark < end ? mark : end;
  const hostStart = Math.max(start, href.lastIndexOf('@', slash) + 1);
  const colon = href.indexOf(':', href[hostStart] === '[' ? href.indexOf(']', hostStart) : hostStart);
  const hostEnd = colon >= 0 && colon < slash ? colon : slash;
  return {
    host: href.slice(hostStart, href[hostEnd - 1] === '.' ? hostEnd - 1 : hostEnd),
    path: canonicalPath(href.slice(slash, pathEnd)),
    query: pathEnd + 1 < end,
  };
}

/** The text a canonical address is stored and hashed as: the host alone, or host and path. */
export function addressText({ host, path }: Pick<CanonicalAddress, 'host' | 'path'>): string {
  return path === '/' ? host : host + path;
}

/** True for an IPv4 or bracketed IPv6 canonical host. */
export function isIpHost(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

function isHost(host: string): boolean {
  return host.length <= 253 && (host.startsWith('[') || NAME.test(host));
}

function canonicalPath(pathname: string): string {
  const path = tidy(pathname.includes('%') ? decodePath(pathname) : pathname);
  if (!path.includes('/.')) return path;
  // Some engines leave a dot segment behind when slashes are doubled: read again until nothing changes.
  let last = path;
  for (let round = 0; round < MAX_DECODE_ROUNDS; round++) {
    const next = tidy(new URL(`http://path.example${last}`).pathname);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** One slash where there were several, none at the end. */
function tidy(path: string): string {
  const single = path.includes('//') ? path.replace(/\/{2,}/g, '/') : path;
  return single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
}

/** Needless escapes decoded and `.` segments they hid resolved, up to a fixed point, so that the result reads back as itself. */
function decodePath(pathname: string): string {
  let path = pathname;
  for (let round = 0; round <= MAX_DECODE_ROUNDS; round++) {
    const decoded = path
      .replace(NEEDLESS_ESCAPE, (match) => String.fromCharCode(Number.parseInt(match.slice(1), 16)))
      .replace(/%[0-9a-f]{2}/gi, (match) => match.toUpperCase());
    const next = new URL(`http://path.example${decoded}`).pathname;
    if (next === path) return path;
    path = next;
  }
  return pathname;
}
