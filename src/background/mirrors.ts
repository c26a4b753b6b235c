/** Which addresses a sync may ask: those the package allows (`connect-src`), however many others anybody names. */
import type { MirrorResult } from '../platform/messages.ts';
import type { PackagedFeed } from '../platform/package-files.ts';

/** Asked in one sync. */
const MAX_MIRRORS = 8;
const MAX_ADDED = 4;

/** Mirrors the package may talk to at all, each once, in the given order. */
export function usableMirrors({ origins }: Pick<PackagedFeed, 'origins'>, all: readonly string[]): readonly string[] {
  const usable = all.filter((url) => URL.canParse(url) && origins.includes(new URL(url).origin) && url.endsWith('/'));
  return [...new Set(usable)].slice(0, MAX_MIRRORS);
}

/** The person's mirrors with one more, or why not. A text without a scheme is read as https. */
export function addMirror(
  { origins }: Pick<PackagedFeed, 'origins'>,
  added: readonly string[],
  text: string,
): { readonly result: MirrorResult; readonly mirrors: readonly string[] } {
  const trimmed = text.trim();
  const full = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(full)) return { result: 'not-an-address', mirrors: added };
  const { origin, pathname, search, hash, username } = new URL(full);
  if (search !== '' || hash !== '' || username !== '') return { result: 'not-an-address', mirrors: added };
  if (!origins.includes(origin)) return { result: 'not-allowed', mirrors: added };
  const url = origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
  if (added.includes(url)) return { result: 'added', mirrors: added };
  return added.length >= MAX_ADDED ? { result: 'full', mirrors: added } : { result: 'added', mirrors: [...added, url] };
}
