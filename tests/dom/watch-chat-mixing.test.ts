/** Pages change title and rows in different ticks: nothing of one chat is laid to another. */
import { describe, expect, it } from 'vitest';
import { keyOf, threadKey } from '../fixtures/sites/fake-worker.ts';
import { sleep, until } from '../fixtures/sites/watched-page.ts';
import { keys, said, watching } from '../fixtures/sites/watching.ts';

const watch = watching();
const ana = threadKey('Ana');
const mei = threadKey('Mei');

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
