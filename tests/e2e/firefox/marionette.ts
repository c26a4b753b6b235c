/**
 * A headless Firefox with an extension in it, driven over Marionette, Firefox's own remote protocol (packets are
 * `<bytes>:<json>` on a local socket). No driver program and no package is needed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Preferences = Readonly<Record<string, string | number | boolean>>;
type Context = 'content' | 'chrome';

export interface Firefox {
  install(folder: string): Promise<void>;
  go(url: string): Promise<void>;
  url(): Promise<string>;
  /** Handles of all tabs. */
  tabs(): Promise<readonly string[]>;
  newTab(): Promise<string>;
  switchTo(tab: string): Promise<void>;
  /** Evaluates an expression in the page; promises are awaited. */
  page<T>(expression: string): Promise<T>;
  /** Runs statements in a world of its own with that name, in the page or frame on show: like a content script's. */
  inWorld<T>(name: string, statements: string): Promise<T>;
  /** Goes into the frame of that number in the page; null comes back to the page. */
  switchToFrame(index: number | null): Promise<void>;
  /** Presses the mouse at a place of the page, for so many ms. */
  press(x: number, y: number, ms: number): Promise<void>;
  /** The same with the rights of the browser itself. */
  privileged<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Nothing of the browser's own traffic: a test sees only what the extension and the pages do. */
const QUIET: Preferences = {
  'browser.startup.page': 0,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function connectTo(port: number): Promise<Socket> {
  for (let tries = 0; tries < 300; tries++) {
    const socket = await new Promise<Socket | null>((done) => {
      const attempt = connect(port, '127.0.0.1', () => done(attempt));
      attempt.on('error', () => setTimeout(done, 100, null));
    });
    if (socket) return socket;
  }
  throw new Error('Firefox opened no Marionette port within 30 s');
}

type Answer = readonly [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

function commander(socket: Socket) {
  const waiting = new Map<number, { ok(value: unknown): void; no(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let count = 0;
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data as Buffer]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || buffer.length < end) return;
      const packet: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString('utf8'));
      buffer = buffer.subarray(end);
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet as unknown as Answer;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.no(new Error(`${error.error}: ${error.message}`));
      else asked?.ok(typeof result === 'object' && result !== null && 'value' in result ? result.value : result);
    }
  });
  return <T>(name: string, params: object = {}): Promise<T> =>
    new Promise((ok, no) => {
      count += 1;
      waiting.set(count, { ok: ok as (value: unknown) => void, no });
      const text = JSON.stringify([0, count, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** @param kept folder of a profile that outlives this browser; it is made anew, and removed at the end, when left out. */
export async function startFirefox(preferences: Preferences, kept?: string): Promise<Firefox> {
  const port = await freePort();
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'kinward-firefox-'));
  const all = { ...QUIET, ...preferences, 'marionette.port': port };
  const lines = Object.entries(all).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = spawn(
    '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  const gone = new Promise((done) => program.once('exit', done));
  const socket = await connectTo(port);
  const command = commander(socket);
  await command('WebDriver:NewSession', { acceptInsecureCerts: true });

  async function run<T>(context: Context, expression: string): Promise<T> {
    await command('Marionette:SetContext', { value: context });
    const sandbox = context === 'chrome' ? 'system' : null;
    return command<T>('WebDriver:ExecuteScript', { script: `return (${expression})`, args: [], sandbox });
  }
  async function inContent<T>(name: string, params: object = {}): Promise<T> {
    await command('Marionette:SetContext', { value: 'content' });
    return command<T>(name, params);
  }
  return {
    install: (path) => command('Addon:Install', { path, temporary: true }),
    go: (url) => inContent('WebDriver:Navigate', { url }),
    url: () => inContent('WebDriver:GetCurrentURL'),
    tabs: () => inContent('WebDriver:GetWindowHandles'),
    async newTab() {
      const { handle } = await inContent<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
      return handle;
    },
    switchTo: (tab) => inContent('WebDriver:SwitchToWindow', { handle: tab, focus: true }),
    page: (expression) => run('content', expression),
    inWorld: (name, script) =>
      inContent('WebDriver:ExecuteScript', { script, args: [], sandbox: name, newSandbox: false }),
    async switchToFrame(id) {
      await inContent('WebDriver:SwitchToFrame', { id });
    },
    async press(x, y, ms) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: ms },
        { type: 'pointerUp', button: 0 },
      ];
      await inContent('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
    privileged: (expression) => run('chrome', expression),
    async screenshot(path) {
      writeFileSync(path, await inContent<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
    },
    async close() {
      // Quitting closes the socket before it answers.
      command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await gone;
      socket.destroy();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
