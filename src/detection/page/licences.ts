/**
 * Licence claims on a page: which regulator it names, with which number. What a page claims is only ever a claim; whether it
 * holds, the regulator's own register says. Pure, linear: each pattern is bounded and starts with fixed letters.
 */

export const REGULATORS = ['fca', 'asic', 'cysec', 'sfc', 'nfa', 'fsca'] as const;
export type Regulator = (typeof REGULATORS)[number];

export interface LicenceClaim {
  readonly regulator: Regulator;
  /** As the regulator writes it: `195355`, `109/10`, `AZT137`. */
  readonly number: string;
}

/**
 * Between the regulator's name and its number stand a few words: "FCA (Firm Reference Number: 195355)". Forms of the numbers
 * are those the registers use: six or seven digits (FCA), six (ASIC's AFSL), three and two (CySEC), three letters and three
 * digits (SFC's CE number), seven digits with a leading zero (NFA), four or five (FSCA's FSP).
 */
const GAP = '[^0-9\\n]{0,60}';
const FORMS: readonly (readonly [Regulator, RegExp])[] = [
  [
    'fca',
    new RegExp(
      `(?:\\bFCA\\b|Financial Conduct Authority|\\bFRN\\b|[Ff]irm [Rr]eference)${GAP}(?<!\\d)(\\d{6,7})(?!\\d)`,
      'g',
    ),
  ],
  ['asic', new RegExp(`(?:\\bASIC\\b|\\bAFSL?\\b)${GAP}(?<!\\d)(\\d{6})(?!\\d)`, 'g')],
  ['cysec', new RegExp(`(?:CySEC|CYSEC|Cyprus Securities)${GAP}(?<!\\d)(\\d{3}/\\d{2})(?!\\d)`, 'g')],
  ['sfc', /(?:\bSFC\b|\bCE (?:[Nn]o|[Nn]umber)|中央[編编][號号]|證監會|证监会)[^\n]{0,40}?\b([A-Z]{3}\d{3})\b/g],
  ['nfa', new RegExp(`\\bNFA\\b${GAP}(?<!\\d)(0\\d{6})(?!\\d)`, 'g')],
  ['fsca', new RegExp(`(?:\\bFSCA\\b|\\bFSP\\b)${GAP}(?<!\\d)(\\d{4,5})(?!\\d)`, 'g')],
];
const MAX_CLAIMS = 6;

/**
 * Claims in a text, each once, at most {@link MAX_CLAIMS}.
 * Example: "regulated by the FCA, FRN 583263" -> [{ regulator: 'fca', number: '583263' }]
 */
export function readLicences(text: string): LicenceClaim[] {
  const found = new Map<string, LicenceClaim>();
  for (const [regulator, form] of FORMS)
    for (const [, number] of text.matchAll(form)) {
      if (number !== undefined) found.set(`${regulator} ${number}`, { regulator, number });
      if (found.size >= MAX_CLAIMS) return [...found.values()];
    }
  return [...found.values()];
}
