/** The readers and the watch as one script for the page of a replica (tests/fixtures/sites/in-browser.ts). */
import { join } from 'node:path';
import { build, type Rollup } from 'vite';

export async function bundleReaders(): Promise<string> {
  const entry = join(import.meta.dirname, '..', 'fixtures', 'sites', 'in-browser.ts');
  const out = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [first] = (out as Rollup.RollupOutput[])[0]?.output ?? [];
  return first?.code ?? '';
}
