/** Variants of the pages in a real browser: marks that some builds lack, languages, and the side on which bubbles are drawn. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageLocale, STAMPS } from '../../fixtures/sites/locale-words.ts';
import { ERAS, type Kind, type ReplicaOptions, replicaOf } from '../replicas.ts';
import { clean, openReplicas, type ReplicaPage, type Seen } from './replica.ts';

let replica: ReplicaPage;
beforeAll(async () => {
  replica = await openReplicas();
});
afterAll(async () => {
  await replica?.close();
});
const see = async (kind: Kind, options: ReplicaOptions = {}): Promise<Seen> => {
  await replica.show(replicaOf(kind, options));
  return replica.look();
};
const LIGHT = [
  ['as it is', {}],
  ['no test ids', { testIds: false }],
  ['no selectable-text', { selectableText: false }],
  ['no pre-plain text', { prePlain: false }],
] as const;

describe.each(ERAS)('WhatsApp era %s', (era) => {
  test.each(LIGHT.slice(1))('%s: still every message', async (_, options) => {
    const seen = await see(era, options);
    expect(seen.compared).toEqual(clean);
    expect(seen.state).toBe('open');
  });

  test('a group, and a number without a name', async () => {
    const group = await see(era, { group: true });
    expect(group.compared).toEqual(clean);
    expect(group.thread?.kind).toBe('group');
    const stranger = { title: '+44 7700 900123', unknownContact: true, unknownCard: true };
    expect((await see(era, stranger)).thread).toMatchObject({ contact: 'unknown', identity: '+44 7700 900123' });
  });

  test.each(LIGHT)('%s: in every locale, words and sides exact; dates where they are written', async (_, options) => {
    await replica.show(replicaOf(era));
    for (const locale of Object.keys(STAMPS) as PageLocale[]) {
      await replica.drawAnew(replicaOf(era, { ...options, locale }));
      const seen = await replica.look();
      expect(seen.compared.wrong, locale).toEqual([]);
      expect(seen.compared.missing, locale).toEqual([]);
      if ('prePlain' in options) continue;
      const real = new Map(seen.page.map(({ id, at }) => [id, Date.parse(at)]));
      for (const { id, text, at } of seen.messages) if (text !== '') expect(at, `${locale} ${id}`).toBe(real.get(id));
    }
  });
});

test('WhatsApp with nothing else left: the side on which a bubble is drawn', async () => {
  const bare = { tails: false, labels: false, receipts: false, prePlain: false };
  const seen = await see('E', bare);
  expect(seen.compared.wrong).toEqual([]);
  expect(seen.compared.unknown).toEqual([]);
  expect((await see('E', { ...bare, locale: 'ar' })).compared.wrong).toEqual([]);
});

describe.each(['TK', 'TA'] as const)('Telegram page %s', (kind) => {
  test.each([
    ['own words without a frame', { translatable: false }],
    ['no ticks', { status: false }],
    ['no timestamps', { timestamps: false }],
    ['no numbers in the page', { peerIds: false }],
    ['no number in the address', { hash: false }],
    ['lines as <br>', { breaks: 'br' }],
    ['emoji as elements', { customEmoji: true }],
    ['an advertisement', { sponsored: true }],
  ])('%s: still every message, alone and in a group', async (_, options) => {
    for (const group of [false, true]) {
      const seen = await see(kind, { ...options, ...(group && { group }) });
      expect(seen.compared).toEqual(clean);
      expect(seen.state).toBe('open');
      expect(seen.thread?.kind).toBe(group ? 'group' : 'direct');
    }
  });

  test('dates of eleven locales', async () => {
    await replica.show(replicaOf(kind));
    for (const locale of ['en-GB', 'en-US', 'zh-CN', 'zh-TW', 'fr', 'de', 'es', 'ru', 'pt-BR', 'ja', 'ko'])
      for (const timestamps of [true, false]) {
        await replica.show(replicaOf(kind, { locale, timestamps }));
        const seen = await replica.look();
        const real = new Map(seen.page.map(({ id, at }) => [id, Date.parse(at)]));
        for (const { id, at } of seen.messages) expect(at, `${locale} ${id}`).toBe(real.get(id));
      }
  });
});

test('Telegram A with a stranger alone: read where the list shows that the page marks its own, else nobody', async () => {
  const messages = [1, 2, 3].map((i) => ({
    id: String(i),
    from: 'them',
    text: `hello ${i}`,
    at: `2026-03-22T13:5${i}:00`,
  }));
  const chats = [{ title: 'Mei', messages: [{ from: 'me', text: 'on my way', at: '2026-03-22T13:50:00' }] }];
  expect((await see('TA', { messages, chats })).compared).toEqual(clean);
  const alone = await see('TA', { messages });
  expect(alone.compared).toMatchObject({ wrong: [], missing: [], unknown: ['1', '2', '3'] });
  expect(alone).toMatchObject({ health: 'degraded', unjudged: 'sides-unknown' });
});

test.each([
  ['TA', 'own'],
  ['TK', 'is-out'],
  ['TK', 'is-in'],
] as const)(
  'Telegram page %s without ticks and without "%s": nothing is wrong, and it is noticed',
  async (kind, className) => {
    await replica.show(replicaOf(kind, { status: false }));
    const seen = await replica.lookWithout({ className }, ['777'], false);
    expect(seen.wrong).toBeNull();
    expect(seen.health).not.toBe('ok');
  },
);
