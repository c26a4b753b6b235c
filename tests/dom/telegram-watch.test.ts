/** The chat watch on Telegram's pages and on one's own notes: what reaches the worker, and that chats never mix. */
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf, threadKey } from '../fixtures/sites/fake-worker.ts';
import { type AnyKind, sleep, until, watchedPage } from '../fixtures/sites/watched-page.ts';

const open: { end(): Promise<void> }[] = [];
const watch = (options: AnyKind) => {
  const page = watchedPage(options);
  open.push(page);
  return page;
};
afterEach(async () => {
  for (const page of open.splice(0)) await page.end();
});

const say = (id: number, text: string, from: 'them' | 'me' = 'them') => ({
  id: String(id),
  from,
  text,
  at: new Date(Date.parse('2026-03-22T10:00:00') + id * 60_000).toISOString(),
});
const [ana, mei] = [threadKey('777', 'direct', 'telegram'), threadKey('888', 'direct', 'telegram')];
const keys = (thread: string, messages: readonly { readonly id: string }[], group = '') =>
  messages.map(({ id }) => keyOf(thread, `${id}${group}`));

describe.each(['TK', 'TA'] as const)('page %s', (era) => {
  const first = [say(1, 'hello'), say(2, 'who is this', 'me'), say(3, 'wrong number')];
  const other = [say(11, 'dinner at six?'), say(12, 'yes', 'me')];
  const chats = [{ title: 'Mei', peer: '888', messages: other }];

  it('reads a chat, then what comes, each message once', async () => {
    const page = watch({ era, messages: first });
    expect(await until(() => page.worker.keys(ana).length === 3)).toBe(true);
    page.fixture.push(say(4, 'a new one'));
    page.fixture.prepend(Array.from({ length: 30 }, (_, i) => say(100 + i, `older ${i}`)));
    expect(await until(() => page.worker.keys(ana).length === 34)).toBe(true);
    await sleep(300);
    expect(page.worker.evidence.get(ana)).toHaveLength(34);
  });

  it('A, B, A within 100 ms: nothing of one lands in the other', async () => {
    const page = watch({ era, messages: first, chats });
    await until(() => page.worker.keys(ana).length === 3);
    page.fixture.switchTo('Mei');
    await sleep(60);
    page.fixture.switchTo('Ana');
    await sleep(900);
    expect(new Set(page.worker.keys(ana))).toEqual(new Set(keys(ana, first)));
    expect(page.worker.keys(mei)).toEqual([]);
    page.fixture.switchTo('Mei');
    expect(await until(() => page.worker.keys(mei).length === 2)).toBe(true);
    expect(new Set(page.worker.keys(mei))).toEqual(new Set(keys(mei, other)));
  });

  it('two groups whose messages have the same numbers are both read in full', async () => {
    const group = { group: true, peer: '-2000000001', messages: first } as const;
    const second = { title: 'Hikers', group: true, peer: '-2000000002', messages: first };
    const page = watch({ era, title: 'Book club', ...group, chats: [second] });
    const [a, b] = [threadKey(group.peer, 'group', 'telegram'), threadKey(second.peer, 'group', 'telegram')];
    expect(await until(() => page.worker.keys(a).length === 3)).toBe(true);
    page.fixture.switchTo('Hikers');
    expect(await until(() => page.worker.keys(b).length === 3)).toBe(true);
    expect(new Set(page.worker.keys(a))).toEqual(new Set(keys(a, first, `@${group.peer}`)));
    expect(new Set(page.worker.keys(b))).toEqual(new Set(keys(b, first, `@${second.peer}`)));
  });

  it('a page that has changed is "not watching"', async () => {
    const page = watch({ era, messages: first });
    await until(() => page.worker.keys(ana).length === 3);
    for (const row of page.document.querySelectorAll('.bubble, .Message')) {
      const copy = row.cloneNode(true) as Element;
      copy.setAttribute('class', 'x1n2');
      row.replaceWith(copy);
    }
    const last = () => page.worker.last('tab:watching');
    expect(await until(() => last()?.why === 'page-changed', 6000)).toBe(true);
    expect(last()).toMatchObject({ watching: 'no', messages: 0 });
  });
});

describe('own notes', () => {
  it('checks the links and says that no chat is judged', async () => {
    const page = watch({ era: 'notes', messages: [{ from: 'them', text: 'transfer here https://trade.example/a' }] });
    expect(await until(() => page.worker.last('tab:watching')?.why === 'own-notes')).toBe(true);
    expect(page.worker.last('tab:watching')).toMatchObject({ watching: 'partly' });
    expect(await until(() => page.worker.of('links:check').length > 0)).toBe(true);
    expect(page.worker.of('links:check').flatMap(({ urls }) => urls)).toEqual(['https://trade.example/a']);
  });
});
