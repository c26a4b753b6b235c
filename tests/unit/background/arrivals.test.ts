/** Redirects behind a chat's link: which pages count as coming out of the chat, and which never do. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Arrivals, createArrivals } from '../../../src/background/arrivals.ts';
import { type Chain, createChain } from '../../../src/background/chain.ts';
import { emptyTimeline } from '../../../src/detection/chat/timeline.ts';
import { deviceHash, makeDeviceKey } from '../../../src/platform/device-hash.ts';
import { memoryRecords, type Records } from '../../../src/platform/records.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';
import { FIRES, LANDING, LINK, SILENT, type Step } from './arrival-rows.ts';

const NOW = 1_790_000_000_000;

let records: Records;
let chain: Chain;
let arrivals: Arrivals;
let clock = NOW;
const restart = () => createArrivals({ chain, session: sessionStore });

beforeEach(async () => {
  await sessionStore.clear();
  records = memoryRecords();
  chain = createChain(
    async () => records,
    deviceHash(() => records.deviceKey(makeDeviceKey)),
    () => NOW,
  );
  await records.changeTimeline('thread', () => ({ ...emptyTimeline('unknown', NOW), peak: 3 }));
  await chain.handOver('thread', [LINK], [], NOW - 5);
  arrivals = restart();
});

async function walk(steps: readonly Step[], tab = 7) {
  for (const [step, url, how] of steps) {
    clock += step === 'began' ? (typeof how === 'number' ? how : 5) * 1000 : 0;
    await arrivals.note({
      tab,
      url,
      at: clock,
      step,
      ...(step === 'arrived'
        ? {
            redirect: {
              server: how === 'server' || how === 'both',
              client: how === 'client' || how === 'both',
              byHand: how === 'byHand',
            },
          }
        : {}),
    });
  }
}
const fromChat = async (url: string, tab: number | null = 7) => (await arrivals.originOf(tab, url)) !== null;

describe('the landing page', () => {
  test.each(FIRES)('counts: %s', async (_what, steps, url) => {
    await walk(steps);
    expect(await arrivals.originOf(7, url)).toEqual({ level: 3, at: NOW - 5 });
  });

  test.each(SILENT)('does not count: %s', async (_what, steps, url) => {
    await walk(steps);
    expect(await fromChat(url)).toBe(false);
  });

  test('counts in its own tab only, until that is closed', async () => {
    await walk([
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ]);
    expect(await fromChat(LANDING, 8)).toBe(false);
    expect(await fromChat(LANDING, null)).toBe(false);
    await arrivals.forget(7);
    expect(await fromChat(LANDING)).toBe(false);
  });

  test('counts where the worker died between the steps and after them', async () => {
    for (const step of [
      ['began', LINK],
      ['arrived', LINK],
      ['began', LANDING],
      ['arrived', LANDING, 'client'],
    ] as const) {
      await walk([step]);
      arrivals = restart();
    }
    expect(await fromChat(LANDING)).toBe(true);
  });

  test('an answer waits for the navigation that was told just before', async () => {
    void arrivals.note({ tab: 7, url: LINK, step: 'began', at: NOW });
    void arrivals.note({
      tab: 7,
      url: LANDING,
      step: 'arrived',
      at: NOW,
      redirect: { server: true, client: false, byHand: false },
    });
    expect(await fromChat(LANDING)).toBe(true);
  });

  test("a chat's own site stays the riskier of the two", async () => {
    await records.changeTimeline('worse', () => ({ ...emptyTimeline('unknown', NOW), peak: 4 }));
    await chain.handOver('worse', [LANDING], [], NOW);
    await walk([
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ]);
    expect(await arrivals.originOf(7, LANDING)).toMatchObject({ level: 4 });
  });

  test('a store that fails once does not stop what follows', async () => {
    let broken = true;
    arrivals = createArrivals({
      chain,
      session: {
        ...sessionStore,
        set: (...it) => (broken ? Promise.reject(new Error('full')) : sessionStore.set(...it)),
      },
    });
    await expect(arrivals.note({ tab: 7, url: LINK, step: 'began', at: NOW })).rejects.toThrow('full');
    broken = false;
    await walk([
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ]);
    expect(await fromChat(LANDING)).toBe(true);
  });
});

describe('what is kept', () => {
  test('nothing of tabs whose way did not begin in a chat', async () => {
    await walk([
      ['began', 'https://a.example/'],
      ['arrived', 'https://b.example/', 'both'],
    ]);
    expect(await sessionStore.all('way:')).toEqual([]);
  });

  test('keyed hashes, no name and no path; eight sites at most', async () => {
    await walk([
      ['began', LINK],
      ['arrived', LINK],
    ]);
    for (let i = 0; i < 20; i++)
      await walk([
        ['began', `https://site${i}.example/`],
        ['arrived', `https://site${i}.example/`, 'client'],
      ]);
    const kept = JSON.stringify(await sessionStore.all('way:'));
    expect(kept).not.toMatch(/example|short|fund/);
    expect(kept.match(/"site"/g)).toHaveLength(8);
    expect(await fromChat('https://site19.example/')).toBe(true);
  });
});
