/** The WhatsApp reader on replica pages of eras B to E; the same pages are read again in a real browser (e2e). */
import { describe, expect, it } from 'vitest';
import type { ChatLook } from '../../src/sites/chat-site.ts';
import { createWhatsapp } from '../../src/sites/whatsapp.ts';
import { compareLook } from '../fixtures/sites/compare-look.ts';
import { type PageLocale, STAMPS } from '../fixtures/sites/locale-words.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { GROUP_SAMPLE, SAMPLE } from '../fixtures/sites/sample-chat.ts';
import { type Era, fixtureScript, type WhatsappOptions, whatsappPage } from '../fixtures/sites/whatsapp-page.ts';

const ERAS: readonly Era[] = ['B', 'C', 'D', 'E'];
const NOW = Date.parse('2026-04-01T00:00:00');
type Options = Partial<WhatsappOptions> & { era: Era };
const show = (options: Options) =>
  mount(
    whatsappPage({
      title: 'Ana',
      messages: SAMPLE,
      drawDelay: 0,
      chats: [{ title: 'Mei', preview: 'secret preview' }],
      ...options,
    }),
    fixtureScript,
  );
const read = (options: Options) => {
  const page = show(options);
  const site = createWhatsapp(() => NOW);
  const look = site.look(page.document);
  return { ...page, site, look, compared: compareLook(look, page.fixture) };
};
const GROUP = { title: 'Book club', group: true, messages: GROUP_SAMPLE } as const;
const clean = { wrong: [], missing: [], unknown: [] };
const message = (look: ChatLook, id: string) => look.messages.find((m) => m.id.startsWith(id));

