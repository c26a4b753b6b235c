/** The form in which page text is matched. Never shown to anybody; knows nothing of rules. Linear in the text's length. */
import { FOLD_PAIRS, LOOK_ALIKES } from './fold-table.ts';

/** Per character: its replacement. Filled on first use, so that pages which are no candidate do not pay for it. */
let table: Map<number, string> | null = null;

function characters(): Map<number, string> {
  if (table) return table;
  table = new Map();
  for (const pairs of [FOLD_PAIRS, LOOK_ALIKES])
    for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs.charCodeAt(i), pairs.charAt(i + 1));
  // Latin letters that lose their stroke by no decomposition.
  for (const [from, to] of ['đd', 'łl', 'øo', 'ıi', 'ðd']) table.set((from as string).charCodeAt(0), to as string);
  // Apostrophes, hyphens and slashes part words; people and pages write them in many ways.
  for (const mark of "'’‘`´-‐‑–—_/\\ \u00a0\u3000\u0009") table.set(mark.charCodeAt(0), ' ');
  // Soft hyphens, zero-width and direction marks, variation selectors: put between letters to hide a word.
  for (const [from, to] of [
    [0x00ad, 0x00ad],
    [0x0300, 0x036f],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
  ] as const)
    for (let code = from; code <= to; code++) table.set(code, '');
  return table;
}

/** Latin letters with accents: Latin-1, Extended-A and -B, Extended Additional (Vietnamese). */
const isAccented = (code: number) => (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
/** Marks put between Chinese characters to break a word up: 提.现, 保 证 金, 充*值. */
const isFiller = (char: string) => ' .·•*~^+'.includes(char);

/**
 * Lower case, compatibility forms folded, accents off, Traditional as Simplified, invisible characters gone, fillers
 * between Chinese characters gone, runs of blanks one blank. Line breaks stay: they part the page's blocks.
 * Idempotent. Example: `提 現` -> `提现`, `Dépôt d’activation` -> `depot d activation`.
 */
export function normalForm(text: string): string {
  const map = characters();
  const source = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  let out = '';
  let last = 10;
  let fillers = '';
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    let char = code < 0x80 && code > 0x60 ? source.charAt(i) : map.get(code);
    if (char === undefined) {
      char = isAccented(code) ? source.charAt(i).normalize('NFD').charAt(0) : source.charAt(i);
      map.set(code, char);
    }
    if (char === '') continue;
    if (isFiller(char)) {
      if (fillers.length < 4) fillers += char;
      continue;
    }
    const now = char.charCodeAt(0);
    if (fillers !== '') {
      const hidden = isHan(last) && isHan(now);
      if (!hidden) out += last === 10 || now === 10 ? fillers.replace(/ /g, '') : fillers.replace(/ {2,}/g, ' ');
      fillers = '';
    }
    if (now === 10 && last === 10) continue;
    out += char;
    last = now;
  }
  return (out + fillers).trim();
}
