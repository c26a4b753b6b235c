/**
 * Telegram and WeChat: a reader that goes on from its last look sees what one sees that looks for the first time, and what it says
 * has only grown has only grown. WhatsApp, whose list has more to forget, has a table of its own (whatsapp-goes-on.test.ts).
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChatSite } from '../../src/sites/chat-site.ts';
import { createTelegram } from '../../src/sites/telegram.ts';
import { createWechat } from '../../src/sites/wechat.ts';
import { type Mounted, mount } from '../fixtures/sites/mount.ts';
import { telegramPage, telegramScript, telegramUrl } from '../fixtures/sites/telegram-page.ts';
import { TELEGRAM_GROUP, TELEGRAM_SAMPLE } from '../fixtures/sites/telegram-sample.ts';
import { wechatPage, wechatScript } from '../fixtures/sites/wechat-page.ts';
import { WECHAT_SAMPLE } from '../fixtures/sites/wechat-sample.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
/** More by hand: `STEPS=200 npx vitest run …`. */
const RUNS = Number(process.env.STEPS ?? 10);
const at = (n: number) => new Date(Date.parse('2026-03-26T10:00:00') + n * 60_000).toISOString();

const telegram = (web: 'K' | 'A', group: boolean) => () => {
  const chat = group
    ? ({ title: 'Book club', group: true, messages: TELEGRAM_GROUP } as const)
    : { title: 'Ana', messages: TELEGRAM_SAMPLE };
  return mount(telegramPage({ web, ...chat }), telegramScript, telegramUrl(web));
};
const wechat = () =>
  mount(wechatPage({ title: '小林', messages: WECHAT_SAMPLE, rawDelay: 0 }), wechatScript, 'https://wx.qq.com/');

let serial = 0;
const said = (n: number) => {
  serial += 1;
  return { id: String(5000 + serial), from: n % 3 === 0 ? 'me' : 'them', text: `words ${n} 你好`, at: at(serial) };
};
const idAt = ({ fixture }: Mounted, n: number) => {
  const messages = fixture.messages();
  return messages[n % Math.max(1, messages.length)]?.id ?? '';
};
const HAPPENINGS: readonly ((page: Mounted, n: number) => void)[] = [
  ({ fixture }, n) => fixture.push(said(n)),
  ({ fixture }, n) => {
    for (const i of [1, 2, 3]) fixture.push(said(n + i));
  },
  (page, n) => page.fixture.edit(idAt(page, n), `other words ${n}`),
  (page, n) => page.fixture.remove(idAt(page, n)),
  (page, n) => page.fixture.drop(idAt(page, n)),
  (page, n) => page.fixture.shell(idAt(page, n)),
  ({ fixture }, n) => fixture.noise(n % 5),
];
const steps = fc.array(fc.tuple(fc.nat(HAPPENINGS.length - 1), fc.nat(1000)), { minLength: 1, maxLength: 10 });

it.each<[string, () => Mounted, () => ChatSite]>([
  ['Telegram K', telegram('K', false), () => createTelegram(() => NOW)],
  ['Telegram K, a group', telegram('K', true), () => createTelegram(() => NOW)],
  ['Telegram A', telegram('A', false), () => createTelegram(() => NOW)],
  ['WeChat', wechat, () => createWechat(() => NOW)],
])(
  '%s',
  async (_name, show, create) => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const page = show();
        const goesOn = create();
        const touched = new Set<Node>();
        const Observer = (page.window as unknown as typeof globalThis).MutationObserver;
        const gather = (records: readonly MutationRecord[]) => {
          for (const { target, addedNodes, removedNodes } of records)
            for (const node of [target, ...addedNodes, ...removedNodes]) touched.add(node);
        };
        const observer = new Observer(gather);
        const attributeFilter = [...(goesOn.watchedAttributes ?? [])];
        observer.observe(page.document, { childList: true, subtree: true, attributes: true, attributeFilter });
        let before = goesOn.look(page.document);
        for (const [what, n] of list) {
          HAPPENINGS[what]?.(page, n);
          gather(observer.takeRecords());
          const seen = goesOn.look(page.document, [...touched]);
          touched.clear();
          expect(seen, `after ${what} ${n}`).toEqual(create().look(page.document));
          if (before.growing && seen.growing === before.growing)
            for (const [i, old] of before.messages.entries()) expect(seen.messages[i]).toBe(old);
          before = seen;
        }
        observer.disconnect();
        await page.close();
      }),
      { numRuns: RUNS },
    );
  },
  300_000,
);
