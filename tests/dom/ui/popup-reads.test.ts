/** "What Kinward reads here" in the popup: asked for when wanted, text as text, and honest where nothing is read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../assets/locales/en.json';
import { STATUSES } from '../../../scripts/screens/stage/samples.ts';
import type { TabStatus } from '../../../src/family/tab-status.ts';
import { mountPopup } from '../../../src/ui/popup/mount.tsx';
import type { ReadsTold } from '../../../src/ui/told.ts';
import { emptyPage, helpLines, now, type OwnPage, settled, told } from './own-page.ts';

const chat: TabStatus = { ...STATUSES.calm, messages: 3, surface: 'chat' };
const message = { from: 'them', media: null, state: null } as const;
const READS: ReadsTold = {
  state: 'open',
  total: 240,
  messages: [
    { ...message, id: 'a', text: 'hello <b>you</b>' },
    { ...message, id: 'b', from: 'me', text: 'line one\nline two' },
    { ...message, id: 'c', text: '', media: 'voice' },
    { ...message, id: 'd', from: 'unknown', text: 'who', media: 'hologram', state: 'edited' },
  ],
  slots: [
    { slot: 'title', state: 'found', since: now() },
    { slot: 'direction', state: 'fallback', since: now() - 3 * 86_400_000 },
    { slot: 'antenna', state: 'missing', since: now() },
  ],
};
let page: OwnPage;
beforeEach(() => {
  page = emptyPage();
});

const popup = (status: TabStatus, more: Partial<Parameters<typeof mountPopup>[1]> = {}) =>
  mountPopup(page.root, {
    status: async () => status,
    settings: async () => told,
    change: async () => told,
    dismiss: async () => true,
    passes: async () => [],
    withdraw: async () => true,
    openWelcome: () => {},
    copy: async () => true,
    helpLines,
    now,
    ...more,
  });
const items = () => [...page.root.querySelectorAll<HTMLElement>('[data-reads] > li[data-from][data-id]')];

describe('what Kinward reads here', () => {
  it('fills the list at once where one tab was asked for, closed all the same', async () => {
    await popup(chat, { reads: async () => READS, readsAtOnce: true });
    expect(items().map((li) => [li.dataset.id, li.dataset.from, li.textContent])).toEqual([
      ['a', 'them', 'hello <b>you</b>'],
      ['b', 'me', 'line one\nline two'],
      ['c', 'them', ''],
      ['d', 'unknown', 'who'],
    ]);
    expect(items().map((li) => li.dataset.note)).toEqual([
      undefined,
      undefined,
      'voice message, not read',
      'something else, not read · edited',
    ]);
    expect(items().map((li) => li.dataset.who)).toEqual(['Them', 'You', 'Them', 'Not clear who']);
    expect(page.text()).toContain('240 messages read in this chat. Below are the newest 4.');
    expect(items()[0]?.closest('details')?.open).toBe(false);
    expect(page.root.querySelector<HTMLElement>('[data-reads]')?.tabIndex).toBe(0);
  });

  it('says of each place how it was found and since when, also of one it has no words for', async () => {
    await popup(chat, { reads: async () => READS, readsAtOnce: true });
    const places = [...page.root.querySelectorAll('[data-slot]')].map(({ textContent }) => textContent);
    expect(places[0]).toContain('the name above the chat: found, since');
    expect(places[1]).toBe('who wrote what: found another way, since November 21, 2026');
    expect(places[2]).toContain('another place on the page: not found');
  });

  it('as a popup asks only while the list is open, and lets go of it when it is closed', async () => {
    const reads = vi.fn(async () => READS);
    await popup(chat, { reads });
    expect(reads).not.toHaveBeenCalled();
    const details = [...page.root.querySelectorAll('details')].find((each) =>
      each.textContent?.includes(en['popup.reads']),
    ) as HTMLDetailsElement;
    const turn = (open: boolean) =>
      settled(() => {
        details.open = open;
        details.dispatchEvent(new Event('toggle'));
      });
    await turn(true);
    expect(reads).toHaveBeenCalled();
    expect(items()).toHaveLength(4);
    await turn(false);
    expect(items()).toHaveLength(0);
  });

  it.each([
    ['the tab does not answer', null, en['popup.reads.silent']],
    ['no chat is open', { ...READS, state: 'idle', messages: [], slots: [] }, en['popup.reads.none']],
    ['the page cannot be read', { ...READS, state: 'unreadable', messages: [] }, en['popup.reads.unreadable']],
  ] as const)('%s', async (_name, reads, words) => {
    await popup(chat, { reads: async () => reads, readsAtOnce: true });
    expect(page.text()).toContain(words);
    expect(items()).toHaveLength(0);
  });

  it('is not there on pages that are no chat', async () => {
    const reads = vi.fn(async () => READS);
    await popup({ ...chat, surface: 'page' }, { reads, readsAtOnce: true });
    expect(page.text()).not.toContain(en['popup.reads']);
    expect(reads).not.toHaveBeenCalled();
  });
});
