/**
 * Writes words into the package, made by the build, not committed: the chat reader's lists and weights (assets/public/words/chat.txt),
 * and for each language what the worker hands to notices (assets/public/words/page.<language>.json).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/family/settings.ts';
import { shippedText } from './chat-vocabulary.ts';
import { pageWords } from './page-words.ts';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const folder = join(assets, 'public', 'words');
const catalog = (language: string) =>
  JSON.parse(readFileSync(join(assets, 'locales', `${language}.json`), 'utf8')) as Record<string, string>;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'chat.txt'), shippedText());
for (const language of LANGUAGES)
  writeFileSync(join(folder, `page.${language}.json`), JSON.stringify(pageWords(catalog(language), catalog('en'))));
