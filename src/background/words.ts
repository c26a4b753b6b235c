/**
 * The words the worker hands to notices inside pages, and its own few (badge, menu). They lie in the package beside the code and are
 * read when first needed: four catalogues in the worker's script would be compiled at every wake-up.
 */
import type { Language } from '../family/settings.ts';

type PageWords = Readonly<Record<string, string>>;

export interface WorkerWords {
  /** All words that a notice inside a page may need, none of them missing. @throws when the package cannot be read. */
  forPages(language: Language): Promise<PageWords>;
  /** One word; '' for a key that no catalogue has. @throws when the package cannot be read. */
  word(language: Language, key: string): Promise<string>;
}

/** @param read words of one language with English behind it (scripts/build/page-words.ts). A failed read is tried again next time. */
export function createWorkerWords(read: (language: Language) => Promise<PageWords>): WorkerWords {
  const kept = new Map<Language, Promise<PageWords>>();
  const forPages = (language: Language) => {
    const known = kept.get(language);
    if (known) return known;
    const reading = read(language).catch((error: unknown) => {
      kept.delete(language);
      throw error;
    });
    kept.set(language, reading);
    return reading;
  };
  return { forPages, word: async (language, key) => (await forPages(language))[key] ?? '' };
}
