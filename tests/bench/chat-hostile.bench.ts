/** Texts made to be slow, from 1 kB to 1 MB: the reader's time must stay in proportion to what it reads, whatever they hold. */
import { shippedVocabulary } from '../../scripts/build/chat-vocabulary.ts';
import { createReader } from '../../src/detection/chat/reader.ts';
import { MAX_CHARS, normalize } from '../../src/detection/chat/text/normalize.ts';
import { fixtureMessages } from './chat-fixtures.ts';
import { type Goal, printGoals } from './chat-goals.ts';

const SIZES = [1_000, 4_000, 20_000, 100_000, 1_000_000] as const;
const ROUNDS = 9;
/** Other work on the machine only ever adds. */
const best = (values: readonly number[]) => Math.min(...values);

const vocabulary = shippedVocabulary();
const ordinary = fixtureMessages().join(' ');
const hits = vocabulary.lexicon.literals.filter((word) => word.length < 4 && /[\u4e00-\u9fff]/.test(word)).join('');
const KINDS: Readonly<Record<string, string>> = {
  'ordinary talk': ordinary,
  'one letter': 'a',
  'one Han character': '的',
  digits: '7',
  'sums and units': '500 usdt 3,000 ',
  'zero-width': '提\u200b\u200d现\u2060',
  'expands when folded': '\ufdfa',
  'accents on accents': `e${'\u0301'.repeat(50)}`,
  'mixed scripts': 'дeposit提ｗｉｔｈ現ฝากเงิน입금डिपॉज़िट',
  'separated letters': 'd.e-p*o_s i t ',
  'digits for letters': 'd3p0s1t w.n5t ',
  'nested quotes': '“「"«',
  'unmatched brackets': '([{<《「',
  'one quote': '" deposit ',
  'links without end': 'a.b.c-d.',
  'hits only': hits,
  'hits that overlap': '充值提现手续费保证金税',
  negation: "不要别充值don't deposit ",
  'line breaks': '\n。\n',
  'broken surrogates': '\ud83d\udb40',
};

const text = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** us for one message in a fresh thread: what a turn before it holds is measured in chat-reader. */
function read(message: string): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const reader = createReader({ kind: 'direct', contact: 'unknown' }, vocabulary);
    const start = performance.now();
    reader.read({ id: '1', from: 'them', text: message, at: null, links: [] }, 'k', 1);
    times.push((performance.now() - start) * 1000);
  }
  return best(times);
}

for (const unit of Object.values(KINDS)) read(text(unit, 4_000));
console.log(`us per kB (1,000 units); reading stops at ${MAX_CHARS} units, so larger messages must cost less a kB`);
console.log(
  `${''.padEnd(22)}${SIZES.map((size) => `${size / 1000} kB`.padStart(9)).join('')}   whole 1 MB, ms   per unit, to ordinary`,
);
const perKb = (unit: string, size: number) => read(text(unit, size)) / (size / 1000);
/** Whole sweeps apart in time, the best of each cell: another's burst of work must not look like growth. */
const SWEEPS = 3;
const table = Object.entries(KINDS).map(([kind, unit]) => ({
  kind,
  unit,
  costs: SIZES.map(() => Number.POSITIVE_INFINITY),
}));
for (let sweep = 0; sweep < SWEEPS; sweep++)
  for (const { unit, costs } of table)
    SIZES.forEach((size, i) => {
      costs[i] = Math.min(costs[i] as number, perKb(unit, size));
    });
const usual = table.find(({ unit }) => unit === ordinary)?.costs[2] ?? Number.NaN;
let [steepest, steepestKind, dearest, dearestKind] = [0, '', 0, ''];
for (const { kind, costs } of table) {
  // 1 kB is little work and mostly fixed cost: growth is what a larger message costs above the cheapest smaller one.
  const growth = Math.max(...costs.map((cost, i) => (i === 0 ? 0 : cost / Math.min(...costs.slice(0, i)))));
  const ratio = (costs[2] ?? Number.NaN) / usual;
  if (growth > steepest) [steepest, steepestKind] = [growth, kind];
  if (ratio > dearest) [dearest, dearestKind] = [ratio, kind];
  const cells = costs.map((cost) => cost.toFixed(1).padStart(9)).join('');
  console.log(
    `${kind.padEnd(22)}${cells}   ${(((costs[4] ?? 0) * 1000) / 1000).toFixed(1).padStart(14)}   ${ratio.toFixed(2).padStart(21)}x`,
  );
}
const goals: Goal[] = [
  {
    name: `flat in the length (steepest: ${steepestKind})`,
    goal: '<= 2x per kB',
    measured: `${steepest.toFixed(2)}x`,
    met: steepest <= 2,
  },
  {
    name: `G13 worst text of 20,000 units against ordinary talk, per unit (dearest: ${dearestKind})`,
    goal: '<= 5x',
    measured: `${dearest.toFixed(2)}x`,
    met: dearest <= 5,
  },
];
// The normal form alone, for whoever mends it.
console.log(
  `normal form of 20,000 units, us: ${Object.entries(KINDS)
    .map(([kind, unit]) => {
      const message = text(unit, 20_000);
      const times = Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        normalize(message);
        return (performance.now() - start) * 1000;
      });
      return `${kind} ${best(times).toFixed(0)}`;
    })
    .join(', ')}`,
);
printGoals(goals);
