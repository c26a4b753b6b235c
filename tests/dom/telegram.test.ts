/** The Telegram reader on replica pages K and A; the same pages are read again in a real browser (e2e). */
import { describe, expect, it } from 'vitest';
import type { ChatLook } from '../../src/sites/chat-site.ts';
import { createTelegram } from '../../src/sites/telegram.ts';
import { compareLook } from '../fixtures/sites/compare-look.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { type TelegramOptions, telegramPage, telegramScript, telegramUrl } from '../fixtures/sites/telegram-page.ts';
import { TELEGRAM_GROUP, TELEGRAM_SAMPLE } from '../fixtures/sites/telegram-sample.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
type Options = Partial<TelegramOptions> & { web: 'K' | 'A' };
const read = (options: Options) => {
  const html = telegramPage({ title: 'Ana', messages: TELEGRAM_SAMPLE, chats: [{ title: 'Mei' }], ...options });
  const page = mount(html, telegramScript, telegramUrl(options.web));
  const site = createTelegram(() => NOW);
  const look = site.look(page.document);
  return { ...page, site, look, compared: compareLook(look, page.fixture) };
};
const GROUP = { title: 'Book club', group: true, messages: TELEGRAM_GROUP } as const;
const clean = { wrong: [], missing: [], unknown: [] };
const message = (look: ChatLook, id: string) => look.messages.find((m) => m.id === id);

