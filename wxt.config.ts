/** How the extension is built: one tree, three browsers. Which permission is for what: docs/permissions.md. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/build/manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDirTemplate:
    process.env.KINWARD_GRANTED === '1'
      ? '{{browser}}-mv{{manifestVersion}}-granted'
      : '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifestFor(browser, process.env.KINWARD_GRANTED === '1'),
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': here('./src/platform/bare-context.ts') } },
    build: {
      sourcemap: false,
      target: 'es2022',
      // Vite copies a big string constant to every use: the suffix list doubled the worker's size.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  webExt: { disabled: true },
  zip: { exclude: ['**/*.map'], includeSources: ['.npmrc'], excludeSources: ['tests/**', 'out/**', '.output/**'] },
});
