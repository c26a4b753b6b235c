/** The guides: the same parts in four languages, the very words of the buttons they speak of, and none that are banned. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import zhCN from '../../assets/locales/zh-CN.json';
import zhTW from '../../assets/locales/zh-TW.json';
import { BANNED, OFF_GLOSSARY } from '../fixtures/words/banned.ts';

const CATALOGS = { en, fr, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;
const LANGUAGES = Object.keys(CATALOGS) as (keyof typeof CATALOGS)[];
const guide = (language: string) => readFileSync(join('docs', `guide.${language}.md`), 'utf8');
/** Labels that a guide tells the reader to look for. */
const QUOTED = [
  'button.more',
  'button.later',
  'button.mistake',
  'button.leave',
  'warning.ask',
  'check.title',
  'practice.open',
  'watch.title.no',
] as const;
const outline = (text: string) =>
  text
    .split('\n')
    .map((line) => /^(#+|-|\d\.)/.exec(line)?.[0] ?? '')
    .join('');

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const text = guide(language);
  it('quotes the buttons as they are', () =>
    expect(QUOTED.filter((key) => !text.includes(CATALOGS[language][key]))).toEqual([]));
  it('has no banned word', () => expect(BANNED[language]?.exec(text)?.[0]).toBeUndefined());
  it('keeps to the glossary', () => expect(OFF_GLOSSARY[language]?.exec(text)?.[0]).toBeUndefined());
  it('has the parts of the others', () => expect(outline(text)).toBe(outline(guide('en'))));
  it('leads to the others', () => {
    for (const other of LANGUAGES) expect(other === language || text.includes(`guide.${other}.md`)).toBe(true);
  });
});
