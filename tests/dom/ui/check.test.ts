/** The page "Check something": its steps, its one question, and honesty where something could not be asked or read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { listText } from '../../../scripts/build/chat-words.ts';
import type { DomainVerdict } from '../../../src/blocklist/verdict.ts';
import { type CheckCallbacks, mountCheck } from '../../../src/ui/check/mount.tsx';
import { zipped } from '../../fixtures/pasted/exports.ts';
import { emptyPage, helpLines, now, type OwnPage, told } from './own-page.ts';

let page: OwnPage;
beforeEach(() => {
  page = emptyPage();
});

const WORDS = listText();
const none = (url: string): DomainVerdict => ({
  host: new URL(url).hostname,
  verdict: 'none',
  source: null,
  since: null,
  reason: null,
});

function check(more: Partial<CheckCallbacks> = {}) {
  return mountCheck(page.root, {
    settings: async () => told,
    change: async () => told,
    waiting: async () => undefined,
    places: async (urls, addresses) => ({
      links: urls.map((url) => ({ domain: none(url), origin: null })),
      payments: addresses.map((address) => ({ address, origin: null })),
    }),
    name: async () => ({ verdict: 'none', name: '', hosts: [], listed: [] }),
    chatWords: async () => WORDS,
    copy: async () => true,
    print: () => {},
    helpLines,
    now,
    ...more,
  });
}
const step = () => page.root.querySelector('main')?.getAttribute('data-step');
const until = (wanted: string) => vi.waitFor(() => expect(step()).toBe(wanted), { timeout: 5000 });
function paste(text: string): void {
  const box = page.root.querySelector('textarea');
  if (!box) throw new Error('no box');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  page.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
function choose(file: File): void {
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file button');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const SCAM = `Li: I will guide you step by step, install the app from this link https://gold-tide.example , it is not in the store
Eva: I sent 2000 yesterday
Li: to withdraw you must first pay a 20% tax, it cannot be deducted from your balance
Eva: withdrawal failed, the account is frozen`;

describe('a chat', () => {
  it('asks who the reader is, and reads it by the answer', async () => {
    await check();
    paste(SCAM);
    await until('who');
    page.button('Eva').click();
    await until('done');
    expect(Number(page.root.querySelector('main')?.getAttribute('data-level'))).toBeGreaterThanOrEqual(3);
    expect(page.text()).toContain('You are “Eva” in it.');
    expect(page.text()).toContain('Message 3, Li');
    expect(page.text()).toContain('gold-tide.example');
  });
  it('may be read again with another reader, or as something else', async () => {
    await check();
    paste(SCAM);
    await until('who');
    page.button('Eva').click();
    await until('done');
    page.button(en['check.who.change']).click();
    await until('who');
    page.button(en['check.who.none']).click();
    await until('done');
    expect(page.text()).toContain(en['check.took.no-me']);
    page.button(en['check.kind.links']).click();
    await vi.waitFor(() => expect(page.root.querySelector('main')?.getAttribute('data-kind')).toBe('links'));
    expect(page.text()).toContain(en['check.none.title']);
  });
  it('that warns shows no certainty and leaves the text out of the card to share', async () => {
    const copy = vi.fn(async () => true);
    await check({ copy });
    paste(SCAM);
    await until('who');
    page.button('Eva').click();
    await until('done');
    page.button(en['ask.copy']).click();
    expect(copy).toHaveBeenCalledOnce();
    const [card] = copy.mock.calls[0] as unknown as [string];
    expect(card).not.toMatch(/gold-tide|Eva|guide you step by step, install/);
  });
});

describe('what could not be done is said', () => {
  it('the worker is silent: links were not looked up', async () => {
    await check({ places: async () => null, name: async () => null });
    paste('https://gold-tide.example/');
    await until('done');
    expect(page.text()).toContain(en['check.no-list']);
    expect(page.text()).not.toContain(en['check.none.title']);
    paste('Gold Tide');
    await vi.waitFor(() => expect(page.text()).toContain(en['check.took.name']));
    expect(page.text()).not.toContain(en['popup.calm.title']);
  });
  it('the word lists cannot be read: the text was not judged, and a later try may work', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const chatWords = vi.fn(async () => WORDS).mockRejectedValueOnce(new Error('no file'));
    await check({ chatWords });
    paste('mum: dinner at seven?\nme: yes\nmum: good');
    await until('done');
    expect(page.text()).toContain(en['check.no-words']);
    expect(page.text()).not.toContain(en['popup.calm.title']);
    paste('mum: dinner at eight?\nme: yes\nmum: good');
    await vi.waitFor(() => expect(page.text()).toContain(en['popup.calm.title']));
    quiet.mockRestore();
  });
  it('the work fails: one line, and the text stands', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    await check({ places: () => Promise.reject(new Error('broken')) });
    paste('https://gold-tide.example/');
    await vi.waitFor(() => expect(page.text()).toContain(en['check.trouble.failed']));
    expect(page.root.querySelector('textarea')?.value).toBe('https://gold-tide.example/');
    quiet.mockRestore();
  });
  it('an empty box', async () => {
    await check();
    paste('   ');
    await vi.waitFor(() => expect(page.text()).toContain(en['check.trouble.empty']));
  });
  it('a waiting text that is gone', async () => {
    await check({ waiting: async () => null });
    expect(page.text()).toContain(en['check.trouble.gone']);
  });
  it('no settings: English, and the page works all the same', async () => {
    await check({ settings: async () => null });
    expect(page.text()).toContain(en['popup.list.none']);
    paste('https://gold-tide.example/');
    await until('done');
  });
});

describe('a file', () => {
  it('zipped, with the contact in its name, is read without a question', async () => {
    await check();
    const data = zipped({ '_chat.txt': SCAM.replace(/^(\w+): /gm, '[5/18/26, 8:05:33 PM] $1: ') });
    choose(new File([data.slice()], 'WhatsApp Chat - Li.zip'));
    await until('done');
    expect(page.text()).toContain('Taken for a WhatsApp chat of 4 messages.');
    expect(page.text()).toContain('You are “Eva” in it.');
  });
  it.each([
    ['a picture', [Uint8Array.from([0x89, 0x50, 0, 0, 0, 1])], 'check.trouble.not-text'],
    ['a letter', ['Dear Eva,\nhow are you?'], 'check.trouble.no-chat'],
  ] as const)('that is %s gives one line', async (_what, parts, key) => {
    await check();
    choose(new File([...parts], 'x.txt'));
    await vi.waitFor(() => expect(page.text()).toContain(en[key]));
  });
  it('that the browser cannot read gives one line', async () => {
    await check();
    const file = new File(['x'], 'x.txt');
    file.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    choose(file);
    await vi.waitFor(() => expect(page.text()).toContain(en['check.trouble.unreadable']));
  });
  it('that is long shows its progress and can be stopped; nothing of it stays', async () => {
    await check();
    const lines = Array.from({ length: 30_000 }, (_, i) => `18/05/2026, 17:18 - ${i % 2 ? 'Li' : 'Eva'}: message ${i}`);
    choose(new File([lines.join('\n')], 'long.txt'));
    await vi.waitFor(() => expect(page.root.querySelector('progress')).not.toBeNull());
    page.button(en['check.stop']).click();
    await until('ask');
    expect(page.text()).toContain(en['check.stopped']);
  });
});
