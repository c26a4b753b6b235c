/** Before a release: no help line is shown that nobody has looked at for half a year. A wrong number costs minutes that count. */
import { pathToFileURL } from 'node:url';
import file from '../../assets/help-lines.json';
import { type HelpLine, STALE_AFTER_DAYS } from '../../src/family/help-lines.ts';
import { readHelpLines } from '../../src/ui/help/table.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Lines that are shown and were checked longer ago than {@link STALE_AFTER_DAYS}, as "place name, day". @param now Unix ms. */
export function overdueLines(table: readonly HelpLine[], now: number): readonly string[] {
  return table
    .filter(({ verified, checked }) => verified && !(now - Date.parse(checked) <= STALE_AFTER_DAYS * DAY_MS))
    .map(({ place, names, checked }) => `${place} ${names.en}, ${checked}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const overdue = overdueLines(readHelpLines(file), Date.now());
  if (overdue.length > 0) {
    console.error(`kinward build: help lines to look at again before a release:\n  ${overdue.join('\n  ')}`);
    process.exit(1);
  }
}
