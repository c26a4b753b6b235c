/** What an eye misses on a picture: accessibility rules, text that runs out of its box, a page wider than the window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown[] }[] }[];
}

/** One line for each fault found; [] when all is well. */
export async function examine(page: Page, withAxe: boolean): Promise<string[]> {
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`wider than the window: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('button, .lead, li, h1, h2, p, .notice')) {
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`text runs out of <${element.tagName.toLowerCase()} class="${element.className}">`);
      if (/\{[a-z]+\}/i.test(element.textContent ?? '')) found.push(`placeholder left: ${element.textContent}`);
    }
    return found;
  });
  if (!withAxe) return faults;
  await page.evaluate(axeSource);
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
  return [
    ...faults,
    ...result.violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ];
}
