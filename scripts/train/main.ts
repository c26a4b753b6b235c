/**
 * `npm run train [-- --check]`: trains the second opinion of the chat detector on the conversations of this repository and
 * writes assets/chat-opinion.txt. First it trains on all hands but some and tells how rules and opinion do on those left
 * out, with the production code; `--check` ends there and writes nothing. Takes some minutes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildVocabulary } from '../../src/detection/chat/concepts/vocabulary.ts';
import { formatWeights, type Weights } from '../../src/detection/chat/opinion/weights.ts';
import { WEIGHTS_FILE } from '../build/chat-vocabulary.ts';
import { listText } from '../build/chat-words.ts';
import { replay } from '../evaluate/replay.ts';
import { type Conversation, loadConversations } from './conversations.ts';
import { fitModels, fitVerdict, inputsOf } from './fit.ts';

/** Only what is open to tuning: neither the held-back tenth nor hands kept for measuring. */
const folder = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'conversations');

/** Hands are left out in so many groups: each trains the models once. */
const FOLDS = 6;

const rules = buildVocabulary(listText());

interface Tally {
  scams: number;
  reached: number;
  atAsk: number;
  early: number;
  paid: number;
  beforePayment: number;
  honest: number;
  alarms: string[];
  hints: number;
  watchOnly: number;
  tooLoud: number;
}

/** How the production code does on conversations. @param weights null for the rules alone. */
function tally(conversations: readonly Conversation[], weights: (c: Conversation) => Weights | null): Tally {
  const t: Tally = {
    scams: 0,
    reached: 0,
    atAsk: 0,
    early: 0,
    paid: 0,
    beforePayment: 0,
    honest: 0,
    alarms: [],
    hints: 0,
    watchOnly: 0,
    tooLoud: 0,
  };
  for (const c of conversations) {
    const levels = replay(c.row, false, { ...rules, weights: weights(c) }).map((step) => step.assessment.level);
    const third = levels.findIndex((level) => level >= 3);
    const second = levels.findIndex((level) => level >= 2);
    if (!c.scam) {
      t.honest++;
      if (third >= 0) t.alarms.push(c.id);
      else if (second >= 0) t.hints++;
    } else if (c.watchOnly) {
      t.watchOnly++;
      if (third >= 0) t.tooLoud++;
    } else if (c.ask !== null) {
      t.scams++;
      if (third >= 0) t.reached++;
      if (third >= 0 && third <= c.ask) t.atAsk++;
      if (second >= 0 && second < c.ask) t.early++;
      if (c.payment === null) continue;
      t.paid++;
      if (third >= 0 && third < c.payment) t.beforePayment++;
    }
  }
  return t;
}

function tell(what: string, t: Tally): void {
  console.log(
    `  ${what.padEnd(8)} reached ${t.reached}/${t.scams}, at the ask ${t.atAsk}, level 2 before ${t.early}, before payment ` +
      `${t.beforePayment}/${t.paid}, watch-only ${t.tooLoud}/${t.watchOnly}, honest at 3 ${t.alarms.length}/${t.honest}, at 2 ${t.hints}`,
  );
}

function main(args: readonly string[]): void {
  const open = readdirSync(join(folder, 'open')).filter((name) => name.endsWith('.jsonl'));
  const paths = [join(folder, 'own.jsonl'), ...open.toSorted().map((name) => join(folder, 'open', name))];
  const all = loadConversations(paths);
  const fold = (c: Conversation) => paths.indexOf(c.hand) % FOLDS;
  const note = (text: string) => console.error(`kinward train: ${text}`);
  note(`${all.length} conversations of ${paths.length} files`);

  const unseen = Array.from({ length: FOLDS }, (_, left) => {
    const models = fitModels(all.filter((c) => fold(c) !== left));
    note(`${left + 1} of ${FOLDS} groups of hands left out`);
    return models;
  });
  const inputs = all.map((c) => ({ c, inputs: inputsOf(c, unseen[fold(c)] as Weights['models']) }));
  const verdict = fitVerdict(inputs);
  for (const path of paths) {
    const hand = all.filter((c) => c.hand === path);
    console.log(`${basename(path)}, by weights that were not trained on it`);
    tell(
      'rules',
      tally(hand, () => null),
    );
    tell(
      'both',
      tally(hand, (c) => ({ models: unseen[fold(c)] as Weights['models'], verdict })),
    );
  }
  if (args.includes('--check')) return;
  writeFileSync(WEIGHTS_FILE, formatWeights({ models: fitModels(all), verdict }));
  note('assets/chat-opinion.txt');
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
