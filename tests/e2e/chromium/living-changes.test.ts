/**
 * Pages of another hand, changed as a new build of the site would change them: one anchor after the other taken away, and
 * changes by chance. What is read may be less, and then it is said; it is never in another mouth, other words or another chat.
 */
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatLook } from '../../../src/sites/chat-site.ts';
import type { Anchor } from '../../fixtures/sites/anchors.ts';
import { type Change, MUTATION_KINDS } from '../../fixtures/sites/mutate.ts';
import { LIVING } from '../../fixtures/sites/other-hands/living/all.ts';
import type { LivingPage } from '../../fixtures/sites/other-hands/living/page.ts';
import { bundleReaders } from '../readers-bundle.ts';
import { HEADERS, NOW, sayBare } from './living-page.ts';

/** Random pages of each kind; more by hand. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 60);

interface Readers {
  lookAlone(now: number, changes?: readonly Change[], without?: Anchor): ChatLook;
  anchors(): Anchor[];
}
type InPage = { readers: Readers };

let browser: Browser;
let page: Page;
let readers: string;
beforeAll(async () => {
  readers = await bundleReaders();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => browser?.close());

async function show({ url, html }: LivingPage): Promise<void> {
  await page.unrouteAll();
  await page.route(`${new URL(url).origin}/**`, (route) => route.fulfill({ body: html, headers: HEADERS }));
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(readers);
}

/** The page drawn anew in place, then one look at it. */
function look({ html }: LivingPage, changes: readonly Change[], without?: Anchor): Promise<ChatLook> {
  return page.evaluate(
    ([text, now, list, anchor]) => {
      const drawn = new DOMParser().parseFromString(text, 'text/html');
      document.head.replaceChildren(...drawn.head.childNodes);
      document.body.replaceWith(drawn.body);
      return (window as unknown as InPage).readers.lookAlone(now, list, anchor);
    },
    [html, NOW, changes, without] as const,
  );
}

/** What is wrong in a look, '' where it is at most less than all. */
function wrongIn(seen: ChatLook, { holds, thread }: LivingPage): string {
  const wrong: string[] = [];
  for (const message of seen.messages) {
    const told =
      holds.find(({ id }) => id === sayBare(message.id)) ??
      holds.find(({ text }) => text !== '' && text === message.text);
    if (!told) wrong.push(`nobody said ${JSON.stringify(message.text)}`);
    else if (told.text !== message.text && message.state !== 'deleted')
      wrong.push(`${told.id}: ${JSON.stringify(message.text)}`);
    else if (message.from !== 'unknown' && message.from !== told.from) wrong.push(`${told.id} from ${message.from}`);
  }
  if (seen.thread && seen.thread.title !== '' && seen.thread.title !== thread?.title)
    wrong.push(`title ${seen.thread.title}`);
  if (thread?.kind === 'group' && seen.thread?.kind === 'direct') wrong.push('a group taken for a chat of two');
  if (seen.state === 'open' && seen.health === 'ok' && seen.unread === 0 && seen.messages.length < holds.length)
    wrong.push('lost in silence');
  return wrong.join('; ');
}

describe.each(LIVING.map((one) => [one.name, one] as const))('%s', (_name, living) => {
  test('each anchor taken away in turn', async () => {
    await show(living);
    const found: string[] = [];
    for (const anchor of await page.evaluate(() => (window as unknown as InPage).readers.anchors())) {
      const wrong = wrongIn(await look(living, [], anchor), living);
      if (wrong) found.push(`${JSON.stringify(anchor)}: ${wrong}`);
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('changes by chance', async () => {
    await show(living);
    const changes = fc.array(fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20)) as fc.Arbitrary<Change>, {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        expect(wrongIn(await look(living, list), living)).toBe('');
      }),
      {
        numRuns: MUTATIONS,
        endOnFailure: true,
        // All receipts and one tail lost: a message of theirs after an own one was once taken for the reader's.
        examples: [
          [
            [
              [5, 12, 0],
              [0, 1070, 13],
              [7, 5, 1],
            ],
          ],
        ],
      },
    );
  }, 300_000);
});
