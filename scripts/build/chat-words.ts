/**
 * Makes of the readable word lists what the package ships: one text in the normal form (written by the build), and the table
 * Traditional to Simplified cut down to the characters the lists use (kept in the source). After a change of a list that
 * brings new characters run: `node --import tsx scripts/build/chat-words.ts`; a test says when.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalize } from '../../src/detection/chat/text/normalize.ts';
import { ALL_WORDS } from '../../src/detection/chat/words/all.ts';
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

const inLines = (text: string) => (text.match(/[\s\S]{1,100}/gu) ?? []).map((part) => `  '${part}'`).join(' +\n');

if (process.argv[1] === import.meta.filename) {
  const { traditional, simplified } = foldPairs();
  writeFileSync(
    join(root, 'text', 'han-fold.ts'),
    `/**
 * Traditional to Simplified, one character for one, for the characters that the word lists use. Two strings of equal
 * length: character N of the first folds to character N of the second. Made by scripts/build/chat-words.ts.
 * Source: OpenCC (Apache-2.0), see scripts/build/han-table.ts. ${traditional.length} pairs.
 */
export const TRADITIONAL =
${inLines(traditional)};

export const SIMPLIFIED =
${inLines(simplified)};
`,
  );
  console.error(`kinward build: ${traditional.length} pairs Traditional to Simplified`);
}
