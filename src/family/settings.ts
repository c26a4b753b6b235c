/** The person's own settings: shape, defaults, repair. Stored as {v, data} in storage.local by platform/settings-store. */
import * as v from 'valibot';
import { contactSchema, MAX_CONTACTS } from './trusted-contacts.ts';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SETTINGS_VERSION = 1;

/** Places that help lines are chosen by; `auto` asks once and until then shows "anywhere". */
export const settingsSchema = v.strictObject({
  /** `auto` follows the browser's language until the person chooses. */
  language: v.picklist(['auto', ...LANGUAGES]),
  textSize: v.picklist(['normal', 'large', 'largest']),
  /** ISO 3166 code of where the person lives, for help lines; '' = not told. */
  place: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  /** Lowest chat level that shows a notice in the page by itself. */
  noticeFrom: v.picklist([1, 2, 3]),
  /** Whom the person would ask; theirs alone to choose. */
  contacts: v.optional(v.pipe(v.array(contactSchema), v.maxLength(MAX_CONTACTS)), []),
  /** Set once the welcome page has been walked. */
  welcomed: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  textSize: 'normal',
  place: '',
  noticeFrom: 1,
  contacts: [],
  welcomed: false,
};

/** Language to show: the person's choice, else the browser's, else English. */
export function languageFor(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const tag = browserLanguage.toLowerCase();
  if (/^zh\b.*\b(tw|hk|mo|hant)\b/.test(tag)) return 'zh-TW';
  if (tag.startsWith('zh')) return 'zh-CN';
  return tag.startsWith('fr') ? 'fr' : 'en';
}
