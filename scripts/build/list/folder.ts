/** Reads a folder of public lists, each file by the importer that knows its format. Files that are no list are named, not guessed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../../src/services/publisher/importers/imported.ts';
import { recognise } from '../../../src/services/publisher/importers/recognise.ts';
import type { SourceFile } from '../../../src/services/publisher/select-entries.ts';
import { sourceOf } from '../../../src/services/publisher/sources/known-sources.ts';

/** A folder or file that cannot be read as lists; the message is one clear line. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/** Largest file taken: several times the largest public list we know. */
const MAX_BYTES = 64_000_000;
const LISTS = /\.(?:txt|tsv|csv|json|list|hosts)$/i;

/** Every list in the folder, in the order of their names. @throws UnreadableSource */
export function readFolder(folder: string): SourceFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UnreadableSource(`no such folder of lists: ${folder}`);
  const names = readdirSync(folder)
    .filter((name) => LISTS.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  if (names.length === 0) throw new UnreadableSource(`no list in ${folder} (.txt, .tsv, .json, .list, .hosts)`);
  return names.map((name) => readList(join(folder, name), name));
}

/** @throws UnreadableSource */
export function readList(path: string, name: string): SourceFile {
  if (statSync(path).size > MAX_BYTES) throw new UnreadableSource(`${path}: larger than ${MAX_BYTES / 1e6} MB`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    const importer = recognise(text);
    if (!importer) throw new UnreadableSource(`${path}: no importer knows this format`);
    return { source: sourceOf(name), file: name, format: importer.format, rows: importer.read(text) };
  } catch (error) {
    if (error instanceof SourceError) throw new UnreadableSource(`${path}: ${error.message}`, { cause: error });
    if (error instanceof TypeError) throw new UnreadableSource(`${path}: not UTF-8 text`, { cause: error });
    throw error;
  }
}
