/** What the publisher does not put into a list, or not without a second person, and how it says so. */
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type Desk, must, openDesk, publish, readyDesk } from './feed-desk.ts';

// Keys are made slow to guess, which a busy machine feels.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

describe('what build refuses', () => {
  let desk: Desk;
  afterEach(() => desk.close());
  const withConfig = async (change: (config: Record<string, unknown>) => void): Promise<Desk> => {
    desk = await readyDesk();
    const config = JSON.parse(desk.read('feed/feed.json'));
    change(config);
    desk.write('feed/feed.json', JSON.stringify(config));
    return desk;
  };

  test('a much-visited site, until two people have looked at it', async () => {
    await withConfig(() => {});
    desk.write('feed/reported.txt', 'much-read.example\nfortune-desk.example\n');
    await must(desk, 'import');
    await must(desk, 'build');
    expect(JSON.parse(desk.read('feed/staged/report.json')).refused[0]).toMatchObject({
      text: 'much-read.example',
      reason: 'top-site',
    });
    const config = JSON.parse(desk.read('feed/feed.json'));
    desk.write('feed/feed.json', JSON.stringify({ ...config, reviews: { 'much-read.example': ['Ana', 'ana '] } }));
    expect(await desk.run('build')).toBe(2);
    expect(desk.warned[0]).toMatch(/reviews\.much-read\.example needs two different people/);
    desk.write('feed/feed.json', JSON.stringify({ ...config, reviews: { 'much-read.example': ['Ana', 'Bo'] } }));
    await must(desk, 'build');
    expect(desk.read('feed/staged/snapshot.txt')).toContain('B\tmuch-read.example\t');
  });

  test('a list without a single address', async () => {
    await withConfig(() => {});
    desk.write(
      'feed/feed.json',
      JSON.stringify({ sources: [{ id: 'empty', files: ['reported.txt'] }], honest: ['mall.example'] }),
    );
    desk.write('feed/reported.txt', 'mall.example\n');
    await must(desk, 'import');
    expect(await desk.run('build')).toBe(2);
    expect(desk.warned[0]).toMatch(/an empty list protects nobody/);
  });

  test.each([
    ['a field nobody knows', (config: Record<string, unknown>) => Object.assign(config, { source: [] }), /source: /],
    [
      'two sources of one name',
      (config: Record<string, unknown>) => (config.sources as unknown[]).push((config.sources as unknown[])[0]),
      /two sources are called "reported"/,
    ],
    [
      'a source never imported',
      (config: Record<string, unknown>) => (config.sources as unknown[]).push({ id: 'new', files: ['x.txt'] }),
      /no record of new; run import first/,
    ],
    [
      'a correction that is no address',
      (config: Record<string, unknown>) => Object.assign(config, { allow: ['two words'] }),
      /allow: "two words" is no address/,
    ],
  ])('%s', async (_, change, why) => {
    await withConfig(change);
    expect(await desk.run('build')).toBe(2);
    expect(desk.warned[0]).toMatch(why);
  });

  test('an allowed host stands as such and beats its parent', async () => {
    await withConfig((config) => Object.assign(config, { allow: ['help.gold-harbour.example'] }));
    await publish(desk);
    await must(desk, 'verify --as-client @feed help.gold-harbour.example pay.gold-harbour.example');
    expect(desk.said.slice(2, 4)).toEqual([
      '  help.gold-harbour.example: known exact reported',
      '  pay.gold-harbour.example: listed parent reported',
    ]);
  });
});

test('a feed begins with a folder of lists', async () => {
  const desk = openDesk();
  try {
    expect(await desk.run('import')).toBe(2);
    expect(desk.warned[0]).toMatch(/name a folder of lists/);
    expect(await desk.run('import @none')).toBe(2);
    desk.write('gaso-list.txt', 'one.example\n');
    desk.write('gaso-history.tsv', 'host\tfirst_listed\tdropped\none.example\t2025-01-02\t\n');
    desk.write('office.csv', 'site\na.example\n');
    await must(desk, 'import @');
    expect(desk.warned).toEqual([expect.stringMatching(/office\.csv is left out: a table needs a "csv" entry/)]);
    expect(desk.said).toEqual(['gaso: 1 listed now, 0 dropped']);
    await must(desk, 'build');
    expect(desk.read('feed/staged/snapshot.txt')).toBe('B\tone.example\t1\t3\t0\t1828\n');
  } finally {
    desk.close();
  }
});
