/** Runs one step as a process of its own and counts what passed and failed. Output is kept in a log and shown on failure. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.ts';

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ms: number;
  readonly output: string;
}

/** A step that hangs is a failed step: half again as long as the slowest one measured, the browser tests on a busy machine. */
const STEP_MS = 15 * 60 * 1000;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts single tests; a file that failed to load holds no test and counts as one failure. */
export function countVitest(report: VitestReport): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests,
  };
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    // Vitest died before it could write: the step fails as a whole, with its output shown.
    return null;
  }
}

export function runStep(step: Step, { root, out }: { readonly root: string; readonly out: string }): Outcome {
  const report = join(out, `${step.name}.json`);
  rmSync(report, { force: true });
  const [command, ...args] = step.command;
  const reporters = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const started = performance.now();
  const done = spawnSync(command, [...args, ...reporters], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    timeout: STEP_MS,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  const output = `${done.stdout}${done.stderr}${done.error ? `\n${done.error.message}` : ''}`.trim();
  writeFileSync(join(out, `${step.name}.log`), output);
  const base = { name: step.name, ms: performance.now() - started, output };
  if (!step.vitest)
    return { ...base, passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1, skipped: 0 };
  const counts = readReport(report);
  if (!counts) return { ...base, passed: 0, failed: 1, skipped: 0 };
  const counted = countVitest(counts);
  // An unhandled error outside any test fails the run without failing a test.
  const failed = counted.failed === 0 && done.status !== 0 ? 1 : counted.failed;
  return { ...base, ...counted, failed };
}
