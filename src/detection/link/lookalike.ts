/**
 * Names that borrow a known platform's name. Weak evidence with a reason, never a block: the platforms of this scam mostly bear
 * invented names, and many honest sites share a word with a brand. Knows names only, no page and no list.
 *
 *   rule        distinctive names (`name`)            ordinary words (`word`)
 *   ---------   -----------------------------------   ------------------------------
 *   host        known host as a subdomain: `binance.com.site.example`         (both)
 *   skeleton    looks the same, is not: `b1nance`, Cyrillic a                 (both)
 *   suffix      same label under another suffix        -
 *   slip        1 slip from 7 letters, 2 from 11       -
 *   words       the name and only words that sell it   the name and only words of money
 *   inside      8 letters or more, anywhere            -
 */
import { domainParts } from '../../blocklist/public-suffix.ts';
import { slips } from './distance.ts';
import type { KnownSite } from './known-platforms.ts';
import { MONEY_WORDS, OFFICIAL_WORDS } from './money-words.ts';
import { decodeLabel } from './punycode.ts';
import { plainLetters, skeleton } from './skeleton.ts';

export interface Lookalike {
  /** Name of the site whose name this one borrows. */
  readonly name: string;
  readonly rule: 'host' | 'skeleton' | 'suffix' | 'slip' | 'words' | 'inside';
}

/** Shorter names hit honest words by chance; measured on honest sites, docs/list.md. */
const SHORTEST_NAME = 5;
const SHORTEST_SUFFIX = 6;
const SHORTEST_SLIP = 7;
const SHORTEST_TWO_SLIPS = 11;
const SHORTEST_INSIDE = 8;

/** Ordinary words that happen to lie one slip from a name. */
const HONEST_WORDS = new Set(['finance']);

interface Guarded {
  readonly name: string;
  readonly label: string;
  readonly skeleton: string;
  readonly distinctive: boolean;
  readonly letters: number;
}

/** @param sites known sites; only those with `protect` `name` or `word` are guarded. The caller asks about unknown hosts only. */
export function createLookalikeCheck(sites: readonly KnownSite[]): (host: string) => Lookalike | null {
  const guarded = guardedNames(sites);
  const bySkeleton = new Map(guarded.map((g) => [g.skeleton, g]));
  const hosts = new Map(sites.filter((s) => s.protect !== 'no').map((s) => [s.host, s.name]));
  return (host) => {
    const parts = domainParts(host);
    if (parts === null) return null;
    const borrowed = borrowedHost(host, parts.domain, hosts);
    if (borrowed !== null) return { name: borrowed, rule: 'host' };
    const label = decodeLabel(parts.label);
    const seen = skeleton(label);
    const twin = bySkeleton.get(seen) ?? bySkeleton.get(seen.replaceAll('-', ''));
    if (twin && twin.label !== label.replaceAll('-', '')) return { name: twin.name, rule: 'skeleton' };
    // Honest names in other scripts are no slips of a Latin one: past the skeleton, they are searched only for a whole name.
    const ascii = label === parts.label;
    const compared = ascii ? label : plainLetters(label);
    const letters = letterSet(compared);
    for (const g of guarded) {
      const rule = ruleFor(g, compared, ascii, letters);
      if (rule !== null) return { name: g.name, rule };
    }
    return null;
  };
}

function ruleFor(g: Guarded, label: string, ascii: boolean, letters: number): Lookalike['rule'] | null {
  const { length } = g.label;
  if (g.distinctive && ascii) {
    if (label === g.label) return length >= SHORTEST_SUFFIX ? 'suffix' : null;
    const most = length >= SHORTEST_TWO_SLIPS ? 2 : length >= SHORTEST_SLIP ? 1 : 0;
    // A slip changes at most two letters of the set: most names fall out here (docs/list.md has the figures).
    if (
      most > 0 &&
      !HONEST_WORDS.has(label) &&
      Math.abs(label.length - length) <= most &&
      bitCount(letters ^ g.letters) <= 2 * most
    )
      if (slips(label, g.label, most) <= most) return 'slip';
  }
  // A name can only stand inside a label that has all of its letters: most names fall out here too.
  if ((g.letters & ~letters) !== 0) return null;
  const at = label.indexOf(g.label);
  if (at < 0 || label === g.label) return null;
  const rest = [label.slice(0, at), label.slice(at + length)];
  if (rest.every((part) => isWords(part, g.distinctive))) return 'words';
  return g.distinctive && length >= SHORTEST_INSIDE ? 'inside' : null;
}

function guardedNames(sites: readonly KnownSite[]): Guarded[] {
  const found = new Map<string, Guarded>();
  for (const { host, name, protect } of sites) {
    if (protect === 'no') continue;
    const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const own = domainParts(host)?.label ?? '';
    // A host label that is not the name (`live` of Microsoft) is guarded only when it is long enough to be one.
    for (const label of own.length >= SHORTEST_INSIDE && !own.includes('-') ? [plain, own] : [plain])
      if (label.length >= SHORTEST_NAME && /[a-z]/.test(label) && !found.has(label))
        found.set(label, {
          name,
          label,
          skeleton: skeleton(label),
          distinctive: protect === 'name',
          letters: letterSet(label),
        });
  }
  // Longest first: `myetherwallet` is named before a shorter name inside it.
  return [...found.values()].sort((x, y) => y.label.length - x.label.length || (x.label < y.label ? -1 : 1));
}

/** A known host written out as leading labels of somebody else's host. */
function borrowedHost(host: string, domain: string, hosts: ReadonlyMap<string, string>): string | null {
  if (host.length <= domain.length) return null;
  const labels = host
    .slice(0, host.length - domain.length - 1)
    .split('.')
    .slice(0, 8);
  for (let from = 0; from < labels.length - 1; from++)
    for (let to = from + 2; to <= Math.min(labels.length, from + 4); to++) {
      const name = hosts.get(labels.slice(from, to).join('.'));
      if (name !== undefined) return name;
    }
  return null;
}

const MONEY = new Set(MONEY_WORDS);
const OFFICIAL = new Set([...MONEY_WORDS, ...OFFICIAL_WORDS]);
const LONGEST_WORD = Math.max(...[...OFFICIAL].map((word) => word.length));

/** True when the text is nothing but known words, digits and hyphens ('' is). Labels have at most 63 characters. */
function isWords(text: string, official: boolean): boolean {
  const words = official ? OFFICIAL : MONEY;
  const reached = new Array<boolean>(text.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue;
    if (/[-0-9]/.test(text[at] as string)) reached[at + 1] = true;
    for (let end = at + 2; end <= Math.min(text.length, at + LONGEST_WORD); end++)
      if (words.has(text.slice(at, end))) reached[end] = true;
  }
  return reached[text.length] === true;
}

/** Bit i: the letter is in the label; digits share bit 26, all else bit 27. */
function letterSet(label: string): number {
  let set = 0;
  for (let i = 0; i < label.length; i++) {
    const unit = label.charCodeAt(i);
    set |= 1 << (unit >= 97 && unit <= 122 ? unit - 97 : unit >= 48 && unit <= 57 ? 26 : 27);
  }
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
