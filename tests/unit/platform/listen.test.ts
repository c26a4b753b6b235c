/** Who may say what to the worker: two tables, answered and ignored. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen, MAX_MESSAGE_CHARS, type Refusals, senderOf } from '../../../src/platform/listen.ts';

const OWN = { id: 'own-id', base: 'chrome-extension://own-id/' };
const tab = { id: 7, incognito: false };
const content = { id: 'own-id', url: 'https://web.whatsapp.com/', frameId: 0, tab };
const popup = { id: 'own-id', url: 'chrome-extension://own-id/popup.html?tab=7' };

describe('senderOf', () => {
  test.each([
    ['popup', popup, 'page'],
    ['own page in a tab', { ...popup, tab, frameId: 0 }, 'page'],
    ['content script of the top frame', content, 'content'],
    ['content script on http', { ...content, url: 'http://a.example/' }, 'content'],
  ])('accepts: %s', (_name, sender, kind) => {
    expect(senderOf(sender, OWN)?.kind).toBe(kind);
  });

  test.each([
    ['another extension', { ...content, id: 'other' }],
    ["another extension's page", { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['no id', { ...content, id: undefined as never }],
    ['no url', { id: 'own-id', tab, frameId: 0 }],
    ['a frame inside the page', { ...content, frameId: 3 }],
    ['no frame id', { id: 'own-id', url: content.url, tab }],
    ['no tab', { id: 'own-id', url: content.url, frameId: 0 }],
    ['a look-alike of our base', { ...popup, url: 'chrome-extension://own-id.evil/popup.html' }],
    ['a data page', { ...content, url: 'data:text/html,x' }],
  ])('refuses: %s', (_name, sender) => {
    expect(senderOf(sender, OWN)).toBeNull();
  });
});

describe('listen', () => {
  let receive: (raw: unknown, sender: unknown) => Promise<unknown> | undefined;
  let refusals: Refusals;
  let clock = 0;
  const handlers = new Proxy({} as Handlers, { get: (_target, name) => handler(String(name)) });
  const handler = (name: string) =>
    name === 'data:erase' ? () => Promise.reject(new Error('disk')) : () => Promise.resolve(name);
  const report = vi.fn();

  beforeEach(() => {
    clock = 0;
    report.mockClear();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(OWN.base as never);
    (fakeBrowser.runtime as { id: string }).id = OWN.id;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      receive = listener as never;
    });
    refusals = listen(handlers, report, () => clock);
  });

  test('a content script may use its table', async () => {
    expect(await receive({ name: 'links:check', payload: { urls: ['https://a.example/'] } }, content)).toEqual({
      ok: true,
      value: 'links:check',
    });
  });

  test('a page may use both tables', async () => {
    expect(await receive({ name: 'settings:get', payload: {} }, popup)).toEqual({ ok: true, value: 'settings:get' });
    expect(await receive({ name: 'words:get', payload: {} }, popup)).toEqual({ ok: true, value: 'words:get' });
  });

  test.each([
    ['a content script asks to change settings', { name: 'settings:set', payload: {} }],
    ['a content script grants itself a pass', { name: 'warning:proceed', payload: { id: '0'.repeat(32) } }],
    ['a content script erases', { name: 'data:erase', payload: {} }],
    ['an unknown name', { name: 'nonsense', payload: {} }],
    ['a name from the prototype', { name: 'constructor', payload: {} }],
    ['an extra field beside name and payload', { name: 'words:get', payload: {}, more: 1 }],
    ['no object', 'words:get'],
    ['null', null],
  ])('is ignored: %s', async (_name, raw) => {
    expect(receive(raw, content)).toBeUndefined();
    expect(refusals.schema + refusals.sender).toBe(1);
  });

  test.each([
    ['a javascript: link', { name: 'links:check', payload: { urls: ['javascript:alert(1)'] } }],
    [
      'text smuggled into evidence',
      {
        name: 'chat:record',
        payload: {
          thread: '0'.repeat(64),
          contact: 'unknown',
          kind: 'direct',
          links: [],
          addresses: [],
          messages: 1,
          evidence: [{ concept: 'K1', message: 'what she wrote', at: 1, by: 'them', strength: 1 }],
        },
      },
    ],
    ['a field that is not in the schema', { name: 'words:get', payload: { text: 'hello' } }],
    [
      'too many links',
      { name: 'links:check', payload: { urls: Array.from({ length: 101 }, () => 'https://a.example/') } },
    ],
  ])('is refused: %s', async (_name, raw) => {
    expect(await receive(raw, content)).toEqual({ ok: false, code: 'bad-schema' });
    expect(refusals.schema).toBe(1);
  });

  test('a huge message is refused before it is read', async () => {
    expect(await receive({ name: 'words:get', payload: { x: 'x'.repeat(MAX_MESSAGE_CHARS) } }, content)).toEqual({
      ok: false,
      code: 'too-big',
    });
  });

  test('a tab that floods is told to wait, others are served, and it is heard again a second later', async () => {
    const one = () => receive({ name: 'words:get', payload: {} }, content);
    for (let i = 0; i < 50; i++) expect(await one()).toMatchObject({ ok: true });
    expect(await one()).toEqual({ ok: false, code: 'busy' });
    expect(
      await receive({ name: 'words:get', payload: {} }, { ...content, tab: { id: 8, incognito: false } }),
    ).toMatchObject({ ok: true });
    clock += 1000;
    expect(await one()).toMatchObject({ ok: true });
  });

  test('a handler that fails is an answer, and is reported without the message', async () => {
    expect(await receive({ name: 'data:erase', payload: {} }, popup)).toEqual({ ok: false, code: 'failed' });
    expect(report).toHaveBeenCalledWith('data:erase', expect.any(Error));
  });
});
