/** The words of one language, as the extension carries them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/family/settings.ts';
import type { Words } from './timeline.ts';

export function wordsOf(language: Language): Words {
  const file = join(import.meta.dirname, '..', '..', 'assets', 'locales', `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Words;
}