describe.each(['K', 'A'] as const)('Telegram Web %s', (web) => {
  it('reads a chat of two: every message once, in order, words and side exact', () => {
    const { look, compared } = read({ web });
    expect(compared).toEqual(clean);
    expect(look).toMatchObject({ state: 'open', health: 'ok', unread: 0 });
    expect(look.thread).toEqual({ kind: 'direct', contact: 'saved', identity: '777', title: 'Ana' });
  });

  it('reads what surrounds the words', () => {
    const { look } = read({ web });
    expect(message(look, '104')).toMatchObject({ quoted: 'Which one?', text: 'The one by the river' });
    expect(message(look, '105')).toMatchObject({ media: 'picture', text: '' });
    expect(message(look, '106')).toMatchObject({ media: 'picture', text: 'My garden 🌻🌻' });
    expect(message(look, '108')).toMatchObject({ media: 'voice', from: 'me', text: '' });
    expect(message(look, '110')?.links).toEqual(['https://trade-desk.example/a?b=1', 'https://other-desk.example/in']);
    expect(message(look, '111')).toMatchObject({ forwarded: true });
    expect(message(look, '112')).toMatchObject({ state: 'edited' });
    expect(message(look, '113')).toMatchObject({ media: 'document', text: 'The plan' });
    expect(message(look, '115')).toMatchObject({ media: 'sticker' });
    expect(message(look, '116')?.links).toEqual(['https://bot-desk.example/start']);
    expect(message(look, '102')?.state).toBeUndefined();
    expect(message(look, '102')?.forwarded).toBeUndefined();
    expect(message(look, '117')?.state).toBeUndefined();
  });

  it.each(['en-GB', 'en-US', 'zh-CN', 'zh-TW', 'fr', 'de', 'es', 'ru', 'pt-BR', 'ja', 'ko'])(
    'dates as %s writes them',
    (locale) => {
      for (const timestamps of [true, false]) {
        const { look, fixture } = read({ web, locale, timestamps });
        const real = new Map(fixture.messages().map((m) => [m.id, m]));
        for (const { id, at } of look.messages) expect(at, id).toBe(Date.parse(real.get(id)?.at ?? ''));
      }
    },
  );

  it('reads a group, with who said what, under one id on both pages', () => {
    const { look, compared, site, document } = read({ web, ...GROUP });
    expect(compared).toEqual(clean);
    expect(look.thread).toMatchObject({ kind: 'group', identity: '-2350891274', title: 'Book club' });
    expect(look.messages[0]?.id).toBe('201@-2350891274');
    expect(site.bubble(document, '201@-2350891274')?.textContent).toContain('chapter two');
    expect(look.messages.map((m) => m.who)).toEqual(['Ana', 'Ana', 'Zoe', undefined, 'Ben']);
    const longer = read({ web, ...GROUP, peer: '-1002350891274' });
    expect(longer.look.thread?.identity).toBe('-2350891274');
  });

  it.each([
    ['bar with block and add', { unknownContact: true }, 'unknown'],
    ['card', { unknownCard: true }, 'unknown'],
    ['card in Chinese', { unknownCard: true, locale: 'zh-CN' }, 'unknown'],
    ['a number in place of a name', { title: '+44 7700 900123' }, 'unknown'],
    ['a name', {}, 'saved'],
    ['a name that is a button', { title: 'Block' }, 'saved'],
    [
      'words in a message',
      { messages: [{ from: 'them', text: 'Not a contact', at: '2026-03-22T13:52:00', reaction: '👍' }] },
      'saved',
    ],
  ] as const)('contact: %s', (_, options, contact) => {
    expect(read({ web, ...options }).look.thread?.contact ?? 'saved').toBe(contact);
  });

  it.each([
    ['own words without a frame', { translatable: false }],
    ['no ticks', { status: false }],
    ['no timestamps', { timestamps: false }],
    ['no numbers in the page', { peerIds: false }],
    ['no number in the address', { hash: false }],
    ['lines as <br>', { breaks: 'br' }],
    ['emoji as elements', { customEmoji: true }],
    ['an advertisement', { sponsored: true }],
    ['no styles', { styled: false }],
  ] as const)('%s: still every message', (_, options) => {
    for (const chat of [{}, GROUP]) {
      const { look, compared } = read({ web, ...chat, ...options });
      expect(compared).toEqual(clean);
      expect(look.state).toBe('open');
      expect(look.thread?.identity).toBe('group' in chat ? '-2350891274' : '777');
    }
  });

  it('without any number a chat is known by its title, and that is said', () => {
    const { look, compared } = read({ web, peerIds: false, hash: false });
    expect(compared).toEqual(clean);
    expect(look).toMatchObject({ health: 'degraded', slots: { peer: 'missing' }, thread: { identity: 'Ana' } });
  });

  it('reads nothing of list, header, composer, notices and advertisements', () => {
    const { document, fixture, site } = read({ web, sponsored: true, unknownContact: true });
    const composer = site.composer(document);
    if (composer) composer.textContent = 'half written';
    fixture.noise(3);
    const all = JSON.stringify(site.look(document).messages);
    for (const word of [
      'half written',
      'advertisement',
      'joined Telegram',
      'last seen',
      'Block user',
      'Coach',
      '👍',
      '…',
    ])
      expect(all).not.toContain(word);
  });

  it('follows growth, deletion, editing and rows that leave the page, told which nodes changed', () => {
    const { document, fixture, site } = read({ web });
    const pane = site.messagePane(document);
    const records: Node[] = [];
    const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver(() => {});
    if (pane)
      observer.observe(pane, { childList: true, subtree: true, attributeFilter: ['data-mid', 'data-message-id'] });
    const look = () => {
      records.push(...observer.takeRecords().flatMap((r) => [r.target, ...r.addedNodes, ...r.removedNodes]));
      return site.look(document, records.splice(0));
    };
    fixture.push({ from: 'them', text: 'One more thing', at: '2026-03-25T09:00:00' });
    expect(compareLook(look(), fixture)).toEqual(clean);
    const older = (i: number) => ({
      id: String(i + 1),
      from: i % 3 === 0 ? 'me' : 'them',
      text: `older ${i}`,
      at: `2026-03-20T10:${10 + i}:00`,
    });
    fixture.prepend(Array.from({ length: 30 }, (_, i) => older(i)));
    expect(compareLook(look(), fixture)).toEqual(clean);
    fixture.edit('102', 'We met at the book shop');
    fixture.remove('101');
    fixture.shell('103');
    const seen = look();
    expect(compareLook(seen, fixture)).toEqual({ ...clean, missing: ['103'] });
    expect(message(seen, '102')).toMatchObject({ text: 'We met at the book shop', state: 'edited' });
    fixture.hydrate('103');
    expect(compareLook(look(), fixture)).toEqual(clean);
  });

  it('waits for the site’s own id of a message on its way', () => {
    const { document, fixture, site } = read({ web });
    const id = fixture.push({ from: 'me', text: 'wait', pending: true, at: '2026-03-25T09:00:00' });
    expect(site.look(document)).toMatchObject({ unread: 0 });
    expect(message(site.look(document), id)).toBeUndefined();
    (fixture as unknown as { sent(id: string): void }).sent(id);
    expect(message(site.look(document), id)).toMatchObject({ text: 'wait', from: 'me' });
  });

  it('says idle, logged out, channels, notes and page changed apart', () => {
    const { document, fixture, site } = read({ web });
    fixture.closeChat();
    expect(site.look(document)).toMatchObject({ state: 'idle', thread: null, messages: [] });
    expect(site.messagePane(document)).toBeNull();
    expect(read({ web, loggedIn: false }).look.state).toBe('logged-out');
    expect(read({ web, kind: 'channel', peer: '-1234567890' }).look.state).toBe('unsupported');
    expect(read({ web, title: 'Saved Messages' }).look.state).toBe('unsupported');
    expect(read({ web, title: 'Telegram', peer: '777000' }).look.state).toBe('unsupported');
    const changed = read({ web });
    for (const row of changed.document.querySelectorAll('.bubble, .Message')) row.removeAttribute('class');
    expect(changed.site.look(changed.document)).toMatchObject({ state: 'unreadable', health: 'broken', messages: [] });
  });

  it('between two chats it reads neither', () => {
    const { window, document, site } = read({ web });
    if (web === 'K') document.querySelector('.bubbles')?.setAttribute('data-peer-id', '12345');
    else window.location.hash = '#12345';
    expect(site.look(document)).toMatchObject({ state: 'unreadable', thread: null, messages: [] });
  });

  it.runIf(web === 'K')('where name and messages are of one chat, an address that is behind does not count', () => {
    const { window, document, site, look } = read({ web });
    window.location.hash = '#12345';
    expect(site.look(document)).toMatchObject({ state: 'open', thread: { identity: '777' }, messages: look.messages });
  });

  it('says the id as the page writes it, also where ours carries the group', () => {
    const { site } = read({ web });
    expect(site.idOnPage?.('42@-1234')).toBe('42');
    expect(site.idOnPage?.('42')).toBe('42');
  });

  it('contradicting signs give unknown', () => {
    const { document, site } = read({ web });
    const own = document.querySelector('.is-out[data-mid="103"], .own[data-message-id="103"]');
    own?.classList.remove('is-out', 'own');
    if (web === 'K') own?.classList.add('is-in');
    const from = message(site.look(document), '103')?.from;
    expect(from).toBe(web === 'K' ? 'unknown' : 'me');
  });

  it('finds bubble and composer, and writes nothing', () => {
    const { document, site } = read({ web });
    const before = document.documentElement.outerHTML;
    site.look(document);
    expect(site.bubble(document, '110')?.textContent).toContain('trade-desk');
    expect(site.bubble(document, '999')).toBeNull();
    expect(site.composer(document)?.getAttribute('contenteditable')).toBe('true');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('two columns or lists at once: the one on show is read, else none', () => {
    const { document, site, fixture } = read({ web });
    const column = document.querySelector(web === 'K' ? '.chat' : '.messages-layout-transition .Transition_slide');
    const old = column?.cloneNode(true) as Element;
    for (const node of old.querySelectorAll('[data-mid], [data-message-id]')) node.setAttribute('data-mid', '5');
    const name = web === 'K' ? 'active' : 'Transition_slide-active';
    column?.before(old);
    expect(site.look(document).state).toBe('unreadable');
    old.classList.remove(name);
    expect(compareLook(site.look(document), fixture)).toEqual(clean);
  });
});

it('K leaves out rows of another chat', () => {
  const { document, site } = read({ web: 'K' });
  document.querySelector('[data-mid="102"]')?.setAttribute('data-peer-id', '778');
  const look = site.look(document);
  expect(message(look, '102')).toBeUndefined();
  expect(look.unread).toBe(1);
});

it('A without a single mark of one’s own on the page does not guess', () => {
  const { look } = read({ web: 'A', messages: [{ from: 'them', text: 'Hello', at: '2026-03-22T13:52:00' }] });
  expect(look).toMatchObject({ health: 'degraded', slots: { direction: 'missing' }, unjudged: 'sides-unknown' });
  expect(look.messages).toMatchObject([{ from: 'unknown', text: 'Hello' }]);
});
