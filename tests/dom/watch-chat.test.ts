/** The chat watch on replica pages: what reaches the worker, what is shown, and that chats never mix. */
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf, threadKey } from '../fixtures/sites/fake-worker.ts';
import { type PageKind, sleep, until, type WechatKind, watchedPage } from '../fixtures/sites/watched-page.ts';

const open: { end(): Promise<void> }[] = [];
const watch = (options: PageKind | WechatKind) => {
  const page = watchedPage(options);
  open.push(page);
  return page;
};
afterEach(async () => {
  for (const page of open.splice(0)) await page.end();
});

const said = (id: number, text: string, from: 'them' | 'me' = 'them') => ({
  id: `3A0F${String(id).padStart(16, '0')}`,
  from,
  text,
  at: new Date(Date.parse('2026-03-22T10:00:00') + id * 60_000).toISOString(),
});
const wx = (id: number, text: string, from: 'them' | 'me' = 'them') => ({
  ...said(id, text, from),
  id: String(8123456789012340000n + BigInt(id)),
});
const ana = threadKey('Ana');
const mei = threadKey('Mei');
const keys = (thread: string, messages: readonly { id: string }[]) => messages.map(({ id }) => keyOf(thread, id));
const PAGES = ['B', 'C', 'D', 'E', 'WX'] as const;

describe.each(PAGES)('page %s', (era) => {
  const say = era === 'WX' ? wx : said;
  const site = era === 'WX' ? 'wechat' : 'whatsapp';
  const [a, b] = [threadKey('Ana', 'direct', site), threadKey('Mei', 'direct', site)];
  const first = [say(1, 'hello'), say(2, 'who is this', 'me'), say(3, 'wrong number')];
  const other = [say(11, 'dinner at six?'), say(12, 'yes', 'me')];

  it('reads a chat, then what comes, each message once', async () => {
    const page = watch({ era, messages: first } as PageKind);
    expect(await until(() => page.worker.keys(a).length === 3)).toBe(true);
    page.fixture.push(say(4, 'a new one'));
    page.fixture.prepend(Array.from({ length: 30 }, (_, i) => say(-40 + i + 100, `older ${i}`)));
    expect(await until(() => page.worker.keys(a).length === 34)).toBe(true);
    await sleep(300);
    expect(page.worker.evidence.get(a)).toHaveLength(34);
    expect(page.worker.last('tab:watching') ?? page.worker.last('chat:record')).toMatchObject({ messages: 34 });
  });

  it('A, B, A within 100 ms: nothing of one lands in the other', async () => {
    const page = watch({ era, messages: first, chats: [{ title: 'Mei', messages: other }] } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    page.fixture.switchTo('Mei');
    await sleep(60);
    page.fixture.switchTo('Ana');
    await sleep(900);
    expect(new Set(page.worker.keys(a))).toEqual(new Set(keys(a, first)));
    expect(page.worker.keys(b)).toEqual([]);
    page.fixture.switchTo('Mei');
    expect(await until(() => page.worker.keys(b).length === 2)).toBe(true);
    expect(new Set(page.worker.keys(b))).toEqual(new Set(keys(b, other)));
    expect(new Set(page.worker.keys(a))).toEqual(new Set(keys(a, first)));
  });

  it('says idle when the chat is closed, and reads on when it is opened again', async () => {
    const page = watch({ era, messages: first } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    page.fixture.closeChat();
    expect(await until(() => page.worker.last('tab:watching')?.why === 'idle')).toBe(true);
    page.fixture.switchTo('Ana');
    const records = page.worker.of('chat:record').length;
    expect(await until(() => page.worker.of('chat:record').length > records)).toBe(true);
    expect(page.worker.evidence.get(a)).toHaveLength(3);
  });

  it('2,000 movements of the chat list are no reason to look', async () => {
    const page = watch({ era, messages: first, chats: [{ title: 'Mei', messages: other }] } as PageKind);
    await until(() => page.worker.keys(a).length === 3);
    await sleep(400);
    page.takeSlices();
    for (let i = 0; i < 20; i += 1) {
      page.fixture.noise(100);
      await sleep(5);
    }
    await sleep(400);
    // Looks, not milliseconds: 2,000 movements must not become 2,000 reasons to look. Time is held in the bench.
    expect(page.takeSlices().length).toBeLessThan(10);
    expect(page.worker.evidence.get(a)).toHaveLength(3);
  });
});

describe('what reaches the worker', () => {
  it('an edited message is read again under a new key, a deleted one keeps what it showed', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), said(2, 'buy')] });
    await until(() => page.worker.keys(ana).length === 2);
    page.fixture.edit(said(2, '').id, 'buy now');
    expect(await until(() => page.worker.keys(ana).length === 3)).toBe(true);
    page.fixture.remove(said(1, '').id);
    await sleep(900);
    expect(page.worker.evidence.get(ana)).toHaveLength(3);
  });

  it('shells are not read twice when they come back', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello'), said(2, 'again')] });
    await until(() => page.worker.keys(ana).length === 2);
    page.fixture.shell(said(1, '').id);
    await sleep(400);
    page.fixture.hydrate(said(1, '').id);
    await sleep(800);
    expect(page.worker.evidence.get(ana)).toHaveLength(2);
  });

  it('links and addresses that they hand over, each once; own links not', async () => {
    const address = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
    const messages = [
      said(1, 'go to https://desk.example/in'),
      said(2, 'see https://bank.example/', 'me'),
      said(3, `pay to ${address}`),
    ];
    const page = watch({ era: 'E', messages });
    await until(() => page.worker.keys(ana).length === 3);
    page.fixture.push(said(4, 'again https://desk.example/in'));
    await until(() => page.worker.keys(ana).length === 4);
    expect(page.worker.of('chat:record').flatMap((r) => r.links)).toEqual(['https://desk.example/in']);
    expect(page.worker.of('chat:record').flatMap((r) => r.addresses)).toEqual([{ chain: 'tron', address }]);
  });

  it('no word, name or number of the chat', async () => {
    const page = watch({ era: 'E', title: '+44 7700 900123', messages: [said(1, 'canaryword')] });
    await until(() => page.worker.asks.some(({ name }) => name === 'chat:record'));
    await sleep(200);
    expect(JSON.stringify(page.worker.asks)).not.toMatch(/canaryword|7700|900123/);
    expect(page.worker.last('chat:record')).toMatchObject({ contact: 'unknown', kind: 'direct' });
  });

  it('a worker that is away loses nothing and doubles nothing', async () => {
    const page = watchedPage({ era: 'E', messages: [said(1, 'hello')] });
    open.push(page);
    page.worker.away = 4;
    page.fixture.push(said(2, 'there'));
    expect(await until(() => page.worker.keys(ana).length === 2, 12_000)).toBe(true);
    expect(page.worker.evidence.get(ana)).toHaveLength(2);
    expect(
      await until(
        () => page.worker.last('tab:watching')?.messages === 2 || page.worker.last('chat:record')?.messages === 2,
      ),
    ).toBe(true);
  }, 15_000);

  it('600 messages at once arrive, in batches that the worker takes', async () => {
    const many = Array.from({ length: 600 }, (_, i) => said(i + 1, `message ${i}`));
    const page = watch({ era: 'E', messages: many, drawDelay: 0 });
    expect(await until(() => page.worker.keys(ana).length === 600, 20_000)).toBe(true);
    expect(page.worker.evidence.get(ana)).toHaveLength(600);
  }, 30_000);

  it('says that a page has changed, but only when it stays so', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.worker.keys(ana).length === 1);
    page.document.querySelector('#main header')?.remove();
    await sleep(1500);
    expect(page.worker.last('tab:watching')?.why).not.toBe('page-changed');
    expect(await until(() => page.worker.last('tab:watching')?.why === 'page-changed', 4000)).toBe(true);
    expect(page.worker.last('tab:watching')).toMatchObject({ watching: 'no', messages: 0 });
  }, 10_000);

  it('says logged out, and watching in part', async () => {
    const out = watch({ era: 'E', loggedIn: false });
    expect(await until(() => out.worker.last('tab:watching')?.why === 'logged-out')).toBe(true);
    const partly = watch({ era: 'E', messages: [said(1, 'hello')], selectableText: false });
    expect(await until(() => partly.worker.last('tab:watching')?.watching === 'partly')).toBe(true);
  });

  it('stops when the extension is gone, and leaves other hosts alone', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.worker.keys(ana).length === 1);
    page.alive.value = false;
    page.fixture.push(said(2, 'later'));
    await sleep(600);
    expect(page.worker.keys(ana)).toHaveLength(1);
    expect(page.notices.at(-1)).toBeNull();
  });
});

