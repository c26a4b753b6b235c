/**
 * Packs the readable word lists for the content script, and cuts the table Traditional to Simplified down to the
 * characters the lists use. Run after every change of a list: `node --import tsx scripts/evaluate/pack-words.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { normalize } from '../../src/detection/chat/text/normalize.ts';
import { ALL_WORDS } from '../../src/detection/chat/words/all.ts';
import { DIGITS } from '../../src/detection/chat/words/unpack.ts';
import { SIMPLIFIED, TRADITIONAL } from './han-table.ts';

const root = join(import.meta.dirname, '..', '..', 'src', 'detection', 'chat');

const SIMPLE = new Map([...TRADITIONAL].map((t, i) => [t, SIMPLIFIED.charAt(i)]));
const simplify = (text: string) => [...text].map((c) => SIMPLE.get(c) ?? c).join('');

/** Entries in Simplified: what is written in Traditional for the reader's eye costs no second character. */
export function listText(): string {
  // Language by language: like stands beside like, which packs a seventh smaller than part by part.
  const languages = new Set(Object.values(ALL_WORDS).flatMap((byLanguage) => Object.keys(byLanguage)));
  const text = [...languages]
    .flatMap((language) =>
      Object.entries(ALL_WORDS).flatMap(([part, byLanguage]) =>
        byLanguage[language] ? [`${part}=${normalEntries(byLanguage[language])}`] : [],
      ),
    )
    .join('\n');
  return simplify(text);
}

/** Entries in the normal form, so that the browser need not fold thousands of words before the first message. */
function normalEntries(list: string): string {
  const entries = list.split(',').map((entry) => {
    const steps = entry.split('..').map((step) => {
      const stem = step.trim().endsWith('~') ? '~' : '';
      return normalize(step.replace('~', '')).trim() + stem;
    });
    return steps.some((step) => step === '' || step === '~') ? '' : steps.join('..');
  });
  return [...new Set(entries.filter((entry) => entry !== ''))].join(',');
}

/** Pairs whose Simplified character is used in the lists. */
export function foldPairs(): { readonly traditional: string; readonly simplified: string } {
  const used = new Set(`${listText()}零一二三四五六七八九十百千万亿两几块元`);
  let traditional = '';
  let simplified = '';
  [...TRADITIONAL].forEach((t, i) => {
    const s = SIMPLIFIED.charAt(i);
    if (!used.has(s)) return;
    traditional += t;
    simplified += s;
  });
  return { traditional, simplified };
}

export function pack(): { readonly packed: string; readonly bytes: number } {
  const text = listText();
  const alphabet = [...new Set(text.split('').filter((c) => c.charCodeAt(0) > 127))].sort();
  const index = new Map(alphabet.map((c, i) => [c, i]));
  const bytes = [alphabet.length >> 8, alphabet.length & 255];
  for (const c of alphabet) bytes.push(c.charCodeAt(0) >> 8);
  for (const c of alphabet) bytes.push(c.charCodeAt(0) & 255);
  for (const c of text.split('')) {
    const i = index.get(c);
    if (i === undefined) bytes.push(c.charCodeAt(0));
    else bytes.push(128 | (i >> 7), i & 127);
  }
  // How zlib cuts its blocks depends on this one setting: the smallest result is taken.
  const tries = [4, 5, 6, 7, 8, 9].map((memLevel) => deflateRawSync(Uint8Array.from(bytes), { level: 9, memLevel }));
  const smallest = tries.reduce((a, b) => (b.length < a.length ? b : a));
  return { packed: toBase85(smallest), bytes: bytes.length };
}

function toBase85(data: Uint8Array): string {
  let out = '';
  for (let i = 0; i < data.length; i += 4) {
    let n = 0;
    for (let k = 0; k < 4; k++) n = n * 256 + (data[i + k] ?? 0);
    let digits = '';
    for (let k = 0; k < 5; k++) {
      digits = DIGITS.charAt(n % 85) + digits;
      n = Math.floor(n / 85);
    }
    out += digits;
  }
  return out;
}

const inLines = (text: string) => (text.match(/[\s\S]{1,100}/gu) ?? []).map((part) => `  '${part}'`).join(' +\n');

if (process.argv[1] === import.meta.filename) {
  const { packed, bytes } = pack();
  writeFileSync(
    join(root, 'words', 'packed.ts'),
    `/** Made by scripts/evaluate/pack-words.ts out of the lists beside it; never edit by hand (words/unpack.ts says how to read it). */\nexport const UNPACKED_BYTES = ${bytes};\n\nexport const PACKED =\n  '${packed}';\n`,
  );
  const { traditional, simplified } = foldPairs();
  writeFileSync(
    join(root, 'text', 'han-fold.ts'),
    `/**
 * Traditional to Simplified, one character for one, for the characters that the word lists use. Two strings of equal
 * length: character N of the first folds to character N of the second. Made by scripts/evaluate/pack-words.ts.
 * Source: OpenCC (Apache-2.0), see scripts/evaluate/han-table.ts. ${traditional.length} pairs.
 */
export const TRADITIONAL =
${inLines(traditional)};

export const SIMPLIFIED =
${inLines(simplified)};
`,
  );
  console.log(`${packed.length} characters packed, ${traditional.length} pairs`);
}
