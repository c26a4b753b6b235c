import { describe, expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import fr from '../../../assets/locales/fr.json';
import zhCN from '../../../assets/locales/zh-CN.json';
import zhTW from '../../../assets/locales/zh-TW.json';
import { pageWords } from '../../../scripts/build/page-words.ts';
import { createWorkerWords } from '../../../src/background/words.ts';

describe('words of the worker', () => {
  test('one read for a language, however often it is asked', async () => {
    const read = vi.fn(async () => ({ 'badge.look': 'look' }));
    const words = createWorkerWords(read);
    await Promise.all([words.forPages('en'), words.word('en', 'badge.look')]);
    expect(await words.word('en', 'badge.look')).toBe('look');
    expect(read).toHaveBeenCalledTimes(1);
    await words.word('fr', 'badge.look');
    expect(read.mock.calls).toEqual([['en'], ['fr']]);
  });

  test('a package that cannot be read is told, and tried again', async () => {
    const read = vi.fn(async () => ({ 'badge.look': 'look' }));
    read.mockRejectedValueOnce(new Error('no such file'));
    const words = createWorkerWords(read);
    await expect(words.forPages('en')).rejects.toThrow('no such file');
    expect(await words.word('en', 'badge.look')).toBe('look');
  });

  test('a key that nobody has is nothing, not "undefined"', async () => {
    expect(await createWorkerWords(async () => ({})).word('en', 'badge.gone')).toBe('');
  });
});

describe('words in the package for it', () => {
  test.each([
    ['en', en],
    ['fr', fr],
    ['zh-CN', zhCN],
    ['zh-TW', zhTW],
  ])('%s has notices, badge and menu, and nothing of the other pages', (_language, own) => {
    const words = pageWords(own, en);
    for (const key of ['badge.look', 'badge.not-watching', 'check.menu', 'button.leave'])
      expect(words[key]).toBe((own as Record<string, string>)[key]);
    expect(Object.keys(words).filter((key) => /^(options|welcome|popup|practice)\./.test(key))).toEqual([]);
  });

  test('English stands in for a word that is missing', () => {
    expect(pageWords({ 'badge.look': 'regarde' }, { 'badge.look': 'look', 'mark.listed': 'listed' })).toEqual({
      'badge.look': 'regarde',
      'mark.listed': 'listed',
    });
  });
});