describe('chats that try to mix', () => {
  it('rows that arrive before the title belong to nobody yet', async () => {
    const page = watch({ era: 'B', messages: [said(1, 'hello')], drawDelay: 0 });
    await until(() => page.worker.keys(ana).length === 1);
    const title = page.document.querySelector('#main header [role="button"] span[dir]');
    const pane = page.document.querySelector('#main [role="application"]');
    const row = pane?.lastElementChild?.cloneNode(true) as Element;
    row.querySelector('[data-id]')?.setAttribute('data-id', 'false_447700910001@c.us_3A0F0000000000000099');
    pane?.replaceChildren(row);
    await sleep(700);
    if (title) title.textContent = 'Mei';
    expect(await until(() => page.worker.keys(mei).length === 1)).toBe(true);
    expect(page.worker.keys(ana)).toEqual(keys(ana, [said(1, '')]));
    expect(page.worker.keys(mei)).toEqual([keyOf(mei, '3A0F0000000000000099')]);
  });

  it('a title that changes before the rows takes none of them with it', async () => {
    const page = watch({ era: 'B', messages: [said(1, 'hello')], drawDelay: 0 });
    await until(() => page.worker.keys(ana).length === 1);
    const title = page.document.querySelector('#main header [role="button"] span[dir]');
    if (title) title.textContent = 'Mei';
    await sleep(1800);
    expect(page.worker.keys(mei)).toEqual([]);
    page.fixture.switchTo({ title: 'Mei', messages: [said(21, 'mine')] });
    expect(await until(() => page.worker.keys(mei).length === 1)).toBe(true);
    expect(page.worker.keys(ana)).toEqual(keys(ana, [said(1, '')]));
  });

  it('100 quick switches among five chats', async () => {
    const titles = ['Ana', 'Mei', 'Bo', 'Chen', 'Dora'];
    const chats = titles.map((title, i) => ({
      title,
      messages: [said(100 * i + 1, `of ${title}`), said(100 * i + 2, 'ok', 'me')],
    }));
    const page = watch({ era: 'E', messages: chats[0]?.messages ?? [], chats: chats.slice(1) });
    for (let i = 0; i < 100; i += 1) {
      page.fixture.switchTo(titles[(i * 7 + (i % 3)) % 5] ?? 'Ana');
      await sleep(i % 10 === 9 ? 500 : 15);
    }
    await sleep(600);
    for (const { title, messages } of chats) {
      const thread = threadKey(title);
      const allowed = new Set(keys(thread, messages));
      expect(page.worker.keys(thread).filter((key) => !allowed.has(key))).toEqual([]);
      expect(page.worker.evidence.get(thread)?.length ?? 0).toBeLessThanOrEqual(2);
    }
  }, 20_000);
});

