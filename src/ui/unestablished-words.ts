/** How it is said that a site is missing from the table of much-visited sites: last of all, and never alone. */
import type { Unestablished } from '../family/tab-status.ts';
import type { Words } from './words.ts';

export function unestablishedLine(words: Words, { sites, date }: Unestablished): string {
  return words.t('notice.page.unestablished', { sites, day: words.day(date) });
}
