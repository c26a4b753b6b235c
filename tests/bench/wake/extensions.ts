/**
 * Extensions in one Chromium for the wake bench: Kinward beside two small ones that keep the same hosts in the ways that are usual. Each is
 * asked from a page of its own, so that the way from Node to the browser is not counted.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';

/** Answers `bare` without the list, keeps the hosts of `fill`, and tells of `check` whether it has the host. */
const worker = (keep: string, read: string) => `
let has = null;
const database = () => new Promise((ok, no) => {
  const opening = indexedDB.open('list', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('list');
  opening.onsuccess = () => ok(opening.result);
  opening.onerror = () => no(opening.error);
});
const row = async (mode, act) => {
  const store = (await database()).transaction('list', mode).objectStore('list');
  return new Promise((ok, no) => {
    const asked = act(store);
    asked.onsuccess = () => ok(asked.result);
    asked.onerror = () => no(asked.error);
  });
};
async function answer(message) {
  if (message.what === 'bare') return true;
  if (message.what === 'fill') { ${keep} return true; }
  if (has === null) { ${read} }
  return has(message.host);
}
chrome.runtime.onMessage.addListener((message, _sender, reply) => { answer(message).then(reply); return true; });
`;

/** An array of strings in IndexedDB, made a `Set` when the worker wakes. */
const STRINGS_TO_SET = worker(
  "await row('readwrite', (store) => store.put(message.hosts, 'hosts'));",
  "const set = new Set(await row('readonly', (store) => store.get('hosts'))); has = (host) => set.has(host);",
);
/** As a wallet does it: an array in storage.local, each host split at its dots, and a search from the first to the last. */
const WALLET = worker(
  'await chrome.storage.local.set({ hosts: message.hosts });',
  `const { hosts } = await chrome.storage.local.get('hosts');
   const parts = hosts.map((host) => host.split('.').reverse());
   has = (host) => {
     const asked = host.split('.').reverse();
     return parts.some((each) => each.length <= asked.length && each.every((label, i) => label === asked[i]));
   };`,
);

export const PEERS = { strings_to_set: STRINGS_TO_SET, wallet: WALLET } as const;

export interface Sleeper {
  /** Milliseconds from the question to the answer, as its own page sees them. */
  ask(message: object): Promise<number>;
  /** Asks and gives the answer itself. */
  answer(message: object): Promise<unknown>;
  stop(): Promise<void>;
  /** Megabytes of the worker that runs now: its heap after a collection, and the bytes that arrays hold beside it. */
  heap(): Promise<number>;
}

export interface Sleepers {
  readonly all: Readonly<Record<string, Sleeper>>;
  close(): Promise<void>;
}

/** @param kinward folder of a build. @param port of the fake hosts. */
export async function openSleepers(kinward: string, port: number): Promise<Sleepers> {
  const folder = mkdtempSync(join(tmpdir(), 'kinward-wake-'));
  const folders: Record<string, string> = { kinward };
  for (const [name, code] of Object.entries(PEERS)) {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, 'worker.js'), code);
    writeFileSync(
      join(path, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name,
        version: '1',
        permissions: ['storage', 'unlimitedStorage'],
        background: { service_worker: 'worker.js' },
      }),
    );
    folders[name] = path;
  }
  const list = Object.values(folders).join(',');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const all: Record<string, Sleeper> = {};
  for (const [name, path] of Object.entries(folders)) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(path)}/manifest.json`);
    const cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    all[name] = {
      ask: (message) =>
        page.evaluate(async (asked) => {
          const begin = performance.now();
          await chrome.runtime.sendMessage(asked);
          return performance.now() - begin;
        }, message),
      answer: (message) => page.evaluate((asked) => chrome.runtime.sendMessage(asked), message),
      stop: () => stopWorker(cdp),
      heap: () => heapOf(cdp, idOf(path)),
    };
  }
  return {
    all,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function stopWorker(cdp: CDPSession): Promise<void> {
  const gone = new Promise<void>((ok) => {
    const see = ({ versions }: { versions: readonly { runningStatus: string }[] }): void => {
      if (!versions.some((version) => version.runningStatus === 'stopped')) return;
      cdp.off('ServiceWorker.workerVersionUpdated', see);
      ok();
    };
    cdp.on('ServiceWorker.workerVersionUpdated', see);
  });
  await cdp.send('ServiceWorker.stopAllWorkers');
  await gone;
}

/** The worker is a target of its own; a page's session reaches it only by messages within messages. */
async function heapOf(cdp: CDPSession, id: string): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!target) throw new Error('the worker sleeps');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const asked = async (number: number, method: string): Promise<Record<string, number>> => {
    const answered = new Promise<Record<string, number>>((ok) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const reply = JSON.parse(event.message) as { id?: number; result?: Record<string, number> };
        if (event.sessionId !== sessionId || reply.id !== number) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        ok(reply.result ?? {});
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
    });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    return answered;
  };
  await asked(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN, backingStorageSize = 0 } = await asked(2, 'Runtime.getHeapUsage');
  await cdp.send('Target.detachFromTarget', { sessionId });
  return (usedSize + backingStorageSize) / 1e6;
}

/** Chromium's id of an unpacked extension: 16 bytes of SHA-256 of its path, in letters from a to p. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
