/** Finding words in chat messages, in Node and in Chromium, beside an npm automaton, one big RegExp and a plain loop. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { SIMPLIFIED, TRADITIONAL } from '../../scripts/build/han-table.ts';
import { normalize } from '../../src/detection/chat/text/normalize.ts';
import { fixtureMessages, somePatterns } from './chat-fixtures.ts';
import { type Goal, printGoals, ratioGoal } from './chat-goals.ts';
import { type Timings, timeMatchers, timeNormalForm } from './chat-matchers.ts';

const SIZES = [500, 2_000, 10_000] as const;
/** Goals at each size, as ratios to the big RegExp; those to the npm automaton are the same at all. */
const MOST_OF_ALTERNATION = [0.7, 0.35, 0.25] as const;
const MOST_OF_NPM = 0.25;

const messages = fixtureMessages().map(normalize);
const traditional = fixtureMessages('zh-hant');
const units = messages.reduce((sum, text) => sum + text.length, 0) / messages.length;
console.log(
  `${messages.length} messages of our open fixtures, ${units.toFixed(0)} units on average; us a message, best of 13 rounds`,
);

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'chat-matchers.ts'), formats: ['iife'], name: 'matchers' },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const chunk = output?.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the bundle for the page is empty');
  return chunk.code;
}

function show(where: string, size: number, timings: Timings): void {
  const cells = Object.entries(timings).map(([name, us]) => `${name} ${us.toFixed(2)}`);
  console.log(`${where.padEnd(9)} ${String(size).padStart(6)} words:  ${cells.join('   ')}`);
}

interface Matchers {
  timeMatchers: typeof timeMatchers;
  timeNormalForm: typeof timeNormalForm;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
await page.addScriptTag({ content: `${await bundle()}\n;globalThis.matchers = matchers;` });

const goals: Goal[] = [];
const atSize: Timings[] = [];
for (const [i, size] of SIZES.entries()) {
  const patterns = somePatterns(size);
  // The plain loop is far out of the race: some messages are enough to say so.
  show('Node', size, timeMatchers(patterns, messages.slice(0, 600), true));
  const timings = await page.evaluate(
    ([p, m]) => (globalThis as unknown as { matchers: Matchers }).matchers.timeMatchers(p, m, false),
    [patterns, messages] as const,
  );
  show('Chromium', size, timings);
  atSize.push(timings);
  const { ours = Number.NaN, npm = Number.NaN, alternation = Number.NaN } = timings;
  goals.push(ratioGoal(`G12 Chromium, ${size} words, to the npm automaton`, ours / npm, MOST_OF_NPM));
  goals.push(
    ratioGoal(`G12 Chromium, ${size} words, to one RegExp`, ours / alternation, MOST_OF_ALTERNATION[i] as number),
  );
}
goals.push(
  ratioGoal(
    'G12 Chromium, ours at 10,000 words to ours at 500',
    (atSize[2]?.ours ?? Number.NaN) / (atSize[0]?.ours ?? Number.NaN),
    1.3,
  ),
);

const pairs = [TRADITIONAL, SIMPLIFIED] as const;
const whole = somePatterns(10_000);
const normal = await page.evaluate(
  ([p, m, t]) => (globalThis as unknown as { matchers: Matchers }).matchers.timeNormalForm(p, m, t),
  [whole, traditional, pairs] as const,
);
show('Node', 10_000, timeNormalForm(whole, traditional, pairs));
show('Chromium', 10_000, normal);
goals.push(
  ratioGoal(
    'G14 Chromium, zh-Hant: normal form and words to steps and npm automaton',
    (normal['ours: normal form and words'] ?? Number.NaN) / (normal['in steps, then npm'] ?? Number.NaN),
    0.1,
  ),
);
goals.push({
  name: 'G14 the same to opencc-js and npm automaton',
  goal: '<= 0.1x',
  measured: 'opencc-js is not installed; the steps use its character table',
  met: null,
});
goals.push({
  name: 'G15 language hint',
  goal: '<= 0.1x eld',
  measured: 'there is none: all languages lie in one automaton',
  met: null,
});
await browser.close();
printGoals(goals);
