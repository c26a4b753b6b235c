/** Top-frame navigations, once `webNavigation` is granted; says nothing before that. */
import { browser } from './browser.ts';

export interface Navigation {
  readonly tab: number;
  readonly url: string;
}

/**
 * Calls `check` before a page loads, after redirects, and on route changes inside a page. Safe to call again after a grant:
 * listeners are the same functions, so the browser keeps one of each.
 */
export function createNavigationWatch(check: (navigation: Navigation) => void): { attach(): void } {
  const listener = (details: { tabId: number; frameId: number; url: string }) => {
    if (details.frameId === 0 && /^https?:\/\//.test(details.url)) check({ tab: details.tabId, url: details.url });
  };
  return {
    attach() {
      const events = browser.webNavigation as typeof browser.webNavigation | undefined;
      if (!events) return;
      for (const event of [events.onBeforeNavigate, events.onCommitted, events.onHistoryStateUpdated])
        if (!event.hasListener(listener)) event.addListener(listener);
    },
  };
}
