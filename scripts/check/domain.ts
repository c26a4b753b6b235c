/**
 * `check -- domain FILE.txt [--sources DIR]`: what the production code says about each address of a file, one row an input row.
 * Reads plain lines and the raw formats of public lists alike; docs/list.md says what counts as a row.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import knownPlatforms from '../../assets/known-platforms.json';
import { canonicalAddress } from '../../src/blocklist/canonical.ts';
import { nothing, openList } from '../../src/blocklist/list.ts';
import { ListFormatError } from '../../src/blocklist/list-error.ts';
import type { DomainVerdict } from '../../src/blocklist/verdict.ts';
import { createDomainChecker } from '../../src/detection/link/check-domain.ts';
import { BuildRefused } from '../../src/services/publisher/build-list.ts';
import { readRule } from '../../src/services/publisher/importers/ad-block.ts';
import { readHostLine } from '../../src/services/publisher/importers/host-lines.ts';
import { type ImportedRow, SourceError } from '../../src/services/publisher/importers/imported.ts';
import { recognise } from '../../src/services/publisher/importers/recognise.ts';
import { UnreadableSource } from '../build/list/folder.ts';
import { buildEmbeddedList, EMBEDDED_LIST, listFrom, summary } from '../build/list.ts';
import { BadInput, lines } from './json-lines.ts';

/** JSON is read whole, so its size is capped; text is read line by line. */
const MAX_JSON_BYTES = 64_000_000;
const ROWS_A_WRITE = 500;

type Row = Pick<ImportedRow, 'text' | 'at' | 'says'>;

export async function check(args: readonly string[]): Promise<void> {
  const { file, sources } = readArgs(args);
  const judge = createDomainChecker({ list: openList(listBytes(sources)), knownPlatforms });
  let waiting: string[] = [];
  let any = false;
  const flush = () => {
    if (waiting.length > 0) process.stdout.write(waiting.join(''));
    waiting = [];
  };
  try {
    for await (const row of rowsOf(file)) {
      any = true;
      waiting.push(`${JSON.stringify(answer(row, judge))}\n`);
      if (waiting.length >= ROWS_A_WRITE) flush();
    }
  } finally {
    // Rows before a bad one are kept.
    flush();
  }
  if (!any) throw new BadInput(`no address in ${file}`);
}

function readArgs(args: readonly string[]): { file: string; sources: string | undefined } {
  const at = args.indexOf('--sources');
  const sources = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && (sources === undefined || sources.startsWith('--'))) throw new BadInput('--sources needs a folder');
  const files = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const [file, more] = files;
  if (file === undefined || file.startsWith('--') || more !== undefined)
    throw new BadInput('use: npm run -s check -- domain FILE.txt [--sources DIR]');
  return { file, sources };
}

/** The list named by --sources or KINWARD_SOURCES, made in memory; else the embedded one, made first when missing or damaged. */
function listBytes(sources: string | undefined): ArrayBuffer {
  try {
    const folder = sources ?? process.env.KINWARD_SOURCES;
    if (folder) return listFrom(folder).bytes;
    if (!existsSync(EMBEDDED_LIST)) {
      console.error('kinward check: making the embedded list (a few seconds) ...');
      console.error(summary(buildEmbeddedList({ out: EMBEDDED_LIST })));
    }
    return readEmbedded();
  } catch (error) {
    if (error instanceof UnreadableSource || error instanceof BuildRefused) throw new BadInput(error.message);
    throw error;
  }
}

function readEmbedded(): ArrayBuffer {
  const file = readFileSync(EMBEDDED_LIST);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  try {
    openList(bytes);
    return bytes;
  } catch (error) {
    if (!(error instanceof ListFormatError)) throw error;
    throw new BadInput(`the embedded list is damaged (${error.message}); run "npm run build" to make it anew`);
  }
}

/** JSON lists by their importer (each denied entry a row); everything else line by line, whatever its size. */
async function* rowsOf(file: string): AsyncGenerator<Row> {
  let first = true;
  let rules = false;
  for await (const { number, text } of lines(file)) {
    const line = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (first && /^\s*[[{]\s*("|$)/.test(line)) {
      yield* jsonRows(file);
      return;
    }
    rules ||= /^\s*(?:@@)?\|\|/.test(line);
    const row = readLine(line, number, first);
    if (!/^\s*[#!]/.test(line)) first = false;
    if (row === null) continue;
    if (isAddress(row.text) || row.says === 'pattern') yield row;
    // In a list of rules a half name is a rule that names no single address; in a list of hosts it is a mistake.
    else if (rules) yield { ...row, says: 'pattern' };
    else throw new BadInput(`${file}, line ${number}: not a host or URL: ${JSON.stringify(row.text.slice(0, 80))}`);
  }
}

/** Names of cases among the sites (`social engineering`) are rows without an address. */
function jsonRows(file: string): Row[] {
  if (statSync(file).size > MAX_JSON_BYTES) throw new BadInput(`${file}: JSON of more than ${MAX_JSON_BYTES / 1e6} MB`);
  const text = readFileSync(file, 'utf8');
  const importer = recognise(text);
  if (!importer) throw new BadInput(`${file}: JSON that is no list of hosts we know`);
  try {
    const denied = importer.read(text).filter(({ says }) => says === 'deny');
    return denied.map((row) => (isAddress(row.text) ? row : { ...row, says: 'pattern' }));
  } catch (error) {
    if (error instanceof SourceError) throw new BadInput(`${file}: ${error.message}`);
    throw error;
  }
}

/** One line of a plain list, a table (first column; a header names columns, not hosts) or an ad-block list. */
function readLine(line: string, at: number, first: boolean): Row | null {
  const cell = line.split('\t')[0] ?? '';
  if (first && cell !== line && !cell.includes('.')) return null;
  return /[|^*]|^\[Adblock/i.test(cell) && !/^\s*[#!]/.test(cell) ? readRule(cell, at) : readHostLine(cell, at);
}

/** `*.host` asks about the host. */
function withoutStar(text: string): string {
  return text.replace(/^\*\./, '');
}

function isAddress(text: string): boolean {
  const read = canonicalAddress(withoutStar(text));
  return read.ok && /[.:]/.test(read.value.host);
}

function answer({ text, says }: Row, judge: (url: string) => DomainVerdict) {
  const { host, verdict, source, since, reason } =
    says === 'pattern' ? nothing(text, 'not-an-address') : judge(withoutStar(text));
  return { host, verdict, source, since, reason };
}
