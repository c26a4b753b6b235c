/** Settings are read, changed and repaired; junk never stops the worker and is never thrown away unseen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/family/settings.ts';
import { loadSettings, saveSettings } from '../../../src/platform/settings-store.ts';

test('defaults before anything is stored', async () => {
  expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, repaired: false });
});

test('a change keeps the other fields', async () => {
  await saveSettings({ language: 'zh-TW' });
  await saveSettings({ place: 'HK', textSize: undefined });
  expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-TW', place: 'HK' });
});

test('a bad value is refused and nothing is lost', async () => {
  await saveSettings({ place: 'HK' });
  await expect(saveSettings({ place: 'Hong Kong' })).rejects.toThrow();
  expect((await loadSettings()).settings.place).toBe('HK');
});

test('unreadable settings are kept aside, defaults used, and it is said until the next change', async () => {
  await fakeBrowser.storage.local.set({ settings: { v: 1, data: { language: 'klingon' } } });
  expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, repaired: true });
  expect((await fakeBrowser.storage.local.get('settings:unreadable'))['settings:unreadable']).toEqual({
    v: 1,
    data: { language: 'klingon' },
  });
  await saveSettings({ language: 'fr' });
  expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, language: 'fr' }, repaired: false });
});

test('any stored junk still starts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (junk) => {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set({ settings: junk });
      expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
    }),
    { numRuns: 200 },
  );
});
