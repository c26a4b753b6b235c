import { expect, test } from 'vitest';
import { languageFor } from '../../../src/family/settings.ts';

test.each([
  ['auto', 'zh', 'zh-CN'],
  ['auto', 'zh-CN', 'zh-CN'],
  ['auto', 'zh-Hans-SG', 'zh-CN'],
  ['auto', 'zh-TW', 'zh-TW'],
  ['auto', 'zh-HK', 'zh-TW'],
  ['auto', 'zh-Hant', 'zh-TW'],
  ['auto', 'fr-CA', 'fr'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'de', 'en'],
  ['auto', '', 'en'],
  ['zh-TW', 'en-US', 'zh-TW'],
  ['en', 'zh-CN', 'en'],
] as const)('setting %s in a browser that speaks "%s" shows %s', (setting, browser, shown) => {
  expect(languageFor(setting, browser)).toBe(shown);
});
