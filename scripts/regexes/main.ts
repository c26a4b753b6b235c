/**
 * Every regular expression of the product and its programs, checked for texts that stall it. Fails with file, line and such a
 * text. Why: chats and pages are hostile input, and one expression of the wrong kind freezes the tab.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED } from './allowed.ts';
import { chooseBackend, type Finding, findStall } from './check.ts';
import { collect } from './collect.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ROOMS = ['src', 'entrypoints', 'scripts'];
/** Checks at the same time: each is a process of its own. */
const AT_ONCE = 2;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
).toSorted();

const places: Place[] = [];
const problems: string[] = [];
const present = new Set<string>();
const used = new Set<(typeof ALLOWED)[number]>();
/** True where the list of exceptions names it. */
function isAllowed(file: string, source: string): boolean {
  const entry = ALLOWED.find((one) => one.file === file && one.source === source);
  if (entry) used.add(entry);
  return entry !== undefined;
}

for (const file of files) {
  const { expressions, unreadable } = collect(file, readFileSync(join(ROOT, file), 'utf8'));
  for (const { line, source, flags } of expressions) {
    places.push({ file, line, source, flags });
    present.add(`${file} ${source}`);
  }
  for (const { code } of unreadable) present.add(`${file} ${code}`);
  for (const { line, code } of unreadable)
    if (!isAllowed(file, code))
      problems.push(`${file}:${line}: put together while running, cannot be checked: ${code}`);
}

/** The same expression is asked about once. */
const asked = new Map<string, Promise<Finding | null>>();
const backend = chooseBackend();
const queue = [...places];
async function work(): Promise<void> {
  for (let place = queue.shift(); place; place = queue.shift()) {
    const { file, line, source, flags } = place;
    const key = `${flags}/${source}`;
    const answer = asked.get(key) ?? findStall(source, flags);
    asked.set(key, answer);
    const found = await answer;
    if (found && !isAllowed(file, source))
      problems.push(
        `${file}:${line}: /${source}/${flags} ${found.what}; stalled by ${found.attack || 'nothing known'}`,
      );
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

for (const entry of ALLOWED)
  if (!present.has(`${entry.file} ${entry.source}`))
    problems.push(`${entry.file}: no such expression any more; take the exception out: ${entry.source}`);
for (const problem of problems) console.error(problem);
console.log(
  `${places.length} regular expressions in ${files.length} files, ${asked.size} different; ${used.size} allowed with reason, ` +
    `${problems.length} problems (${backend} checker)`,
);
if (problems.length > 0) process.exitCode = 1;
