/** The warning page as a person uses it. */
import type { Page } from 'playwright-core';

const WARNING = /\/warning\.html#[0-9a-f]{32}$/;

/**
 * Waits until the tab stands at a warning. By polling: the navigation that was turned away ends as aborted, which the
 * driver's own waiting takes for a failure.
 */
export async function untilWarned(page: Page, timeout = 10_000): Promise<void> {
  for (const end = Date.now() + timeout; !WARNING.test(page.url()); await new Promise((done) => setTimeout(done, 50)))
    if (Date.now() > end) throw new Error(`no warning page; the tab is at ${page.url()}`);
  await page.locator('main').waitFor();
}

/** Unfolds the small way on, ticks the fact, and goes on for this visit. */
export async function proceedOnce(page: Page): Promise<void> {
  const way = page.locator('details.proceed');
  await way.locator('summary').click();
  await way.locator('input[type=checkbox]').check();
  await way.locator('button').click();
}
