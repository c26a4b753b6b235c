/** Top-frame navigations, once `webNavigation` is granted; says nothing before that. */
import type { WebNavigation } from 'webextension-polyfill';
import { browser } from './browser.ts';

export interface Navigation {
  readonly tab: number;
  readonly url: string;
  /** `began`: asked for; `arrived`: its page begins to load, after redirects by servers; `moved`: another route inside the page. */
  readonly step: 'began' | 'arrived' | 'moved';
  /** When the browser saw it, Unix ms. */
  readonly at: number;
  /**
   * Only of `arrived`: whether a server sent the browser on to here, whether the page before did (a meta element, a script while it
   * loaded), and whether the person came by the address bar or the history.
   */
  readonly redirect?: { readonly server: boolean; readonly client: boolean; readonly byHand: boolean };
}

interface Details {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly transitionQualifiers?: readonly WebNavigation.TransitionQualifier[];
}

/**
 * Calls `check` before a page loads, after redirects, and on route changes inside a page. Safe to call again after a grant:
 * listeners are the same functions, so the browser keeps one of each.
 */
export function createNavigationWatch(check: (navigation: Navigation) => void): { attach(): void } {
  const listener =
    (step: Navigation['step']) =>
    ({ frameId, url, tabId: tab, timeStamp: at, transitionQualifiers: how = [] }: Details) => {
      if (frameId !== 0 || !/^https?:\/\//.test(url)) return;
      const redirect = {
        server: how.includes('server_redirect'),
        client: how.includes('client_redirect'),
        byHand: how.includes('from_address_bar') || how.includes('forward_back'),
      };
      check({ tab, url, at, step, ...(step === 'arrived' ? { redirect } : {}) });
    };
  const [began, arrived, moved] = [listener('began'), listener('arrived'), listener('moved')];
  return {
    attach() {
      const events = browser.webNavigation as typeof browser.webNavigation | undefined;
      if (!events) return;
      if (!events.onBeforeNavigate.hasListener(began)) events.onBeforeNavigate.addListener(began);
      if (!events.onCommitted.hasListener(arrived)) events.onCommitted.addListener(arrived);
      if (!events.onHistoryStateUpdated.hasListener(moved)) events.onHistoryStateUpdated.addListener(moved);
    },
  };
}
