/**
 * The readers of the chat sites in a real browser, on replica pages at the true addresses under the sites' own policy: what
 * happy-dom cannot tell (layout, speed, real observers). The extension around them is tested elsewhere.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatLook } from '../../../src/sites/chat-site.ts';
import type { Compared } from '../../fixtures/sites/compare-look.ts';
import { type PageLocale, STAMPS } from '../../fixtures/sites/locale-words.ts';
import { type Change, MUTATION_KINDS } from '../../fixtures/sites/mutate.ts';
import { GROUP_SAMPLE, SAMPLE } from '../../fixtures/sites/sample-chat.ts';
import { type WechatOptions, wechatPage, wechatScript } from '../../fixtures/sites/wechat-page.ts';
import { WECHAT_SAMPLE } from '../../fixtures/sites/wechat-sample.ts';
import {
  FIXTURE_HEADERS,
  fixtureScript,
  type WhatsappOptions,
  whatsappPage,
} from '../../fixtures/sites/whatsapp-page.ts';

/** Random pages of each kind; more by hand. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 200);
const NOW = Date.parse('2026-04-01T00:00:00');
const PAGES = ['B', 'C', 'D', 'E', 'WX'] as const;
type Kind = (typeof PAGES)[number];
type Options = { readonly era: Kind; readonly messages?: readonly object[] } & Partial<
  Omit<WhatsappOptions, 'era' | 'messages'>
>;
interface Seen extends ChatLook {
  readonly compared: Compared;
  readonly page: { readonly id: string; readonly at: string }[];
}
interface Readers {
  look(now: number): Seen;
  lookChanged(changes: readonly Change[], title: string, group: boolean, now: number): string | null;
  watch(): Watch;
}
interface Watch {
  told(): string[];
  count(): number;
  cost(): { busy: number; longest: number };
  stop(): void;
}
interface Fixture {
  push(message: object): string;
  prepend(messages: readonly object[]): string[];
  switchTo(chat: object | string): void;
  noise(times: number): void;
}
type InPage = { readers: Readers; watch: Watch; fixture: Fixture };

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '..', '..', 'fixtures', 'sites', 'in-browser.ts');
  const out = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [first] = (out as Rollup.RollupOutput[])[0]?.output ?? [];
  script = first?.code ?? '';
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser?.close();
});

function pageOf({ era, ...options }: Options) {
  if (era !== 'WX') {
    const full = {
      title: 'Ana',
      messages: SAMPLE,
      drawDelay: 0,
      chats: [{ title: 'Mei', preview: 'x' }],
      ...options,
      era,
    };
    return { url: 'https://web.whatsapp.com/', html: whatsappPage(full as WhatsappOptions), fixture: fixtureScript };
  }
  const full = { title: 'Ana', messages: WECHAT_SAMPLE, rawDelay: 0, ...options };
  return { url: 'https://wx.qq.com/', html: wechatPage(full as WechatOptions), fixture: wechatScript };
}

async function show(options: Options): Promise<void> {
  const { url, html, fixture } = pageOf(options);
  await page.unrouteAll();
  await page.route(`${url}**`, (route) =>
    route.request().url().endsWith('/fixture.js')
      ? route.fulfill({ body: fixture, contentType: 'text/javascript' })
      : route.fulfill({ body: html, headers: FIXTURE_HEADERS }),
  );
  await page.goto(url);
  await page.evaluate(script);
}

/** The page drawn anew in place: loading it hundreds of times would take minutes. */
async function drawAnew(options: Options): Promise<void> {
  const { html, fixture } = pageOf(options);
  const settings = /name="fixture" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const content = settings
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  await page.evaluate((text) => {
    const app = document.createElement('div');
    app.id = 'app';
    document.documentElement.removeAttribute('dir');
    document.body.replaceChildren(app);
    document.querySelector('meta[name="fixture"]')?.setAttribute('content', text);
  }, content);
  await page.evaluate(fixture);
}

