/**
 * Makes the list that lies in the package: `node --import tsx scripts/build/list.ts [--sources DIR] [--out FILE]`. Input: the npm
 * packages that ship data and any folder of public lists (`--sources`, or the variable KINWARD_SOURCES). Signed by the development
 * keys; feed.ts puts a feed's list in its place where there is one. Same input, same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildRefused, type BuiltList, buildList, type ListReport } from '../../src/services/publisher/build-list.ts';
import { signForDevelopment } from '../../src/services/publisher/development-list.ts';
import { REFUSALS, type Refusal } from '../../src/services/publisher/judge.ts';
import type { SourceFile } from '../../src/services/publisher/select-entries.ts';
import { builtAt } from './built-at.ts';
import { readFolder, UnreadableSource } from './list/folder.ts';
import { gatherHonestSites, packagedDenyList, ROOT } from './list/packages.ts';

export const EMBEDDED_LIST = join(ROOT, 'assets', 'public', 'list', 'embedded.bin');
const REPORT = join(ROOT, 'out', 'list-report.json');

/** The list of the packages and, when given, of a folder. @throws UnreadableSource, BuildRefused */
export function listFrom(sources: string | undefined): BuiltList {
  const files: SourceFile[] = [packagedDenyList(), ...(sources ? readFolder(sources) : [])];
  const allowed = files.flatMap(({ rows }) => rows.filter(({ says }) => says === 'allow').map(({ text }) => text));
  return buildList(files, gatherHonestSites(allowed));
}

/** Builds and writes the list; nothing is written when the build is refused. */
export function buildEmbeddedList(options: {
  readonly sources?: string | undefined;
  readonly out: string;
}): ListReport {
  const built = listFrom(options.sources);
  const signed = signForDevelopment(built, builtAt(process.env));
  const folder = dirname(options.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(options.out, new Uint8Array(built.bytes));
  writeFileSync(join(folder, 'embedded.json'), signed.list);
  writeFileSync(join(folder, 'development-root.json'), signed.root);
  return built.report;
}

/** A few lines for the person who builds. */
export function summary(report: ListReport): string {
  const counts = new Map<Refusal, number>();
  for (const { reason } of report.refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    `list: ${report.entries} entries (${report.pages} of them pages), ${(report.bytes / 1e6).toFixed(2)} MB, data up to ${report.built || 'an unknown day'}`,
    ...report.sources.map(({ id, entries, date }) => `  ${id}: ${entries} entries${date ? `, ${date}` : ''}`),
    ...[...counts].sort(([, x], [, y]) => y - x).map(([reason, count]) => `  refused ${count}: ${REFUSALS[reason]}`),
  ].join('\n');
}

function main(args: readonly string[]): void {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const sources = value('--sources') ?? process.env.KINWARD_SOURCES;
  const report = buildEmbeddedList({
    sources: sources ? resolve(sources) : undefined,
    out: value('--out') ?? EMBEDDED_LIST,
  });
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  console.error(summary(report));
  console.error('  every refused row with its reason: out/list-report.json');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BuildRefused || error instanceof UnreadableSource)) throw error;
    console.error(`kinward list: ${error.message}`);
    process.exitCode = 1;
  }
