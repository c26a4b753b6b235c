/** The part of the catalogues that the worker needs: words of notices inside pages, of the badge and of the menu's entry. */

const PARTS = [
  'notice.',
  'mark.',
  'button.',
  'concept.',
  'stage.',
  'next.',
  'rule.',
  'domain.',
  'licence.',
  'badge.',
  'verdict.dropped',
  'check.menu',
];

type Catalog = Readonly<Record<string, string>>;

/** @returns the words of one language for the worker, English ones where it has none. */
export function pageWords(own: Catalog, english: Catalog): Catalog {
  return Object.fromEntries(
    Object.entries({ ...english, ...own }).filter(([key]) => PARTS.some((part) => key.startsWith(part))),
  );
}
