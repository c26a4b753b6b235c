/** The words a notice inside a page may need, picked from the catalogues; content scripts carry none themselves. */
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import zhCN from '../../assets/locales/zh-CN.json';
import zhTW from '../../assets/locales/zh-TW.json';
import type { Language } from '../family/settings.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  fr,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
const IN_PAGE = [
  'notice.',
  'mark.',
  'button.',
  'concept.',
  'stage.',
  'next.',
  'rule.',
  'domain.',
  'licence.',
  'verdict.dropped',
];

export function wordsForPages(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CATALOGUES[language]).filter(([key]) => IN_PAGE.some((prefix) => key.startsWith(prefix))),
  );
}

/** One word for the worker's own use (badge title), English where a translation is missing. */
export function word(language: Language, key: string): string {
  return CATALOGUES[language][key] ?? CATALOGUES.en[key] ?? '';
}