describe.each(ERAS)('WhatsApp era %s', (era) => {
  it('reads a chat of two: every message once, in order, words and side exact', () => {
    const { look, compared } = read({ era });
    expect(compared).toEqual(clean);
    expect(look).toMatchObject({ state: 'open', health: 'ok', unread: 0 });
    expect(look.thread).toEqual({ kind: 'direct', contact: 'saved', identity: 'Ana', title: 'Ana' });
  });

  it('reads what surrounds the words', () => {
    const { look } = read({ era });
    expect(message(look, '3A0F0000000000000004')).toMatchObject({ quoted: 'Which one?', text: 'The one by the river' });
    expect(message(look, '3A0F0000000000000005')).toMatchObject({ media: 'picture', text: '' });
    expect(message(look, '3A0F0000000000000006')).toMatchObject({ media: 'picture', text: 'My garden 🌻🌻' });
    expect(message(look, '3EB00000000000000008')).toMatchObject({ media: 'voice', from: 'me' });
    expect(message(look, '3A0F0000000000000010')?.links).toEqual(['https://trade-desk.example/a?b=1']);
    expect(message(look, '3A0F0000000000000011')).toMatchObject({ forwarded: true });
    expect(message(look, '3EB00000000000000012')).toMatchObject({ state: 'edited' });
    expect(message(look, '3A0F0000000000000013')).toMatchObject({ state: 'deleted', text: '' });
    expect(message(look, '3A0F0000000000000002')?.state).toBeUndefined();
    expect(message(look, '3A0F0000000000000002')?.forwarded).toBeUndefined();
  });

  it('reads a group, with who said what', () => {
    const { look, compared } = read({ era, ...GROUP });
    expect(compared).toEqual(clean);
    expect(look.thread).toMatchObject({ kind: 'group', identity: 'Book club' });
    expect(look.messages.map((m) => m.who)).toEqual(['Ana', 'Ana', 'Zoe', 'Lin', 'Ben']);
  });

  it('knows a number without a name as an unknown contact', () => {
    const title = '+44 7700 900123';
    expect(read({ era, title }).look.thread).toMatchObject({ kind: 'direct', contact: 'unknown', identity: title });
    expect(read({ era, title: '\u202a+44\u00a07700\u00a0900123\u202c' }).look.thread?.identity).toBe(title);
    expect(read({ era, title: 'Ana 4477' }).look.thread?.contact).toBe('saved');
  });

  it('takes the site’s stranger card as a sign, words in a message not', () => {
    const title = 'Zoe Trade';
    expect(read({ era, title, unknownContact: true, unknownCard: true }).look.thread?.contact).toBe('unknown');
    const said = [{ from: 'them', text: 'Not in your contacts', at: '2026-03-22T13:52:00' }] as const;
    expect(read({ era, title, messages: said }).look.thread?.contact).toBe('saved');
  });

  it.each([
    ['no test ids', { testIds: false }],
    ['no selectable-text', { selectableText: false }],
    ['no pre-plain text', { prePlain: false }],
    ['no tails', { tails: false }],
    ['no labels', { labels: false }],
    ['no receipts', { receipts: false }],
    ['no data-id', { dataIds: false }],
    ['no data-id, no test ids', { dataIds: false, testIds: false }],
    ['no test ids, no selectable-text', { testIds: false, selectableText: false }],
    ['no test ids, no pre-plain', { testIds: false, prePlain: false }],
    ['no selectable-text, no pre-plain', { selectableText: false, prePlain: false }],
    ['no tails, no labels, no receipts', { tails: false, labels: false, receipts: false }],
    ['nothing but ids', { testIds: false, selectableText: false, prePlain: false, tails: false, labels: false }],
    ['lines as <br>', { breaks: 'br' }],
    ['lid ids', { lid: true }],
    ['plain links', { linkify: false }],
  ] as const)('%s: exact, or missing and said so, never wrong', (name, options) => {
    for (const chat of [{}, GROUP]) {
      const { look, compared } = read({ era, ...chat, ...options });
      expect(compared.wrong).toEqual([]);
      if (compared.missing.length > 0 || compared.unknown.length > 0) expect(look.health, name).not.toBe('ok');
      if (look.health !== 'broken') expect(compared.unknown.length).toBeLessThan(look.messages.length * 0.3 + 1);
    }
  });

  it.each([
    ['no test ids', { testIds: false }],
    ['no selectable-text', { selectableText: false }],
    ['no pre-plain text', { prePlain: false }],
  ] as const)('%s alone: still every message', (_, options) => {
    const { compared, look } = read({ era, ...options });
    expect(compared).toEqual(clean);
    expect(look.state).toBe('open');
  });

  it.each(Object.keys(STAMPS) as PageLocale[])('dates as %s writes them', (locale) => {
    const { look, fixture, compared } = read({ era, locale });
    expect(compared.wrong).toEqual([]);
    const real = new Map(fixture.messages().map((m) => [m.id, m]));
    for (const { id, text, at } of look.messages)
      if (text !== '') expect(at, `${id} ${text}`).toBe(Date.parse(real.get(id)?.at ?? ''));
  });

  it('reads nothing of the list, the header, the composer and the site’s notices', () => {
    const { look, document } = read({ era });
    const composer = document.querySelector('footer [contenteditable]');
    if (composer) composer.textContent = 'half written';
    const all = JSON.stringify(look.messages);
    for (const word of ['secret preview', 'half written', 'end-to-end', 'contact info', 'Trade desk', '👍'])
      expect(all).not.toContain(word);
  });

  it('counts empty shells as not read and reads them when they are drawn again', () => {
    if (era === 'B') return;
    const { document, fixture, site } = read({ era });
    fixture.shell('3A0F0000000000000001');
    const shelled = site.look(document);
    expect(shelled.unread).toBe(1);
    expect(shelled.messages).toHaveLength(SAMPLE.length - 1);
    fixture.hydrate('3A0F0000000000000001');
    expect(compareLook(site.look(document), fixture)).toEqual(clean);
  });

  it('follows growth, deletion and editing when told which nodes changed', () => {
    const { document, fixture, site } = read({ era });
    const pane = site.messagePane(document);
    const records: Node[] = [];
    const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver((list) =>
      records.push(...list.flatMap((r) => [r.target, ...r.addedNodes, ...r.removedNodes])),
    );
    if (pane) observer.observe(pane, { childList: true, subtree: true });
    const changed = () => {
      records.push(...observer.takeRecords().flatMap((r) => [r.target, ...r.addedNodes, ...r.removedNodes]));
      return records.splice(0);
    };
    fixture.push({ from: 'them', text: 'One more thing', at: '2026-03-25T09:00:00' });
    expect(compareLook(site.look(document, changed()), fixture)).toEqual(clean);
    fixture.prepend(
      Array.from({ length: 30 }, (_, i) => ({
        from: i % 3 === 0 ? 'me' : 'them',
        text: `older ${i}`,
        at: `2026-03-20T10:${10 + i}:00`,
      })),
    );
    expect(compareLook(site.look(document, changed()), fixture)).toEqual(clean);
    fixture.edit('3A0F0000000000000002', 'We met at the book shop');
    fixture.remove('3A0F0000000000000001');
    const look = site.look(document, changed());
    expect(compareLook(look, fixture)).toEqual(clean);
    expect(message(look, '3A0F0000000000000002')?.text).toBe('We met at the book shop');
    expect(message(look, '3A0F0000000000000001')?.state).toBe('deleted');
  });

  it('says idle, logged out and page changed apart', () => {
    const { document, fixture, site } = read({ era });
    fixture.closeChat();
    expect(site.look(document)).toMatchObject({ state: 'idle', thread: null, messages: [] });
    expect(site.messagePane(document)).toBeNull();
    expect(read({ era, loggedIn: false }).look.state).toBe('logged-out');
    const changed = read({ era });
    changed.document.querySelector('#main header')?.remove();
    expect(changed.site.look(changed.document)).toMatchObject({ state: 'unreadable', health: 'broken', thread: null });
  });

  it('finds bubble and composer, and writes nothing', () => {
    const page = show({ era });
    const before = page.document.documentElement.outerHTML;
    const site = createWhatsapp(() => NOW);
    site.look(page.document);
    expect(site.bubble(page.document, '3A0F0000000000000010')?.textContent).toContain('trade-desk');
    expect(site.bubble(page.document, 'AAAAAAAAAAAAAAAAAAAA')).toBeNull();
    expect(site.composer(page.document)?.getAttribute('data-tab')).toBe('10');
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

describe('WhatsApp: what pages do to readers', () => {
  it('era E carries no mark of older eras', () => {
    const html = show({ era: 'E' }).document.documentElement.outerHTML;
    expect(html).not.toMatch(/message-in|message-out|true_|false_|_am\w\w/);
  });

  it('an id that stands on two rows: two messages when they differ, one when they do not', () => {
    const twice = { id: '3A0F00000000000000AA', from: 'them', text: 'Offer', at: '2026-03-22T13:52:00' } as const;
    const { look } = read({ era: 'E', messages: [twice, { ...twice, from: 'me', text: 'Tell me more' }, twice] });
    expect(look.messages.map(({ from, text }) => [from, text])).toEqual([
      ['them', 'Offer'],
      ['me', 'Tell me more'],
    ]);
  });

  it('a contact who is called like the page calls the reader', () => {
    const { look, compared } = read({ era: 'E', title: 'Sen', receipts: false });
    expect(compared.wrong).toEqual([]);
    expect(look.thread?.identity).toBe('Sen');
  });

  it('names with colons and brackets', () => {
    const { look, compared } = read({ era: 'E', title: 'Ana: [work]: ' });
    expect(compared.wrong).toEqual([]);
    expect(look.messages[0]?.who).toBe('Ana: [work]:');
  });

  it('a title between two chats is no identity', () => {
    const { document, site } = read({ era: 'E' });
    document.querySelector('footer [contenteditable]')?.setAttribute('aria-label', 'Type a message to Mei');
    expect(site.look(document)).toMatchObject({ state: 'unreadable', thread: null });
  });

  it('a composer that goes (voice recording, announcements) changes nothing', () => {
    const { document, site, fixture } = read({ era: 'E' });
    const pulse = site.pulse?.(document);
    document.querySelector('#main footer')?.replaceChildren();
    expect(site.pulse?.(document)).toBe(pulse);
    const look = site.look(document);
    expect(compareLook(look, fixture)).toEqual(clean);
    expect(look).toMatchObject({ health: 'ok', slots: { composer: 'missing' } });
  });

  it('contradicting signs give unknown, not the louder one', () => {
    const { document, site } = read({ era: 'E' });
    document
      .querySelector('[data-id="3EB00000000000000003"] [data-icon="tail-out"]')
      ?.setAttribute('data-icon', 'tail-in');
    expect(message(site.look(document), '3EB00000000000000003')?.from).toBe('unknown');
  });

  it('a dialog that hides the page from screen readers does not hide the messages', () => {
    const { document, site, fixture } = read({ era: 'E' });
    document.getElementById('app')?.setAttribute('aria-hidden', 'true');
    expect(compareLook(site.look(document), fixture)).toEqual(clean);
  });
});
