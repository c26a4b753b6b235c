/** How the extension is built: one tree, three browsers. Which permission is for what: docs/permissions.md. */
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/build/manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const MOST_PAGES = /node_modules|[\\/]src[\\/](ui|platform|family)[\\/]/;

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
  hooks: {
    // The pages are built together, each script alone. What most pages need comes in one file: each of a dozen costs the popup a millisecond.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length < 2) return;
      const groups = [{ name: 'pages', test: MOST_PAGES, minShareCount: 3 }];
      Object.assign(
        config,
        mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
      );
    },
  },
  webExt: { disabled: true },
  zip: { exclude: ['**/*.map'], includeSources: ['.npmrc'], excludeSources: ['tests/**', 'out/**', '.output/**'] },
});
