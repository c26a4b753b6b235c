/** The one message that carries chat text: who may ask for it, and what becomes of a strange answer. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOwnPopup, isOwnPopup } from '../../../src/platform/answer-page.ts';
import { askTab } from '../../../src/platform/ask-tab.ts';
import { MOST_READS } from '../../../src/platform/tab-messages.ts';

const own = { id: 'own-id', getURL: (path: string) => `chrome-extension://own-id/${path}` };
const READS = { state: 'open', total: 1, messages: [], slots: [] } as const;
const message = { id: 'a', from: 'them', text: 'hello', media: null, state: null } as const;

describe('isOwnPopup', () => {
  test.each([
    ['the popup', { id: 'own-id', url: 'chrome-extension://own-id/popup.html' }],
    ['the popup of one tab', { id: 'own-id', url: 'chrome-extension://own-id/popup.html?tab=7#x' }],
  ])('accepts: %s', (_name, sender) => expect(isOwnPopup(sender, own)).toBe(true));

  test.each([
    ['the worker', { id: 'own-id', url: 'chrome-extension://own-id/background.js' }],
    ['another page of ours', { id: 'own-id', url: 'chrome-extension://own-id/options.html' }],
    ['a content script', { id: 'own-id', url: 'https://web.whatsapp.com/' }],
    ['a page that ends like ours', { id: 'own-id', url: 'https://a.example/?chrome-extension://own-id/popup.html' }],
    ['another extension', { id: 'other', url: 'chrome-extension://own-id/popup.html' }],
    ["another extension's popup", { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['nobody', {}],
  ])('refuses: %s', (_name, sender) => expect(isOwnPopup(sender, own)).toBe(false));

  test('refuses everybody once the extension is gone', () => {
    expect(isOwnPopup({ url: own.getURL('popup.html') }, { getURL: own.getURL })).toBe(false);
  });
});

describe('answerOwnPopup', () => {
  let receive: (raw: unknown, sender: object, reply: (value: unknown) => void) => void;
  const popup = { id: 'own-id', url: own.getURL('popup.html') };

  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(own.getURL as never);
    (fakeBrowser.runtime as { id: string }).id = own.id;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      receive = listener as never;
    });
  });

  test.each([
    ['its question', { name: 'chat:reads' }, popup, true],
    ['another name', { name: 'chat:record' }, popup, false],
    ['a name that every object has', { name: 'constructor' }, popup, false],
    ['nothing at all', null, popup, false],
    ['its question from elsewhere', { name: 'chat:reads' }, { ...popup, url: 'https://a.example/' }, false],
  ])('%s', (_name, raw, sender, answered) => {
    answerOwnPopup({ 'chat:reads': () => ({ ...READS, messages: [], slots: [] }) });
    const reply = vi.fn();
    receive(raw, sender, reply);
    expect(reply).toHaveBeenCalledTimes(answered ? 1 : 0);
  });
});

describe('askTab', () => {
  test.each([
    ['an answer', { ...READS, messages: [message] }, true],
    ['no answer', undefined, false],
    ['another shape', { ...READS, total: '1' }, false],
    ['a side there is not', { ...READS, messages: [{ ...message, from: 'page' }] }, false],
    ['too many messages', { ...READS, messages: Array.from({ length: MOST_READS + 1 }, () => message) }, false],
    ['a text without end', { ...READS, messages: [{ ...message, text: 'x'.repeat(20_001) }] }, false],
  ])('%s', async (_name, reply, taken) => {
    const sendMessage = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(reply as never);
    expect(await askTab(7, 'chat:reads')).toEqual(taken ? reply : null);
    expect(sendMessage).toHaveBeenCalledWith(7, { name: 'chat:reads' }, { frameId: 0 });
  });

  test('nobody listens in that tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await askTab(7, 'chat:reads')).toBeNull();
  });
});
