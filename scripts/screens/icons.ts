/**
 * Renders assets/icon.svg to the PNG sizes that browsers ask for. Run by hand after the drawing changes:
 * `npm run screens -- --icons`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './open-chromium.ts';

const SIZES = [16, 32, 48, 128];
const root = join(import.meta.dirname, '..', '..');
const svg = readFileSync(join(root, 'assets', 'icon.svg')).toString('base64');
const out = join(root, 'assets', 'public', 'icon');

export async function renderIcons(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const browser = await openChromium();
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: join(out, `${size}.png`), omitBackground: true });
  }
  await browser.close();
}
