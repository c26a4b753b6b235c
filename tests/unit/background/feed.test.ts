/**
 * The list as the worker has it, from the network to what pages are told: whatever fails, on the first run and after a good sync, the last
 * good list (or the package's) goes on protecting, and the status says which it is and what happened.
 */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../../assets/locales/en.json';
import { createFeed } from '../../../src/background/feed.ts';
import type { FeedStatus } from '../../../src/blocklist/feed/feed-error.ts';
import { MIRROR } from '../blocklist/feed/made-client.ts';
import { DAY, DAY_ONE, HOUR, hosts, line, MadeFeed, ROOT_1 } from '../blocklist/feed/made-feed.ts';
import { makeList } from '../blocklist/make-list.ts';

const T1 = DAY_ONE + DAY;
const BASE = 'chrome-extension://test-extension-id/';
const bytes = (text: string) => new TextEncoder().encode(text);

type Answer = Uint8Array<ArrayBuffer> | Response | 'silence';

let feed: MadeFeed;
/** What the mirror answers instead of its file; the rest is as published. */
let instead: (path: string) => Answer | null;
let now: number;

beforeEach(() => {
  feed = new MadeFeed();
  feed.publish([...hosts(30), line('first.example')], T1);
  instead = () => null;
  now = T1 * 1000;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => BASE + path) as never);
  vi.stubGlobal('fetch', async (url: string) => {
    const packaged: Record<string, () => Response> = {
      'list/embedded.bin': () => new Response(makeList(['embedded.example'])),
      'list/feed.json': () =>
        Response.json({
          mirrors: [MIRROR],
          origins: [new URL(MIRROR).origin],
          root: new TextDecoder().decode(ROOT_1),
          built: DAY_ONE,
        }),
    };
    if (url.startsWith(BASE)) return packaged[url.slice(BASE.length)]?.() ?? new Response(null, { status: 404 });
    const path = url.slice(MIRROR.length);
    const answer = instead(path) ?? feed.files.get(path) ?? new Response(null, { status: 404 });
    if (answer === 'silence') throw new TypeError('Failed to fetch');
    return answer instanceof Response ? answer : new Response(answer);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A worker that has just woken up: no memory but the disk. */
function worker() {
  const report = vi.fn();
  const made = createFeed({ now: () => now, random: () => 0.5, report });
  return {
    report,
    update: () => made.handlers['list:update']({}, {} as never),
    status: () => made.status(),
    async listed(...names: string[]) {
      const check = await made.checkDomain();
      return names.map((name) => check(`https://${name}/`).verdict === 'listed');
    },
  };
}

/** The clock goes on by an hour, and a second list is signed. */
function anHourLater(): void {
  now += HOUR * 1000;
  feed.publish([...hosts(30), line('second.example')], now / 1000);
}

function breakOff(file: Uint8Array<ArrayBuffer> | undefined): Response {
  const half = (file ?? new Uint8Array(2)).slice(0, (file?.length ?? 2) >> 1);
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(half);
        controller.error(new TypeError('network error'));
      },
    }),
  );
}

function fullDisk(): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'slots') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
}

const FAILURES: readonly [what: string, arrange: () => void, status: FeedStatus][] = [
  ['no network at all', () => (instead = () => 'silence'), 'offline'],
  ['a captive portal', () => (instead = () => bytes('<html>Please log in</html>')), 'bad_bytes'],
  ['a captive portal that answers 511', () => (instead = () => new Response('log in', { status: 511 })), 'http'],
  ['an empty file', () => (instead = (path) => (path === 'now.json' ? bytes('') : null)), 'bad_bytes'],
  [
    'a truncated body',
    () => (instead = (path) => (/^(?:list|s|d)\//.test(path) ? (feed.files.get(path)?.slice(0, -7) ?? null) : null)),
    'hash',
  ],
  [
    'a body that breaks off',
    () => (instead = (path) => (path.startsWith('list/') ? breakOff(feed.files.get(path)) : null)),
    'offline',
  ],
  ['a full disk', fullDisk, 'quota'],
  ['a clock a year ahead', () => (now += 365 * DAY * 1000), 'frozen'],
];

describe.each(FAILURES)('%s', (_what, arrange, status) => {
  test('on the first run: the list of the package protects, and the status says so', async () => {
    arrange();
    const { update, listed } = worker();
    expect((await update())?.feed).toMatchObject({ origin: 'embedded', fresh: null, age: null, last: { status } });
    expect(await listed('embedded.example', 'first.example')).toEqual([true, false]);
    expect(en[`list.result.${status}` as keyof typeof en]).toBeTruthy();
  });

  test('after a good sync: the last good list protects, and the status says how old it is', async () => {
    await worker().update();
    anHourLater();
    arrange();
    const { update, listed } = worker();
    const told = (await update())?.feed;
    expect(told).toMatchObject({ origin: 'synced', fresh: T1 * 1000, last: { status } });
    expect(told?.age).toBe(status === 'frozen' ? 'expired' : 'fresh');
    expect(await listed('first.example', 'second.example', 'embedded.example')).toEqual([true, false, false]);
    // So it is for a worker that wakes up later, too.
    expect(await worker().listed('first.example')).toEqual([true]);
  });
});

test('a clock before the day of the build: the list arrives, and the status says that dates cannot be judged', async () => {
  now = (DAY_ONE - 30 * DAY) * 1000;
  const { update, listed } = worker();
  expect((await update())?.feed).toMatchObject({ origin: 'synced', last: { status: 'clock_bad' } });
  expect(await listed('first.example')).toEqual([true]);
});

test('a wiped database: the list of the package at once, the newest after the next sync', async () => {
  await worker().update();
  globalThis.indexedDB = new IDBFactory();
  const { update, status, listed } = worker();
  expect((await status()).feed).toMatchObject({ origin: 'embedded', last: { status: 'success' } });
  expect(await listed('embedded.example')).toEqual([true]);
  expect((await update())?.feed).toMatchObject({ origin: 'synced', last: { status: 'success' } });
  expect(await listed('first.example')).toEqual([true]);
});

test('a database that never opens: the list of the package, and the status says that this computer failed', async () => {
  await worker().update();
  const broken = { open: refuse, deleteDatabase: refuse } as unknown as IDBFactory;
  globalThis.indexedDB = broken;
  const { update, listed, report } = worker();
  expect((await update())?.feed).toMatchObject({ origin: 'embedded', last: { status: 'db' } });
  expect(await listed('embedded.example')).toEqual([true]);
  expect(report).toHaveBeenCalled();
});

function refuse(): never {
  throw new DOMException('Internal error opening backing store', 'UnknownError');
}
