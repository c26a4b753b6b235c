/**
 * Web addresses in a message: those the page made clickable, and those that stand there as mere text (sites do not link
 * what strangers send). Linear, capped; says nothing about where a link leads.
 */

/** Most links read of one message. */
export const MAX_LINKS = 20;
const MAX_URL_CHARS = 2048;
/** Characters that may stand in a URL as people paste it; CJK text and punctuation end it. */
const URL_CHARS = /[\w\-.~:/?#[\]@!$&'()*+,;=%]/;
/** Closes the sentence around a link rather than the link. */
const TRAILING = '.,;:!?\'")]';
const OPENING =
  /https?:\/\/|www\.|(?<![\w@.\-/])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,18}(?![\w@.-])/gi;

/**
 * Endings after which a bare `name.ending` in text is taken for a site. The generic ones in everyday use and those that
 * abuse reports name most (Spamhaus and Interisle yearly tables of top-level domains); the page's own links need no list.
 */
const ENDINGS = new Set(
  'com net org info biz io co cc me tv app dev xyz top vip club online site shop store live pro fun icu cyou bond sbs click link work world today life one finance fund trade trading exchange market markets capital money invest investments crypto global group asia cn hk tw uk fr de us ca au sg my jp kr in ru eu ai tech space website cloud digital ltd ink lol wiki buzz example'.split(
    ' ',
  ),
);

/** Absolute http(s) URL in its normal form, or null. */
export function httpUrl(raw: string, base?: string): string | null {
  if (raw.length > MAX_URL_CHARS) return null;
  try {
    const url = new URL(raw, base);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= MAX_URL_CHARS
      ? url.href
      : null;
  } catch {
    // Not a URL: text is full of things that begin like one.
    return null;
  }
}

/** URLs that stand in plain text, in order. */
export function linksInText(text: string): string[] {
  const found: string[] = [];
  // No host without a dot, be it written in percent signs: nearly every message is passed over here.
  if (!text.includes('.') && !text.includes('%')) return found;
  let read = 0;
  for (const match of text.matchAll(OPENING)) {
    if (found.length >= MAX_LINKS) break;
    const start = match.index;
    // What stood inside the link before is part of it: each character is looked at once.
    if (start < read) continue;
    let end = start + match[0].length;
    while (end < text.length && end - start < MAX_URL_CHARS && URL_CHARS.test(text.charAt(end))) end += 1;
    read = end;
    while (TRAILING.includes(text.charAt(end - 1))) end -= 1;
    const raw = text.slice(start, end);
    const scheme = /^https?:\/\//i.test(raw);
    if (!scheme && !/^www\./i.test(raw) && !ENDINGS.has(ending(raw))) continue;
    const url = httpUrl(scheme ? raw : `http://${raw}`);
    if (url && new URL(url).hostname.includes('.')) found.push(url);
  }
  return found;
}

function ending(raw: string): string {
  const host = raw.split(/[/?#:]/, 1)[0] ?? '';
  return host.slice(host.lastIndexOf('.') + 1).toLowerCase();
}

/** Clickable links first, in page order, then those only in the text; each once. */
export function mergeLinks(clickable: readonly (string | null)[], text: string): string[] {
  const inText = linksInText(text);
  if (clickable.length === 0 && inText.length === 0) return [];
  const all = new Set<string>();
  for (const url of clickable) if (url) all.add(url);
  // The page's own link and its text form differ in scheme and final slash only.
  const seen = new Set([...all].map(bareUrl));
  for (const url of inText) if (!seen.has(bareUrl(url))) all.add(url);
  return [...all].slice(0, MAX_LINKS);
}

function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
