/** An address that is about to be paid to: out of a risky chat, made to look like a known one, or neither; what is kept. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Chain, createChain } from '../../../src/background/chain.ts';
import { paymentHandlers } from '../../../src/background/payments.ts';
import { createTabStates, type TabStates } from '../../../src/background/tab-states.ts';
import { createTold } from '../../../src/background/told.ts';
import type { Timeline } from '../../../src/detection/chat/assessment.ts';
import { emptyTimeline } from '../../../src/detection/chat/timeline.ts';
import type { PaymentAddress } from '../../../src/detection/page/facts.ts';
import { deviceHash, makeDeviceKey } from '../../../src/platform/device-hash.ts';
import { memoryRecords, type Records } from '../../../src/platform/records.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

let NOW = 1_790_000_000_000;
const eth = (middle: string): PaymentAddress => ({ chain: 'eth', address: `0x529${middle.repeat(33)}9ee7` });
const FRIEND = eth('a');
const POISON = eth('b');
const OTHER: PaymentAddress = { chain: 'tron', address: 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC' };
const at = (url = 'https://exchange.example/withdraw', incognito = false) => ({
  kind: 'content' as const,
  tab: 7,
  url,
  incognito,
});

let records: Records;
let chain: Chain;
let tabs: TabStates;
let handlers: ReturnType<typeof paymentHandlers>;

const check = async (address: PaymentAddress, sender = at()) =>
  (await handlers['payment:check']({ addresses: [address] }, sender)).finding;
async function chatGave(level: Timeline['peak'], address: PaymentAddress, key = `thread-${level}`) {
  await records.changeTimeline(key, () => ({ ...emptyTimeline('unknown', NOW), peak: level }));
  await chain.handOver(key, [], [address], NOW);
}

beforeEach(() => {
  NOW = 1_790_000_000_000;
  records = memoryRecords();
  const hash = deviceHash(() => records.deviceKey(makeDeviceKey));
  tabs = createTabStates(sessionStore, () => NOW);
  chain = createChain(
    async () => records,
    hash,
    () => NOW,
  );
  handlers = paymentHandlers({
    records: async () => records,
    hash,
    chain,
    tabs,
    showBadge: async () => undefined,
    now: () => NOW,
  });
});

describe('an address out of a chat', () => {
  test.each([2, 3, 4] as const)('of level %i is a finding, on any site', async (level) => {
    await chatGave(level, OTHER);
    expect(await check(OTHER)).toEqual({ kind: 'from-chat', origin: { level, at: NOW } });
    expect((await tabs.get(7))?.action).toBe('card');
  });
  test.each([0, 1] as const)('of level %i is none', async (level) => {
    await chatGave(level, OTHER);
    expect(await check(OTHER)).toBeNull();
    expect((await tabs.get(7))?.action).toBe('none');
  });
  test('counts by the riskiest chat that gave it', async () => {
    await chatGave(0, OTHER, 'calm');
    await chatGave(3, OTHER, 'risky');
    expect(await check(OTHER)).toMatchObject({ kind: 'from-chat', origin: { level: 3 } });
  });
  test('does not quieten a tab that is to be stopped', async () => {
    await chatGave(3, OTHER);
    await tabs.change(7, 'exchange.example', 'page', { action: 'interstitial' });
    await check(OTHER);
    expect((await tabs.get(7))?.action).toBe('interstitial');
  });
});

describe('an address made to look like a known one', () => {
  test('is a finding after the person used the known one', async () => {
    expect(await check(FRIEND)).toBeNull();
    expect(await check(POISON)).toEqual({ kind: 'resembles', origin: null });
  });
  test('is a finding after a chat gave the known one', async () => {
    await chatGave(0, FRIEND);
    expect(await check(POISON)).toEqual({ kind: 'resembles', origin: null });
  });
  test('is not kept as known itself', async () => {
    await check(FRIEND);
    await check(POISON);
    expect(await check(POISON)).toMatchObject({ kind: 'resembles' });
    expect(await check(FRIEND)).toBeNull();
  });
  test.each([
    ['another last character', { ...FRIEND, address: `${FRIEND.address.slice(0, -1)}8` }],
    ['another third character', { ...FRIEND, address: `0x528${FRIEND.address.slice(5)}` }],
    ['another chain', OTHER],
    ['the same again', FRIEND],
  ])('is none with %s', async (_name, address) => {
    await check(FRIEND);
    expect(await check(address)).toBeNull();
  });
});

test('an emptied field takes the finding back', async () => {
  await chatGave(3, OTHER);
  await check(OTHER);
  await handlers['payment:check']({ addresses: [] }, at());
  expect((await tabs.get(7))?.payment).toBeNull();
});

test('private windows keep nothing', async () => {
  await check(FRIEND, at(undefined, true));
  expect(await check(POISON)).toBeNull();
  await chatGave(3, OTHER);
  expect(await check(OTHER, at(undefined, true))).toMatchObject({ kind: 'from-chat' });
  expect(await records.history()).toEqual([]);
});

test('history names no site and no address', async () => {
  await chatGave(3, OTHER);
  await check(OTHER);
  expect(await records.history()).toMatchObject([
    { kind: 'page', level: 4, verdict: 'payment-from-chat', domain: null },
  ]);
  expect(JSON.stringify(await records.history())).not.toMatch(/exchange|TJRy/);
});

describe('what was told today', () => {
  const told = () =>
    createTold({
      records: async () => records,
      hash: deviceHash(() => records.deviceKey(makeDeviceKey)),
      now: () => NOW,
    });
  const fact = { host: 'a.example', fact: 'moment deposit', incognito: false };
  test('is not told again on that site for a day, by another worker either', async () => {
    await told().mark(fact);
    expect(await told().due(fact)).toBe(false);
    NOW += 23 * 3600_000;
    expect(await told().due(fact)).toBe(false);
    NOW += 2 * 3600_000;
    expect(await told().due(fact)).toBe(true);
  });
  test('says nothing of another site or fact', async () => {
    await told().mark(fact);
    expect(await told().due({ ...fact, host: 'b.example' })).toBe(true);
    expect(await told().due({ ...fact, fact: 'moment seed' })).toBe(true);
  });
  test('a clock set back far does not silence', async () => {
    await told().mark(fact);
    NOW -= 9 * 24 * 3600_000;
    expect(await told().due(fact)).toBe(true);
  });
  test('in private windows stays with the worker', async () => {
    const here = told();
    await here.mark({ ...fact, incognito: true });
    expect(await here.due({ ...fact, incognito: true })).toBe(false);
    expect(await told().due(fact)).toBe(true);
  });
});
