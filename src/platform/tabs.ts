/** Tabs as the worker needs them: where one is, moving it to the warning page, the badge, waking scripts in open tabs. */
import { browser } from './browser.ts';

/** URL of a tab as far as the browser lets us see it; null where it does not, or the tab is gone. */
export async function tabUrl(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
}

/** Moves a tab to the warning page. False when the tab has gone in the meantime: then there is nobody to warn. */
export async function openWarning(tab: number, id: string): Promise<boolean> {
  try {
    await browser.tabs.update(tab, { url: `${browser.runtime.getURL('warning.html')}#${id}` });
    return true;
  } catch {
    return false;
  }
}

/** Takes the tab off its page: back to where it came from, else to an empty page. */
export async function leavePage(tab: number): Promise<void> {
  try {
    await browser.tabs.goBack(tab);
  } catch {
    await browser.tabs.update(tab, { url: 'about:blank' });
  }
}

export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Text is at most two characters; the colour only repeats what the text says. */
export async function setBadge(
  tab: number,
  badge: { readonly text: string; readonly color: string; readonly title: string },
): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.color });
    await browser.action.setTitle({ tabId: tab, title: badge.title });
  } catch {
    // The tab closed between the finding and the badge: nothing to show it on.
  }
}

/** Runs a content script in one tab; false where the browser does not let us (no click on it, a browser page). */
export async function injectIntoTab(tab: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Runs a content script in tabs that were open before it was installed or allowed. Tabs that refuse are left alone. */
export async function injectIntoOpenTabs(file: string, matches: readonly string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: [...matches] })) {
    // Browser pages and error pages refuse; a reload brings the script in the ordinary way.
    if (tab.id !== undefined) await injectIntoTab(tab.id, file);
  }
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Opens "Check something"; `#id` names the text that waits for it, '' where there is none. */
export async function openCheck(id: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('check.html')}${id === '' ? '' : `#${id}`}` });
}

/**
 * Opens the explanation for a tab: the popup itself where the browser lets us, else the same page in a small window.
 * Decisions ("this is a mistake") are taken there and never inside a web page, which could cover or forge a button.
 */
export async function openExplanation(tab: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = `${browser.runtime.getURL('popup.html')}?tab=${tab}`;
    await browser.windows.create({ url, type: 'popup', width: 420, height: 720 });
  }
}
