/** The second copy of the trust in storage.local, where anybody of the browser may write. */
import { describe, expect, test, vi } from 'vitest';
import { browser } from '../../../src/platform/browser.ts';
import { readLastSync, readTrustMirror, writeTrustMirror } from '../../../src/platform/feed-state.ts';
import { ROOT_1, STRANGER } from '../blocklist/feed/made-feed.ts';

describe('the second copy of the trust', () => {
  test('reads back', async () => {
    const trust = { roots: [ROOT_1], now: new Uint8Array([1, 2]) };
    await writeTrustMirror(trust);
    expect(await readTrustMirror()).toEqual(trust);
  });
  test.each([
    7,
    'x',
    { v: 2 },
    { v: 1, data: { roots: 'x', now: null } },
    { v: 1, data: { roots: [], now: 'x'.repeat(30_000) } },
  ])('junk is none: %j', async (junk) => {
    await browser.storage.local.set({ 'feed:trust': junk, 'feed:last': junk });
    expect(await readTrustMirror()).toBeNull();
    expect(await readLastSync()).toBeNull();
  });
  test('a root that is no base64 is left out', async () => {
    await browser.storage.local.set({ 'feed:trust': { v: 1, data: { roots: ['***', ''], now: STRANGER.id } } });
    expect((await readTrustMirror())?.roots).toEqual([new Uint8Array(0)]);
  });
  test('storage that is full is told as such', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(writeTrustMirror({ roots: [], now: null })).rejects.toMatchObject({ status: 'quota' });
    set.mockRestore();
  });
});
