/** Which list is served: the active slot, the other one, the embedded one; and what damage, withdrawn trust and a new session do to that. */
import { describe, expect, test, vi } from 'vitest';
import { openServedList } from '../../../src/background/list-source.ts';
import { FeedError } from '../../../src/blocklist/feed/feed-error.ts';
import { sessionStore } from '../../../src/platform/session-store.ts';
import { Disk, diskStore, sync as syncOnce } from '../blocklist/feed/made-client.ts';
import { DAY, DAY_ONE, HOUR, hosts, MadeFeed } from '../blocklist/feed/made-feed.ts';
import { makeList } from '../blocklist/make-list.ts';

const T1 = DAY_ONE + DAY;
const EMBEDDED = makeList(['embedded.example']);

describe('what is served', () => {
  async function synced() {
    const feed = new MadeFeed();
    const disk = new Disk();
    feed.publish(hosts(30), T1);
    await syncOnce({ files: feed.files, disk, now: T1 });
    feed.publish(hosts(30, 3), T1 + HOUR);
    await syncOnce({ files: feed.files, disk, now: T1 + HOUR });
    return disk;
  }
  const open = (disk: Disk, more: Partial<Parameters<typeof openServedList>[0]> = {}) =>
    openServedList({
      store: diskStore(disk),
      session: sessionStore,
      embedded: async () => EMBEDDED,
      report: vi.fn(),
      ...more,
    });
  const verdicts = ({ list }: Awaited<ReturnType<typeof open>>) =>
    ['fund32.example', 'fund0.example', 'embedded.example'].map((host) => list.check(host).verdict);
  const break_ = (disk: Disk, slot: 'a' | 'b', at = 100) => {
    const found = disk.slots.get(slot);
    if (!found) throw new Error('no such slot');
    const table = found.table.slice(0);
    const view = new Uint8Array(table);
    view[at] = (view[at] ?? 0) ^ 0xff;
    disk.slots.set(slot, { ...found, table });
  };

  test('the embedded list before the first sync', async () => {
    expect(await open(new Disk())).toMatchObject({ origin: 'embedded' });
  });

  test('the active slot', async () => {
    const served = await open(await synced());
    expect(served.origin).toBe('synced');
    expect(verdicts(served)).toEqual(['listed', 'none', 'none']);
  });

  test('the other slot when the active one is damaged, from then on', async () => {
    const disk = await synced();
    break_(disk, 'b');
    expect(verdicts(await open(disk))).toEqual(['none', 'listed', 'none']);
    expect(disk.active).toBe('a');
    expect([...disk.slots.keys()]).toEqual(['a']);
  });

  test('the embedded list when both are damaged; a sync mends it', async () => {
    const disk = await synced();
    break_(disk, 'a');
    break_(disk, 'b');
    expect(verdicts(await open(disk))).toEqual(['none', 'none', 'listed']);
    expect(disk.active).toBeNull();
  });

  test('the embedded list when an update of the extension brought a newer one than was synced', async () => {
    const disk = await synced();
    const newest = (T1 + HOUR) / 60;
    // The idle slot is older than the package: damage of the active one does not bring it back.
    const damaged = disk.copy();
    break_(damaged, 'b');
    expect(verdicts(await open(damaged, { floor: async () => newest }))).toEqual(['none', 'none', 'listed']);
    expect(verdicts(await open(disk, { floor: async () => newest }))).toEqual(['listed', 'none', 'none']);
    expect(verdicts(await open(disk, { floor: async () => newest + 1 }))).toEqual(['none', 'none', 'listed']);
    expect(disk.active).toBeNull();
  });

  test('nothing of a slot counts once trust is withdrawn', async () => {
    const disk = await synced();
    disk.active = null;
    expect(await open(disk)).toMatchObject({ origin: 'embedded' });
  });

  test('a database that fails: the embedded list, and it is reported', async () => {
    const report = vi.fn();
    const store = diskStore(await synced(), () => {
      throw new FeedError('db', 'gone');
    });
    expect(await open(new Disk(), { store, report })).toMatchObject({ origin: 'embedded' });
    expect(report).toHaveBeenCalled();
  });

  test('the whole is checked once a session, not at every start of the worker', async () => {
    const disk = await synced();
    await open(disk);
    // A remainder goes over after the check: it stays unnoticed until the browser starts again, and hides one entry at most.
    break_(disk, 'b', 48 + 4 * 9);
    expect((await open(disk)).origin).toBe('synced');
    expect(disk.active).toBe('b');
    await sessionStore.clear();
    await open(disk);
    expect(disk.active).toBe('a');
  });
});
