/**
 * A platform's name as people say it, without an address: is there a known platform of that name, one whose name it borrows,
 * or a reported site that bears it? A name proves nothing: whoever runs a site may give it any. No record is never "safe".
 */
import type { DomainVerdict } from '../../blocklist/verdict.ts';
import type { KnownSite } from './known-platforms.ts';
import { createLookalikeCheck, type Lookalike } from './lookalike.ts';
import { CHINESE_NAMES } from './platform-name-words.ts';

export interface NameVerdict {
  /** `known` says that a platform of this name exists, not that the reader was led to it; reported sites may use it too. */
  readonly verdict: 'listed' | 'known' | 'lookalike' | 'none';
  /** The known platform's own name, '' where none is meant. */
  readonly name: string;
  /** Addresses of the known platform, at most three. */
  readonly hosts: readonly string[];
  /** Reported sites that bear the name, worst first, at most three. */
  readonly listed: readonly DomainVerdict[];
}

/** Longest name looked at. */
export const MAX_NAME_CHARS = 80;
const MOST_SHOWN = 3;
/** Shorter names are part of too many addresses. */
const SHORTEST_LABEL = 4;
/** Endings under which a reported site of this name is looked for. Own choice: the common ones, then the cheap ones. */
const ENDINGS = 'com net org vip top xyz cc co io pro club shop site online live app world fund finance ltd'.split(' ');
/** Words around a name that are not part of it. */
const AROUND =
  /\b(?:app|apk|exchange|platform|website|site|web|official|ltd|limited|inc|group|plateforme|bourse)\b|交易所|交易平台|投资平台|投資平台|平台|官网|官網|网站|網站|软件|軟體|国际|國際/giu;

/**
 * @param checkDomain the worker's own check, so that name and address get one answer.
 * @example createNameCheck(sites, check)('币安').name // 'Binance'
 */
export function createNameCheck(
  sites: readonly KnownSite[],
  checkDomain: (url: string) => DomainVerdict,
): (name: string) => NameVerdict {
  const borrowed = createLookalikeCheck(sites);
  const byName = new Map<string, KnownSite[]>();
  for (const site of sites) {
    const label = labelOf(site.name);
    byName.set(label, [...(byName.get(label) ?? []), site]);
  }
  const known = (label: string) => byName.get(label) ?? [];

  return (raw) => {
    const text = raw.slice(0, MAX_NAME_CHARS).normalize('NFKC').trim();
    const labels = [...new Set([labelOf(text), labelOf(text.replace(AROUND, ' '))])].filter((label) => label !== '');
    const own = labels.map((label) => known(label)).find((found) => found.length > 0) ?? chinese(text, known);
    const site = own[0];
    const twin = site ? null : (labels.map((label) => twinOf(label, borrowed)).find((found) => found !== null) ?? null);
    const listed = [...new Set([...labels, ...(site ? [labelOf(site.name)] : [])])]
      .flatMap((label) => listedUnder(label, checkDomain))
      .slice(0, MOST_SHOWN);
    const hosts = (site ? own : twin ? known(labelOf(twin.name)) : []).map(({ host }) => host).slice(0, MOST_SHOWN);
    const verdict = site ? 'known' : listed.length > 0 ? 'listed' : twin ? 'lookalike' : 'none';
    return { verdict, name: site?.name ?? twin?.name ?? '', hosts, listed };
  };
}

/** Letters and digits alone, as they would stand in an address. */
const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .slice(0, 60);

/** A name is asked about as if it were the label of an address that nobody can register. */
function twinOf(label: string, borrowed: (host: string) => Lookalike | null): Lookalike | null {
  const found = borrowed(`${label}.example`);
  return found?.rule === 'suffix' ? null : found;
}

function listedUnder(label: string, checkDomain: (url: string) => DomainVerdict): DomainVerdict[] {
  if (label.length < SHORTEST_LABEL || !/^[a-z0-9]+$/.test(label)) return [];
  return ENDINGS.map((ending) => checkDomain(`http://${label}.${ending}/`)).filter(
    ({ verdict }) => verdict === 'listed',
  );
}

function chinese(text: string, known: (label: string) => KnownSite[]): KnownSite[] {
  const plain = text.replace(/\s/g, '');
  const name = [plain, plain.replace(AROUND, '')].find((each) => Object.hasOwn(CHINESE_NAMES, each));
  return name === undefined ? [] : known(labelOf(CHINESE_NAMES[name] ?? ''));
}
