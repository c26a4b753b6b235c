/** The optional "all sites" permission: what is granted now, the request, and the page watch that hangs on it. */
import { browser } from './browser.ts';

export const ALL_SITES = ['http://*/*', 'https://*/*'];
const REQUEST = { origins: ALL_SITES, permissions: ['webNavigation' as const] };
const PAGE_WATCH = 'page-watch';

/** Whether all web sites may be watched. Read anew each time: the person can take it back in the browser's own settings. */
export async function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains(REQUEST);
}

/** Asks the person; must be called in a click. A no is an answer, not an error. */
export async function requestAllSites(): Promise<boolean> {
  return browser.permissions.request(REQUEST);
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** Registers the page watch for all sites but the chat sites, or takes it away; safe to repeat. */
export async function registerPageWatch(granted: boolean, chatSites: readonly string[]): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_WATCH] });
  if (granted === there.length > 0) return;
  if (!granted) {
    await browser.scripting.unregisterContentScripts({ ids: [PAGE_WATCH] });
    return;
  }
  await browser.scripting.registerContentScripts([
    {
      id: PAGE_WATCH,
      matches: ALL_SITES,
      excludeMatches: [...chatSites],
      js: ['content-scripts/page.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
