/**
 * `check -- page DIR`: what the built extension says about saved pages. Each file of DIR/index.jsonl is served at its true
 * address in one Chromium, with the rest of the network shut; one row an input row, in order.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { BadInput, jsonLines } from './json-lines.ts';
import { ensureGrantedBuild } from './page/granted-build.ts';
import { openPageChecker, type PageAnswer } from './page/page-checker.ts';

/** Tabs at a time: the pages mostly wait for their quiet, so a few share one processor well. */
const TABS = 6;
const MAX_FILE_BYTES = 32_000_000;

interface Row {
  readonly file: string;
  readonly url: string;
  readonly path: string;
}

export async function check(args: readonly string[]): Promise<void> {
  const [dir, more] = args;
  if (dir === undefined || dir.startsWith('--') || more !== undefined)
    throw new BadInput('use: npm run -s check -- page DIR');
  const { rows, bad } = await readIndex(dir);
  if (rows.length > 0) await answer(rows);
  // Good rows before a bad one are answered.
  if (bad) throw bad;
}

async function readIndex(dir: string): Promise<{ rows: Row[]; bad: BadInput | null }> {
  const index = join(dir, 'index.jsonl');
  if (!existsSync(dir)) throw new BadInput(`no such folder: ${dir}`);
  if (!statSync(dir).isDirectory()) throw new BadInput(`not a folder: ${dir}`);
  const rows: Row[] = [];
  try {
    for await (const { number, value } of jsonLines(index)) rows.push(readRow(dir, `${index}, line ${number}`, value));
  } catch (error) {
    if (error instanceof BadInput) return { rows, bad: error };
    throw error;
  }
  return { rows, bad: null };
}

function readRow(dir: string, place: string, { file, url }: Record<string, unknown>): Row {
  if (typeof file !== 'string' || file === '') throw new BadInput(`${place}: no "file"`);
  if (isAbsolute(file) || normalize(file).startsWith('..'))
    throw new BadInput(`${place}: "file" leaves the folder: ${file}`);
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new BadInput(`${place}: "url" is no http(s) address`);
  const path = join(dir, file);
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isFile()) throw new BadInput(`${place}: no such file: ${path}`);
  if (info.size > MAX_FILE_BYTES) throw new BadInput(`${place}: larger than ${MAX_FILE_BYTES / 1e6} MB: ${path}`);
  return { file, url, path };
}

async function answer(rows: readonly Row[]): Promise<void> {
  const checker = await openPageChecker(ensureGrantedBuild());
  const answers: (PageAnswer | undefined)[] = [];
  let next = 0;
  let printed = 0;
  const work = async () => {
    for (let at = next++; at < rows.length; at = next++) {
      const row = rows[at];
      if (!row) return;
      const given = await checker.check(row.url, readFileSync(row.path));
      if (given.unread) console.error(`kinward check: ${row.file}: not watched (${given.unread})`);
      answers[at] = given;
      for (let done = answers[printed]; done; done = answers[++printed]) {
        const { verdict, reasons } = done;
        const about = rows[printed];
        process.stdout.write(`${JSON.stringify({ file: about?.file, url: about?.url, verdict, reasons })}\n`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(TABS, rows.length) }, work));
  } finally {
    await checker.close();
  }
}