describe('what is shown', () => {
  it('one notice, louder only for something new, gone at once when the chat changes', async () => {
    const page = watch({
      era: 'E',
      messages: [said(1, 'hello')],
      chats: [{ title: 'Mei', messages: [said(11, 'x')] }],
    });
    page.worker.level = 1;
    page.fixture.push(said(2, 'there'));
    expect(await until(() => page.notices.at(-1)?.kind === 'chip')).toBe(true);
    const shown = page.notices.length;
    page.fixture.push(said(3, 'more'));
    await sleep(700);
    expect(page.notices).toHaveLength(shown);
    page.worker.level = 2;
    page.fixture.push(said(4, 'and more'));
    expect(await until(() => page.notices.at(-1)?.kind === 'banner')).toBe(true);
    page.worker.level = 0;
    page.fixture.switchTo('Mei');
    expect(await until(() => page.notices.at(-1) === null, 300)).toBe(true);
  });

  it('closed by the person it stays closed, until a new strong statement', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    page.worker.level = 2;
    page.fixture.push(said(2, 'there'));
    await until(() => page.notices.at(-1)?.kind === 'banner');
    page.press('hide');
    page.notices.push(null);
    page.fixture.push(said(3, 'still there'));
    await sleep(700);
    expect(page.notices.at(-1)).toBeNull();
    expect(page.worker.last('notice:pressed')).toEqual({ button: 'hide', thread: ana });
    page.fixture.push(said(4, 'transfer it today'));
    expect(await until(() => page.notices.at(-1)?.kind === 'banner')).toBe(true);
  });

  it('never while the person types', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello')] });
    await until(() => page.worker.keys(ana).length === 1);
    page.worker.level = 2;
    const composer = page.document.querySelector('footer [contenteditable]');
    const type = () => composer?.dispatchEvent(new page.window.Event('input', { bubbles: true }) as unknown as Event);
    page.fixture.push(said(2, 'there'));
    for (let i = 0; i < 10; i += 1) {
      type();
      await sleep(100);
    }
    expect(page.notices.filter(Boolean)).toEqual([]);
    expect(await until(() => page.notices.at(-1)?.kind === 'banner')).toBe(true);
  });

  it('marks listed links always, unknown ones only in a risky chat and only theirs', async () => {
    const messages = [
      said(1, 'go to https://desk.example/in'),
      said(2, 'see https://bank.example/', 'me'),
      said(3, 'https://bad.example/'),
    ];
    const page = watch({ era: 'E', messages, chats: [{ title: 'Mei', messages: [said(11, 'x')] }] });
    page.worker.listed.add('bad.example');
    expect(await until(() => (page.marks.at(-1)?.length ?? 0) > 0)).toBe(true);
    expect(page.marks.at(-1)?.map(({ kind, host }) => [kind, host])).toEqual([['listed', 'bad.example']]);
    page.worker.level = 2;
    page.fixture.push(said(4, 'hurry'));
    expect(await until(() => page.marks.at(-1)?.length === 2)).toBe(true);
    expect(page.marks.at(-1)?.map(({ kind, host }) => [kind, host])).toContainEqual(['unknown', 'desk.example']);
    expect(page.marks.at(-1)?.[0]?.anchor.tagName).toBe('A');
    page.fixture.switchTo('Mei');
    expect(await until(() => page.marks.at(-1)?.length === 0, 300)).toBe(true);
  });

  it('nothing is written into the page', async () => {
    const page = watch({ era: 'E', messages: [said(1, 'hello https://bad.example/')], drawDelay: 0 });
    page.worker.listed.add('bad.example');
    page.worker.level = 3;
    const before = page.document.getElementById('app')?.outerHTML;
    await until(() => (page.marks.at(-1)?.length ?? 0) > 0);
    await sleep(300);
    expect(page.document.getElementById('app')?.outerHTML).toBe(before);
  });
});
