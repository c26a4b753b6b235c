/**
 * The same pages against the same card, in Firefox. Each stands in a frame of its own, twelve at a time: the page's top layer,
 * root element and presses are those of the frame.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATTACKS } from '../../fixtures/attacks/scripts.ts';
import { bundleCard } from '../attack-bundle.ts';
import { type FakeHosts, startFakeHosts } from '../fake-hosts.ts';
import { type Firefox, startFirefox } from './marionette.ts';

const SITE = 'platform.example';
const AT_A_TIME = 12;
const WORLD = 'card';
const BEFORE_PRESS_MS = 700;
const UNTIL_MS = 5_000;

let hosts: FakeHosts;
let firefox: Firefox;
let card: string;

beforeAll(async () => {
  card = await bundleCard();
  const frames = `<!doctype html><title>x</title><style>iframe{width:420px;height:420px;border:0}</style>${'<iframe src="/frame"></iframe>'.repeat(AT_A_TIME)}`;
  hosts = await startFakeHosts({
    [SITE]: ({ path }) => ({ body: path === '/frame' ? '<!doctype html><body><h1>Account</h1>' : frames }),
  });
  firefox = await startFirefox({
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${hosts.port}`,
  });
});
afterAll(async () => {
  await firefox?.close();
  await hosts?.close();
});

interface Seen {
  readonly told: readonly string[];
  readonly box: { readonly left: number; readonly bottom: number } | null;
  /** The frame's own root shows nothing. */
  readonly blank: boolean;
}
const LOOK = `return { told: [...window.shown.told], box: window.shown.box(),
  blank: document.documentElement.getClientRects().length === 0 || !document.body || document.body.innerText.trim().length < 2 };`;

test('no page gets rid of the card', { timeout: 180_000 }, async () => {
  const lost: string[] = [];
  const outcomes: Record<string, string> = {};
  // Frames of one site share a thread, and a hand rests on one at a time: these pages stand alone.
  const alone = ATTACKS.filter(({ name }) => /^(keeps the page busy|swallows )/.test(name));
  const rest = ATTACKS.filter((attack) => !alone.includes(attack));
  const batches = alone.map((attack) => [attack]);
  for (let from = 0; from < rest.length; from += AT_A_TIME) batches.push(rest.slice(from, from + AT_A_TIME));
  for (const batch of batches) {
    await firefox.go(`https://${SITE}/`);
    for (const [i, { code, before }] of batch.entries()) {
      await firefox.switchToFrame(i);
      const attack = () => firefox.page(`window.eval(${JSON.stringify(`{${code}};0`)})`).catch(() => undefined);
      if (before) await attack();
      await firefox.inWorld(WORLD, `${card};window.shown = kinward.showCard();`);
      if (!before) await attack();
      await firefox.switchToFrame(null);
    }
    await new Promise((done) => setTimeout(done, BEFORE_PRESS_MS));
    const waiting = new Map(batch.map(({ name }, i) => [i, name]));
    for (const end = Date.now() + UNTIL_MS; waiting.size > 0 && Date.now() < end; )
      for (const [i, name] of waiting) {
        await firefox.switchToFrame(null);
        await firefox.page(`document.querySelectorAll('iframe')[${i}].scrollIntoView()`);
        await firefox.switchToFrame(i);
        let seen = await firefox.inWorld<Seen>(WORLD, LOOK).catch((): Seen => ({ told: [], box: null, blank: true }));
        if (seen.told.length === 0 && seen.box) {
          await firefox.press(seen.box.left + 60, seen.box.bottom - 36, 60).catch(() => undefined);
          seen = await firefox.inWorld<Seen>(WORLD, LOOK).catch(() => seen);
        }
        const outcome = seen.told.includes('fought') ? 'warning page' : seen.told.includes('more') ? 'pressed' : '';
        if (outcome === '' && !(seen.blank && Date.now() > end - UNTIL_MS / 2)) continue;
        outcomes[name] = outcome || 'blank page';
        waiting.delete(i);
      }
    await firefox.switchToFrame(null);
    lost.push(...waiting.values());
  }
  expect(lost).toEqual([]);
  expect(outcomes['leaves it alone']).toBe('pressed');
});
