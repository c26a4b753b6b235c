/** What `npm test` runs, in order: quick checks first, then the builds, then everything that needs them. */

export interface Step {
  readonly name: string;
  readonly what: string;
  readonly command: readonly [string, ...string[]];
  /** The command is a Vitest run: its tests are counted one by one. */
  readonly vitest?: true;
}

const npx = (...args: string[]): [string, ...string[]] => ['npx', '--no-install', ...args];
const program = (path: string, ...args: string[]): [string, ...string[]] => ['node', '--import', 'tsx', path, ...args];
const vitest = (...projects: string[]): [string, ...string[]] =>
  npx('vitest', 'run', ...projects.flatMap((name) => ['--project', name]));

export const STEPS: readonly Step[] = [
  { name: 'types', what: 'TypeScript, strict', command: npx('tsc', '--noEmit') },
  { name: 'lint', what: 'format, lint, walls between the rooms', command: npx('biome', 'ci', '--colors=off', '.') },
  { name: 'unused', what: 'files, exports and packages nobody uses', command: npx('knip') },
  { name: 'regexes', what: 'no pattern that a hostile text can stall', command: program('scripts/regexes/main.ts') },
  { name: 'unit', what: 'unit tests and the house test', command: vitest('unit'), vitest: true },
  { name: 'property', what: 'properties', command: vitest('property'), vitest: true },
  { name: 'dom', what: 'pages and readers in a simulated page', command: vitest('dom'), vitest: true },
  { name: 'build', what: 'Chrome, Edge, Firefox and the test build', command: ['node', 'scripts/build.mjs', '--all'] },
  { name: 'list', what: 'the embedded list as built', command: program('scripts/test/list.ts') },
  { name: 'size', what: 'size budgets', command: npx('size-limit') },
  { name: 'store', what: "the Firefox store's linter", command: program('scripts/test/store-lint.ts') },
  { name: 'chromium', what: 'the road in a real Chromium', command: vitest('chromium'), vitest: true },
  { name: 'firefox', what: 'the road in a real Firefox', command: vitest('firefox'), vitest: true },
  {
    name: 'feed',
    what: 'a feed from its keys to a real browser',
    command: program('scripts/feed-demo/main.ts', '--built'),
  },
];
