/**
 * Licence claims on a page: which regulator it names, with which number. What a page claims is only ever a claim; whether it
 * holds, the regulator's own register says. Pure and linear: behind each name only a
 * few words are read.
 */

export const REGULATORS = ['fca', 'asic', 'cysec', 'sfc', 'nfa', 'fsca'] as const;
export type Regulator = (typeof REGULATORS)[number];

export interface LicenceClaim {
  readonly regulator: Regulator;
  /** As the regulator writes it: `195355`, `109/10`, `AZT137`. */
  readonly number: string;
}

interface Form {
  readonly regulator: Regulator;
  /** The regulator's name, or that of its numbers. */
  readonly name: RegExp;
  /** The number in the words that follow. */
  readonly number: RegExp;
}

/**
 * Between the regulator's name and its number stand a few words: "FCA (Firm Reference Number: 195355)". Forms of the numbers
 * are those the registers use: six or seven digits (FCA), six (ASIC's AFSL), three and two (CySEC), three letters and three
 * digits (SFC's CE number), seven digits with a leading zero (NFA), four or five (FSCA's FSP).
 */
const FORMS: readonly Form[] = [
  {
    regulator: 'fca',
    name: /\bFCA\b|Financial Conduct Authority|\bFRN\b|[Ff]irm [Rr]eference/g,
    number: /^[^0-9]{0,60}(\d{6,7})(?!\d)/,
  },
  { regulator: 'asic', name: /\bASIC\b|\bAFSL?\b/g, number: /^[^0-9]{0,60}(\d{6})(?!\d)/ },
  { regulator: 'cysec', name: /CySEC|CYSEC|Cyprus Securities/g, number: /^[^0-9]{0,60}(\d{3}\/\d{2})(?!\d)/ },
  {
    regulator: 'sfc',
    name: /\bSFC\b|\bCE (?:[Nn]o|[Nn]umber)|中央[編编][號号]|證監會|证监会/g,
    number: /\b([A-Z]{3}\d{3})\b/,
  },
  { regulator: 'nfa', name: /\bNFA\b/g, number: /^[^0-9]{0,60}(0\d{6})(?!\d)/ },
  { regulator: 'fsca', name: /\bFSCA\b|\bFSP\b/g, number: /^[^0-9]{0,60}(\d{4,5})(?!\d)/ },
];
/** So much of the line behind a name is read: a few words and the number. */
const BEHIND = 72;
const MAX_CLAIMS = 6;

/**
 * Claims in a text, each once, at most {@link MAX_CLAIMS}.
 * Example: "regulated by the FCA, FRN 583263" -> [{ regulator: 'fca', number: '583263' }]
 */
export function readLicences(text: string): LicenceClaim[] {
  const found = new Map<string, LicenceClaim>();
  for (const { regulator, name, number } of FORMS)
    for (const { 0: word, index } of text.matchAll(name)) {
      const end = index + word.length;
      const [line = ''] = text.slice(end, end + BEHIND).split('\n', 1);
      const claimed = number.exec(line)?.[1];
      if (claimed !== undefined) found.set(`${regulator} ${claimed}`, { regulator, number: claimed });
      if (found.size >= MAX_CLAIMS) return [...found.values()];
    }
  return [...found.values()];
}
