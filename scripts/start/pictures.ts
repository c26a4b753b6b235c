/** The screenshots of one run, numbered in the order they were taken. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

/** Longer than any animation of ours, in ms. */
const SETTLE_MS = 350;

export interface Pictures {
  take(page: Page, name: string, fullPage?: boolean): Promise<void>;
  /** Paths as the person can open them from the current folder. */
  readonly files: readonly string[];
}

/** Empties the folder first: it holds the pictures of the latest run only. */
export function picturesIn(folder: string): Pictures {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  return {
    files,
    async take(page, name, fullPage = false) {
      // A notice fades in; half of it would be no picture of what a person sees.
      await page.waitForTimeout(SETTLE_MS);
      const path = join(folder, `${String(files.length + 1).padStart(2, '0')}-${name}.png`);
      await page.screenshot({ path, fullPage });
      files.push(relative(process.cwd(), path));
    },
  };
}
