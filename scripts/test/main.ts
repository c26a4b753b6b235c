/** Runs the steps one after the other, goes on after a failed one, and ends with a table and one line of counts. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runStep } from './run.ts';
import { STEPS } from './steps.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'out', 'test');
const SHOWN_LINES = 200;

function chosenSteps(names: readonly string[]) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  console.error(
    `kinward test: no step called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  return process.exit(2);
}

/** The end of a failed step's output; the whole of it is in its log. */
function lastLines(output: string, name: string): string {
  const lines = output.split('\n');
  const rest = lines.length > SHOWN_LINES ? [`... (whole log: out/test/${name}.log)`] : [];
  return [...rest, ...lines.slice(-SHOWN_LINES)].join('\n');
}

const steps = chosenSteps(process.argv.slice(2));
mkdirSync(OUT, { recursive: true });
const started = performance.now();
const outcomes: Outcome[] = [];
for (const step of steps) {
  process.stdout.write(`${step.name.padEnd(10)} ${step.what} ... `);
  const outcome = runStep(step, { root: ROOT, out: OUT });
  outcomes.push(outcome);
  console.log(`${outcome.failed === 0 ? 'ok' : 'FAILED'} (${(outcome.ms / 1000).toFixed(1)} s)`);
  if (outcome.failed > 0) console.log(lastLines(outcome.output, step.name));
}

console.log(`\nsummary after ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const { name, passed, failed, skipped } of outcomes)
  console.log(`  ${name.padEnd(10)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
