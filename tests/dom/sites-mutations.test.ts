/**
 * Pages that changed overnight, at random: a reader may lose messages and must then say so; it may never lay words in a
 * wrong mouth, in a wrong chat, or take for words what is none. The same in a real browser, more often: e2e adapters.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTelegram } from '../../src/sites/telegram.ts';
import { createWechat } from '../../src/sites/wechat.ts';
import { createWhatsapp } from '../../src/sites/whatsapp.ts';
import { compareLook } from '../fixtures/sites/compare-look.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { type Change, MUTATION_KINDS, mutate } from '../fixtures/sites/mutate.ts';
import { GROUP_SAMPLE, SAMPLE } from '../fixtures/sites/sample-chat.ts';
import { telegramPage, telegramScript, telegramUrl } from '../fixtures/sites/telegram-page.ts';
import { TELEGRAM_GROUP, TELEGRAM_SAMPLE } from '../fixtures/sites/telegram-sample.ts';
import { wechatPage, wechatScript } from '../fixtures/sites/wechat-page.ts';
import { WECHAT_SAMPLE } from '../fixtures/sites/wechat-sample.ts';
import { type Era, fixtureScript, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
const changes = fc.array(fc.tuple(fc.nat(MUTATION_KINDS - 1), fc.nat(2000), fc.nat(20)) as fc.Arbitrary<Change>, {
  minLength: 1,
  maxLength: 4,
});
/** More by hand: `MUTATIONS=1000 npx vitest run …`. */
const RUNS = Number(process.env.MUTATIONS ?? 60);

type Kind = Era | 'WX' | 'TK' | 'TA';

function show(era: Kind, group: boolean) {
  const title = group ? 'Book club' : 'Ana';
  if (era === 'TK' || era === 'TA') {
    const web = era === 'TK' ? 'K' : 'A';
    const messages = group ? TELEGRAM_GROUP : TELEGRAM_SAMPLE;
    const chats = [{ title: 'Mei', messages: [{ from: 'them', text: 'a secret of Mei' }] }] as const;
    return mount(telegramPage({ web, title, group, messages, chats }), telegramScript, telegramUrl(web));
  }
  if (era === 'WX')
    return mount(
      wechatPage({ title, group, messages: WECHAT_SAMPLE, rawDelay: 0 }),
      wechatScript,
      'https://wx.qq.com/',
    );
  const messages = group ? GROUP_SAMPLE : SAMPLE;
  return mount(whatsappPage({ era, title, group, messages, drawDelay: 0, chats: [{ title: 'Mei' }] }), fixtureScript);
}

const siteOf = (era: Kind) =>
  era === 'WX' ? createWechat(() => NOW) : era.startsWith('T') ? createTelegram(() => NOW) : createWhatsapp(() => NOW);
/** Telegram's pages show the site's number of a chat: it, or the title where the number is lost. */
const identities = (era: Kind, group: boolean) => [
  group ? 'Book club' : 'Ana',
  ...(era.startsWith('T') ? [group ? '-2350891274' : '777'] : []),
];

describe.each(['B', 'C', 'D', 'E', 'WX', 'TK', 'TA'] as const)('page %s, changed at random', (era) => {
  it.each([false, true])(
    'group %s: nothing wrong, losses are said',
    async (group) => {
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          const page = show(era, group);
          mutate(page.document, list);
          const look = siteOf(era).look(page.document);
          const { wrong, missing, unknown } = compareLook(look, page.fixture);
          await page.close();
          expect(wrong).toEqual([]);
          if (look.thread) expect(identities(era, group)).toContain(look.thread.identity);
          if (look.thread?.kind === 'direct') expect(group).toBe(false);
          if (missing.length > 0 && look.state === 'open')
            expect(look.unread + Number(look.health !== 'ok')).toBeGreaterThan(0);
          if (unknown.length > look.messages.length * 0.3 + 1) expect(look.health).toBe('broken');
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );
});
