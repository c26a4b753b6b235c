/** One entry in the browser's context menu, on selected text and on links. Firefox calls the same thing `menus`, phones have none. */
import { browser } from './browser.ts';

export interface MenuChoice {
  /** Selected text or the link's address, as the browser gives it. */
  readonly text: string;
}

const ID = 'check';

const menus = () => {
  const { contextMenus, menus: firefox } = browser as { contextMenus?: typeof browser.contextMenus; menus?: unknown };
  return contextMenus ?? (firefox as typeof browser.contextMenus | undefined) ?? null;
};

/** Registers the listener; call it in the worker's first tick. */
export function onMenuChosen(listener: (choice: MenuChoice) => void): void {
  menus()?.onClicked.addListener((info) => {
    if (info.menuItemId === ID) listener({ text: info.selectionText || info.linkUrl || '' });
  });
}

/** Puts the entry there, or gives it its words in another language; the browser keeps it over the worker's death. */
export async function showMenu(title: string): Promise<void> {
  const api = menus();
  if (!api) return;
  try {
    await api.update(ID, { title });
  } catch {
    // Not there yet: this is the first start after an installation or an update.
    await new Promise<void>((ok, no) => {
      api.create({ id: ID, title, contexts: ['selection', 'link'] }, () => {
        const error = browser.runtime.lastError;
        if (error) no(new Error(error.message));
        else ok();
      });
    });
  }
}
