/**
 * Words in the person's language out of one flat catalogue. A missing word falls back to English, never to its key:
 * no reader should ever see `notice.chat.2.title`. Knows nothing of where catalogues come from.
 */
import type english from '../../assets/locales/en.json';
import type { Stage } from '../detection/chat/assessment.ts';
import type { Language } from '../family/settings.ts';

export type Catalog = Readonly<Record<string, string>>;
/** Keys of the English catalogue, and the families whose ids other rooms make up. */
export type WordKey =
  | keyof typeof english
  | `concept.K${number}`
  | `stage.${Stage}`
  | `next.${Stage}`
  | `rule.${string}`
  | `domain.${string}`
  | `source.${string}`;
export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: Language;
  /** The words of a key with `{name}` replaced as plain text; '' where neither language has the key. */
  t(key: WordKey, values?: Values): string;
  has(key: WordKey): boolean;
  number(value: number): string;
  /** A day as people write it. @param at Unix ms, or an ISO day (read as that calendar day). */
  day(at: number | string): string;
  /** The calendar day of a time that was cut to the day in UTC. @param at Unix ms. */
  utcDay(at: number): string;
  /** Hour and minute. @param at Unix ms. */
  time(at: number): string;
}

/** Longest value that is put into a sentence: host names and the like come from outside. */
const MAX_VALUE_CHARS = 300;

/**
 * @param catalog the words, or the part of them a content script was sent.
 * @param fallback the English words, where the caller has them.
 */
export function createWords(catalog: Catalog, language: Language, fallback: Catalog = {}): Words {
  const find = (key: string): string | undefined =>
    Object.hasOwn(catalog, key) ? catalog[key] : Object.hasOwn(fallback, key) ? fallback[key] : undefined;
  return {
    language,
    has: (key) => find(key) !== undefined,
    t(key, values = {}) {
      return (find(key) ?? '').replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) return whole;
        return typeof value === 'number' ? number(language, value) : plainText(value);
      });
    },
    number: (value) => number(language, value),
    day: (at) =>
      typeof at === 'number' ? dateText(language, at, { dateStyle: 'long' }) : utcDay(language, Date.parse(at)),
    utcDay: (at) => utcDay(language, at),
    time: (at) => dateText(language, at, { timeStyle: 'short' }),
  };
}

/** '' for a time that is none: a broken date is left out rather than shown. */
function dateText(language: Language, at: number, style: Intl.DateTimeFormatOptions): string {
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Intl.DateTimeFormat(language, style).format(at) : '';
}

function utcDay(language: Language, at: number): string {
  return dateText(language, at, { dateStyle: 'long', timeZone: 'UTC' });
}

function number(language: Language, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/**
 * Text from outside, fit to stand inside our own sentence: control, zero-width and direction characters gone (they
 * could turn the rest of the sentence around), length capped.
 */
export function plainText(value: string): string {
  return value
    .slice(0, MAX_VALUE_CHARS)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, '');
}
