/** Conversations in the worker: nothing doubled, nothing forgotten, private windows, lost keys, and what a tab may say of itself. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createChain } from '../../../src/background/chain.ts';
import { chatHandlers } from '../../../src/background/chats.ts';
import { createTabStates, type TabStates } from '../../../src/background/tab-states.ts';
import type { Evidence } from '../../../src/detection/chat/assessment.ts';
import { deviceHash, makeDeviceKey } from '../../../src/platform/device-hash.ts';
import type { Sender } from '../../../src/platform/listen.ts';
import type { Ask } from '../../../src/platform/messages.ts';
import { openRecords, type Records } from '../../../src/platform/records.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

const NOW = 1_790_000_000_000;
const THREAD = 'a'.repeat(64);
const sender: Sender = { kind: 'content', tab: 7, url: 'https://web.whatsapp.com/', incognito: false };

const seen = (concept: Evidence['concept'], message: string): Evidence => ({
  concept,
  message: message.padStart(16, '0'),
  at: NOW,
  by: 'them',
  strength: 3,
});
/** A fee to withdraw that cannot come out of the balance, and a withdrawal that hangs: conclusive in any order. */
const FEE = [seen('K16', '1'), seen('K17', '2'), seen('K22', '4')];
const ask = (evidence: Evidence[], more: Partial<Ask<'chat:record'>> = {}): Ask<'chat:record'> => ({
  thread: THREAD,
  contact: 'unknown',
  kind: 'direct',
  evidence,
  links: [],
  addresses: [],
  messages: 3,
  ...more,
});

let records: Records;
let tabs: TabStates;

/** A worker as it stands after a start: its own variables, the same storage. */
async function worker() {
  records = await openRecords();
  tabs = createTabStates(sessionStore, () => NOW);
  const hash = deviceHash(() => records.deviceKey(makeDeviceKey));
  const chain = createChain(
    async () => records,
    hash,
    () => NOW,
  );
  const chats = chatHandlers({
    records: async () => records,
    hash,
    chain,
    tabs,
    chatWords: async () => 'words',
    chatHosts: ['web.whatsapp.com'],
    now: () => NOW,
    showBadge: async () => undefined,
  });
  return { chats, chain };
}

beforeEach(() => sessionStore.clear());

describe('the arc of a chat', () => {
  test('conclusive signs give level 4, and the tab says so', async () => {
    const { chats } = await worker();
    expect((await chats['chat:record'](ask(FEE), sender)).assessment.level).toBe(4);
    expect(await tabs.get(7)).toMatchObject({ surface: 'chat', watching: 'yes', messages: 3, action: 'card' });
  });

  test('a worker that dies between two messages forgets nothing, and a message sent again counts once', async () => {
    await (await worker()).chats['chat:record'](ask([FEE[0] as Evidence]), sender);
    const { chats } = await worker();
    await chats['chat:record'](ask([FEE[0] as Evidence]), sender);
    const { assessment } = await chats['chat:record'](ask(FEE.slice(1)), sender);
    expect(assessment.level).toBe(4);
    const history = await records.history();
    expect(history).toEqual([
      {
        id: expect.any(String),
        day: expect.any(Number),
        kind: 'chat',
        level: 4,
        verdict: expect.any(String),
        domain: null,
      },
    ]);
  });

  test('another chat, and the same chat on another site, are other arcs', async () => {
    const { chats } = await worker();
    await chats['chat:record'](ask(FEE), sender);
    expect((await chats['chat:record'](ask([], { thread: 'b'.repeat(64) }), sender)).assessment.level).toBe(0);
    expect((await chats['chat:record'](ask([]), { ...sender, url: 'https://wx.qq.com/' })).assessment.level).toBe(0);
    expect((await chats['chat:record'](ask([]), sender)).assessment.level).toBe(4);
  });

  test('"this is a mistake" quiets the open chat until something new comes', async () => {
    const { chats } = await worker();
    await chats['chat:record'](ask([seen('K5', '1'), seen('K6', '2'), seen('K3', '3')]), sender);
    await chats.dismissTab(7);
    expect(await tabs.get(7)).toMatchObject({ assessment: { level: 0 }, action: 'none' });
    expect((await chats['chat:record'](ask(FEE), sender)).assessment.level).toBe(4);
  });
});

describe('what is handed over', () => {
  test('a site out of a risky chat is remembered by its domain', async () => {
    const { chats, chain } = await worker();
    await chats['chat:record'](ask(FEE, { links: ['https://h5.platform.example/r?c=1'] }), sender);
    expect(await chain.originOf('https://www.platform.example/')).toEqual({ level: 4, at: NOW });
    expect(await chain.originOf('https://other.example/')).toBeNull();
  });

  test.each([
    ['the day of its message', [NOW - 3 * 86_400_000], NOW - 3 * 86_400_000],
    ['today where the page does not tell', [0], NOW],
    ['today at most: a page may show any time', [NOW + 86_400_000], NOW],
    ['the earliest day it was sent on, in whatever order it is read', [NOW - 1000, NOW - 9000, NOW], NOW - 9000],
  ])('it is dated by %s', async (_name, times, at) => {
    const { chats, chain } = await worker();
    for (const time of times)
      await chats['chat:record'](
        ask(FEE, { links: ['https://platform.example/'], sent: { links: [time], addresses: [] } }),
        sender,
      );
    expect((await chain.originOf('https://platform.example/'))?.at).toBe(at);
  });

  test('nothing of a private window is written, yet its chat is judged', async () => {
    const { chats, chain } = await worker();
    const hidden = { ...sender, incognito: true };
    expect(
      (await chats['chat:record'](ask(FEE, { links: ['https://platform.example/'] }), hidden)).assessment.level,
    ).toBe(4);
    expect(await chain.originOf('https://platform.example/')).toBeNull();
    expect(await records.history()).toEqual([]);
    const again = await worker();
    expect((await again.chats['chat:record'](ask([]), hidden)).assessment.level).toBe(0);
  });
});

test.each(['fallback', 'sides-unknown', 'own-notes'] as const)(
  'watched in part (%s), what was found holds',
  async (why) => {
    const { chats } = await worker();
    await chats['chat:record'](ask(FEE), sender);
    await chats['tab:watching']({ watching: 'partly', why, messages: 1 }, sender);
    expect(await tabs.get(7)).toMatchObject({ watching: 'partly', why, assessment: { level: 4 } });
  },
);

test('a tab that can no longer be read forgets its chat, not the arc', async () => {
  const { chats } = await worker();
  await chats['chat:record'](ask(FEE), sender);
  await chats['tab:watching']({ watching: 'no', why: 'page-changed', messages: 0 }, sender);
  expect(await tabs.get(7)).toMatchObject({
    watching: 'no',
    why: 'page-changed',
    thread: null,
    assessment: null,
    action: 'none',
  });
  expect((await chats['chat:record'](ask([]), sender)).assessment.level).toBe(4);
});

test('a page that cannot be read is said of the page, not of a chat', async () => {
  const { chats } = await worker();
  await chats['tab:watching'](
    { watching: 'no', why: 'page-changed', messages: 0 },
    { ...sender, url: 'https://a.example/' },
  );
  expect(await tabs.get(7)).toMatchObject({ surface: 'page', watching: 'no' });
});
