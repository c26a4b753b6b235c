/** What the popup can be told of the open chat: what stands on the page, as it was read, and nothing of another chat. */
import { describe, expect, it } from 'vitest';
import { type PageKind, until } from '../fixtures/sites/watched-page.ts';
import { said, watching, wx } from '../fixtures/sites/watching.ts';

const watch = watching();

describe.each(['B', 'C', 'D', 'E', 'WX'] as const)('page %s', (era) => {
  const say = era === 'WX' ? wx : said;
  const first = [say(1, 'hello'), say(2, 'who is this?\nAna?', 'me'), say(3, 'wrong number')];

  it('every message with its side and words, in order, older ones too', async () => {
    const page = watch({ era, messages: first } as PageKind);
    expect(page.reads()).toMatchObject({ total: 0, messages: [] });
    await until(() => page.reads().messages.length === 3);
    page.fixture.push(say(4, 'a new one'));
    page.fixture.prepend([say(-40, 'an older one')]);
    await until(() => page.reads().messages.length === 5);
    const { state, total, messages } = page.reads();
    expect([state, total]).toEqual(['open', 5]);
    expect(messages.map(({ from, text }) => [from, text])).toEqual(
      [say(-40, 'an older one'), ...first, say(4, 'a new one')].map(({ from, text }) => [from, text]),
    );
    expect(messages.map(({ id }) => id)).toContain(first[0]?.id);
  });

  it('asked in the very moment of a switch it tells nothing of the chat before', async () => {
    const other = [say(11, 'dinner at six?')];
    const page = watch({ era, messages: first, chats: [{ title: 'Mei', messages: other }] } as PageKind);
    await until(() => page.reads().messages.length === 3);
    page.fixture.switchTo('Mei');
    const texts = () => page.reads().messages.map(({ text }) => text);
    // Where the page changes its title later than this, it still shows the chat before, and so do we.
    await until(() => !texts().includes('hello'), 300);
    expect(texts()).toEqual([]);
    expect(await until(() => texts().length === 1)).toBe(true);
    expect(texts()).toEqual(['dinner at six?']);
    page.fixture.closeChat();
    expect(await until(() => page.reads().state === 'idle')).toBe(true);
    expect(page.reads()).toMatchObject({ total: 0, messages: [], slots: [] });
  });
});

describe('what else it tells', () => {
  it('rows that left the page stay in the list, once', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), said(2, 'there')] });
    await until(() => page.reads().messages.length === 2);
    page.fixture.shell(said(1, '').id);
    page.fixture.drop(said(2, '').id);
    page.fixture.push(said(3, 'and more'));
    await until(() => page.reads().messages.length === 3);
    page.fixture.hydrate(said(1, '').id);
    page.fixture.push(said(4, 'and more still'));
    await until(() => page.reads().total === 4);
    expect(page.reads().messages.map(({ text }) => text)).toEqual(['hello', 'there', 'and more', 'and more still']);
  });

  it('pictures by their kind, without words that were not read', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), { ...said(2, ''), media: 'voice' }] });
    await until(() => page.reads().messages.length === 2);
    expect(page.reads().messages[1]).toMatchObject({ text: '', media: 'voice' });
  });

  it('which place on the page was found another way', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')], selectableText: false });
    expect(await until(() => page.reads().slots.some(({ state }) => state === 'fallback'))).toBe(true);
    const since = page.reads().slots.map(({ since }) => since);
    expect(since.every((at) => Math.abs(Date.now() - at) < 60_000)).toBe(true);
  });

  it('nothing of a page that cannot be read', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.reads().messages.length === 1);
    page.document.querySelector('#main header')?.remove();
    expect(await until(() => page.reads().state === 'unreadable')).toBe(true);
    expect(page.reads().messages).toEqual([]);
  });
});
