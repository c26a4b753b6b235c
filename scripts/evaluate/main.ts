/** Finds the sets, replays them, prints the tables and writes out/evaluation.html. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BadInput, jsonLines } from '../check/json-lines.ts';
import { type Measured, measure } from './measure.ts';
import { compared, html, type Section, sectionFor, terminal } from './report.ts';
import { type Row, readRow } from './row.ts';
import { TRANSFORMS } from './transforms.ts';

const root = join(import.meta.dirname, '..', '..');
const own = join(root, 'tests', 'fixtures', 'conversations');
const data = process.env.KINWARD_DATA ?? join(root, '..', 'shared', 'data');
const chats = join(data, 'chat');

async function readSet(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { number, value } of jsonLines(file)) rows.push(readRow(value, `${file}, line ${number}`));
  return rows;
}

function files(folder: string): string[] {
  if (!existsSync(folder)) {
    console.log(
      `No conversations at ${relative(process.cwd(), folder)}; set KINWARD_DATA to the folder that holds chat/.`,
    );
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

const setName = (file: string) => (file.split(/[/\\]/).pop() ?? file).replace('.jsonl', '');

try {
  const only = process.argv.slice(2);
  const sections: Section[] = [];
  const written = new Map<string, Row[]>();
  for (const file of [...files(own), ...files(chats)]) {
    const name = setName(file);
    if (only.length > 0 && !only.includes(name)) continue;
    const rows = await readSet(file);
    console.error(`${name}: ${rows.length} conversations ...`);
    sections.push(sectionFor(measure(name, rows)));
    if (file.startsWith(own) || name.startsWith('dev-')) written.set(name, rows);
  }
  if (written.size > 0) {
    const all = (options: Parameters<typeof measure>[2]): Measured[] =>
      [...written].map(([name, rows]) => measure(name, rows, options));
    const variants = new Map<string, Measured[]>([['all contacts unknown', all({ unknown: true })]]);
    for (const transform of TRANSFORMS) {
      console.error(`${transform.name} ...`);
      variants.set(transform.name, all({ transform }));
    }
    sections.push(compared('All written sets under change', all({}), variants));
  }
  console.log(terminal(sections));
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'evaluation.html'), html(sections));
  console.log('\nThe same with bars: out/evaluation.html');
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`kinward evaluate: ${error.message}`);
  process.exitCode = 2;
}
