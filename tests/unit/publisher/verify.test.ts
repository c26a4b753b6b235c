/** `verify --as-client` against feeds that somebody has tampered with: each is refused with the client's own status code. */
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Desk, INIT, must, NOON, openDesk, publish, readyDesk, SAMPLE } from './feed-desk.ts';

// Keys are made slow to guess, which a busy machine feels.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());

describe('verify as a client', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await readyDesk();
    await publish(desk);
    cpSync(desk.path('feed/public'), desk.path('first'), { recursive: true });
    await must(desk, 'verify --as-client @first --state @seen-first');
    desk.seconds += 3600;
    desk.write('feed/reported.txt', `${desk.read('feed/reported.txt')}night-call.example\n`);
    await must(desk, 'import');
    await publish(desk, '@keys/list-a.pem');
    await must(desk, 'verify --as-client @feed --state @seen-second');
  });
  afterAll(() => desk.close());
  beforeEach(() => {
    desk.seconds = NOON + 3600;
    rmSync(desk.path('mirror'), { recursive: true, force: true });
    rmSync(desk.path('client'), { recursive: true, force: true });
    cpSync(desk.path('feed/public'), desk.path('mirror'), { recursive: true });
  });

  const only = (folder: string): string =>
    desk.path('mirror', folder, readdirSync(desk.path('mirror', folder)).at(-1) ?? '');
  const flip = (path: string): void => {
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  /** Status of a client without a past (`fresh`), or with one of the two kept ones. */
  const statusOf = async (past: 'fresh' | 'first' | 'second'): Promise<string> => {
    if (past !== 'fresh') cpSync(desk.path(`seen-${past}`), desk.path('client'), { recursive: true });
    const code = await desk.run(`verify --as-client @mirror --root @first/root/1.json --state @client`);
    const [status = ''] = desk.said;
    expect(code).toBe(/^(success|up_to_date)$/.test(status) ? 0 : 1);
    return status.replace(/:.*/, '');
  };

  test('untouched', async () => {
    expect(await statusOf('fresh')).toBe('success');
    rmSync(desk.path('client'), { recursive: true });
    expect(await statusOf('first')).toBe('success');
    rmSync(desk.path('client'), { recursive: true });
    expect(await statusOf('second')).toBe('up_to_date');
  });

  test('a now.json of yesterday, for a client that has seen today', async () => {
    cpSync(desk.path('first'), desk.path('mirror'), { recursive: true });
    expect(await statusOf('second')).toBe('rollback');
    expect(desk.said[1]).toMatch(/^serving list \d+, 10 entries$/);
  });

  test.each<[string, string, () => void]>([
    ['a cut snapshot', 'hash', () => truncateSync(snapshot(), 100)],
    ['a changed snapshot', 'hash', () => flip(snapshot())],
    ['a missing snapshot', 'http', () => rmSync(snapshot())],
    ['a cut list', 'hash', () => truncateSync(only('list'), 200)],
    [
      'the list before under the new name',
      'hash',
      () => cpSync(join(desk.path('mirror', 'list'), `${NOON / 60}.json`), only('list')),
    ],
    ['a cut now', 'bad_bytes', () => truncateSync(desk.path('mirror/now.json'), 200)],
    [
      "a captive portal's page",
      'bad_bytes',
      () => writeFileSync(desk.path('mirror/now.json'), '<html>Please log in</html>'),
    ],
    ['an endless now', 'too_big', () => writeFileSync(desk.path('mirror/now.json'), ' '.repeat(5000))],
    ['no now', 'http', () => rmSync(desk.path('mirror/now.json'))],
    [
      'a changed signature',
      'bad_sig',
      () => edit('now.json', ({ s }) => (s[0].g = `${s[0].g[0] === 'A' ? 'B' : 'A'}${s[0].g.slice(1)}`)),
    ],
    [
      'a changed payload',
      'bad_sig',
      () =>
        edit(
          'now.json',
          (it) =>
            (it.p = Buffer.from(
              Buffer.from(it.p, 'base64').toString().replace('"wait_s":3600', '"wait_s":3601'),
            ).toString('base64')),
        ),
    ],
  ])('%s', async (_, status, tamper) => {
    tamper();
    expect(await statusOf('fresh')).toBe(status);
    expect(desk.said[1]).toBe('serving the embedded list: none of this feed came through yet');
  });

  test('a broken delta is no loss: the whole text leads there too', async () => {
    flip(only('d'));
    expect(await statusOf('first')).toBe('success');
  });

  test('a root of strangers', async () => {
    const other = openDesk();
    try {
      cpSync(SAMPLE, other.path('feed'), { recursive: true });
      await must(other, 'keygen root-a root-b root-c list-a list-b now --keys @keys');
      await must(other, INIT);
      await must(other, 'import');
      await publish(other);
      cpSync(other.path('feed/public'), desk.path('mirror'), { recursive: true, force: true });
      expect(await statusOf('fresh')).toBe('bad_sig');
    } finally {
      other.close();
    }
  });

  test('a mirror that stands still for three days', async () => {
    desk.seconds = NOON + 4 * 86_400;
    expect(await statusOf('second')).toBe('frozen');
    expect(desk.said[1]).toMatch(/10 entries/);
  });

  test('a root that ran out', async () => {
    desk.seconds = NOON + 500 * 86_400;
    expect(await statusOf('second')).toBe('root_expired');
  });

  test('memory that is no memory is refused', async () => {
    await statusOf('first');
    desk.write('client/client.json', '{"roots": 3}');
    expect(await desk.run('verify --as-client @mirror --root @first/root/1.json --state @client')).toBe(2);
    expect(desk.warned[0]).toMatch(/not what verify wrote/);
  });

  /** The snapshot that the newest list names. */
  function snapshot(): string {
    const { p } = JSON.parse(readFileSync(only('list'), 'utf8'));
    const { snap } = JSON.parse(Buffer.from(p, 'base64').toString());
    return desk.path('mirror', 's', `${snap.sha256}.gz`);
  }
  function edit(path: string, change: (envelope: { p: string; s: [{ g: string }] }) => unknown): void {
    const envelope = JSON.parse(readFileSync(desk.path('mirror', path), 'utf8'));
    change(envelope);
    writeFileSync(desk.path('mirror', path), JSON.stringify(envelope));
  }
});
