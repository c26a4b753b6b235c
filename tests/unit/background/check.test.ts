/** "Check something" in the worker: answers without noting anything, and hands a selection over exactly once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Chain } from '../../../src/background/chain.ts';
import { createCheck, MAX_SELECTION_CHARS } from '../../../src/background/check.ts';
import type { Sender } from '../../../src/platform/listen.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';

const sender: Sender = { kind: 'page', tab: 1, url: 'chrome-extension://test/check.html', incognito: false };
const ID = 'a'.repeat(32);
let now: number;
let ids: number;
const openCheck = vi.fn(async () => {});
const handOver = vi.fn();
const chain: Pick<Chain, 'originOf' | 'originOfAddresses'> & Pick<Chain, 'handOver'> = {
  handOver,
  originOf: async (url) => (url.includes('from-chat') ? { level: 3, at: 5 } : null),
  originOfAddresses: async ([address]) => (address?.chain === 'tron' ? { level: 4, at: 6 } : null),
};
const check = createCheck({
  checkDomain: async () => (url) => ({
    host: URL.canParse(url) ? new URL(url).hostname : '',
    verdict: url.includes('bad') ? 'listed' : 'none',
    source: null,
    since: null,
    reason: null,
  }),
  checkName: async () => (name) => ({ verdict: 'known', name, hosts: [], listed: [] }),
  chain,
  store: sessionStore,
  now: () => now,
  randomId: () => String(ids++).padStart(32, 'a'),
  openCheck,
});
beforeEach(() => {
  now = 1_000_000;
  ids = 0;
  openCheck.mockClear();
});

describe('what is known', () => {
  it('of links and payment addresses comes in the order asked, and nothing is noted', async () => {
    const { links, payments } = await check['check:links'](
      {
        urls: ['http://bad.example/x', 'http://from-chat.example/', 'http://nobody.example/'],
        addresses: [
          { chain: 'eth', address: '0x1' },
          { chain: 'tron', address: 'T1' },
        ],
      },
      sender,
    );
    expect(links.map(({ domain, origin }) => [domain.verdict, origin?.level ?? null])).toEqual([
      ['listed', null],
      ['none', 3],
      ['none', null],
    ]);
    expect(payments).toEqual([null, { level: 4, at: 6 }]);
    expect(chain.handOver).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
  it('of a name comes from the table', async () =>
    expect((await check['check:name']({ name: 'Harbour' }, sender)).name).toBe('Harbour'));
});

describe('a selection', () => {
  const take = (id: string) => check['check:take']({ id }, sender);
  it('opens the page with a key, is read once, and then is gone', async () => {
    await check.open('他说先交税');
    const id = `${ID.slice(0, 31)}0`;
    expect(openCheck).toHaveBeenCalledWith(id);
    expect(await take(id)).toEqual({ text: '他说先交税' });
    expect(await take(id)).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
  it('that nobody came for is forgotten with the next one', async () => {
    await check.open('one');
    now += 61_000;
    await check.open('two');
    const left = Object.values(await fakeBrowser.storage.session.get(null)) as { text: string }[];
    expect(left.map(({ text }) => text)).toEqual(['two']);
  });
  it('of any length is cut to what memory holds', async () => {
    await check.open('x'.repeat(MAX_SELECTION_CHARS + 5));
    expect((await take(`${ID.slice(0, 31)}0`))?.text.length).toBe(MAX_SELECTION_CHARS);
  });
  it('under a key that was never given is nothing', async () => expect(await take('b'.repeat(32))).toBeNull());
});
