/** Settings in storage.local as {v, data}. Unreadable ones are kept aside, defaults are used, and the options page says so. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, settingsSchema } from '../family/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';
const ASIDE = 'settings:unreadable';

export interface LoadedSettings {
  readonly settings: Settings;
  /** True when stored settings were unreadable and lie aside. */
  readonly repaired: boolean;
}

export async function loadSettings(): Promise<LoadedSettings> {
  const stored = await browser.storage.local.get([KEY, ASIDE]);
  const raw: unknown = stored[KEY];
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, repaired: stored[ASIDE] !== undefined };
  const envelope = v.safeParse(v.object({ v: v.literal(SETTINGS_VERSION), data: settingsSchema }), raw);
  if (envelope.success) return { settings: envelope.output.data, repaired: stored[ASIDE] !== undefined };
  await browser.storage.local.set({ [ASIDE]: raw });
  await browser.storage.local.remove(KEY);
  return { settings: DEFAULT_SETTINGS, repaired: true };
}

/** Changes the named fields; the schema is checked again before anything is written. Clears the "repaired" note. */
export async function saveSettings(
  change: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Settings> {
  const { settings } = await loadSettings();
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const data = v.parse(settingsSchema, { ...settings, ...given });
  await browser.storage.local.set({ [KEY]: { v: SETTINGS_VERSION, data } });
  await browser.storage.local.remove(ASIDE);
  return data;
}

export async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
}
