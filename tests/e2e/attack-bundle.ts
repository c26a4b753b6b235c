/** The card as one script for a world of its own in a page that works against it (tests/fixtures/attacks). */
import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** A script that leaves `kinward.showCard` in the world it is run in. */
export async function bundleCard(): Promise<string> {
  const entry = join(import.meta.dirname, '..', 'fixtures', 'attacks', 'card-in-page.ts');
  const out = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'kinward' } },
  });
  const [first] = (out as Rollup.RollupOutput[])[0]?.output ?? [];
  return first?.code ?? '';
}
