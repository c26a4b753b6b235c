/** What the chat watch shows: one notice, marks by links and payment addresses, nothing in the page's own tree. */
import { describe, expect, it } from 'vitest';
import { threadKey } from '../fixtures/sites/fake-worker.ts';
import { sleep, until } from '../fixtures/sites/watched-page.ts';
import { said, watching } from '../fixtures/sites/watching.ts';

const watch = watching();
const ana = threadKey('Ana');

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
    expect(page.worker.last('notice:pressed')).toMatchObject({ button: 'hide', thread: ana, fact: expect.any(String) });
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

  it('marks payment addresses that they send, graver in a risky chat, calm again in a quiet one', async () => {
    const address = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
    const messages = [said(1, `pay to ${address}`), said(2, `mine is ${address}`, 'me'), said(3, 'thanks')];
    const page = watch({ era: 'E', messages, chats: [{ title: 'Mei', messages: [said(11, 'x')] }] });
    expect(await until(() => page.marks.at(-1)?.length === 1)).toBe(true);
    expect(page.marks.at(-1)?.[0]).toMatchObject({ kind: 'address', risky: false, host: 'TJRabPrw…jpRTv8' });
    expect(page.marks.at(-1)?.[0]?.anchor.textContent).toBe(`pay to ${address}`);
    page.worker.level = 2;
    page.fixture.push(said(4, 'hurry'));
    expect(await until(() => page.marks.at(-1)?.[0]?.risky === true)).toBe(true);
    page.worker.quiet = true;
    page.fixture.push(said(5, 'now'));
    expect(await until(() => page.marks.at(-1)?.[0]?.risky === false)).toBe(true);
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