const look = () => page.evaluate((now) => (window as unknown as InPage).readers.look(now), NOW);
const startWatch = () =>
  page.evaluate(() => {
    const it = window as unknown as InPage;
    it.watch = it.readers.watch();
  });
/** Polled from here: the page's policy allows no function made from text. */
async function untilCount(wanted: number): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(100))
    if ((await page.evaluate(() => (window as unknown as InPage).watch.count())) >= wanted) return;
  throw new Error(`not ${wanted} messages within 30 s`);
}
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const GROUP = { title: 'Book club', group: true, messages: GROUP_SAMPLE } as const;
const clean = { wrong: [], missing: [], unknown: [] };

describe.each(PAGES)('page %s', (era) => {
  test('every message once, in order, words and side exact', async () => {
    await show({ era });
    const seen = await look();
    expect(seen.compared).toEqual(clean);
    expect(seen).toMatchObject({ state: 'open', health: 'ok', thread: { kind: 'direct', identity: 'Ana' } });
  });

  test('random changes of the page: nothing wrong, losses are said', async () => {
    const changes = fc.array(fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20)) as fc.Arbitrary<Change>, {
      minLength: 1,
      maxLength: 4,
    });
    await show({ era });
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (list, group) => {
        await drawAnew({ era, ...(group && era !== 'WX' ? GROUP : {}) });
        const title = group && era !== 'WX' ? GROUP.title : 'Ana';
        const wrong = await page.evaluate(
          ([all, name, isGroup, now]) => (window as unknown as InPage).readers.lookChanged(all, name, isGroup, now),
          [list, title, group && era !== 'WX', NOW] as const,
        );
        expect(wrong).toBeNull();
      }),
      { numRuns: MUTATIONS, endOnFailure: true },
    );
  }, 900_000);
});

describe.each(['B', 'C', 'D', 'E'] as const)('WhatsApp era %s', (era) => {
  test.each([
    ['no test ids', { testIds: false }],
    ['no selectable-text', { selectableText: false }],
    ['no pre-plain text', { prePlain: false }],
  ] as const)('%s: still every message', async (_, options) => {
    await show({ era, ...options });
    const seen = await look();
    expect(seen.compared).toEqual(clean);
    expect(seen.state).toBe('open');
  });

  test('a group, and a number without a name', async () => {
    await show({ era, ...GROUP });
    const group = await look();
    expect(group.compared).toEqual(clean);
    expect(group.thread?.kind).toBe('group');
    await show({ era, title: '+44 7700 900123', unknownContact: true, unknownCard: true });
    expect((await look()).thread).toMatchObject({ contact: 'unknown', identity: '+44 7700 900123' });
  });

  test('dates of every locale', async () => {
    await show({ era });
    for (const locale of Object.keys(STAMPS) as PageLocale[]) {
      await drawAnew({ era, locale });
      const seen = await look();
      expect(seen.compared.wrong, locale).toEqual([]);
      const real = new Map(seen.page.map(({ id, at }) => [id, Date.parse(at)]));
      for (const { id, text, at } of seen.messages) if (text !== '') expect(at, `${locale} ${id}`).toBe(real.get(id));
    }
  });

  test('with nothing else left, the side on which a bubble is drawn', async () => {
    await show({ era: 'E', tails: false, labels: false, receipts: false, prePlain: false });
    const seen = await look();
    expect(seen.compared.wrong).toEqual([]);
    expect(seen.compared.unknown).toEqual([]);
    await show({ era: 'E', tails: false, labels: false, receipts: false, prePlain: false, locale: 'ar' });
    expect((await look()).compared.wrong).toEqual([]);
  });
});

