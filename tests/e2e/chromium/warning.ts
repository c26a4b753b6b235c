/** The warning page as a person uses it. */
import type { Page } from 'playwright-core';

/** Unfolds the small way on, ticks the fact, and goes on for this visit. */
export async function proceedOnce(page: Page): Promise<void> {
  const way = page.locator('details.proceed');
  await way.locator('summary').click();
  await way.locator('input[type=checkbox]').check();
  await way.locator('button').click();
}
