/** Loads the words of one language for Kinward's own pages; each catalogue is a chunk of its own, fetched once. */
import type { Language } from '../family/settings.ts';
import { type Catalog, createWords, type Words } from './words.ts';

const CATALOGS: Readonly<Record<Language, () => Promise<{ default: Catalog }>>> = {
  'zh-CN': () => import('../../assets/locales/zh-CN.json'),
  'zh-TW': () => import('../../assets/locales/zh-TW.json'),
  en: () => import('../../assets/locales/en.json'),
  fr: () => import('../../assets/locales/fr.json'),
};

/** Words of a language. No English lies behind it: that each catalogue has every key is tested (tests/unit/locales.test.ts). */
export async function loadWords(language: Language): Promise<Words> {
  return createWords((await CATALOGS[language]()).default, language);
}
