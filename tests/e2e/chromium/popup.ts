/** The popup of one tab as a page object: what its root says, and what a person reads in it. */
import type { BrowserContext, Page } from 'playwright-core';

export interface PopupState {
  readonly watching: string;
  readonly level: number;
  readonly stage: string;
  readonly verdict: string;
  readonly domain: string;
  readonly messages: number;
}

export interface Popup {
  readonly page: Page;
  state(): Promise<PopupState>;
  /** Loads the popup again until the state is as wanted; fails with the last state seen. */
  until(what: string, wanted: (state: PopupState) => boolean, timeout?: number): Promise<PopupState>;
  text(): Promise<string>;
  close(): Promise<void>;
}

/** Size of the popup as people see it. */
const SIZE = { width: 400, height: 640 };

export async function openPopup(context: BrowserContext, base: string, tab: number): Promise<Popup> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  const load = async () => {
    await page.goto(`${base}popup.html?tab=${tab}`);
    await page.locator('[data-watching]').first().waitFor();
  };
  await load();

  async function state(): Promise<PopupState> {
    const data = await page
      .locator('[data-watching]')
      .first()
      .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
    return {
      watching: data.watching ?? '',
      level: Number(data.level),
      stage: data.stage ?? '',
      verdict: data.verdict ?? '',
      domain: data.domain ?? '',
      messages: Number(data.messages),
    };
  }
  return {
    page,
    state,
    async until(what, wanted, timeout = 15_000) {
      const end = Date.now() + timeout;
      for (;;) {
        await load();
        const seen = await state();
        if (wanted(seen)) return seen;
        if (Date.now() > end) throw new Error(`popup: waited in vain until ${what}; last ${JSON.stringify(seen)}`);
        await page.waitForTimeout(150);
      }
    },
    text: () => page.locator('body').innerText(),
    close: () => page.close(),
  };
}