describe('the watch', () => {
  const at = (i: number) => new Date(Date.parse('2026-03-01T10:00:00') + i * 60_000).toISOString();
  const many = (n: number, start = 0) =>
    Array.from({ length: n }, (_, i) => ({
      id: `3A0F${String(start + i).padStart(16, '0')}`,
      from: i % 3 === 2 ? 'me' : 'them',
      text: `message ${start + i} of an ordinary day, with some words in it`,
      at: at(start + i),
    }));

  test('2,000 messages, each once; no long task; a late message costs what an early one does', async () => {
    await show({ era: 'E', messages: many(100) });
    await page.evaluate(() => {
      const list: number[] = [];
      Object.assign(window, { longTasks: list });
      new PerformanceObserver((entries) => list.push(...entries.getEntries().map((e) => e.duration))).observe({
        type: 'longtask',
      });
    });
    await startWatch();
    await untilCount(100);
    const cost = (n: number) =>
      page.evaluate(
        async (batches) => {
          const it = window as unknown as InPage;
          it.watch.cost();
          for (const batch of batches) {
            for (const message of batch) it.fixture.push(message);
            await new Promise((done) => setTimeout(done, 700));
          }
          return it.watch.cost();
        },
        Array.from({ length: 5 }, (_, k) => many(10, n + k * 10)),
      );
    const early = await cost(100);
    await page.evaluate(
      (list) => {
        const it = window as unknown as InPage;
        for (const message of list) it.fixture.push(message);
      },
      many(1800, 150),
    );
    await untilCount(1950);
    // The replica itself redraws its list at each push; only what comes after is measured.
    await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
    const late = await cost(1950);
    await untilCount(2000);
    const told = await page.evaluate(() => (window as unknown as InPage).watch.told());
    expect(told).toHaveLength(2000);
    expect(new Set(told).size).toBe(2000);
    console.info(`watch: 50 messages at 100: ${JSON.stringify(early)}, at 2,000: ${JSON.stringify(late)} (ms)`);
    expect(late.longest).toBeLessThan(50);
  }, 90_000);

  test('2,000 movements of the chat list: under 50 ms of script', async () => {
    await show({ era: 'E' });
    await startWatch();
    await untilCount(1);
    await page.waitForTimeout(500);
    const cost = await page.evaluate(async () => {
      const it = window as unknown as InPage;
      it.watch.cost();
      for (let i = 0; i < 100; i += 1) {
        it.fixture.noise(20);
        await new Promise((done) => setTimeout(done, 10));
      }
      await new Promise((done) => setTimeout(done, 500));
      return it.watch.cost();
    });
    console.info(`watch: 2,000 movements ${JSON.stringify(cost)} (ms)`);
    expect(cost.busy).toBeLessThan(50);
  });

  test('500 chat switches: nothing of one lands in another, nothing is missed in the last', async () => {
    const titles = ['Ana', 'Mei', 'Bo', 'Chen', 'Dora'];
    const chats = titles.map((title, i) => ({ title, messages: many(6, 1000 * (i + 1)) }));
    await show({
      era: 'E',
      messages: chats[0]?.messages ?? [],
      chats: chats.slice(1) as WhatsappOptions['chats'] & object,
    });
    await startWatch();
    await page.evaluate(async (names) => {
      const it = window as unknown as InPage;
      for (let i = 0; i < 500; i += 1) {
        it.fixture.switchTo(names[(i * 7 + (i % 4)) % names.length] ?? '');
        await new Promise((done) => setTimeout(done, i % 50 === 49 ? 600 : 8));
      }
      for (const name of names) {
        it.fixture.switchTo(name);
        await new Promise((done) => setTimeout(done, 700));
      }
    }, titles);
    const told = await page.evaluate(() => (window as unknown as InPage).watch.told());
    const allowed = chats.flatMap(({ title, messages }) => {
      const thread = sha(`whatsapp|direct|${title}`);
      return messages.map(({ id }) => `${thread} ${sha(`${thread}|${id}`).slice(0, 16)}`);
    });
    expect(told.filter((entry) => !allowed.includes(entry))).toEqual([]);
    expect(new Set(told)).toEqual(new Set(allowed));
    expect(told).toHaveLength(allowed.length);
  }, 60_000);
});
