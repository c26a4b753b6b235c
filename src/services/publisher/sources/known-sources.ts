/** The sources we know: who publishes them, what they list, how loudly an entry may speak. No host of theirs stands here. */
import type { Category, Severity } from '../../../blocklist/categories.ts';

export interface Source {
  /** Short id: file names, verdicts and the words `source.<id>` use it. */
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** Of an entry it lists now; dropped entries always have 1. */
  readonly severity: Severity;
  /** Day of the data where its files do not tell, YYYY-MM-DD; '' when nobody knows. */
  readonly date: string;
  readonly url: string;
  readonly terms: string;
}

/** In order of precedence: of two equally good entries the first source's is kept. */
const SOURCES: readonly (Source & { readonly files: RegExp })[] = [
  {
    id: 'gaso',
    files: /^gaso[-_.]/,
    name: 'Global Anti-Scam Organization',
    category: 'investment',
    severity: 3,
    date: '',
    url: 'https://www.globalantiscam.org/',
    terms: 'BSD-3-Clause (repository of the list); credit the organisation',
  },
  {
    id: 'spmedia',
    files: /^spmedia[-_.]/,
    name: 'Crypto Scam and Crypto Phishing Threat Intel Feed',
    category: 'crypto',
    severity: 2,
    date: '',
    url: 'https://github.com/spmedia/Crypto-Scam-and-Crypto-Phishing-Threat-Intel-Feed',
    terms: 'MIT',
  },
  {
    id: 'polkadot',
    files: /^polkadot[-_.]/,
    name: 'polkadot-js phishing list',
    category: 'wallet-phishing',
    severity: 2,
    date: '',
    url: 'https://github.com/polkadot-js/phishing',
    terms: 'Apache-2.0',
  },
  {
    id: 'durablenapkin',
    files: /^durablenapkin[-_.]/,
    name: 'Scam Blocklist by DurableNapkin',
    category: 'general',
    severity: 2,
    date: '',
    url: 'https://github.com/durablenapkin/scamblocklist',
    terms: 'MIT',
  },
  {
    id: 'eth-phishing-detect',
    files: /^eth-phishing-detect[-_.]/,
    name: 'MetaMask eth-phishing-detect 1.2.0',
    category: 'wallet-phishing',
    // The newest package holds the list of 2022. Old is not dropped: its source never took these names off, and the date is told.
    severity: 2,
    // The package names no day; this is the last of its year.
    date: '2022-12-31',
    url: 'https://github.com/MetaMask/eth-phishing-detect',
    terms: 'DBAD 1.1',
  },
];

/** The source a file belongs to by its name; an unknown file is a source of its own, of mixed kind. */
export function sourceOf(fileName: string): Source {
  const found = SOURCES.find(({ files }) => files.test(fileName));
  if (found) return found;
  const stem = fileName.replace(/\.[a-z0-9]+$/i, '');
  const id =
    stem
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'unnamed';
  return { id, name: stem.slice(0, 100), category: 'general', severity: 2, date: '', url: '', terms: '' };
}

/** A source we know by its id. */
export function sourceById(id: string): Source | null {
  return SOURCES.find((source) => source.id === id) ?? null;
}

/** Where a source stands among equals; unknown sources come last, by id. */
export function precedenceOf(id: string): number {
  const index = SOURCES.findIndex((source) => source.id === id);
  return index < 0 ? SOURCES.length : index;
}
