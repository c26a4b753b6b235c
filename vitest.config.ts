/** Three kinds of test that run without a browser, and the browser tests, each a project of its own. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const wxt = WxtVitest();
const setupFiles = ['tests/setup.ts'];
const e2e = { environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wxt],
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles,
        },
      },
      {
        plugins: [wxt],
        test: {
          name: 'property',
          environment: 'node',
          isolate: false,
          include: ['tests/property/**/*.test.ts'],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [wxt],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          isolate: false,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles,
          // Most of them wait for timers of the page: on a busy machine those come late.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'chromium', ...e2e, include: ['tests/e2e/chromium/**/*.test.ts'] } },
      { test: { name: 'firefox', ...e2e, include: ['tests/e2e/firefox/**/*.test.ts'] } },
      { test: { name: 'long', ...e2e, include: ['tests/long/**/*.test.ts'] } },
    ],
  },
});
