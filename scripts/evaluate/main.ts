/**
 * Finds the sets, replays them, prints the tables and writes out/evaluation.html.
 * `npm run evaluate [-- SET ...] [--plain] [--figures FILE.md]`: --plain leaves the changed texts out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedVocabulary } from '../build/chat-vocabulary.ts';
import { BadInput, jsonLines } from '../check/json-lines.ts';
import { changeTable, lossTable, type Variant } from './change-tables.ts';
import { html, markdown, terminal } from './forms.ts';
import { type Conditions, outcomeOf } from './outcome.ts';
import { type Row, readRow } from './row.ts';
import { findSets, type SetFile, WRITTEN } from './sets.ts';
import * as tables from './tables.ts';
import { TRANSFORMS } from './transforms.ts';

const root = join(import.meta.dirname, '..', '..');
const fixtures = join(root, 'tests', 'fixtures', 'conversations');
const chats = join(process.env.KINWARD_DATA ?? join(root, '..', 'shared', 'data'), 'chat');

interface LoadedSet extends SetFile {
  readonly rows: readonly Row[];
}

async function load(set: SetFile): Promise<LoadedSet> {
  const rows: Row[] = [];
  for await (const { number, value } of jsonLines(set.path)) rows.push(readRow(value, `${set.path}, line ${number}`));
  return { ...set, rows };
}

function measure(sets: readonly LoadedSet[], conditions: Conditions = {}): tables.MeasuredSet[] {
  return sets.map(({ name, family, rows }) => ({
    name,
    family,
    outcomes: rows.map((row) => outcomeOf(row, conditions)),
  }));
}

function chosen(names: readonly string[]): SetFile[] {
  const found = findSets(fixtures, chats);
  if (!found.some(({ path }) => path.startsWith(chats)))
    console.log(
      `No conversations at ${relative(process.cwd(), chats)}; set KINWARD_DATA to the folder that holds chat/.`,
    );
  const strange = names.find((name) => !found.some((set) => set.name === name));
  if (strange) throw new BadInput(`no set called ${strange}; there are ${found.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? found : found.filter(({ name }) => names.includes(name));
}

function variantsOf(sets: readonly LoadedSet[]): Variant[] {
  return [
    { name: 'all contacts unknown', sets: measure(sets, { unknown: true }) },
    ...TRANSFORMS.map((transform) => ({ name: transform.name, sets: measure(sets, { transform }) })),
  ];
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { plain: { type: 'boolean', default: false }, figures: { type: 'string' } },
  });
  const sets = await Promise.all(chosen(positionals).map(load));
  // Built before the clock runs: it must not count as the first set's time.
  shippedVocabulary();
  const measured = measure(sets);
  const written = sets.filter(({ family }) => WRITTEN.includes(family));
  const base = measured.filter(({ family }) => WRITTEN.includes(family));
  const variants = values.plain ? [] : variantsOf(written);
  const figures = [
    tables.scamTable(measured),
    tables.leadTable(base),
    tables.honestTable(measured),
    ...(variants.length > 0 ? [changeTable(base, variants)] : []),
    tables.byTable(base, 'kind'),
    tables.byTable(base, 'language'),
    tables.stageTable(base),
  ];
  const all = [
    ...figures,
    ...(variants.length > 0 ? [lossTable(base, variants)] : []),
    tables.listTable(measured),
    tables.costTable(measured),
  ];
  console.log(terminal(all));
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'evaluation.html'), html(all, today));
  console.log('\nThe same with bars: out/evaluation.html');
  if (values.figures) writeFileSync(values.figures, `${figuresHead(today)}\n${markdown(figures)}`);
}

const figuresHead = (date: string) => `# Figures of the chat detector

Made by \`npm run evaluate -- --figures docs/detection-figures.md\` on ${date}; do not edit by hand. Written conversations, not
real ones. "own, open" and "written by others" were read while building, so they show less than they seem to; "own, held
back" was not. Nothing here says how Kinward does on the chats that people really receive.
`;

try {
  await run();
} catch (error) {
  const known = error instanceof BadInput || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  console.error(`kinward evaluate: ${(error as Error).message}`);
  process.exitCode = 2;
}
