/**
 * Pages that work against a card, in a real browser. Each must end, whatever the page does, with a card that is seen and can be
 * pressed, with the notice giving up to the warning page, or with a page that is blank itself.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATTACKS, type Attack } from '../../fixtures/attacks/scripts.ts';
import { bundleCard } from '../attack-bundle.ts';

const SITE = 'http://platform.example/';
const PAGE = '<!doctype html><title>x</title><body style="background:#dde"><h1>Account</h1><p>Balance 12 034.00</p>';
/** A press counts half a second after the card appears; what covers it for good is a fight after a second and a half. */
const BEFORE_PRESS_MS = 700;
const UNTIL_MS = 5_000;
const BLANK_AFTER_MS = 1_500;
/** As many at a time as two cores carry. */
const LANES = 6;

let browser: Browser;
let script: string;
let desk: Page;

beforeAll(async () => {
  script = await bundleCard();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
  desk = await browser.newPage();
});
afterAll(() => browser?.close());

interface World {
  run<T>(expression: string): Promise<T>;
}

/** A world like that of a content script: the same document, functions of its own. */
async function ownWorld(cdp: CDPSession): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'card',
  });
  return {
    async run<T>(expression: string) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

/** Share of red (the card's edge) and of the commonest colour in a picture of the page. */
async function colours(page: Page, clip?: { x: number; y: number; width: number; height: number }) {
  const picture = (await page.screenshot({ ...(clip && { clip }), animations: 'allow' })).toString('base64');
  return desk.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const seen = new Map<string, number>();
    let red = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
      const name = `${r} ${g} ${b}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      if (r > 150 && g < 80 && b < 80) red++;
    }
    const all = pixels.length / 4;
    return { red: red / all, uniform: Math.max(0, ...seen.values()) / all };
  }, picture);
}

type Outcome = 'pressed' | 'warning page' | 'blank page' | 'lost';

async function attacked(page: Page, cdp: CDPSession, { code, before }: Attack): Promise<Outcome> {
  await page.goto(SITE);
  const world = await ownWorld(cdp);
  if (before) await cdp.send('Runtime.evaluate', { expression: `{${code}}` });
  await world.run(`${script};var shown = kinward.showCard();0`);
  if (!before) await cdp.send('Runtime.evaluate', { expression: `{${code}}` });
  await page.waitForTimeout(BEFORE_PRESS_MS);
  const start = Date.now();
  for (; Date.now() < start + UNTIL_MS; await page.waitForTimeout(150)) {
    if (Date.now() > start + BLANK_AFTER_MS && (await colours(page)).uniform > 0.999) return 'blank page';
    const { told, box } = await world.run<{
      told: string[];
      box: { left: number; top: number; bottom: number } | null;
    }>('({ told: shown.told, box: shown.box() })');
    if (told.includes('fought')) return 'warning page';
    if (!box) continue;
    const edge = { x: box.left + 1, y: box.top + 20, width: 6, height: 40 };
    if ((await colours(page, edge)).red < 0.5) continue;
    // The lowest row of buttons: the first of them explains.
    await page.mouse.click(box.left + 60, box.bottom - 36, { delay: 60 });
    if ((await world.run<string[]>('shown.told')).includes('more')) return 'pressed';
  }
  return 'lost';
}

test('there are at least forty of them', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ATTACKS.map(({ code }) => code)).size).toBe(ATTACKS.length);
});

test('no page gets rid of the card', { timeout: 180_000 }, async () => {
  const outcomes: Record<string, Outcome> = {};
  const waiting = [...ATTACKS];
  const lane = async () => {
    const page = await browser.newPage({ viewport: { width: 720, height: 620 } });
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
    const cdp = await page.context().newCDPSession(page);
    for (let next = waiting.shift(); next; next = waiting.shift())
      outcomes[next.name] = await attacked(page, cdp, next);
    await page.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'lost')).toEqual([]);
  // The measure can tell: a page that does nothing leaves a card to press, and one that empties itself is blank.
  expect(outcomes['leaves it alone']).toBe('pressed');
  expect(outcomes['writes the document anew']).toBe('blank page');
});
