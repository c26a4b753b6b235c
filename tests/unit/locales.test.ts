/**
 * The catalogues as a whole: they mirror English, leak no English, and hold none of the words that docs/words.md bans
 * from warnings (blame, love, certainty, "safe").
 */
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import zhCN from '../../assets/locales/zh-CN.json';
import zhTW from '../../assets/locales/zh-TW.json';
import { BANNED, OFF_GLOSSARY } from '../fixtures/words/banned.ts';

type Catalog = Record<string, string>;
const catalogs: Record<string, Catalog> = { en, fr, 'zh-CN': zhCN, 'zh-TW': zhTW };
const others = Object.entries(catalogs).filter(([language]) => language !== 'en');
const english: Catalog = en;

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(others)('%s mirrors English', (_language, catalog) => {
  it('has the same keys', () => expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort()));
  it('has the same placeholders', () => {
    const odd = Object.keys(english).filter(
      (key) => String(placeholders(catalog[key] ?? '')) !== String(placeholders(english[key] ?? '')),
    );
    expect(odd).toEqual([]);
  });
});

describe.each(Object.entries(catalogs))('%s', (language, catalog) => {
  it('has no empty or untrimmed value, and keys in order', () => {
    expect(Object.entries(catalog).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(Object.keys(catalog)).toEqual(Object.keys(catalog).sort());
  });

  it('has no markup and no invisible characters', () => {
    expect(Object.entries(catalog).filter(([, text]) => /[<>]|[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]);
  });

  it('speaks in short sentences', () => {
    const limit = language.startsWith('zh') ? { split: /[。！？：；]/, most: 60 } : { split: /[.!?:;]\s/, most: 30 };
    const size = (sentence: string) =>
      language.startsWith('zh') ? sentence.length : sentence.split(/\s+/).filter(Boolean).length;
    const long = Object.entries(catalog).filter(([, text]) =>
      text.split(limit.split).some((s) => size(s) > limit.most),
    );
    expect(long).toEqual([]);
  });
});

describe('Chinese without English', () => {
  /** Names and terms that Chinese readers know in Latin letters. */
  const KNOWN =
    /Kinward|WhatsApp|WeChat|Telegram|LINE|APP|App|USDT|VIP|FBI|IP|IBAN|KYC|APK|TestFlight|DApp|PayPal|SIM|MetaTrader|MT4|MT5|DeFi|CoinGecko/g;
  const leaks = (catalog: Catalog) =>
    Object.entries(catalog).filter(
      ([key, text]) =>
        !key.startsWith('source.') && /[A-Za-z]{2,}/.test(text.replace(/\{\w+\}/g, '').replace(KNOWN, '')),
    );
  it.each([
    ['zh-CN', zhCN],
    ['zh-TW', zhTW],
  ])('%s', (_language, catalog) => expect(leaks(catalog)).toEqual([]));
  it('would see a leak', () => expect(leaks({ a: '请 check 一下', b: '打开 WhatsApp {name}' })).toHaveLength(1));
});

describe('each Chinese keeps to its own characters', () => {
  const SIMPLIFIED = /[这个网钱们为说电话开没还请时来对银问页让给过发现实点击]/;
  const TRADITIONAL = /[這個網錢們為說電話開沒還請時來對銀問頁讓給過發現實點擊]/;
  const odd = (catalog: Catalog, other: RegExp) => Object.entries(catalog).filter(([, text]) => other.test(text));
  it('zh-TW has no simplified ones', () => expect(odd(zhTW, SIMPLIFIED)).toEqual([]));
  it('zh-CN has no traditional ones', () => expect(odd(zhCN, TRADITIONAL)).toEqual([]));
  it('would see one', () => expect(odd({ a: '這個網站', b: '这个网站' }, TRADITIONAL)).toHaveLength(1));
});

describe('banned words', () => {
  /** Safety of the body is spoken of to somebody who may be held by force; that is no mark for a site. */
  const ALLOWED = new Set(['notice.chat.quiet.next']);
  const faults = (language: string, catalog: Catalog) =>
    Object.entries(catalog).filter(([key, text]) => !ALLOWED.has(key) && BANNED[language]?.test(text));

  it.each(Object.entries(catalogs))('%s', (language, catalog) => expect(faults(language, catalog)).toEqual([]));
  it.each([
    ['en', 'This site is safe.'],
    ['en', 'It is a scam.'],
    ['en', 'Your husband should know.'],
    ['fr', 'Ce site est sûr.'],
    ['zh-CN', '这个网站是安全的。'],
    ['zh-TW', '對方肯定是騙人的。'],
  ])('would see one in %s: %s', (language, text) => expect(faults(language, { a: text })).toHaveLength(1));
});

describe('one word for one thing (docs/words.md, glossary)', () => {
  const faults = (language: string, catalog: Catalog) =>
    Object.entries(catalog).filter(([, text]) => OFF_GLOSSARY[language]?.test(text));
  it.each(Object.entries(catalogs))('%s', (language, catalog) => expect(faults(language, catalog)).toEqual([]));
  it.each([
    ['zh-CN', '先取现再说'],
    ['zh-TW', '在設置裡提現'],
    ['fr', 'votre email'],
    ['en', 'cash out first'],
  ])('would see one in %s: %s', (language, text) => expect(faults(language, { a: text })).toHaveLength(1));
});

describe('length of what must fit', () => {
  const CRITICAL =
    /^button\.|^mark\.\w+\.label$|^watch\.title\.|^popup\.(here|often-next|now|why)$|^ask\.(copy|print)$/;
  /** A Chinese character is as wide as two letters; a very short English word leaves room for a dozen letters. */
  const width = (text: string) => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
  it.each(others)('%s is at most 1.6 times as long as English', (_language, catalog) => {
    const long = Object.keys(english)
      .filter((key) => CRITICAL.test(key))
      .filter((key) => width(catalog[key] ?? '') > Math.max(12, 1.6 * width(english[key] ?? '')));
    expect(long).toEqual([]);
  });
});
