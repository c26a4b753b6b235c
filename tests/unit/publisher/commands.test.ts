/** The publisher from keys to a served feed, and every refusal on the way in one line. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Desk, INIT, must, NOON, publish, readyDesk } from './feed-desk.ts';

// Keys are made slow to guess, which a busy machine feels.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

describe('from nothing to a feed', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await readyDesk();
  });
  afterAll(() => desk.close());

  test('records say what each source said, with dates, kinds and lines', () => {
    expect(desk.read('feed/sources/register.tsv').split('\n')).toEqual([
      'address\tfirst_listed\tdropped\tsays\tcategory\tline\tfile',
      'https://bright-star.example\t2026-11-05\t\tdeny\tinvestment\t2\tregister.csv',
      'two-lines.example\t\t\tdeny\twallet-phishing\t3\tregister.csv',
      'www.brightstar-pay.example\t2026-11-05\t\tdeny\tinvestment\t2\tregister.csv',
      '',
    ]);
  });

  test('build writes the text, and a report that explains every refusal', async () => {
    await must(desk, 'build');
    expect(desk.read('feed/staged/snapshot.txt').split('\n')).toEqual([
      'B\t1.quick-coin.example\t1\t3\t0\t0',
      'B\tbright-star.example\t1\t2\t2\t2500',
      'B\tbrightstar-pay.example\t1\t2\t2\t2500',
      'B\tfortune-desk.example\t1\t3\t0\t0',
      'B\tgold-harbour.example\t1\t3\t0\t0',
      'B\tmall.example/app/fake-trader\t1\t3\t0\t0',
      'B\told-harbour.example\t4\t1\t1\t1521',
      'B\tslow-river.example\t4\t2\t1\t2007',
      'B\ttwo-lines.example\t2\t2\t2\t0',
      '',
    ]);
    const { refused } = JSON.parse(desk.read('feed/staged/report.json'));
    expect(refused).toEqual([
      { source: 'reported', file: 'reported.txt', at: 6, text: 'mall.example', reason: 'honest-site' },
      { source: 'reported', file: 'reported.txt', at: 7, text: 'pages.dev', reason: 'public-suffix' },
      { source: 'reported', file: 'reported.txt', at: 8, text: '203.0.113.9', reason: 'ip-address' },
      { source: 'reported', file: 'reported.txt', at: 9, text: 'two words', reason: 'not-an-address' },
    ]);
  });

  test('the same records give the same bytes, whatever the day', async () => {
    const files = ['snapshot.txt', 'list.json', 'report.json'].map((name) => `feed/staged/${name}`);
    const first = files.map(desk.read);
    desk.seconds += 86_400;
    await must(desk, 'build');
    expect(files.map(desk.read)).toEqual(first);
    desk.seconds = NOON;
  });

  test('the first list needs both signatures; then everything a client asks for is there', async () => {
    expect(await desk.run('sign --key @keys/list-a.pem')).toBe(2);
    expect(desk.warned).toEqual([expect.stringMatching(/needs 2 signatures, 1 given; add --key$/)]);
    expect(existsSync(desk.path('feed/public/list'))).toBe(false);
    await must(desk, 'sign --key @keys/list-a.pem @keys/list-b.pem --now @keys/now.pem');
    expect(readdirSync(desk.path('feed/public')).sort()).toEqual([
      '404.html',
      'e',
      'established.json',
      'list',
      'now.json',
      'root',
      's',
    ]);
    expect(readdirSync(desk.path('feed/public/list'))).toEqual([`${NOON / 60}.json`]);
    expect(
      await desk.run('verify --as-client @feed --root @feed/public/root/1.json fortune-desk.example quiet.example'),
    ).toBe(0);
    expect(desk.said).toEqual([
      'success',
      `serving list ${NOON / 60}, 9 entries`,
      '  fortune-desk.example: listed exact reported',
      '  quiet.example: none',
      'filter of 3 much-visited sites of 2026-11-25; not among them: fortune-desk.example',
    ]);
  });

  test('an emergency entry leads on by a delta; a dropped one speaks softly; one signature is enough', async () => {
    await must(desk, 'verify --as-client @feed --state @client');
    desk.seconds += 3600;
    desk.write(
      'feed/reported.txt',
      `${desk.read('feed/reported.txt').replace('fortune-desk.example\n', '')}night-call.example\n`,
    );
    await must(desk, 'import');
    expect(desk.read('feed/sources/reported.tsv')).toContain('fortune-desk.example\t\t2026-11-25\tdeny');
    expect(desk.read('feed/sources/reported.tsv')).toContain('night-call.example\t2026-11-25\t\tdeny');
    await must(desk, 'build');
    await must(desk, 'sign --key @keys/list-b.pem --now @keys/now.pem');
    expect(desk.said[0]).toMatch(/10 entries, \+1 -0, snapshot \d+ bytes, delta \d+ bytes$/);
    expect(readdirSync(desk.path('feed/public/d'))).toHaveLength(1);
    expect(await desk.run('verify --as-client @feed --state @client night-call.example fortune-desk.example')).toBe(0);
    expect(desk.said.slice(1)).toEqual([
      `serving list ${NOON / 60 + 60}, 10 entries`,
      '  night-call.example: listed exact reported 2026-11-25',
      '  fortune-desk.example: listed exact reported',
      'filter of 3 much-visited sites of 2026-11-25; not among them: night-call.example fortune-desk.example',
    ]);
    expect(desk.read('feed/staged/snapshot.txt')).toContain('B\tfortune-desk.example\t1\t1\t0\t0\n');
  });

  test('a new root lets new keys sign and old ones not; a client follows it', async () => {
    await must(desk, 'keygen list-c --keys @keys');
    const rotate = 'root rotate --list @keys/list-c.pub';
    expect(await desk.run(`${rotate} --key @keys/root-a.pem`)).toBe(2);
    expect(desk.warned[0]).toMatch(/root 1 needs 2 signatures, 1 given/);
    await must(desk, `${rotate} --key @keys/root-a.pem @keys/root-b.pem`);
    desk.seconds += 3600;
    await must(desk, 'build');
    expect(await desk.run('sign --key @keys/list-a.pem')).toBe(2);
    expect(desk.warned[0]).toMatch(/may not sign a list/);
    await must(desk, 'sign --key @keys/list-c.pem --now @keys/now.pem');
    expect(await desk.run('verify --as-client @feed --state @client')).toBe(0);
    expect(desk.said[0]).toBe('success');
  });

  test('gc keeps what the lists of the last days name', async () => {
    desk.write(`feed/public/s/${'0'.repeat(64)}.gz`, 'left over');
    expect(await desk.run('gc --dry-run')).toBe(0);
    expect(desk.said).toContain(`would remove s/${'0'.repeat(64)}.gz`);
    await must(desk, 'gc --days 0');
    expect(readdirSync(desk.path('feed/public/list'))).toEqual([`${NOON / 60 + 120}.json`]);
    expect(readdirSync(desk.path('feed/public/root')).sort()).toEqual(['1.json', '2.json']);
    expect(await desk.run('verify --as-client @feed --root @feed/public/root/1.json')).toBe(0);
  });

  test('serve answers for the feed and for nothing else', async () => {
    await must(desk, 'serve --port 0');
    const { port } = (desk.servers[0] as Server).address() as AddressInfo;
    const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
    const now = await ask('/now.json');
    expect([now.status, now.headers.get('cache-control'), now.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'public, max-age=300',
      '*',
    ]);
    const again = await ask('/now.json', { headers: { 'if-none-match': now.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    for (const path of ['/', '/feed.json', '/../feed.json', '/%2e%2e/feed.json', '/keys/now.pem', '/s/../now.json/'])
      expect((await ask(path)).status).toBe(404);
    expect((await ask('/now.json', { method: 'POST' })).status).toBe(405);
    desk.fetch = fetch;
    expect(await desk.run(`verify --as-client http://127.0.0.1:${port}/ --root @feed/public/root/2.json`)).toBe(0);
    expect(desk.said[0]).toBe('success');
  });

  test('secrets are for the owner alone', async () => {
    await must(desk, 'keygen spare --keys @keys');
    expect(statSync(desk.path('keys/spare.pem')).mode & 0o077).toBe(0);
  });
});

describe('one clear line and exit code 2', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await readyDesk();
    await publish(desk);
  });
  afterAll(() => desk.close());

  test.each([
    ['frobnicate', /no command "frobnicate"; there are: keygen/],
    ['root', /no command "root"/],
    ['build --key @keys/now.pem', /build does not take --key/],
    ['gc --days soon', /--days is a whole number from 0 to 400/],
    ['gc --weeks 2', /Unknown option '--weeks'/],
    ['keygen', /keygen needs a name/],
    ['keygen ../x', /a key is named by/],
    ['keygen now --keys @keys', /now\.pem is there already; keys are never overwritten/],
    [INIT, /there is a root already \(1\); use root rotate/],
    ['root rotate', /root rotate needs --key/],
    ['root rotate --key @keys/none.pem', /no key file .*none\.pem/],
    [
      'root rotate --mirror http://plain.example/ --key @keys/root-a.pem @keys/root-b.pem',
      /no such root is possible: mirrors\.0/,
    ],
    ['root rotate --threshold 4 --key @keys/root-a.pem @keys/root-b.pem', /no such root is possible: roles\.root/],
    ['import --day today', /--day is a date/],
    ['import --day 2026-02-30', /--day is a date/],
    ['import --day 2027-01-01', /--day is a date up to today/],
    [`sign --key @keys/list-a.pem --note ${'x'.repeat(501)}`, /a note has at most 500/],
    ['import a b', /import does not take "b"/],
    ['sign --key @keys/list-a.pem', /another list was signed since build; build again/],
    ['sign', /sign needs --key/],
    ['now --key @keys/list-a.pem', /may not sign a now/],
    ['now --key @keys/now.pem --wait 10', /--wait is a whole number from 300/],
    ['verify', /verify needs --as-client/],
    ['verify --as-client @nowhere', /no feed at/],
    ['verify --as-client @feed --root @none.json', /no root file/],
    ['verify --as-client http://127.0.0.1:1/', /no first root at the feed/],
    ['serve --port 0 --host 203.0.113.1', /cannot listen on 203\.0\.113\.1:0/],
  ])('%s', async (line, why) => {
    expect(await desk.run(line)).toBe(2);
    const said = desk.warned.filter((each) => !each.includes('no --root'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(why);
    expect(said[0]).toMatch(/^kinward-feed: [^\n]*$/);
  });

  test('--help and no words at all are no mistake', async () => {
    expect(await desk.run('--help')).toBe(0);
    expect(desk.said[0]).toMatch(/^kinward-feed: makes, signs/);
  });

  test('a clock that lies behind what was signed signs nothing', async () => {
    desk.seconds -= 86_400;
    expect(await desk.run('now --key @keys/now.pem')).toBe(2);
    expect(desk.warned[0]).toMatch(/clock is behind/);
    desk.seconds += 86_400;
  });
});
