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
const HONEST_WORDS = new Set(['barclay', 'finance', 'fortune', 'revolt']);

interface Guarded {
  readonly name: string;
  readonly label: string;
  readonly skeleton: string;
  readonly distinctive: boolean;
  readonly letters: number;
  readonly length: number;
  /** Slips that still count as this name. */
  readonly slips: 0 | 1 | 2;
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
      if (!mayBorrow(g, compared.length, letters)) continue;
      const rule = ruleFor(g, compared, ascii);
      if (rule !== null) return { name: g.name, rule };
    }
    return null;
  };
}

/**
 * Throws out nearly every name by its letters alone: a name can only stand inside a label that has all of its letters, and a slip
 * changes at most two letters of the set.
 */
function mayBorrow(g: Guarded, length: number, letters: number): boolean {
  if ((g.letters & ~letters) === 0) return true;
  const longer = length - g.length;
  return longer <= g.slips && -longer <= g.slips && bitCount(letters ^ g.letters) <= 2 * g.slips;
}

function ruleFor(g: Guarded, label: string, ascii: boolean): Lookalike['rule'] | null {
  if (label === g.label) return g.distinctive && ascii && g.length >= SHORTEST_SUFFIX ? 'suffix' : null;
  if (g.slips > 0 && ascii && slips(label, g.label, g.slips) <= g.slips) return HONEST_WORDS.has(label) ? null : 'slip';
  const at = label.indexOf(g.label);
  if (at < 0) return null;
  const rest = [label.slice(0, at), label.slice(at + g.length)];
  if (rest.every((part) => isWords(part, g.distinctive))) return 'words';
  return g.distinctive && g.length >= SHORTEST_INSIDE ? 'inside' : null;
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
        found.set(label, guard(name, label, protect === 'name'));
  }
  // Longest first: `myetherwallet` is named before a shorter name inside it.
  return [...found.values()].sort((x, y) => y.label.length - x.label.length || (x.label < y.label ? -1 : 1));
}

function guard(name: string, label: string, distinctive: boolean): Guarded {
  const { length } = label;
  const most = !distinctive || length < SHORTEST_SLIP ? 0 : length < SHORTEST_TWO_SLIPS ? 1 : 2;
  return { name, label, skeleton: skeleton(label), distinctive, letters: letterSet(label), length, slips: most };
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

/** Bits set in a 32-bit word, by halves (H. S. Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
